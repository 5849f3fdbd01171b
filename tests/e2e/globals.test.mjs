// Pages that name things of their own as the browser names its: variables, classes and functions of old scripts, elements with names of
// methods, and libraries that add to what every array has.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { scenario } from './harness.mjs';

const DIST = resolve('dist');
const isScript = (name) => /^village-profile\.js$|^village_profile\.\w+\.js$/.test(name);
const scripts = readdirSync(DIST).filter(isScript);
/** Every name in the loader and the glue that is no property: some are globals that they use. */
const WORDS = Array.from(
  new Set(scripts.flatMap((name) => readFileSync(resolve(DIST, name), 'utf8').match(/(?<![.\w$])[A-Za-z_$][\w$]*/g))),
);

/** How many pages are open at once. */
const AT_ONCE = 5;

/** Shows a page in a frame for each list of names that it takes, before or after the loader runs; returns what came of each that is not whole. */
const show = (page, when, lists) =>
  page.evaluate(
    async (moment, all, most) => {
      const showOne = (names) =>
        new Promise((done) => {
          const frame = document.createElement('iframe');
          // One above the other: each in view, so that its charts are drawn.
          frame.style.cssText = 'position: absolute; top: 0; left: 0; width: 700px; height: 500px';
          frame.src = `/tests/legacy.html?${moment}&${names.join('&')}`;
          const end = Date.now() + 30000;
          const look = () => {
            const profile = frame.contentDocument && frame.contentDocument.querySelector('village-profile');
            const root = profile && profile.shadowRoot;
            const plot = root && root.querySelector('.vp-plot');
            if (plot) plot.scrollIntoView({ block: 'center' }); // charts far from sight rest
            const canvas = plot && plot.querySelector('canvas');
            const state = profile && profile.getAttribute('data-state');
            const isWhole = state === 'ready' && canvas && canvas.height > 50;
            if (!isWhole && Date.now() < end && state !== 'error') return setTimeout(look, 30);
            frame.remove();
            return done(isWhole ? '' : `${names}: ${state} ${root ? root.textContent.slice(0, 40) : ''}`);
          };
          document.body.appendChild(frame);
          look();
        });
      const failed = [];
      const waiting = all.slice();
      const work = async () => {
        while (waiting.length) failed.push(await showOne(waiting.shift()));
      };
      await Promise.all(Array.from({ length: most }, work));
      return failed.filter(Boolean);
    },
    when,
    lists,
    AT_ONCE,
  );

/** The names of the component's scripts that are globals of this browser, and that a page can take. */
const globals = (page) =>
  page.evaluate(
    (words) =>
      words.filter(
        (name) => Object.prototype.hasOwnProperty.call(window, name) && !/^(window|document|location|top|eval)$/.test(name),
      ),
    WORDS,
  );

for (const when of ['before', 'after']) {
  scenario(
    `a page that takes a name of the browser's ${when} the loader runs gets its profile, whichever name it is`,
    async (page) => {
      page.tolerate(/./); // pages that take such names have errors of their own
      await page.goto('/tests/bare.html');
      const names = await globals(page);
      assert.ok(names.length > 30, `${names}`);
      assert.deepEqual(
        await show(
          page,
          when,
          names.map((name) => [name]),
        ),
        [],
      );
    },
  );

  scenario(`a page that takes all names of the browser's at once ${when} the loader runs gets its profile`, async (page) => {
    page.tolerate(/./);
    await page.goto('/tests/bare.html');
    assert.deepEqual(await show(page, when, [await globals(page)]), []);
  });
}
