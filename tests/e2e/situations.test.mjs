// Pages as people build them, one in `hosts/` for each situation that was reported of widgets like this one: nothing of the host breaks,
// and nothing of it breaks the profile. Each page says in its description what real sites do.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { scenario } from './harness.mjs';

const FOLDER = new URL('./hosts/', import.meta.url);

/** Opens a page of the folder. */
const open = (page, name) => page.goto(`/tests/hosts/${name}.html`);

/** Whatever happened, the host heard of no error. */
const heardNothing = async (page) => assert.deepEqual(await page.evaluate(() => window.complaints), []);

/** Lets the page paint so many frames. */
const frames = (page, count) =>
  page.evaluate(async (wanted) => {
    for (let frame = 0; frame < wanted; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  }, count);

/** Scrolls to the end in steps of so many pixels, painting each. */
async function readToTheEnd(page, step) {
  let isAtEnd = false;
  while (!isAtEnd) {
    isAtEnd = await page.evaluate((by) => {
      window.scrollBy(0, by);
      return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
    }, step);
    await frames(page, 3);
  }
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.html'))) {
  scenario(`the host ${file} says what real sites do, shows its profile, and hears of no error`, async (page) => {
    assert.match(readFileSync(new URL(file, FOLDER), 'utf8'), /name="description"\s+content="[^"]{40,}"/);
    await open(page, file.replace('.html', ''));
    await page.state('ready');
    await heardNothing(page);
  });
}

const SIZES = [600, 1100, 800];

for (const [name, url, step] of [
  ['thirteen profiles, the last far below', '/tests/hosts/thirteen.html', 800],
  ['139 profiles', '/hosts/many.html', 4000],
]) {
  scenario(`no loop of observers reaches the host of ${name}, scrolled and resized`, async (page) => {
    await page.goto(url);
    await page.state('ready');
    await page.evaluate(() => {
      window.complaints = window.complaints || [];
      window.addEventListener('error', ({ message }) => window.complaints.push(message));
    });
    await readToTheEnd(page, step);
    for (const width of SIZES) {
      await page.raw.setViewport({ width, height: 600 });
      await frames(page, 8);
    }
    await heardNothing(page);
  });
}
