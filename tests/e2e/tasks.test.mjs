// Files as large as the format allows keep a page busy in short tasks only, whichever list fills them.

import assert from 'node:assert/strict';
import { PROTOCOL } from './engines.mjs';
import { addProfile, openBare, scenario } from './harness.mjs';

/** No task is longer, in milliseconds of the processor: those of the clock depend on what else the machine does. */
const LONGEST = 200;

/** Of what a busy machine makes look long, more runs tell the truth: the least counts. */
const RUNS = 4;

/** The longest task of the page, in milliseconds of the processor, while it shows a file. */
async function longestTask(page, number) {
  await openBare(page);
  await page.raw.tracing.start({ categories: ['toplevel', '__metadata'] });
  await addProfile(page, { src: `/limits/${number}.json`, loading: 'eager' }, {}, '');
  await page.state('ready');
  // Drawing in idle time belongs to it.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const { traceEvents: events } = JSON.parse(new TextDecoder().decode(await page.raw.tracing.stop()));
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread));
  const tasks = events.filter((event) => event.tdur && main.has(thread(event)));
  assert.ok(tasks.length > 10, 'the trace has the tasks of the page');
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}

/** Kinds side by side in several tests, so that none takes as long as a test may. */
const PARTS = 6;

for (let part = 0; part < PARTS; part += 1) {
  scenario(
    `no task is long while a file at the limits of the format is shown (part ${part + 1} of ${PARTS})`,
    async (page) => {
      page.tolerate(/village-profile: (unknown-field|more-findings|wrong-type)/);
      await openBare(page);
      const names = await page.evaluate(() => fetch('/limits/names').then((response) => response.json()));
      const long = [];
      for (const [number, name] of names.entries()) {
        if (number % PARTS !== part) continue;
        let longest = Infinity;
        for (let run = 0; run < RUNS && longest > LONGEST; run += 1) {
          longest = Math.min(longest, await longestTask(page, number));
        }
        if (longest > LONGEST) long.push(`${name}: ${Math.round(longest)} ms`);
      }
      assert.deepEqual(long, []);
    },
    { needs: [PROTOCOL] },
  );
}
