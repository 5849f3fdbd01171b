// Accessibility of the demo: axe finds nothing, text and graphics stand out, the keyboard reaches everything and is always seen,
// a page zoomed to 400 % needs no sideways scrolling, and readers' own colours are followed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MEDIA, PROTOCOL } from './engines.mjs';
import { addProfile, inShadowRoot, openBare, scenario } from './harness.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = ['index', 'en', 'xiuwen', 'unnamed-town', 'jinchang', 'check'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every language in both modes; which scheme goes with which alternates from page to page, so that all meet. */
const LOOKS = [
  ['zh-Hans', 'standard', 'light'],
  ['zh-Hans', 'elder', 'dark'],
  ['zh-Hant', 'standard', 'dark'],
  ['zh-Hant', 'elder', 'light'],
  ['en', 'standard', 'light'],
  ['en', 'elder', 'dark'],
];

const other = (scheme) => (scheme === 'light' ? 'dark' : 'light');

/** Opens a page of the demo, with all its profiles shown. */
async function open(page, name, width = 1280) {
  await page.raw.setViewport({ width, height: 900 });
  await page.goto(`/${name}.html`);
  await page.evaluate(() => {
    for (const profile of document.querySelectorAll('village-profile')) profile.setAttribute('loading', 'eager');
  });
  if (name === 'check') await fill(page);
  await page.until(() => {
    const profiles = Array.from(document.querySelectorAll('village-profile'));
    const waiting = profiles.find((profile) => profile.getAttribute('data-state') !== 'ready');
    if (waiting) waiting.scrollIntoView();
    return profiles.length > 0 && !waiting;
  });
}

/** Gives the check page a profile to show. */
async function fill(page) {
  await page.evaluate(async () => {
    const text = await (await fetch('data/jinxi.json')).text();
    const area = document.getElementById('text');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const look = async (page, lang, mode, scheme) => {
  await page.raw.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate((wanted) => {
    for (const profile of document.querySelectorAll('village-profile')) profile.setAttribute('mode', wanted);
  }, mode);
  await page.speak(lang);
};

for (const [nth, name] of PAGES.entries()) {
  scenario(
    `axe finds nothing on ${name}.html in any theme, mode and language`,
    async (page) => {
      await open(page, name);
      await page.evaluate(AXE);
      for (const [lang, mode, scheme] of LOOKS) {
        await look(page, lang, mode, nth % 2 ? other(scheme) : scheme);
        // Where the page stands further down, the bar of a profile covers a link, which axe takes for too small.
        await page.evaluate(() => window.scrollTo(0, 0));
        const found = await page.evaluate(async (runOnly) => {
          const { violations } = await window.axe.run(document, { resultTypes: ['violations'], runOnly });
          return violations.map(({ id, nodes }) => [
            id,
            ...nodes.map(({ target, html }) => `${target.flat().join(' ')}: ${html}`),
          ]);
        }, RULES);
        assert.deepEqual(found, [], `${lang} ${mode} ${scheme}`);
      }
    },
    // It reads computed styles through and through, which one engine proves for all.
    { needs: [PROTOCOL] },
  );
}

/** The pairs of colours in force that are too close: text against its ground, borders of what acts against theirs. */
function tooClose() {
  const parse = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = (/** @type {number[]} */ [r, g, b, a], below) => [r, g, b].map((channel, at) => channel * a + below[at] * (1 - a));
  const parent = (node) => node.parentElement || (node.getRootNode().host instanceof Element ? node.getRootNode().host : null);
  const ground = (node) => {
    const layers = [];
    for (let at = node; at; at = parent(at)) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    const dark =
      matchMedia('(prefers-color-scheme: dark)').matches && getComputedStyle(document.documentElement).colorScheme !== 'normal';
    return layers.reduceRight((below, layer) => over(layer, below), dark ? [18, 18, 18] : [255, 255, 255]);
  };
  const light = (colour) => {
    const [r, g, b] = colour.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, two) => {
    const [a, b] = [light(one), light(two)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const seen = (node) =>
    node.getClientRects().length > 0 && getComputedStyle(node).visibility === 'visible' && !node.closest('.vp-hidden');
  const found = new Set();
  let checked = 0;
  const judge = (what, node, colour, below, least) => {
    checked += 1;
    const measured = ratio(over(parse(colour), below), below);
    if (measured < least) found.add(`${what} ${node.localName}.${node.className}: ${measured.toFixed(2)} of ${least}`);
  };
  const visit = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = /** @type {any} */ (walker.nextNode()); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        const holder = node.parentElement;
        if (holder && node.data.trim() && !/^(script|style|noscript|option|title)$/.test(holder.localName) && seen(holder)) {
          judge('text', holder, getComputedStyle(holder).color, ground(holder), 4.5);
        }
      } else {
        if (node.shadowRoot) visit(node.shadowRoot);
        if (/^(button|select|textarea)$/.test(node.localName) && seen(node) && !node.disabled) {
          judge('border', node, getComputedStyle(node).borderTopColor, ground(parent(node)), 3);
        }
      }
    }
  };
  visit(document.body);
  return [checked, Array.from(found)];
}

for (const name of ['index', 'check']) {
  scenario(
    `text and what acts stand out from their ground on ${name}.html in both themes and modes`,
    async (page) => {
      await open(page, name);
      for (const scheme of ['light', 'dark']) {
        for (const mode of ['standard', 'elder']) {
          await look(page, 'zh-Hans', mode, scheme);
          const [checked, found] = await page.evaluate(tooClose);
          assert.ok(checked > 50, `${checked} pairs`);
          assert.deepEqual(found, [], `${scheme} ${mode}`);
        }
      }
    },
    { needs: [MEDIA] },
  );
}

/** The element that has the focus, however deep, and the look of its ring. */
function focused() {
  let active = document.activeElement;
  while (active && active.shadowRoot && active.shadowRoot.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body || active === document.documentElement) return null;
  window.visited = window.visited || [];
  const isNew = !window.visited.includes(active);
  window.visited.push(active);
  const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
  const parent = (node) => node.parentElement || node.getRootNode().host;
  let at = active;
  while (at && (parse(getComputedStyle(at).backgroundColor)[3] === 0 || at === active)) at = parent(at);
  const below = at ? parse(getComputedStyle(at).backgroundColor) : [255, 255, 255];
  const light = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const style = getComputedStyle(active);
  const [a, b] = [light(parse(style.outlineColor)), light(below)];
  const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const box = active.getBoundingClientRect();
  const root = active.getRootNode();
  const [x, y] = [Math.max(box.left, 0) + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height / 2, 40)];
  const hit = root.elementFromPoint(x, y);
  return {
    isNew,
    what: `${active.localName}.${active.className} ${active.textContent.trim().slice(0, 20)}`,
    ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && contrast >= 3,
    inView: box.bottom > 0 && box.top < innerHeight,
    covered: Boolean(hit && hit !== active && !active.contains(hit) && hit.closest('.vp-nav')),
  };
}

/** How many things the keyboard should reach. */
function reachable() {
  const found = [];
  const visit = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot) visit(node.shadowRoot);
      const closed = node.parentElement && node.parentElement.closest('details:not([open])');
      const inClosed = closed && !(node.localName === 'summary' && node.parentElement === closed);
      if (node.tabIndex >= 0 && node.matches('a[href], button, select, input, textarea, summary, [tabindex]') && !node.disabled) {
        if (node.getClientRects().length > 0 && !inClosed && getComputedStyle(node).visibility === 'visible') found.push(node);
      }
    }
  };
  visit(document.body);
  window.reachable = found;
  return found.length;
}

for (const [name, mode] of [
  ['xiuwen', 'standard'],
  ['index', 'standard'],
  ['xiuwen', 'elder'],
]) {
  scenario(
    `the keyboard alone reaches everything on ${name}.html (${mode}), always seen, never trapped`,
    async (page) => {
      await open(page, name);
      await look(page, 'zh-Hans', mode, 'light');
      await page.evaluate(() => window.scrollTo(0, 0));
      const count = await page.evaluate(reachable);
      assert.ok(count > 10);
      const faults = [];
      let reached = 0;
      for (let press = 0; press < count + 20; press += 1) {
        await page.raw.keyboard.press('Tab');
        const found = await page.evaluate(focused);
        if (!found || !found.isNew) {
          if (reached > 0) break;
          continue;
        }
        reached += 1;
        if (!found.ring || !found.inView || found.covered) faults.push(found);
      }
      assert.deepEqual(faults, []);
      const missed = await page.evaluate(() =>
        window.reachable.filter((node) => !window.visited.includes(node)).map((node) => node.outerHTML),
      );
      assert.deepEqual(missed, []);
    },
    { needs: [PROTOCOL] },
  );
}

for (const name of PAGES) {
  scenario(`${name}.html zoomed to 400 % needs no sideways scrolling, and cuts nothing off`, async (page) => {
    await open(page, name, 320);
    for (const mode of ['standard', 'elder']) {
      await page.evaluate((chosen) => {
        for (const profile of document.querySelectorAll('village-profile')) profile.setAttribute('mode', chosen);
      }, mode);
      const seen = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        // Tables and the links to the sections scroll by themselves.
        const isOutside = (node) =>
          !node.closest('.vp-data, .vp-hidden, .vp-nav ul') && node.getBoundingClientRect().right > clientWidth + 1;
        const outside = Array.from(document.querySelectorAll('village-profile')).flatMap(({ shadowRoot }) =>
          Array.from(shadowRoot.querySelectorAll('.vp-profile *')).filter(isOutside),
        );
        return { sideways: scrollWidth - clientWidth, outside: outside.map((node) => node.outerHTML) };
      });
      assert.deepEqual(seen, { sideways: 0, outside: [] }, mode);
    }
  });
}

scenario('each chart is summed up in a sentence, and its points are spoken', async (page) => {
  await open(page, 'index');
  const charts = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    return Array.from(shadowRoot.querySelectorAll('.vp-chart'), (chart) => [
      chart.querySelector('figcaption .vp-description').textContent,
      chart.querySelector('.vp-plot').getAttribute('aria-label'),
    ]);
  });
  assert.equal(charts.length, 2);
  for (const [sentence, label] of charts) {
    assert.match(sentence, /。$/);
    assert.equal(label, sentence);
  }
  const spoken = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const heard = [];
    for (const plot of shadowRoot.querySelectorAll('.vp-plot')) {
      plot.focus();
      heard.push(shadowRoot.querySelector('[aria-live=polite]').textContent);
    }
    return heard;
  });
  assert.equal(new Set(spoken).size, charts.length, 'each says something of its own');
});

scenario(
  "readers' own colours take the place of ours, in charts too, and what was told by colour is still told",
  async (page) => {
    await open(page, 'xiuwen');
    const protocol = await page.raw.createCDPSession();
    const colours = () =>
      page.evaluate(() => {
        const root = document.querySelector('village-profile').shadowRoot;
        const profile = getComputedStyle(root.querySelector('.vp-profile'));
        return [profile.getPropertyValue('--_series-1').trim(), profile.getPropertyValue('--_ground').trim()];
      });
    const before = await colours();
    await protocol.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    assert.notDeepEqual(await colours(), before);
    assert.deepEqual(await colours(), ['Highlight', 'Canvas']);
    await protocol.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
    const [, grid] = [
      await colours(),
      await page.evaluate(() => {
        const root = document.querySelector('village-profile').shadowRoot;
        const style = getComputedStyle(root.querySelector('.vp-profile'));
        return [style.getPropertyValue('--_grid').trim(), style.getPropertyValue('--_baseline').trim()];
      }),
    ];
    assert.equal(grid[0], grid[1], 'hairlines are as strong as lines');
    await protocol.detach();
  },
  { needs: [PROTOCOL] },
);

for (const mode of ['standard', 'elder']) {
  scenario(
    `every control of a profile has a name of its own, which begins with what is seen, in the ${mode} mode`,
    async (page) => {
      await openBare(page);
      await addProfile(page, { src: '/tests/data/village.json', loading: 'eager', mode }, {}, '');
      await page.state('ready');
      for (const lang of ['zh-Hans', 'en']) {
        await page.speak(lang);
        const controls = await inShadowRoot(page, (root) =>
          Array.from(root.querySelectorAll('button, select, summary'), (control) => {
            const [label] = control.labels || [];
            const words = control.localName === 'select' ? label && label.firstChild : control;
            const seen = words ? words.textContent.trim() : '';
            return [control.getAttribute('aria-label') || seen, seen];
          }),
        );
        assert.ok(controls.length > 20, `${controls.length} controls`);
        const names = controls.map(([name]) => name);
        const repeated = names.filter((name, index) => names.indexOf(name) !== index);
        assert.deepEqual(repeated, []);
        const others = controls.filter(([name, seen]) => !name.startsWith(seen));
        assert.deepEqual(others, []);
      }
    },
  );
}
