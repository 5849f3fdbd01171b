// Faults of servers, networks and the engine: the content stays, a sentence says so, the console names the remedy, the others go on.

import assert from 'node:assert/strict';
import { scenario } from './harness.mjs';

/** Opens the bare page and loads the component from a folder. */
async function open(page, folder = '/dist/') {
  await page.goto('/tests/bare.html');
  await page.evaluate((src) => window.addScript(src), `${folder}village-profile.js`);
}

const add = (page, attributes, properties) =>
  page.evaluate((given, set) => window.addProfile(given, set), attributes, properties || {});

/** The first profile failed with this code; its content is still there. */
async function failed(page, code, sentence) {
  await page.state('error');
  const last = (await page.events()).pop();
  assert.equal(last.name, 'village-profile-error');
  assert.equal(last.code, code);
  assert.match(last.remedy, /\w/);
  assert.ok(await page.visible('.static'), 'the static content is visible');
  assert.match(await page.shadowText(), sentence);
}

const hasRetry = (page) =>
  page.evaluate(() => Boolean(document.querySelector('village-profile').shadowRoot.querySelector('.vp-retry')));

const retry = (page) =>
  page.evaluate(() => document.querySelector('village-profile').shadowRoot.querySelector('.vp-retry').click());

const told = (code, rest = '') => new RegExp(`^console error: village-profile: ${code}: .*${rest}.*Remedy: \\w`);

scenario('a server that does not answer ends in a time-out that can be tried again', async (page) => {
  page.expect(told('timeout'));
  await open(page);
  await page.evaluate(() => {
    window.fast = true;
  });
  await add(page, { src: '/faults/silent' });
  await failed(page, 'timeout', /请检查网络，或稍后再试。重试/);
});

scenario('data that breaks off half way is told, whether or not its length was announced', async (page) => {
  // WebKitGTK does not compare what came with what was announced.
  const first = page.engine === 'WebKitGTK' ? 'not-json' : 'network';
  page.expect(told(first), told('not-json'));
  page.tolerate(/request failed/);
  await open(page);
  await page.evaluate(() => {
    window.fast = true;
  });
  await add(page, { src: '/faults/cut-off', lang: 'zh-TW' });
  await failed(page, first, first === 'network' ? /檔案暫時無法載入.*重試/ : /資料無法讀取/);
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('src', '/faults/cut-off-unseen'));
  await page.until(() => window.recorded.length === 2);
  await failed(page, 'not-json', /資料無法讀取/);
  assert.ok(!(await hasRetry(page)));
});

scenario('an error of the server is told as one that may pass, after three attempts', async (page) => {
  page.expect(told('http-status', '500'), /^status 500/);
  await open(page);
  await add(page, { src: '/faults/500', lang: 'en' });
  await failed(page, 'http-status', /could not be loaded.*try again later/);
  assert.ok(await hasRetry(page));
  assert.equal(page.requests.filter((url) => url.endsWith('/faults/500')).length, 3);
});

scenario('a server that is busy for a moment is asked again', async (page) => {
  page.expect(/^status 503/);
  await open(page);
  await add(page, { src: `/faults/busy?${page.engine}` });
  await page.state('ready');
});

scenario('a loop of redirections is told', async (page) => {
  page.expect(told('network'));
  page.tolerate(/request failed/);
  await open(page);
  await add(page, { src: '/faults/loop' });
  await failed(page, 'network', /暂时无法加载/);
});

scenario('a web page instead of the data is named', async (page) => {
  page.expect(told('html-instead', '首页'));
  await open(page);
  await add(page, { src: '/faults/page' });
  await failed(page, 'html-instead', /请联系网站管理员/);
});

scenario('50 MB without an announced length are not read to their end', async (page) => {
  page.expect(told('too-large'));
  page.tolerate(/request failed/);
  await open(page);
  await add(page, { src: '/faults/large' });
  await failed(page, 'too-large', /请联系网站管理员/);
  const seen = (await page.events()).pop().detail;
  assert.ok(Number.parseInt(seen, 10) < 10 * 1024 * 1024, seen);
});

scenario('what could not be reached loads when the visitor presses the button, or when the network is back', async (page) => {
  page.expect(told('wasm-missing', 'network'), told('network'));
  page.tolerate(/request failed/);
  await open(page);
  await page.evaluate(() => {
    window.fast = true;
    window.online = window.fetch;
    window.fetch = async () => {
      throw new TypeError('offline');
    };
  });
  await add(page, { src: 'data/town.json' });
  await page.state('error');
  // Not even the engine could be had: the loader itself offers the retry.
  assert.equal((await page.events()).pop().code, 'wasm-missing');
  await page.evaluate(() => {
    window.fetch = window.online;
    window.dispatchEvent(new Event('online'));
  });
  await page.state('ready');
  await page.evaluate(() => {
    window.fetch = async () => {
      throw new TypeError('offline');
    };
    document.querySelector('village-profile').reload();
  });
  await failed(page, 'network', /暂时无法加载/);
  await page.evaluate(() => {
    window.fetch = window.online;
  });
  await retry(page);
  await page.state('ready');
});

scenario('reload shows what has been put in the place of the data', async (page) => {
  await open(page);
  await add(page, { src: `/faults/replaced?${page.engine}` });
  await page.state('ready');
  assert.match(await page.shadowText(), /第1镇/);
  await page.evaluate(() => document.querySelector('village-profile').reload());
  assert.match(await page.shadowText(), /第2镇/);
});

scenario('an element that leaves takes its requests with it', async (page) => {
  await open(page);
  await page.evaluate(() => {
    const { fetch } = window;
    window.aborted = 0;
    window.fetch = (address, options) => {
      options.signal.addEventListener('abort', () => {
        window.aborted += 1;
      });
      return fetch(address, options);
    };
  });
  await add(page, { src: '/faults/silent' });
  await page.until(() => Boolean(document.querySelector('[data-state="loading"]')));
  await page.evaluate(() => document.querySelector('village-profile').remove());
  await page.until(() => window.aborted > 0);
  assert.equal(await page.evaluate(() => window.aborted), 1);
  assert.deepEqual(await page.events(), []);
});

for (const [what, folder, code, seen] of [
  ['a wasm that was compressed twice', 'compressed-wasm', 'wasm-corrupt', 'compressed twice.*Content-Encoding'],
  ['a web page in place of the wasm', 'page-for-wasm', 'wasm-corrupt', 'a web page.*AddType application/wasm'],
  ['a damaged wasm, or an old one with a new loader', 'damaged-wasm', 'wasm-corrupt', 'another SHA-384.*binary'],
  ['words that a transfer has changed', 'damaged-words', 'wasm-corrupt', 'zh-Hans.*damaged, or of another version.*binary'],
  ['a web page in place of the words', 'page-for-words', 'wasm-corrupt', 'as text/html: a web page.*upload'],
  ['a web page in place of the glue', 'page-for-glue', 'wasm-missing', 'sent as text/html.*text/javascript'],
]) {
  scenario(`${what} is named with its remedy`, async (page) => {
    page.expect(told(code, seen.replace(/\.\*.*/, '')), new RegExp(seen));
    page.tolerate(/MIME type|disallowed MIME|request failed/);
    await open(page, `/broken/${folder}/`);
    await add(page, { src: 'data/town.json' });
    await failed(page, code, /互动展示暂时无法显示，请稍后再试。/);
  });
}

scenario('a wasm of another MIME type is read all the same', async (page) => {
  await open(page, '/broken/wasm-as-text/');
  await add(page, { src: 'data/town.json' });
  await page.state('ready');
});

/** Five profiles, ready. */
async function five(page) {
  await open(page);
  for (let nth = 0; nth < 5; nth += 1) await add(page, { src: 'data/town.json' });
  await page.until(() => document.querySelectorAll('[data-state="ready"]').length === 5);
}

/** The third has failed, the four others show their profile on a fresh instance. */
async function onlyTheThirdFailed(page) {
  await page.state('error', 2);
  await page.until(() => document.querySelectorAll('[data-state="ready"]').length === 4);
  assert.match(await page.shadowText(2), /互动展示暂时无法显示/);
  for (const nth of [0, 1, 3, 4]) assert.match(await page.shadowText(nth), /测试镇/);
  assert.equal(await page.evaluate(() => window.instances.length), 2);
  const errors = (await page.events()).filter((event) => event.name === 'village-profile-error');
  assert.deepEqual(
    errors.map((event) => event.code),
    ['crash'],
  );
}

scenario('a trap in a listener costs the one profile of five whose it is', async (page) => {
  page.expect(told('crash', 'unreachable'));
  await five(page);
  await page.evaluate(() => {
    window.trap = 'event';
    const { shadowRoot } = document.querySelectorAll('village-profile')[2];
    shadowRoot.querySelector('.vp-profile').click();
  });
  await onlyTheThirdFailed(page);
  // Nothing of the broken instance answers any more, and the profile can be had again.
  await page.evaluate(() => document.querySelectorAll('village-profile')[2].reload());
  await page.until(() => document.querySelectorAll('[data-state="ready"]').length === 5);
});

scenario('a trap while one of five is changed costs that one', async (page) => {
  page.expect(told('crash', 'unreachable'));
  await five(page);
  await page.evaluate(() => {
    window.trap = 'handle_attribute_changed';
    document.querySelectorAll('village-profile')[2].setAttribute('theme', 'dark');
  });
  await onlyTheThirdFailed(page);
});

scenario(
  'when memory has run out, one profile says a sentence beside its content, and the others start on fresh memory',
  async (page) => {
    page.expect(told('crash'));
    await open(page);
    await page.evaluate(() => {
      window.mostPages = 160; // 10 MiB
    });
    for (let nth = 0; nth < 5; nth += 1) await add(page, { src: 'data/town.json' });
    await page.until(() => document.querySelectorAll('[data-state="ready"]').length === 5);
    await page.evaluate(() => {
      const { memory } = window.instances[0].exports;
      let refused = false;
      try {
        memory.grow(160);
      } catch (error) {
        refused = true;
      }
      if (!refused) throw new Error('memory has no limit');
      // Its bytes alone have 12 MB.
      document.querySelectorAll('village-profile')[2].profile = { format: 1, id: 'large', name: '镇'.repeat(4000000) };
    });
    await onlyTheThirdFailed(page);
    const content = await page.evaluate(
      () => document.querySelectorAll('village-profile')[2].querySelector('.static').offsetHeight,
    );
    assert.ok(content > 0, 'no blank area');
  },
);
