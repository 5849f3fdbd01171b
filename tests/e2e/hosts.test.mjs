// Every example host in www/hosts/ keeps its own look, and shows its profiles whole.

import assert from 'node:assert/strict';
import { WASM_POLICY, ZOOM } from './engines.mjs';
import { scenario } from './harness.mjs';

const NAME = /锦溪镇/;
const SECTIONS = [
  'organisation',
  'industry',
  'talent',
  'honors',
  'governance',
  'culture',
  'ecology',
  'partnerships',
  'images',
  'sources',
];

/** The profile is drawn, readable and inside the page. */
async function isWhole(page, nth = 0) {
  await page.evaluate((index) => document.querySelectorAll('village-profile')[index].scrollIntoView(), nth);
  await page.state('ready', nth);
  assert.match(await page.shadowText(nth), NAME);
  const seen = await page.evaluate((index) => {
    const root = document.querySelectorAll('village-profile')[index].shadowRoot;
    const takesRoom = (node) => node.getBoundingClientRect().width > 0 && node.getBoundingClientRect().height > 0;
    const article = root.querySelector('.vp-profile');
    return {
      sections: Array.from(root.querySelectorAll('.vp-section'))
        .filter(takesRoom)
        .map((section) => section.dataset.section),
      sideways: article.scrollWidth - article.clientWidth,
    };
  }, nth);
  assert.deepEqual(seen.sections, SECTIONS);
  assert.ok(seen.sideways <= 1, 'nothing stands out sideways');
}

for (const name of ['plain', 'right-to-left', 'print']) {
  scenario(`the host page ${name} shows its profile`, async (page) => {
    await page.goto(`/hosts/${name}.html`);
    await isWhole(page);
  });
}

scenario('a page under the strict policy, with trusted types, shows its profile', async (page) => {
  if (page.unsupported[WASM_POLICY]) page.expect(/wasm-refused.*wasm-unsafe-eval/, /Content Security Policy/);
  page.tolerate(/trusted-types-for/); // old browsers do not know the directive
  await page.goto('/hosts/strict-policy.html');
  if (!page.unsupported[WASM_POLICY]) return isWhole(page);
  await page.state('error');
  assert.equal(await page.visible('#static'), true);
});

scenario('a policy without WebAssembly leaves the static content, and the console names the word to add', async (page) => {
  page.expect(/wasm-refused: [^]*Remedy: .*'wasm-unsafe-eval'/);
  page.tolerate(/Content.Security.Policy/i);
  await page.goto('/hosts/no-wasm-policy.html');
  await page.state('error');
  assert.equal(await page.visible('#static'), true);
});

scenario('a page in GBK and its profile both read right', async (page) => {
  await page.goto('/hosts/gbk.html');
  await isWhole(page);
  assert.deepEqual(await page.evaluate(() => [document.characterSet, document.querySelector('h1').textContent]), [
    'GBK',
    'GBK 编码的页面',
  ]);
});

scenario('a hostile style sheet does not reach in, and nothing leaks out', async (page) => {
  await page.goto('/hosts/plain.html');
  await isWhole(page);
  const look = () =>
    page.evaluate(() => {
      const root = document.querySelector('village-profile').shadowRoot;
      const properties = [
        'letterSpacing',
        'textTransform',
        'lineHeight',
        'fontSize',
        'fontWeight',
        'color',
        'display',
        'padding',
      ];
      const nodes = ['.vp-profile', '.vp-name', '.vp-heading', '.vp-value', '.vp-badge', 'summary', '.vp-plot'];
      return nodes.map((selector) => {
        const style = getComputedStyle(root.querySelector(selector));
        return [selector].concat(properties.map((property) => style[property]));
      });
    });
  const wanted = await look();
  await page.goto('/hosts/hostile-css.html');
  await isWhole(page);
  assert.deepEqual(await look(), wanted);
  const own = await page.evaluate(() => {
    const notice = getComputedStyle(document.querySelector('.notice'));
    return [notice.backgroundColor, notice.textTransform, document.querySelector('main p').getBoundingClientRect().height > 0];
  });
  assert.deepEqual(own, ['rgb(255, 255, 0)', 'uppercase', true], 'the page keeps its own style');
});

scenario(
  'a toolbar that zooms by style leaves the charts answering where they are seen',
  async (page) => {
    await page.raw.setViewport({ width: 1280, height: 900 });
    await page.goto('/hosts/hostile-css.html');
    await isWhole(page);
    await page.evaluate(() => document.getElementById('zoom').click());
    // By keyboard the first mark is highlighted where it is drawn, and the tooltip tells it.
    const [x, y, text] = await page.until(() => {
      const { shadowRoot } = document.querySelector('village-profile');
      const plot = shadowRoot.querySelector('.vp-plot');
      plot.focus({ preventScroll: true });
      const mark = shadowRoot.querySelector('.vp-highlight polygon');
      const { left, top, width, height } = mark ? mark.getBoundingClientRect() : { width: 0 };
      // Browsers that do not know `currentCSSZoom` measure boxes in the pixels of the element, and pointers in those of the window.
      const zoom = plot.currentCSSZoom ? 1 : 1.5;
      const at = [left + width / 2, top + height / 2].map((coordinate) => coordinate * zoom);
      // Not `scrollIntoView`, which WebKit leads astray in a zoomed page.
      if (at[1] < 100 || at[1] > window.innerHeight - 100) window.scrollBy(0, at[1] - window.innerHeight / 2);
      const found = [...at, shadowRoot.querySelector('.vp-tooltip').textContent];
      // Charts may still be drawn anew for the width that the zoom left them, and move it.
      window.rests = String(window.before) === String(found) ? window.rests + 1 : 0;
      window.before = found;
      return width > 0 && window.rests > 15 && plot.querySelector('canvas') && found;
    });
    // The keyboard goes on to another mark, and the pointer brings the first one back.
    const isTold = (wanted) => {
      const shown = document.querySelector('village-profile').shadowRoot.querySelector('.vp-tooltip:not([hidden])');
      return Boolean(shown) && shown.textContent === wanted;
    };
    await page.raw.keyboard.press('ArrowDown');
    await page.until((source, wanted) => !new Function(`return (${source})`)()(wanted), String(isTold), text);
    await page.raw.mouse.move(x, y);
    await page.until((source, wanted) => new Function(`return (${source})`)()(wanted), String(isTold), text);
  },
  { needs: [ZOOM] },
);

for (const framework of ['react', 'vue']) {
  scenario(`a page in ${framework} adds, changes, moves and removes profiles`, async (page) => {
    await page.goto(`/hosts/${framework}.html`);
    const click = (id) => page.evaluate((chosen) => document.getElementById(chosen).click(), id);
    const ready = (count) =>
      page.until((wanted) => {
        const all = Array.from(document.querySelectorAll('village-profile'));
        return all.length === wanted && all.every((profile) => profile.dataset.state === 'ready');
      }, count);
    await ready(1);
    await click('add');
    await ready(2);
    await click('move');
    await ready(2);
    await page.until(() => /hongqinghe/.test(document.querySelector('village-profile').getAttribute('src')));
    await click('theme');
    await page.until(() => {
      const [profile] = document.querySelectorAll('village-profile');
      return profile.shadowRoot.querySelector('.vp-profile').dataset.theme === 'dark';
    });
    await click('remove');
    await ready(1);
    assert.match(await page.shadowText(0), NAME);
  });
}

scenario('of two versions the first works, and the second names both addresses', async (page) => {
  page.expect(
    /^console warn(ing)?: village-profile: [\d.]+ from http[^ ]*\/dist\/village-profile\.js leaves this page to http[^ ]*\/hosts\/older\/village-profile\.js$/,
  );
  await page.goto('/hosts/two-versions.html');
  await isWhole(page);
});

scenario('of 139 profiles those that are near are shown, and the others as they come near', async (page) => {
  await page.goto('/hosts/many.html');
  const begun = await page.until(() => {
    const profiles = Array.from(document.querySelectorAll('village-profile'));
    const isReady = (profile) => profile.dataset.state === 'ready';
    const inViewport = profiles.filter((profile) => profile.getBoundingClientRect().top < window.innerHeight);
    return inViewport.every(isReady) && profiles.map((profile) => Boolean(profile.dataset.state));
  });
  // Before any was shown all stood this far apart, and the loader begins 400 pixels from the viewport.
  const near = await page.evaluate(() => {
    const [last, first] = Array.from(document.querySelectorAll('village-profile')).reverse();
    const top = (profile) => profile.getBoundingClientRect().top;
    const start = top(document.querySelector('village-profile'));
    return Math.ceil((window.innerHeight + 400 - start) / (top(last) - top(first)));
  });
  assert.deepEqual(
    begun,
    Array.from({ length: 139 }, (_, nth) => nth < near),
  );
  await page.evaluate(() => document.querySelectorAll('village-profile')[138].scrollIntoView());
  await page.state('ready', 138);
  assert.match(await page.shadowText(138), /\S/);
});

scenario('a profile inside a frame is shown', async (page) => {
  await page.goto('/hosts/iframe.html');
  await page.until(() => {
    const inner = document.querySelector('iframe').contentDocument;
    const profile = inner && inner.querySelector('village-profile');
    return profile && profile.dataset.state === 'ready';
  });
  const text = () => document.querySelector('iframe').contentDocument.querySelector('village-profile').shadowRoot.textContent;
  assert.match(await page.evaluate(text), NAME);
});
