// The ways by which profiles come into a page, leave it for another document, and return.

import assert from 'node:assert/strict';
import { openBare, scenario } from './harness.mjs';

scenario('a library that runs the text of a script finds the folder by the tag that it left, twice over', async (page) => {
  await page.goto('/tests/bare.html');
  // jQuery 3 fetches the script, runs its text in a tag without `src`, and leaves the tag that named it.
  const insert = () =>
    page.evaluate(async () => {
      const named = document.createElement('script');
      named.type = 'true/';
      named.setAttribute('src', '/dist/village-profile.js');
      document.body.appendChild(named);
      const run = document.createElement('script');
      run.textContent = await (await fetch('/dist/village-profile.js')).text();
      document.head.appendChild(run);
      run.remove();
      const profile = document.body.appendChild(document.createElement('village-profile'));
      profile.setAttribute('src', 'data/town.json');
      profile.setAttribute('loading', 'eager');
    });
  await insert();
  await insert();
  await page.state('ready');
  await page.state('ready', 1);
});

for (const [way, html] of [
  ['a div', '<div class="village-profile" data-src="data/town.json" data-loading="eager"></div>'],
  [
    'a div whose address a script for late pictures has moved',
    '<div class="village-profile" src="data/town.json" data-loading="eager"></div>',
  ],
  ['a link', '<a class="village-profile" href="data/town.json" data-loading="eager">测试镇</a>'],
]) {
  scenario(`${way} that comes into the page later becomes a profile`, async (page) => {
    await openBare(page);
    await page.evaluate((text) => {
      const template = document.createElement('template');
      template.innerHTML = text;
      setTimeout(() => document.body.appendChild(template.content.cloneNode(true)), 50);
    }, html);
    await page.state('ready');
  });
}

scenario('a profile that moves into a frame and back is drawn there with its style', async (page) => {
  await openBare(page);
  await page.evaluate(() => {
    window.addProfile({ src: 'data/town.json' }, {}, '');
    window.frameOfTest = document.body.appendChild(document.createElement('iframe'));
    window.frameOfTest.style.cssText = 'width: 800px; height: 600px';
  });
  await page.state('ready');
  const border = () =>
    page.until(() => {
      const profile = window.moved;
      const card = profile.getAttribute('data-state') === 'ready' && profile.shadowRoot.querySelector('.vp-card');
      return card && card.ownerDocument === profile.ownerDocument && getComputedStyle(card).borderTopWidth === '4px';
    });
  await page.evaluate(() => {
    window.moved = document.querySelector('village-profile');
    window.frameOfTest.contentDocument.body.appendChild(window.moved);
  });
  await border();
  await page.evaluate(() => document.body.appendChild(window.moved));
  await border();
});

scenario('where WebAssembly is switched off, that is said', async (page) => {
  page.expect(/console error: village-profile: wasm-disabled: .*Lockdown/);
  await page.goto('/tests/bare.html');
  await page.evaluate(() => {
    delete window.WebAssembly;
  });
  await page.evaluate((src) => window.addScript(src), '/dist/village-profile.js');
  await page.evaluate(() => window.addProfile({ src: 'data/town.json' }, {}, '本镇概况'));
  await page.state('error');
  assert.match(await page.shadowText(), /浏览器关闭了 WebAssembly/);
});

scenario('curly quotation marks around an address are named', async (page) => {
  page.expect(/console error: village-profile: http-status: .*curly quotation marks/, /^status 404/);
  await openBare(page);
  await page.evaluate(() => window.addProfile({ src: '“data/town.json”' }, {}, ''));
  await page.state('error');
});

scenario('profiles of one id, or of none, give no id twice in the light root', async (page) => {
  await openBare(page);
  await page.evaluate(() => {
    const given = { format: 1, name: '测试镇', sources: [{ id: 'a', title: '测试公报' }] };
    for (const id of ['same', 'same', undefined, undefined]) {
      window.addProfile({ root: 'light' }, { profile: Object.assign({}, given, id && { id }) }, '');
    }
  });
  await page.until(() => document.querySelectorAll('[data-state=ready]').length === 4);
  const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), (node) => node.id));
  assert.ok(ids.length >= 4);
  assert.equal(new Set(ids).size, ids.length, `${ids}`);
});

scenario('from a place below there is a way back to data that stands in the page', async (page) => {
  await openBare(page);
  const members = [{ name: '下级镇', src: '/tests/data/town.json' }];
  await page.evaluate((given) => window.addProfile({}, { profile: given }, ''), { format: 1, name: '上级县', members });
  await page.state('ready');
  const press = (selector) =>
    page.until((wanted) => {
      const button = document.querySelector('village-profile').shadowRoot.querySelector(wanted);
      if (button) button.click();
      return Boolean(button);
    }, selector);
  await press('.vp-member');
  await page.until(() => /测试镇/.test(document.querySelector('village-profile').shadowRoot.textContent));
  await press('.vp-back');
  await page.until(() => /上级县/.test(document.querySelector('village-profile').shadowRoot.textContent));
});
