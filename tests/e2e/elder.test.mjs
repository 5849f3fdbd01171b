// The elder mode: large, one thing at a time, and read aloud.

import assert from 'node:assert/strict';
import { click, inShadowRoot, scenario } from './harness.mjs';

const PAGE = '/tests/sections.html';

async function open(page, path = PAGE, width = 390) {
  await page.raw.setViewport({ width, height: 900 });
  await page.goto(path);
  await page.state('ready');
  await styled(page);
}

/** A style that comes by a link is there. */
const styled = (page) =>
  page.until(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    return getComputedStyle(shadowRoot.querySelector('.vp-profile')).boxSizing === 'border-box';
  });

const mode = (page) => inShadowRoot(page, (root) => root.querySelector('.vp-profile').getAttribute('data-mode'));
const sections = (page) =>
  inShadowRoot(page, (root) =>
    Array.from(root.querySelectorAll('.vp-section'))
      .filter((section) => section.getBoundingClientRect().height > 0)
      .map((section) => section.dataset.section),
  );

/** The browser's speech, replaced by one that only notes what it is asked: what machines have to speak with differs. */
const listen = (page) =>
  page.evaluate(() => {
    window.spoken = [];
    window.cancelled = 0;
    const speech = { speak: (utterance) => window.spoken.push(utterance), cancel: () => (window.cancelled += 1) };
    Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
    class Utterance {
      constructor(text) {
        this.text = text;
      }
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    const profile = document.querySelector('village-profile');
    profile.setAttribute('mode', 'elder');
  });

scenario('a visitor turns the elder mode on; it survives a reload and is turned off again', async (page) => {
  await open(page);
  assert.equal(await mode(page), 'standard');
  assert.deepEqual(await sections(page), ['organisation', 'industry', 'talent', 'honors', 'governance', 'sources']);
  await click(page, '.vp-mode');
  assert.equal(await mode(page), 'elder');
  assert.equal(
    await inShadowRoot(page, (root) => root.activeElement.className),
    'vp-button vp-mode',
    'the focus stays on the switch',
  );
  assert.equal(await page.evaluate(() => decodeURIComponent(window.location.hash)), '#vp-sections_-mode_-elder');
  await page.raw.reload();
  await page.state('ready');
  assert.equal(await mode(page), 'elder');
  await click(page, '.vp-mode');
  assert.equal(await mode(page), 'standard');
  assert.equal(await page.evaluate(() => window.location.hash), '');
});

scenario('a host page sets the elder mode and may keep the switch to itself', async (page) => {
  await open(page);
  await page.evaluate(() => {
    const profile = document.querySelector('village-profile');
    profile.setAttribute('mode-switch', 'off');
    profile.setAttribute('mode', 'elder');
  });
  assert.equal(await mode(page), 'elder');
  assert.equal(await inShadowRoot(page, (root) => root.querySelector('.vp-mode')), null);
});

scenario('in the elder mode text has 24 pixels, what acts has 60, and nothing stands out at 320', async (page) => {
  await open(page, PAGE, 320);
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('mode', 'elder'));
  for (const notes of [false, true]) {
    if (notes) await click(page, '.vp-notes');
    for (const name of await inShadowRoot(page, (root) =>
      Array.from(root.querySelectorAll('.vp-section'), (one) => one.dataset.section),
    )) {
      await inShadowRoot(page, (root, chosen) => root.querySelector(`.vp-nav a[href$="-${chosen}"]`).click(), name);
      const found = await inShadowRoot(page, (root) => {
        const seen = (node) => node.getBoundingClientRect().height > 0 && !node.closest('.vp-hidden');
        const small = [];
        const walker = document.createTreeWalker(root.querySelector('.vp-profile'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const holder = walker.currentNode.parentElement;
          const size = parseFloat(getComputedStyle(holder).fontSize);
          if (walker.currentNode.data.trim() && seen(holder) && size < 24) small.push(`${size} ${holder.textContent}`);
        }
        const acting = Array.from(root.querySelectorAll('a, button, select, summary')).filter(seen);
        const tight = acting.filter((node) => {
          const { width, height } = node.getBoundingClientRect();
          return width < 59.5 || height < 59.5;
        });
        const { scrollWidth, clientWidth } = document.documentElement;
        return [small, tight.map((node) => node.outerHTML), scrollWidth - clientWidth];
      });
      assert.deepEqual(found, [[], [], 0], `${name}, notes ${notes}`);
    }
  }
});

scenario('in the elder mode one section is open at a time, and there is a way back to the others', async (page) => {
  await open(page);
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('mode', 'elder'));
  assert.deepEqual(await sections(page), ['organisation']);
  await click(page, '.vp-nav a[href$="-honors"]');
  assert.deepEqual(await sections(page), ['honors']);
  assert.equal(await inShadowRoot(page, (root) => root.activeElement.textContent), '荣誉');
  await page.raw.reload();
  await page.state('ready');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('mode', 'elder'));
  assert.deepEqual(await sections(page), ['honors']);
  await click(page, '[data-section=honors] .vp-up');
  assert.equal(await inShadowRoot(page, (root) => root.activeElement.className), 'vp-nav');
});

scenario('a figure leads to its source in the elder mode too', async (page) => {
  await open(page);
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('mode', 'elder'));
  await click(page, '.vp-nav a[href$="-honors"]');
  const cite = (root) => root.querySelector('[data-section=honors] .vp-cite').getBoundingClientRect().height;
  assert.equal(await inShadowRoot(page, cite), 0, 'remarks and sources are left out at first');
  await click(page, '.vp-notes');
  assert.ok((await inShadowRoot(page, cite)) > 0);
  await click(page, '[data-section=honors] .vp-cite');
  assert.deepEqual(await sections(page), ['sources']);
  assert.match(await inShadowRoot(page, (root) => root.activeElement.textContent), /测试来源/);
});

scenario('charts are drawn with larger type in the elder mode', async (page) => {
  await open(page);
  await inShadowRoot(page, (root) => root.querySelector('[data-section=talent] .vp-plot').scrollIntoView());
  const before = await page.until(() => {
    const canvas = document.querySelector('village-profile').shadowRoot.querySelector('[data-section=talent] canvas');
    return canvas && canvas.height !== 150 && canvas.clientHeight;
  });
  await click(page, '.vp-mode');
  await click(page, '.vp-nav a[href$="-talent"]');
  await page.until((least) => {
    const canvas = document.querySelector('village-profile').shadowRoot.querySelector('[data-section=talent] canvas');
    return canvas && canvas.clientHeight > least;
  }, before * 1.4);
});

scenario('a section is read aloud in its language, and the reading stops', async (page) => {
  await open(page);
  await listen(page);
  await click(page, '.vp-nav a[href$="-honors"]');
  await click(page, '[data-section=honors] .vp-read');
  const spoken = await page.evaluate(() => window.spoken.map(({ text, lang }) => [text, lang]));
  assert.deepEqual(spoken[0], ['荣誉', 'zh-CN']);
  const words = spoken.map(([text]) => text).join('\n');
  assert.match(words, /测试荣誉12/);
  assert.doesNotMatch(words, /朗读|返回|筛选/);
  const label = () => inShadowRoot(page, (root) => root.querySelector('[data-section=honors] .vp-read').textContent);
  assert.equal(await label(), '停止朗读');
  const cancelled = await page.evaluate(() => window.cancelled);
  await click(page, '[data-section=honors] .vp-read');
  assert.equal(await label(), '朗读');
  assert.equal(await page.evaluate(() => window.cancelled), cancelled + 1);

  await click(page, '[data-section=honors] .vp-read');
  await page.evaluate(() => window.spoken[window.spoken.length - 1].onend());
  assert.equal(await label(), '朗读', 'at the end the button offers to begin');
});

scenario('the reading stops when the profile leaves the page', async (page) => {
  await open(page);
  await listen(page);
  await click(page, '.vp-read');
  const cancelled = await page.evaluate(() => window.cancelled);
  await page.evaluate(() => document.querySelector('village-profile').remove());
  await page.until((before) => window.cancelled > before, cancelled);
});

scenario('without speech there is nothing to read aloud with', async (page) => {
  await open(page);
  await page.evaluate(() => {
    Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });
    document.querySelector('village-profile').setAttribute('mode', 'elder');
  });
  assert.equal(await mode(page), 'elder');
  assert.equal(await inShadowRoot(page, (root) => root.querySelector('.vp-read')), null);
});
