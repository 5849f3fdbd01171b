// Whatever fails, what stood in the element stays, one sentence says so, and the maintainer learns the remedy.

import assert from 'node:assert/strict';
import { scenario } from './harness.mjs';

async function fails(page, path, { code, sentence }) {
  await page.goto(path);
  await page.state('error');
  assert.match(await page.shadowText(), sentence);
  const events = await page.events();
  assert.equal(events.length, 1);
  assert.equal(events[0].name, 'village-profile-error');
  assert.match(events[0].code, code);
}

/** What stood in the element is still on the screen. */
const keepsContent = async (page) => assert.ok(await page.visible('#static'), 'the static content is visible');

scenario('missing data is named with its status', async (page) => {
  page.expect(
    /status 404: .*none\.json/,
    /console error: village-profile: http-status: .*none\.json: 404\. Remedy: check the src/,
  );
  await fails(page, '/tests/data-missing.html', { code: /^http-status$/, sentence: /\S/ });
  await keepsContent(page);
});

for (const [what, file, code] of [
  ['a web page instead of data', 'data-html', 'html-instead'],
  ['data that breaks off', 'data-cut-off', 'not-json'],
  ['data of another kind', 'data-list', 'invalid'],
]) {
  scenario(`${what} is told and nothing is lost`, async (page) => {
    page.expect(new RegExp(`console error: village-profile: ${code}: .*Remedy: `));
    await fails(page, `/tests/${file}.html`, { code: new RegExp(`^${code}$`), sentence: /请联系网站管理员/ });
    await keepsContent(page);
  });
}

scenario('a missing wasm is told in the language of the page, with the remedy in the console', async (page) => {
  page.expect(
    /status 404: .*\.wasm/,
    /console error: village-profile: wasm-missing: http.*\.wasm: http-status 404\. Remedy: upload/,
  );
  await fails(page, '/tests/no-wasm.html', { code: /^wasm-missing$/, sentence: /互動展示暫時無法顯示/ });
  await keepsContent(page);
});

scenario('missing words are told by the loader, with the remedy in the console', async (page) => {
  page.expect(
    /status 404: .*\.en\.txt/,
    /console error: village-profile: wasm-missing: http.*\.en\.txt: http-status 404\. Remedy: upload/,
  );
  await fails(page, '/tests/no-english.html', { code: /^wasm-missing$/, sentence: /cannot be shown right now/ });
  await keepsContent(page);
});

scenario('a page in GBK reads the words of the failure right', async (page) => {
  page.expect(/status 404: .*\.wasm/, /console error: village-profile: wasm-missing/);
  await fails(page, '/tests/gbk-no-wasm.html', { code: /^wasm-missing$/, sentence: /^互动展示暂时无法显示，请稍后再试。$/m });
  await keepsContent(page);
});

scenario('a missing style, in an element without content, leaves a link to the data', async (page) => {
  page.expect(/status 404: .*\.css/, /console error: village-profile: wasm-missing: http.*\.css/);
  await fails(page, '/tests/no-style.html', { code: /^wasm-missing$/, sentence: /cannot be shown right now/ });
  const link = await page.evaluate(() => document.querySelector('village-profile').shadowRoot.querySelector('a').href);
  assert.match(link, /\/tests\/data\/town\.json$/);
});

/** @type {[string, string, RegExp][]} */
const WRONG_WASM = [
  ['a damaged wasm', 'damaged-wasm', /as application\/wasm: another SHA-384/],
  ['a web page instead of the wasm', 'page-for-wasm', /bytes as text\/html/],
];

for (const [what, file, seen] of WRONG_WASM) {
  scenario(`${what} is refused and named`, async (page) => {
    page.expect(new RegExp(`console error: village-profile: wasm-corrupt: .*${seen.source}`));
    await fails(page, `/tests/${file}.html`, { code: /^wasm-corrupt$/, sentence: /互动展示暂时无法显示/ });
    await keepsContent(page);
  });
}

scenario('data over the limit, and data that cannot be reached, are told apart', async (page) => {
  page.tolerate(/blob:/);
  page.expect(/console error: village-profile: too-large/, /console error: village-profile: network/);
  await page.goto('/tests/element.html');
  await page.state('ready');
  await page.evaluate(() => {
    const large = URL.createObjectURL(new Blob([new Uint8Array(8 * 1024 * 1024 + 1)]));
    document.querySelector('village-profile').setAttribute('src', large);
  });
  await page.state('error');
  await page.evaluate(() => {
    const profile = document.querySelector('village-profile');
    URL.revokeObjectURL(profile.getAttribute('src'));
    profile.setAttribute('src', profile.getAttribute('src') + '#gone');
  });
  await page.until(() => window.recorded.length === 3);
  assert.deepEqual(
    (await page.events()).map((event) => event.code),
    ['', 'too-large', 'network'],
  );
  await keepsContent(page);
});

scenario('a trap costs the one profile that met it', async (page) => {
  page.expect(/console error: village-profile: crash: .*unreachable/);
  await page.goto('/tests/crash.html');
  await page.state('ready', 0);
  await page.evaluate(() => {
    window.trap = true;
    document.querySelector('#later').setAttribute('src', 'data/town.json?again');
  });
  await page.state('error', 1);
  await page.state('ready', 0);
  assert.match(await page.shadowText(1), /互动展示暂时无法显示/);
  await keepsContent(page);
  assert.equal(await page.evaluate(() => window.instances), 2);
  await page.evaluate(() => document.querySelector('#later').setAttribute('src', 'data/town.json'));
  await page.state('ready', 1);
});
