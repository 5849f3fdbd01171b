// Long lists as a visitor goes through them, a page at a time.

import assert from 'node:assert/strict';
import { addProfile, click, inShadowRoot, openBare, scenario } from './harness.mjs';

async function show(page, data) {
  await openBare(page);
  await addProfile(page, { loading: 'eager' }, { profile: { format: 1, id: 'long', name: '测试镇', ...data } }, '');
  await page.state('ready');
}

const many = (count, entry) => Array.from({ length: count }, (_, index) => entry(index));

const texts = (page, selector) =>
  inShadowRoot(
    page,
    (root, wanted) => Array.from(root.querySelectorAll(wanted), (found) => found.firstChild.textContent),
    selector,
  );

/** The element that has the focus, by its class, and whether its beginning is in sight. */
const focused = (page) =>
  inShadowRoot(page, (root) => {
    const { className } = root.activeElement;
    const { top } = root.activeElement.getBoundingClientRect();
    return { className, isInSight: top >= -1 && top < innerHeight };
  });

scenario('a visitor turns the pages of a long list, and goes on at its beginning', async (page) => {
  await show(page, { figures: many(450, (index) => ({ label: `指标${index}`, figure: `${index}个` })) });
  const labels = () => texts(page, '.vp-facts dt');
  assert.deepEqual([(await labels())[0], (await labels()).length], ['指标0', 200]);
  assert.deepEqual(await texts(page, '.vp-pager > span'), ['第1至200项，共450项']);
  await click(page, '.vp-pager button:last-child');
  assert.deepEqual([(await labels())[0], (await labels()).length], ['指标200', 200]);
  assert.deepEqual(await focused(page), { className: 'vp-facts', isInSight: true });
  await click(page, '.vp-pager button:last-child');
  assert.deepEqual([(await labels())[0], (await labels()).length], ['指标400', 50]);
  const disabled = () =>
    inShadowRoot(page, (root) => Array.from(root.querySelectorAll('.vp-pager button'), (button) => button.disabled));
  assert.deepEqual(await disabled(), [false, true]);
  // The page stays when the profile is built anew in another language.
  await page.speak('en');
  assert.deepEqual(await texts(page, '.vp-pager > span'), ['401 to 450 of 450']);
});

scenario('a long table is sorted over all its pages, and the button keeps the focus', async (page) => {
  await show(page, {
    industries: many(300, (index) => ({ name: `产业${index}`, output: `${1 + ((index * 7) % 300)}万元` })),
  });
  const names = async () => (await texts(page, '.vp-entry [scope=row]')).slice(0, 2);
  await click(page, '[data-column="1"] button');
  assert.deepEqual(await names(), ['产业257', '产业214']);
  assert.equal((await focused(page)).className, 'vp-button vp-sort');
  await click(page, '[data-column="1"] button');
  assert.deepEqual(await names(), ['产业0', '产业43']);
  await click(page, '.vp-pager button:last-child');
  assert.deepEqual(await names(), ['产业200', '产业243']);
});

scenario('the filters of many honors look into all pages', async (page) => {
  const honor = (index) => ({
    title: `荣誉${index}`,
    level: index % 100 === 99 ? 'national' : 'county',
    year: 2000 + (index % 20),
  });
  await show(page, { honors: many(500, honor) });
  const shown = () => inShadowRoot(page, (root) => root.querySelectorAll('.vp-honors > li').length);
  assert.equal(await shown(), 200);
  await click(page, '.vp-pager button:last-child');
  await inShadowRoot(page, (root) => {
    const filter = root.querySelector('[name=data-level]');
    filter.value = 'national';
    filter.dispatchEvent(new Event('change', { bubbles: true }));
  });
  assert.equal(await shown(), 5);
  assert.deepEqual(await texts(page, '.vp-count'), ['显示5项，共500项']);
  await click(page, '.vp-reset');
  assert.equal(await shown(), 200);
  assert.deepEqual(await texts(page, '.vp-count'), ['显示500项，共500项']);
});

scenario('the number of a source leads to the page that lists it', async (page) => {
  await show(page, {
    figures: [{ label: '面积', figure: '5亩', source: 's430' }],
    sources: many(450, (index) => ({ id: `s${index}`, title: `来源${index}` })),
  });
  await click(page, '.vp-cite');
  assert.equal((await texts(page, '.vp-sources > li > *:first-child'))[30], '来源430');
  assert.equal((await focused(page)).isInSight, true);
});

scenario('the table of a chart has pages, and its file has all', async (page) => {
  const series = many(1000, (index) => ({
    year: `${1900 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`,
    figure: `${index}个`,
  }));
  await show(page, { figures: [{ label: '产量', series }] });
  await inShadowRoot(page, (root) => root.querySelector('.vp-data summary').click());
  const rows = () => texts(page, '.vp-data td:nth-child(2)');
  assert.deepEqual([(await rows())[0], (await rows()).length], ['0个', 100]);
  await click(page, '.vp-data .vp-pager button:last-child');
  assert.deepEqual([(await rows())[0], (await rows()).length], ['100个', 100]);
  assert.equal((await focused(page)).className, 'vp-scroll');
  const csv = await page.evaluate(() => document.querySelector('village-profile').csv('other.1'));
  assert.equal(csv.trim().split('\n').length, 1001);
});

scenario('charts on another page have their files as well', async (page) => {
  const series = (index) => [
    { year: 2020, figure: `${index}只` },
    { year: 2021, figure: '9万只' },
  ];
  await show(page, { figures: many(100, (index) => ({ label: `指标${index}`, series: series(index) })) });
  const csv = () => page.evaluate(() => document.querySelector('village-profile').csv('other.87'));
  assert.match(await csv(), /86只/);
  await click(page, '.vp-charts + .vp-pager button:last-child');
  assert.match(await csv(), /86只/);
  assert.deepEqual((await texts(page, '.vp-chart .vp-title'))[0], '指标60');
});
