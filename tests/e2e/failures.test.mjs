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
  page.expect(/status 404: .*none\.json/);
  await fails(page, '/tests/data-missing.html', { code: /^http-status$/, sentence: /404|\S/ });
  await keepsContent(page);
});

for (const [what, file, code] of [
  ['a web page instead of data', 'data-html', /^html-instead$/],
  ['data that breaks off', 'data-cut-off', /^[a-z-]+$/],
  ['data of another kind', 'data-list', /^[a-z-]+$/],
]) {
  scenario(`${what} is told and nothing is lost`, async (page) => {
    await fails(page, `/tests/${file}.html`, { code, sentence: /\S/ });
    await keepsContent(page);
  });
}

scenario('a missing wasm is told in the language of the page, with the remedy in the console', async (page) => {
  page.expect(/status 404: .*\.wasm/, /console error: village-profile: wasm-missing: http.*\.wasm: HTTP status 404\. Remedy: upload/);
  await fails(page, '/tests/no-wasm.html', { code: /^wasm-missing$/, sentence: /互動展示暫時無法顯示/ });
  await keepsContent(page);
});

scenario('a missing style, in an element without content, leaves a link to the data', async (page) => {
  page.expect(/status 404: .*\.css/, /console error: village-profile: wasm-missing: http.*\.css/);
  await fails(page, '/tests/no-style.html', { code: /^wasm-missing$/, sentence: /cannot be shown right now/ });
  const link = await page.evaluate(() => document.querySelector('village-profile').shadowRoot.querySelector('a').href);
  assert.match(link, /\/tests\/data\/jinxi\.json$/);
});
