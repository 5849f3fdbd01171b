// A profile in containers of every width: short enough to be read, and no number, no word and no box broken.

import assert from 'node:assert/strict';
import { LAYOUT, PROTOCOL } from './engines.mjs';
import { addProfile, inShadowRoot, openBare, scenario } from './harness.mjs';
import { longProfile } from './long-profiles.mjs';

const VILLAGE = '/tests/data/village.json';
const PROFILES = [VILLAGE, ...['jinxi', 'hongqinghe', 'xiuwen', 'jinchang', 'unnamed-town'].map((id) => `/data/${id}.json`)];

/** The most that a rich village may fill, in CSS pixels by the width of its container. */
const MOST_HEIGHTS = { 560: 4500, 1000: 3200 };

/** In the elder mode, whose type has 24 px, the longest English words find no room in less than 360 px. */
const NARROWEST = { standard: 240, elder: 360 };
const [WIDEST, STEP] = [1600, 40];
const LEAST_TYPE = 12;
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];

/** How many generated profiles are looked at. */
const LONG_PROFILES = 50;
/** Into so many shares a patient walk is divided in all browsers but one. */
const SHARES = 5;

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
  scenario(
    `a rich village stands in ${most} px where its container has ${width}`,
    async (page) => {
      await show(page, VILLAGE);
      await setWidth(page, width);
      const height = await page.until(() => {
        const { offsetHeight } = document.querySelector('village-profile');
        const isQuiet = window.heightBefore === offsetHeight;
        window.heightBefore = offsetHeight;
        return isQuiet && offsetHeight;
      });
      assert.ok(height <= most, `${height} px`);
    },
    { needs: [LAYOUT] },
  );
}

/**
 * The faults of a profile at its width: what stands out or is cut off, what is too small, what lies on something else, and what is parted
 * between two lines.
 */
function faults(root, leastType) {
  const profile = root.querySelector('.vp-profile');
  const { left, right } = profile.getBoundingClientRect();
  const found = [];
  const isForEar = (element) => {
    const maybe = element.closest('.vp-hidden, .vp-count, thead');
    return maybe && maybe.offsetHeight <= 1;
  };
  const isSkipped = (element) => isForEar(element) || element.closest('.vp-nav ul, canvas, svg, select, [hidden]');
  /** The elements around one, without their attributes. */
  const path = (element) => {
    const names = [];
    for (let around = element; around !== profile && names.length < 4; around = around.parentElement) {
      names.unshift(around.className ? `.${around.className.replace(/ /g, '.')}` : around.localName);
    }
    return names.join(' ');
  };
  for (const element of profile.querySelectorAll('*')) {
    if (isSkipped(element)) continue;
    const box = element.getBoundingClientRect();
    const scrolls = element.closest('.vp-scroll');
    if (box.width && !scrolls && (box.right > right + 1 || box.left < left - 1)) found.push(`outside: ${path(element)}`);
    const { clientWidth, scrollWidth } = element;
    const isCut = clientWidth && scrollWidth > clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
    if (isCut && !scrolls) found.push(`cut off: ${path(element)}`);
  }
  const walker = document.createTreeWalker(profile, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const { parentElement } = node;
    if (isSkipped(parentElement) || !parentElement.getClientRects().length) continue;
    const size = parseFloat(getComputedStyle(parentElement).fontSize);
    if (size < leastType) found.push(`${size} px: ${node.data.slice(0, 40)}`);
    range.selectNodeContents(node);
    if (!parentElement.closest('.vp-scroll')) for (const box of range.getClientRects()) lines.push({ box, parentElement });
    // Numbers, and words in letters that are no Chinese characters; a hyphen or a slash may end a line.
    for (const match of node.data.matchAll(/\d[\d,.]*|[A-Za-z\u00c0-\u024f']+/g)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const tops = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
      if (tops.size > 1) found.push(`parted: ${match[0]} in ${path(parentElement)}`);
    }
  }
  lines.sort((one, other) => one.box.top - other.box.top);
  lines.forEach(({ box, parentElement }, index) => {
    for (let next = index + 1; next < lines.length && lines[next].box.top < box.bottom; next += 1) {
      const other = lines[next].box;
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - other.top;
      // Boxes of lines are higher than their letters.
      if (across > 2 && down > Math.min(box.height, other.height) / 2) {
        found.push(`on each other: ${path(parentElement)} and ${path(lines[next].parentElement)}`);
      }
    }
  });
  return [...new Set(found)];
}

/** Every width that is looked at, or every so many of them, from one on. */
function widths(narrowest, first = 0, every = 1) {
  const count = (WIDEST - narrowest) / STEP + 1;
  return Array.from({ length: count }, (_, index) => narrowest + index * STEP).filter(
    (_, index) => index % every === first % every,
  );
}

/** Gives the profile one width after the other; returns each with the faults that are seen there. */
async function walk(root, findFaults, leastType, chosen) {
  // Tables are read as well.
  for (const details of root.querySelectorAll('details')) details.setAttribute('open', '');
  const find = new Function(`return (${findFaults})`)();
  const seen = [];
  for (const width of chosen) {
    root.host.style.width = `${width}px`;
    // Charts follow the width in the next frame.
    await new Promise((done) => requestAnimationFrame(done));
    seen.push([width, find(root, leastType)]);
  }
  return seen;
}

/** Looks at what is shown in a language at some widths, and notes where each fault was seen first, and how often. */
async function look(page, all, place, lang, chosen) {
  for (const [width, found] of await inShadowRoot(page, walk, faults.toString(), LEAST_TYPE, chosen)) {
    for (const fault of found) {
      const { first = `${place} ${lang} ${width} px`, times = 0 } = all.get(fault) || {};
      all.set(fault, { first, times: times + 1 });
    }
  }
}

const report = (all) => Array.from(all, ([fault, { first, times }]) => `${fault} (${times} times, first ${first})`);

for (const [mode, narrowest] of Object.entries(NARROWEST)) {
  scenario(
    `the samples part no number and no word, and nothing stands out, from ${narrowest} to ${WIDEST} px (${mode})`,
    async (page) => {
      const all = new Map();
      await show(page, PROFILES[0], { mode });
      for (const src of PROFILES) {
        await page.evaluate((address) => document.querySelector('village-profile').setAttribute('src', address), src);
        await page.state('ready');
        for (const lang of LANGUAGES) {
          await page.speak(lang);
          await look(page, all, src, lang, widths(narrowest));
        }
      }
      assert.deepEqual(report(all), []);
    },
    { needs: [LAYOUT] },
  );

  for (const lang of LANGUAGES) {
    scenario(
      `nor do ${LONG_PROFILES} profiles with the longest words, in ${lang} (${mode})`,
      async (page) => {
        const all = new Map();
        await openBare(page);
        await page.raw.setViewport({ width: WIDEST + 40, height: 900 });
        // One browser looks at every width; in the others each profile is looked at in its share of them, and all together in all.
        const every = page.unsupported[PROTOCOL] ? SHARES : 1;
        for (let seed = 1; seed <= LONG_PROFILES; seed += 1) {
          await page.evaluate(() => document.querySelectorAll('village-profile').forEach((profile) => profile.remove()));
          await addProfile(page, { mode, lang, loading: 'eager' }, { profile: longProfile(seed) }, '');
          await page.state('ready');
          await look(page, all, `seed ${seed}`, lang, widths(narrowest, seed, every));
        }
        assert.deepEqual(report(all), []);
      },
      { needs: [LAYOUT] },
    );
  }
}

/** The parts of the open tables of charts that are divided between two lines: numbers, words, and figures from units that no space sets apart. */
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
