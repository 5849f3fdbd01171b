// How a reader finds a way through a profile: links to the sections, filters of the honors, the tree that opens and closes.

import assert from 'node:assert/strict';
import { NARROW } from './engines.mjs';
import { click, inShadowRoot, scenario } from './harness.mjs';

const PAGE = '/tests/sections.html';

async function open(page, path = PAGE, width = 1280) {
  await page.raw.setViewport({ width, height: 900 });
  await page.goto(path);
  await page.state('ready');
  await page.until(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    return getComputedStyle(shadowRoot.querySelector('.vp-nav ul')).display === 'flex';
  });
}

const current = (page) =>
  inShadowRoot(page, (root) => Array.from(root.querySelectorAll('.vp-nav [aria-current]'), (link) => link.textContent));

/** Chooses in a filter as a visitor does. */
const choose = (page, name, value) =>
  inShadowRoot(
    page,
    (root, chosen, wanted) => {
      const select = root.querySelector(`.vp-filter select[name=data-${chosen}]`);
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    value,
  );

const honors = (page) =>
  inShadowRoot(page, (root) =>
    Array.from(root.querySelectorAll('.vp-honors > li'))
      .filter((honor) => honor.getBoundingClientRect().height > 0 && !honor.closest('details:not([open])'))
      .map((honor) => honor.querySelector('.vp-title').firstChild.textContent),
  );

const count = (page) => inShadowRoot(page, (root) => root.querySelector('.vp-count').textContent);

scenario('a link leads to its section, which is marked, has the focus and is not hidden', async (page) => {
  await open(page);
  const titles = await inShadowRoot(page, (root) => [
    Array.from(root.querySelectorAll('.vp-nav a'), (link) => link.textContent),
    Array.from(root.querySelectorAll('.vp-section > .vp-heading'), (heading) => heading.textContent),
  ]);
  assert.deepEqual(titles[0], titles[1]);
  assert.deepEqual(titles[0], ['组织', '产业', '人才', '荣誉', '治理', '来源']);
  await inShadowRoot(page, (root) => {
    const links = Array.from(root.querySelectorAll('.vp-nav a'));
    links.find((link) => link.textContent === '荣誉').click();
  });
  const landed = await inShadowRoot(page, (root) => {
    const heading = root.activeElement;
    const { left, top, height } = heading.getBoundingClientRect();
    const hit = root.elementFromPoint(left + 20, top + height / 2);
    return [heading.textContent, Boolean(hit && heading.contains(hit))];
  });
  assert.deepEqual(landed, ['荣誉', true]);
  await page.until(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const marked = shadowRoot.querySelectorAll('.vp-nav [aria-current=location]');
    return marked.length === 1 && marked[0].textContent === '荣誉';
  });
  assert.match(await page.evaluate(() => decodeURIComponent(window.location.hash)), /^#vp-sections_-section_-honors$/);
});

scenario('an address that names a section leads there', async (page) => {
  await open(page, `${PAGE}#vp:sections:section=governance`);
  await page.until(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const { top } = shadowRoot.querySelector('[data-section=governance]').getBoundingClientRect();
    return window.scrollY > 0 && top < window.innerHeight;
  });
});

scenario('an address that names a section of a profile far down the page brings the profile and leads there', async (page) => {
  await page.raw.setViewport({ width: 1280, height: 900 });
  await page.goto('/tests/far-section.html#vp:sections:section=governance');
  await page.state('ready');
  await page.until(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const section = shadowRoot.querySelector('[data-section=governance]');
    const { top } = section.getBoundingClientRect();
    return window.scrollY > 5000 && top < window.innerHeight && top > -section.offsetHeight;
  });
});

scenario('the section being read is marked while the page scrolls', async (page) => {
  await open(page);
  await page.evaluate(() => {
    document.querySelector('village-profile').shadowRoot.querySelector('[data-section=industry]').scrollIntoView();
  });
  await page.until(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const marked = shadowRoot.querySelector('.vp-nav [aria-current]');
    return marked && marked.textContent === '产业';
  });
  assert.equal((await current(page)).length, 1);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.until(() => !document.querySelector('village-profile').shadowRoot.querySelector('.vp-nav [aria-current]'));
});

scenario(
  'at 320 pixels the links scroll sideways by themselves, and bring the marked one into view',
  async (page) => {
    await open(page, PAGE, 320);
    const places = await inShadowRoot(page, (root) => {
      const links = Array.from(root.querySelectorAll('.vp-nav a'));
      const link = links[links.length - 1];
      const place = () => link.getBoundingClientRect().right <= document.documentElement.clientWidth;
      const before = place();
      link.click();
      const { scrollWidth, clientWidth } = document.documentElement;
      return [before, place(), scrollWidth - clientWidth];
    });
    assert.deepEqual(places, [false, true, 0]);
  },
  { needs: [NARROW] },
);

scenario('honors stand by year and are filtered by level, year and recipient together', async (page) => {
  await open(page);
  const years = await inShadowRoot(page, (root) =>
    Array.from(root.querySelectorAll('.vp-year > .vp-title'), (year) => year.textContent),
  );
  assert.deepEqual(years, ['2022年', '2021年', '2020年', '2019年', '未注明日期']);
  assert.equal(await count(page), '显示12项，共12项');
  await choose(page, 'level', 'national');
  assert.deepEqual((await honors(page)).sort(), ['测试荣誉1', '测试荣誉11', '测试荣誉6']);
  assert.equal(await count(page), '显示3项，共12项');
  await choose(page, 'recipient', '丙村');
  assert.deepEqual(await honors(page), ['测试荣誉6']);
  await choose(page, 'year', '2019');
  assert.deepEqual(await honors(page), []);
  assert.equal(await count(page), '显示0项，共12项');

  await page.speak('en');
  assert.equal(await count(page), 'Showing 0 of 12 honors', 'the filters stay when the language changes');
  await click(page, '.vp-reset');
  assert.equal(await count(page), 'Showing 12 of 12 honors');
  assert.equal((await honors(page)).length, 12);
});

scenario('a long list of honors shows the latest, opens by its count, for a filter and for paper', async (page) => {
  await open(page);
  const latest = ['8', '4', '7', '3', '6', '2', '10'].map((number) => `测试荣誉${number}`);
  assert.deepEqual(await honors(page), latest);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  assert.equal((await honors(page)).length, 12);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await honors(page), latest);

  const summary = (root) => root.querySelector('.vp-more > summary').textContent;
  assert.equal(await inShadowRoot(page, summary), '全部12项荣誉');
  await click(page, '.vp-more > summary');
  assert.equal((await honors(page)).length, 12);
  await page.speak('en');
  assert.equal((await honors(page)).length, 12, 'it stays open when the language changes');
  assert.equal(await inShadowRoot(page, summary), 'All 12 honors');

  await click(page, '.vp-more > summary');
  await choose(page, 'year', '2019');
  assert.deepEqual(await honors(page), ['测试荣誉1', '测试荣誉9', '测试荣誉5']);
});

scenario('a link to filtered honors opens the list', async (page) => {
  await open(page, `${PAGE}#vp:sections:honors.year=2019`);
  assert.deepEqual(await honors(page), ['测试荣誉1', '测试荣誉9', '测试荣誉5']);
});

scenario('an honor of several places is found under each of them', async (page) => {
  await open(page);
  const found = {
    甲村: ['测试荣誉1', '测试荣誉10', '测试荣誉12', '测试荣誉4', '测试荣誉7'],
    乙村: ['测试荣誉11', '测试荣誉12', '测试荣誉2', '测试荣誉5', '测试荣誉8'],
  };
  for (const [place, wanted] of Object.entries(found)) {
    await choose(page, 'recipient', place);
    assert.deepEqual((await honors(page)).sort(), wanted, place);
  }
});

scenario('filters survive a reload, and nonsense in the address filters nothing', async (page) => {
  await open(page);
  await choose(page, 'level', 'county');
  const before = await count(page);
  await page.raw.reload();
  await page.state('ready');
  assert.equal(await count(page), before);
  await page.goto('/tests/element.html');
  await open(page, `${PAGE}#vp:sections:honors.level=galactic`);
  assert.equal(await count(page), '显示12项，共12项');
});

scenario('a year that is chosen shows its figures, stays in the address, and goes again', async (page) => {
  const path = '/tests/charts.html';
  const text = () => inShadowRoot(page, (root) => root.querySelector('.vp-profile').textContent);
  const show = (year) =>
    inShadowRoot(
      page,
      (root, wanted) => {
        const select = root.querySelector('.vp-year-switch select');
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        const shown = root.querySelector('.vp-year-switch select');
        return [shown.value, root.activeElement === shown];
      },
      year,
    );
  const address = () => page.evaluate(() => decodeURIComponent(window.location.hash));
  await open(page, path);
  const latest = await text();
  assert.match(latest, /自2019年以来/);
  assert.match(latest, /258万元/);

  assert.deepEqual(await show('2020'), ['2020', true], 'the switch keeps the focus');
  assert.doesNotMatch(await text(), /258万元/);
  assert.equal(await address(), '#vp-test-charts_-year_-2020');
  await page.raw.reload();
  await page.state('ready');
  assert.doesNotMatch(await text(), /258万元/);

  const all = await inShadowRoot(page, (root) => root.querySelector('.vp-year-switch option').textContent);
  assert.equal(all, '最新');
  assert.deepEqual(await show(''), ['', true]);
  assert.equal(await text(), latest);
  assert.equal(await address(), '');
});

scenario('the tree of organisations closes and opens at once, and each by itself', async (page) => {
  await open(page);
  const shown = () =>
    inShadowRoot(page, (root) => Array.from(root.querySelectorAll('.vp-tree details')).filter((branch) => branch.open).length);
  const all = await shown();
  assert.equal(all, 4, 'each organisation with others below it');
  await click(page, '.vp-fold');
  assert.equal(await shown(), 0);
  await page.raw.reload();
  await page.state('ready');
  assert.equal(await shown(), 0, 'what was closed stays closed');
  await click(page, '.vp-tree summary');
  assert.equal(await shown(), 1);
  await page.speak('zh-TW');
  assert.equal(await shown(), 1, 'another language opens and closes nothing');
  await click(page, '.vp-unfold');
  assert.equal(await shown(), all);
});
