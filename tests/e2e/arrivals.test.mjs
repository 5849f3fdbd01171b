// The ways by which profiles come into a page, leave it for another document, and return.

import assert from 'node:assert/strict';
import { heardNothing, openBare, openHost, scenario } from './harness.mjs';

const TOWN = '/tests/data/town.json';

/** Waits until so many profiles of the page are shown, and there are no more. */
const untilShown = (page, count = 1) =>
  page.until((wanted) => {
    const hosts = Array.from(document.querySelectorAll('village-profile'));
    const isShown = (host) => host.getAttribute('data-state') === 'ready' && host.shadowRoot.querySelector('.vp-name');
    return hosts.length === wanted && hosts.every(isShown);
  }, count);

/** Opens a page of `hosts/`, and waits until its profile is shown. */
async function open(page, name) {
  await openHost(page, name);
  await untilShown(page);
}

scenario('jQuery puts element and script into the page, again and again, in each form', async (page) => {
  page.tolerate(/Synchronous XMLHttpRequest/); // by which jQuery fetches scripts
  await open(page, 'jquery');
  for (const markup of [
    `<village-profile src="${TOWN}" loading="eager"></village-profile>`,
    `<div class="village-profile" data-src="${TOWN}" data-loading="eager"></div>`,
    `<a class="village-profile" href="${TOWN}" data-loading="eager">测试镇</a>`,
  ]) {
    await page.evaluate((given) => {
      window['insert'](given);
    }, markup);
    await untilShown(page);
  }
  await heardNothing(page);
});

scenario('a part of the page that htmx swaps holds a profile each time', async (page) => {
  await open(page, 'htmx');
  await page.evaluate(() => {
    window.before = document.querySelector('village-profile');
    document.getElementById('part').click();
  });
  await page.until(() => !window.before.isConnected);
  await untilShown(page);
  await heardNothing(page);
});

for (const library of ['turbo', 'pjax']) {
  scenario(`a visit by ${library} leads to a profile, and so does the way back`, async (page) => {
    await open(page, library);
    for (const [link, name] of [
      ['next', '下一页'],
      ['before', '测试镇人民政府'],
    ]) {
      // Browsers that the library does not know follow the link themselves, which ends this script.
      await page.evaluate((id) => {
        setTimeout(() => document.getElementById(id).click());
      }, link);
      await page.wait(
        () =>
          page
            .evaluate(
              (id, title) => document.body && !document.getElementById(id) && document.body.textContent.includes(title),
              link,
              name,
            )
            .catch(() => false),
        name,
      );
      await untilShown(page);
    }
    await heardNothing(page);
  });
}

scenario('each clone of a template is a profile of its own', async (page) => {
  await open(page, 'template');
  await page.evaluate(() => {
    window['add']();
  });
  await untilShown(page, 2);
  await heardNothing(page);
});

scenario('a profile that moves into a frame and back is drawn there with its style', async (page) => {
  await open(page, 'frames');
  const border = () =>
    page.until(() => {
      const profile = window.moved;
      const card = profile.getAttribute('data-state') === 'ready' && profile.shadowRoot.querySelector('.vp-card');
      return card && card.ownerDocument === profile.ownerDocument && getComputedStyle(card).borderTopWidth === '4px';
    });
  await page.evaluate(() => {
    window.moved = document.querySelector('village-profile');
    document.querySelector('iframe').contentDocument.body.appendChild(window.moved);
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
