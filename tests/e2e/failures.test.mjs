// Whatever fails, at the server, on the way or in the component: what stood in the element stays, one sentence says so, the maintainer
// learns the remedy, and the other profiles of the page go on.

import assert from 'node:assert/strict';
import { PLAIN_HTTP, STALLED_LINK } from './engines.mjs';
import { addProfile, exportName, inShadowRoot, openBare, openBarePlain, scenario } from './harness.mjs';

/** Times that the loader waits before it asks again, in milliseconds, each with the time that the test waits. */
const NO_WAITS = { 400: 0, 1600: 0 };
const SHORT_TIME_OUT = { 30000: 300 };

const UNAVAILABLE = {
  'zh-CN': '互动展示暂时无法显示，请稍后再试。',
  'zh-TW': '互動展示暫時無法顯示，請稍後再試。',
  en: 'The interactive profile cannot be shown now. Please try again later.',
};
const RETRIES = { 'zh-CN': '重试', 'zh-TW': '重試', en: 'Try again' };
const RETRY = RETRIES['zh-CN'];
const NOT_READABLE = '这份档案的数据无法读取，请联系网站管理员。';
const NOT_LOADED = '档案暂时无法加载，请检查网络，或稍后再试。';

/** The console's line for a failure. */
const reported = (code, detail) => new RegExp(`^console error: village-profile: ${code}: .*${detail}.*Remedy: `);

const shorten = (page, waits) => page.evaluate((given) => Object.assign(window.shortened, given), waits);

const setAttribute = (page, name, value) =>
  page.evaluate((attribute, given) => document.querySelector('village-profile').setAttribute(attribute, given), name, value);

/** The first profile has failed: with this code as its last event, this text beside its content, and the remedy in the console too. */
async function failed(page, code, text) {
  await page.state('error');
  const last = (await page.events()).pop();
  assert.deepEqual([last.name, last.code], ['village-profile-error', code]);
  assert.equal(await inShadowRoot(page, (root) => root.querySelector('.vp-error').textContent), text);
  assert.notEqual(last.remedy, '');
  const line = page.problems.filter((problem) => problem.startsWith(`console error: village-profile: ${code}: `)).pop();
  assert.ok(line.endsWith(`. Remedy: ${last.remedy}.`), `the remedy “${last.remedy}” ends ${line}`);
}

const keepsContent = async (page) => assert.ok(await page.visible('.static'), 'the static content is visible');

const retry = (page) => inShadowRoot(page, (root) => root.querySelector('.vp-retry').click());

/** Waits until so many profiles are shown. */
const untilReady = (page, count) =>
  page.until((wanted) => document.querySelectorAll('[data-state="ready"]').length === wanted, count);

/** Faults of the data at an address: the code, the observation that the console prints, and the text for visitors. */
const DATA = [
  ['data/none.json', 'http-status', 'none\\.json: 404', '没有找到这份档案。'],
  ['/faults/page', 'html-instead', '首页', NOT_READABLE],
  ['data/list.json', 'invalid', 'list\\.json', NOT_READABLE],
  ['/faults/cut-off-unseen', 'not-json', 'cut-off-unseen', NOT_READABLE],
  ['/faults/loop', 'network', 'loop', `${NOT_LOADED}${RETRY}`],
  ['/faults/500', 'http-status', '500', `${NOT_LOADED}${RETRY}`],
];

scenario('each fault of the data is told apart, the content stays, and another address loads another profile', async (page) => {
  page.expect(/^status 404: .*none\.json/, /^status 500/, ...DATA.map(([, code, seen]) => reported(code, seen)));
  page.tolerate(/^request failed/); // some browsers call so what was broken off, and a loop
  await openBare(page);
  await shorten(page, NO_WAITS);
  await addProfile(page, { src: 'data/town.json' });
  await page.state('ready');
  for (const [nth, [src, code, , text]] of DATA.entries()) {
    await setAttribute(page, 'src', src);
    await page.until((count) => window.recorded.length === count, nth + 2);
    await failed(page, code, text);
    await keepsContent(page);
  }
  assert.equal(page.requests.filter((url) => url.endsWith('/faults/500')).length, 3, 'what may pass is tried three times');
  await setAttribute(page, 'src', 'data/town.json?again');
  await page.state('ready');
  assert.match(await page.shadowText(), /测试镇/);
});

scenario('what is too large is not read to its end, whether or not its length is announced', async (page) => {
  page.expect(reported('too-large', 'bytes'));
  page.tolerate(/^request failed/);
  await openBare(page);
  await addProfile(page, { src: '/faults/large' });
  await failed(page, 'too-large', NOT_READABLE);
  const [{ detail }] = await page.events();
  const [, bytes] = /^(\d+) bytes or more$/.exec(detail);
  assert.ok(Number(bytes) < 40_000_000, `${bytes} bytes of 50 MiB were read`);
  await page.evaluate(() => {
    const large = URL.createObjectURL(new Blob([new Uint8Array(8 * 1024 * 1024 + 1)]));
    document.querySelector('village-profile').setAttribute('src', large);
  });
  await page.until(() => window.recorded.length === 2);
  await failed(page, 'too-large', NOT_READABLE);
});

scenario('data that breaks off before its announced length is told, in the language of the profile', async (page) => {
  // WebKitGTK does not compare what came with what was announced.
  const [code, text] =
    page.engine === 'WebKitGTK'
      ? ['not-json', '這份檔案的資料無法讀取，請聯絡網站管理員。']
      : ['network', '檔案暫時無法載入，請檢查網路，或稍後再試。重試'];
  page.expect(reported(code, 'cut-off'));
  page.tolerate(/^request failed/);
  await openBare(page);
  await shorten(page, NO_WAITS);
  await addProfile(page, { src: '/faults/cut-off', lang: 'zh-TW' });
  await failed(page, code, text);
});

scenario('a server that does not answer ends in a time-out that can be tried again', async (page) => {
  page.expect(reported('timeout', '30 s'));
  await openBare(page);
  await addProfile(page, { src: 'data/town.json' });
  await page.state('ready');
  await shorten(page, SHORT_TIME_OUT);
  await setAttribute(page, 'src', '/faults/silent');
  await page.until(() => window.recorded.length === 2);
  await failed(page, 'timeout', `${NOT_LOADED}${RETRY}`);
  await keepsContent(page);
});

scenario('a server that is busy for a moment is asked again', async (page) => {
  page.expect(/^status 503/);
  await openBare(page);
  await shorten(page, NO_WAITS);
  await addProfile(page, { src: `/faults/busy?${page.engine}` });
  await page.state('ready');
  assert.equal(page.requests.filter((url) => url.includes('/faults/busy?')).length, 3);
});

scenario('what could not be reached loads when the network is back, or when the visitor presses the button', async (page) => {
  page.expect(reported('wasm-missing', 'network'), reported('network', 'offline'));
  await openBare(page);
  await shorten(page, NO_WAITS);
  const goOffline = () =>
    page.evaluate(() => {
      window.answering = async () => {
        throw new TypeError('offline');
      };
    });
  const goOnline = () =>
    page.evaluate(() => {
      window.answering = null;
    });
  await goOffline();
  await addProfile(page, { src: 'data/town.json' });
  // Not even the component's files could be had: the loader itself offers to try again.
  await failed(page, 'wasm-missing', `${UNAVAILABLE['zh-CN']}${RETRY}`);
  await goOnline();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.state('ready');
  await goOffline();
  await page.evaluate(() => document.querySelector('village-profile').reload());
  await failed(page, 'network', `${NOT_LOADED}${RETRY}`);
  await goOnline();
  await retry(page);
  await page.state('ready');
});

scenario('reload shows what has been put in the place of the data', async (page) => {
  await openBare(page);
  await addProfile(page, { src: `/faults/replaced?${page.engine}` });
  await page.state('ready');
  assert.match(await page.shadowText(), /第1镇/);
  await page.evaluate(() => document.querySelector('village-profile').reload());
  assert.match(await page.shadowText(), /第2镇/);
});

scenario('an element that leaves takes its requests with it', async (page) => {
  await openBare(page);
  await page.evaluate(() => {
    window.aborted = 0;
    window.answering = (fetch, address, options) => {
      options.signal.addEventListener('abort', () => {
        window.aborted += 1;
      });
      return fetch(address, options);
    };
  });
  await addProfile(page, { src: '/faults/silent' });
  await page.until(() => Boolean(document.querySelector('[data-state="loading"]')));
  await page.evaluate(() => document.querySelector('village-profile').remove());
  await page.until(() => window.aborted === 1);
  assert.deepEqual(await page.events(), []);
});

/**
 * Faults of the component's own files, by the folder that serves them so, and the console's line about each.
 * @type {[string, string, string, string][]}
 */
const FILES = [
  ['no-wasm', 'zh-TW', 'wasm-missing', 'http[^ ]*\\.wasm: http-status 404\\. Remedy: upload'],
  ['no-english', 'en', 'wasm-missing', 'http[^ ]*\\.en\\.txt: http-status 404\\. Remedy: upload'],
  ['busy-glue', 'zh-CN', 'wasm-missing', 'http[^ ]*\\.js: http-status 503\\. Remedy: upload'],
  ['busy-style', 'en', 'wasm-missing', 'http[^ ]*\\.css: http-status 503\\. Remedy: upload'],
  ['damaged-wasm', 'zh-CN', 'wasm-corrupt', 'as application/wasm: damaged, or of another.*binary'],
  ['half-wasm', 'zh-CN', 'wasm-corrupt', 'as application/wasm: damaged, or of another.*binary'],
  ['compressed-wasm', 'zh-CN', 'wasm-corrupt', 'compressed twice.*Content-Encoding'],
  ['page-for-wasm', 'zh-CN', 'wasm-corrupt', 'as text/html: a web page.*AddType application/wasm'],
  ['page-for-glue', 'zh-CN', 'wasm-missing', 'sent as text/html.*text/javascript'],
  ['damaged-style', 'zh-CN', 'wasm-corrupt', '\\.css: .*as text/css: damaged, or of another.*binary'],
  ['empty-style', 'zh-TW', 'wasm-corrupt', '\\.css: .*sent 0 characters as text/css: damaged.*binary'],
  ['page-for-style', 'zh-CN', 'wasm-corrupt', '\\.css: .*as text/html: a web page.*upload'],
  ['damaged-words', 'zh-CN', 'wasm-corrupt', 'zh-Hans.*damaged, or of another version.*binary'],
  ['page-for-words', 'zh-CN', 'wasm-corrupt', 'as text/html: a web page.*upload'],
];

/** A page that has the component's files from such a folder keeps its content, tells the fault, and shows no profile. */
async function tellsFault(page, open, [folder, lang, code, seen]) {
  page.expect(new RegExp(`^console error: village-profile: ${code}: .*${seen}`));
  const [, status] = /http-status (\d+)/.exec(seen) || [];
  if (status) page.expect(new RegExp(`^status ${status}`));
  page.tolerate(/MIME type|disallowed MIME|^request failed|Loading failed for the module/);
  await open(page, `/broken/${folder}/`);
  await shorten(page, NO_WAITS);
  await addProfile(page, { src: 'data/town.json', lang });
  await failed(page, code, status === '404' ? UNAVAILABLE[lang] : `${UNAVAILABLE[lang]}${RETRIES[lang]}`);
  await keepsContent(page);
  const names = (await page.events()).map(({ name }) => name);
  assert.deepEqual(names, ['village-profile-error']);
}

for (const fault of FILES) {
  const [folder] = fault;
  scenario(`component files with a fault are named with the remedy: ${folder}`, (page) => tellsFault(page, openBare, fault));
  if (!/wasm/.test(folder)) continue;
  scenario(
    `over plain http, where browsers compute no hash, a wasm with a fault is named with the same remedy: ${folder}`,
    (page) => tellsFault(page, openBarePlain, fault),
    { needs: [PLAIN_HTTP] },
  );
}

scenario(
  'over plain http a sound profile is shown',
  async (page) => {
    await openBarePlain(page, '/dist/');
    await addProfile(page, { src: 'data/town.json' });
    await page.state('ready');
  },
  { needs: [PLAIN_HTTP] },
);

/** How many requests there were for the engine's files with this at the end of their names. */
const requestsFor = (page, end) => page.requests.filter((url) => new RegExp(`/village_profile\\.${end}\\??$`).test(url)).length;

const ENGINE_FILES = { glue: '\\w+\\.js', wasm: '\\w+\\.wasm', style: '\\w+\\.css', words: '\\w+\\.zh-Hans\\.txt' };

for (const [file, end] of Object.entries(ENGINE_FILES)) {
  scenario(`a file of the component that stalls ends in a time-out that can be tried again: ${file}`, async (page) => {
    page.expect(reported('wasm-missing', `village_profile\\.${end}: timeout 30 s`));
    page.tolerate(/^request failed/);
    await openBare(page, `/broken/stalled-${file}/`);
    await shorten(page, { 30000: 3000 }); // the sound files come sooner
    await addProfile(page, { src: 'data/town.json' });
    await failed(page, 'wasm-missing', `${UNAVAILABLE['zh-CN']}${RETRY}`);
    await keepsContent(page);
    await retry(page);
    await page.state('ready');
  });
}

scenario('files of a server that is busy for a moment are asked for again, whichever they are', async (page) => {
  page.expect(/^status 503/);
  page.tolerate(/MIME type|disallowed MIME|^request failed|Loading failed for the module/);
  await openBare(page, '/broken/busy-once/');
  await shorten(page, NO_WAITS);
  await addProfile(page, { src: 'data/town.json' });
  await page.until(() => window.recorded.length > 0);
  assert.deepEqual(
    (await page.events()).map(({ name }) => name),
    ['village-profile-load'],
  );
  for (const end of Object.values(ENGINE_FILES)) {
    const look = async () => {
      await page.evaluate(() => 0); // some drivers report only when they are asked, and late
      return requestsFor(page, end) > 1;
    };
    await page.wait(look, `a second request for ${end}`);
  }
});

/** Opens a page that has its style by a link, as browsers do that construct no sheets; the folder's fault is that of the link alone. */
async function openLinked(page, folder) {
  await openBare(page, folder);
  await page.evaluate(() => {
    delete CSSStyleSheet.prototype.replaceSync;
    window.answering = (fetch, address, options) => fetch(address.replace(/.*(?=\/village_profile.*\.css$)/, '/dist'), options);
    window.borders = [];
    document.addEventListener('village-profile-load', ({ target }) => {
      const host = /** @type {Element} */ (target);
      const root = host.getAttribute('root') === 'light' ? host : host.shadowRoot;
      window.borders.push(root.querySelector('link') && getComputedStyle(root.querySelector('.vp-card')).borderTopWidth);
    });
  });
}

/** The border at the top of each profile, from the style, at the time when it was said to be ready. */
const borders = (page) => page.evaluate(() => window.borders);

scenario('no profile is ready before the style that it has by a link', async (page) => {
  await openLinked(page, '/broken/late-style/');
  await addProfile(page, { src: 'data/town.json' });
  await addProfile(page, { src: 'data/town.json', root: 'light' });
  await untilReady(page, 2);
  assert.deepEqual(await borders(page), ['4px', '4px']);
});

scenario(
  'a linked style that stalls ends in a time-out that can be tried again',
  async (page) => {
    page.expect(reported('wasm-missing', '\\.css: timeout 30 s'));
    page.tolerate(/^request failed/);
    await openLinked(page, '/broken/stalled-link/');
    await shorten(page, { 30000: 3000 });
    await addProfile(page, { src: 'data/town.json' });
    await failed(page, 'wasm-missing', `${UNAVAILABLE['zh-CN']}${RETRY}`);
    await keepsContent(page);
    await retry(page);
    await page.state('ready');
    assert.deepEqual(await borders(page), ['4px']);
  },
  { needs: [STALLED_LINK] },
);

scenario('a linked style of a server that is busy for a moment is asked for again', async (page) => {
  page.tolerate(/^status 503/, /MIME type|disallowed MIME/, /^request failed/);
  await openLinked(page, '/broken/busy-link/');
  await shorten(page, NO_WAITS);
  await addProfile(page, { src: 'data/town.json' });
  await page.until(() => window.recorded.length > 0);
  assert.deepEqual(await borders(page), ['4px']);
  assert.match(await inShadowRoot(page, (root) => root.querySelector('link').href), /\.css\?$/, 'a second link');
});

scenario('a missing style, in an element without content, leaves a link to the data', async (page) => {
  page.expect(/^status 404: .*\.css/, reported('wasm-missing', '\\.css'));
  await openBare(page, '/broken/no-style/');
  await addProfile(page, { src: 'data/town.json', lang: 'en' }, {}, '');
  await failed(page, 'wasm-missing', `${UNAVAILABLE.en}Open the data file`);
  const link = await inShadowRoot(page, (root) => root.querySelector('.vp-error a').href);
  assert.match(link, /\/tests\/data\/town\.json$/);
});

scenario('a page in GBK reads the words of the failure right', async (page) => {
  page.expect(/^status 404: .*\.wasm/, reported('wasm-missing', '\\.wasm'));
  await page.goto('/tests/gbk-no-wasm.html');
  await failed(page, 'wasm-missing', UNAVAILABLE['zh-CN']);
  assert.equal(await page.visible('#static'), true);
});

scenario('a wasm of another MIME type is read all the same', async (page) => {
  await openBare(page, '/broken/wasm-as-text/');
  await addProfile(page, { src: 'data/town.json' });
  await page.state('ready');
});

/** Adds five profiles and waits until they are shown. */
async function addFive(page) {
  for (let nth = 0; nth < 5; nth += 1) await addProfile(page, { src: 'data/town.json' });
  await untilReady(page, 5);
}

/** The third of five has failed beside its content, the four others show their profile on a fresh instance. */
async function onlyTheThirdFailed(page) {
  await page.state('error', 2);
  await untilReady(page, 4);
  assert.match(await page.shadowText(2), new RegExp(UNAVAILABLE['zh-CN']));
  for (const nth of [0, 1, 3, 4]) assert.match(await page.shadowText(nth), /测试镇/);
  assert.equal(await page.visible('village-profile:nth-of-type(3) .static'), true);
  assert.equal(await page.evaluate(() => window.instances.length), 2);
  const errors = (await page.events()).filter((event) => event.name === 'village-profile-error');
  assert.deepEqual(
    errors.map((event) => event.code),
    ['crash'],
  );
}

for (const [when, trap, act] of [
  ['in a listener', 'event', (third) => third.shadowRoot.querySelector('.vp-profile').click()],
  ['while an attribute changes', 'profilehandle_attributeChanged', (third) => third.setAttribute('theme', 'dark')],
  ['while it is read', 'reader_goOn', (third) => third.setAttribute('src', 'data/town.json?again')],
  ['while it replaces another', 'profilehandle_replace', (third) => third.setAttribute('src', 'data/town.json?again')],
  [
    'while it is shown',
    'mount',
    (third) => {
      const { parentNode, nextSibling } = third;
      third.remove();
      setTimeout(() => parentNode.insertBefore(third, nextSibling), 100);
    },
  ],
]) {
  scenario(`a trap ${when} costs the one profile of five whose it is, and that can be had again`, async (page) => {
    page.expect(reported('crash', 'unreachable'));
    await openBare(page);
    await addFive(page);
    await page.evaluate(
      (name, source) => {
        window.trap = name;
        new Function(`return (${source})`)()(document.querySelectorAll('village-profile')[2]);
      },
      exportName(trap) || trap,
      act.toString(),
    );
    await onlyTheThirdFailed(page);
    // Nothing of the broken instance answers any more.
    await page.evaluate(() => document.querySelectorAll('village-profile')[2].reload());
    await untilReady(page, 5);
  });
}

scenario('when memory has run out, one profile says so and the others start on fresh memory', async (page) => {
  page.expect(reported('crash', ''));
  await openBare(page);
  await page.evaluate(() => {
    window.mostPages = 160; // 10 MiB
  });
  await addFive(page);
  await page.evaluate((name) => {
    const memory = window.instances[0].exports[name];
    let refused = false;
    try {
      memory.grow(160);
    } catch (error) {
      refused = true;
    }
    if (!refused) throw new Error('memory has no limit');
    // The name alone has 12 MB.
    document.querySelectorAll('village-profile')[2].profile = { format: 1, id: 'large', name: '镇'.repeat(4000000) };
  }, exportName('memory'));
  await onlyTheThirdFailed(page);
});
