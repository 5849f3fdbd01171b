// The address is the host page's: profiles leave it alone, and offer links that hold what a visitor chose.

import assert from 'node:assert/strict';
import { click, inShadowRoot, scenario } from './harness.mjs';

const PAGE = '/tests/hosts/fragment.html';

/** Opens the page, whose own script hands its fragment to `querySelector`, and waits for the profile. */
async function open(page, fragment = '') {
  await page.goto('/tests/bare.html');
  await page.goto(PAGE + fragment);
  await page.state('ready');
}

const fragment = (page) => page.evaluate(() => window.location.hash);

/** Presses a button that offers a link; returns the link, and whether it stands selected. */
async function link(page, button) {
  await click(page, button);
  const found = await inShadowRoot(page, (root) => {
    const field = root.querySelector('.vp-link-field input');
    return {
      link: field.value,
      isSelected: root.activeElement === field && field.selectionStart === 0 && field.selectionEnd === field.value.length,
    };
  });
  assert.equal(found.isSelected, true);
  return new URL(found.link).hash;
}

const sorted = (page) => inShadowRoot(page, (root) => root.querySelector('[data-does=sort]').getAttribute('aria-pressed'));

scenario('what visitors choose leaves the address of the page as it was, with and without a fragment', async (page) => {
  for (const before of ['', '#news', '#/route?a=b', '#a&b']) {
    await open(page, before);
    await click(page, '[data-does=sort]');
    await click(page, '.vp-nav a[href$="-industry"]');
    assert.equal(await sorted(page), 'true');
    assert.equal(await fragment(page), before);
  }
});

scenario('a link that a visitor asks for is a valid selector, and shows what was chosen', async (page) => {
  await open(page);
  await click(page, '[data-does=sort]');
  const section = await link(page, '[data-section=industry] > .vp-link');
  assert.match(section, /^#[A-Za-z][A-Za-z0-9_-]*$/);
  const chart = await link(page, '[data-section=organisation] [data-does=link]');
  assert.match(chart, /^#[A-Za-z][A-Za-z0-9_-]*$/);
  assert.notEqual(section, chart);
  for (const address of [section, chart]) {
    await open(page, address);
    assert.equal(await sorted(page), 'true');
    const part = address === section ? '[data-section=industry]' : '[data-section=organisation] [data-chart]';
    await page.until((selector) => {
      const { top, bottom } = document
        .querySelector('village-profile')
        .shadowRoot.querySelector(selector)
        .getBoundingClientRect();
      return top < window.innerHeight && bottom > 0;
    }, part);
    assert.deepEqual(await page.evaluate(() => window.complaints), [], 'the own script of the page');
  }
});

scenario('a page that asks for it keeps each choice in its address, unless it has a fragment of its own', async (page) => {
  await open(page);
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('fragment', 'on'));
  await click(page, '[data-does=sort]');
  assert.match(await fragment(page), /^#vp-test-charts_-organisation_2e1_-sort$/);
  await click(page, '[data-does=sort]');
  assert.equal(await fragment(page), '');
  await page.evaluate(() => {
    window.location.hash = '#news';
  });
  await click(page, '[data-does=sort]');
  assert.equal(await fragment(page), '#news');
});

scenario('links of earlier versions are read, beside an anchor of the page too, and back and forward follow', async (page) => {
  await open(page, '#vp:test-charts:organisation.1=sort');
  assert.equal(await sorted(page), 'true');
  await open(page, '#news&vp%3Atest-charts%3Aorganisation.1=sort');
  assert.equal(await sorted(page), 'true');
  await open(page);
  await page.evaluate(() => {
    window.location.hash = '#vp-test-charts_-organisation_2e1_-sort';
  });
  const untilSorted = (wanted) =>
    page.until((state) => {
      const { shadowRoot } = document.querySelector('village-profile');
      return shadowRoot.querySelector('[data-does=sort]').getAttribute('aria-pressed') === state;
    }, wanted);
  await untilSorted('true');
  await page.evaluate(() => {
    window.location.hash = '#vp-test-charts_-year_-2020';
  });
  await untilSorted('false');
  await page.evaluate(() => window.history.back());
  await untilSorted('true');
  await page.evaluate(() => window.history.forward());
  await untilSorted('false');
});

scenario('a page that switches the fragment off is offered no links', async (page) => {
  await page.goto('/tests/charts-no-fragment.html');
  await page.state('ready');
  assert.equal(await inShadowRoot(page, (root) => root.querySelectorAll('.vp-link, [data-does=link]').length), 0);
});
