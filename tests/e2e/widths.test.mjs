// A profile in containers of every width: short enough to be read, and no number, no word and no box broken.

import assert from 'node:assert/strict';
import { LAYOUT, PROTOCOL } from './engines.mjs';
import { addProfile, inShadowRoot, openBare, scenario } from './harness.mjs';

const VILLAGE = '/tests/data/village.json';
const PROFILES = [VILLAGE, ...['jinxi', 'hongqinghe', 'xiuwen', 'jinchang', 'unnamed-town'].map((id) => `/data/${id}.json`)];

/** The most that a rich village may fill, in CSS pixels by the width of its container. */
const MOST_HEIGHTS = { 560: 4500, 1000: 3200 };

/** In the elder mode, whose type has 24 px, the longest English words find no room in less than 360 px. */
const NARROWEST = { standard: 240, elder: 360 };
const [WIDEST, STEP] = [1600, 40];
const LEAST_TYPE = 12;

async function show(page, src, attributes = {}) {
  await openBare(page);
  await page.raw.setViewport({ width: WIDEST + 40, height: 900 });
  await addProfile(page, { src, loading: 'eager', ...attributes }, {}, '');
  await page.state('ready');
}

/** Gives the profile a width, and waits until its charts have taken it over. */
const setWidth = (page, width) =>
  page.evaluate(async (wanted) => {
    const profile = document.querySelector('village-profile');
    profile.style.width = `${wanted}px`;
    for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  }, width);

for (const [width, most] of Object.entries(MOST_HEIGHTS)) {
  scenario(`a rich village stands in ${most} px where its container has ${width}`, async (page) => {
    await show(page, VILLAGE);
    await setWidth(page, width);
    const height = await page.until(() => {
      const { offsetHeight } = document.querySelector('village-profile');
      const isQuiet = window.heightBefore === offsetHeight;
      window.heightBefore = offsetHeight;
      return isQuiet && offsetHeight;
    });
    assert.ok(height <= most, `${height} px`);
  });
}

/** The faults of a profile at its width: what stands out, what is too small, and what is parted between two lines. */
function faults(root, leastType) {
  const profile = root.querySelector('.vp-profile');
  const { left, right } = profile.getBoundingClientRect();
  const found = [];
  const isSkipped = (element) => element.closest('.vp-data, .vp-hidden, .vp-nav ul, canvas, svg, select, [hidden]');
  for (const element of profile.querySelectorAll('*')) {
    if (isSkipped(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width && (box.right > right + 1 || box.left < left - 1)) found.push(`outside: ${element.outerHTML.slice(0, 120)}`);
  }
  const walker = document.createTreeWalker(profile, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const { parentElement } = node;
    if (isSkipped(parentElement) || !parentElement.getClientRects().length) continue;
    const size = parseFloat(getComputedStyle(parentElement).fontSize);
    if (size < leastType) found.push(`${size} px: ${node.data.slice(0, 40)}`);
    // Numbers, and words in letters that are no Chinese characters; a hyphen or a slash may end a line.
    for (const match of node.data.matchAll(/\d[\d,.]*|[A-Za-z\u00c0-\u024f']+/g)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(`parted: ${match[0]} in ${parentElement.className || parentElement.localName}`);
    }
  }
  return [...new Set(found)];
}

for (const [mode, narrowest] of Object.entries(NARROWEST)) {
  scenario(
    `no number and no word is parted, nothing stands out, in containers from ${narrowest} to ${WIDEST} px (${mode})`,
    async (page) => {
      /** Where each fault was seen first, and how often. */
      const all = new Map();
      await show(page, PROFILES[0], { mode });
      for (const src of PROFILES) {
        await page.evaluate((address) => document.querySelector('village-profile').setAttribute('src', address), src);
        await page.state('ready');
        for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
          await page.speak(lang);
          for (let width = narrowest; width <= WIDEST; width += STEP) {
            await setWidth(page, width);
            const found = await inShadowRoot(page, faults, LEAST_TYPE);
            for (const fault of found) {
              const { first = `${src} ${lang} ${width} px`, times = 0 } = all.get(fault) || {};
              all.set(fault, { first, times: times + 1 });
            }
          }
        }
      }
      assert.deepEqual(
        Array.from(all, ([fault, { first, times }]) => `${fault} (${times} times, first ${first})`),
        [],
      );
    },
    { needs: [LAYOUT] },
  );
}

/** What is parted between two lines in the open tables of charts: numbers, words, and figures from units that no space sets apart. */
function partedInTables(root) {
  const found = [];
  const range = document.createRange();
  const judge = (node, start, end) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
    if (lines.size > 1) found.push(node.data.slice(start, end));
  };
  // Old browsers have no `matchAll`.
  const matches = (text, pattern) => {
    const all = [];
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) all.push([match[0], match.index]);
    return all;
  };
  let cells = 0;
  for (const cell of root.querySelectorAll('.vp-chart .vp-data th, .vp-chart .vp-data td')) {
    cells += 1;
    const isFigure = cell.localName === 'td' && cell.matches(':nth-last-child(4)');
    for (const node of cell.childNodes) {
      if (isFigure) for (const [part, index] of matches(node.data, /\S+/g)) judge(node, index, index + part.length);
      for (const [part, index] of matches(node.data, /\d[\d,.]*|[A-Za-z\u00c0-\u024f']+/g))
        judge(node, index, index + part.length);
    }
  }
  return [cells, found];
}

const MEDIA = [
  { medium: 'the screen', widths: [240, 320, 375, 560], needs: [] },
  { medium: 'paper', widths: [640], needs: [PROTOCOL] },
];

for (const { medium, widths, needs } of MEDIA) {
  scenario(
    `tables of charts part no number, no word and no figure on ${medium}`,
    async (page) => {
      for (const src of PROFILES.slice(0, 2)) {
        await show(page, src);
        if (needs.length) await page.raw.emulateMediaType('print');
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        for (const lang of ['zh-Hans', 'en']) {
          await page.speak(lang);
          for (const width of widths) {
            await setWidth(page, width);
            const [cells, found] = await inShadowRoot(page, partedInTables);
            assert.ok(cells > 10, `${cells} cells`);
            assert.deepEqual(found, [], `${src} ${lang} ${width} px`);
          }
        }
        if (needs.length) await page.raw.emulateMediaType(null);
      }
    },
    { needs },
  );
}
