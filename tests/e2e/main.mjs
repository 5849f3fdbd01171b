// Runs the end-to-end tests in one process. Each browser is launched once and takes its scenarios one after the other, on fresh
// pages; as many browsers as there are processors work side by side.
//
// A test's name is `FILE: TITLE (BROWSER)`. Words given as arguments choose the tests whose names hold all of them.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { after, describe, test } from 'node:test';
import { RunningBrowser } from './browser.mjs';
import { ENGINES } from './engines.mjs';
import { scenarios } from './harness.mjs';

const SUFFIX = '.test.mjs';
/** Longer than any wait inside a scenario, so that the wait says what it waited for. */
const TIMEOUT = 180_000;

const words = process.argv.slice(2).flatMap((argument) => argument.split(' '));
const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith(SUFFIX));
const named = [];
for (const file of files.sort()) {
  const before = scenarios.length;
  await import(`./${file}`);
  for (const scenario of scenarios.slice(before)) {
    named.push({ ...scenario, name: `${file.slice(0, -SUFFIX.length)}: ${scenario.title}` });
  }
}

const suites = ENGINES.map((engine) => {
  const all = named.map((scenario) => ({ ...scenario, name: `${scenario.name} (${engine.name})` }));
  return { engine, chosen: all.filter(({ name }) => words.every((word) => name.includes(word))) };
}).filter(({ chosen }) => chosen.length);
assert.notEqual(suites.length, 0, `no end-to-end test has “${words.join(' ')}” in its name`);

// Ended from outside, it takes the browsers along, which their drivers end as it exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

describe('end to end', { concurrency: availableParallelism() }, () => {
  for (const { engine, chosen } of suites) {
    describe(engine.name, { concurrency: 1 }, () => {
      const browser = new RunningBrowser(engine);
      after(() => browser.close());
      for (const { name, run, needs } of chosen) {
        const lack = needs.find((need) => engine.unsupported[need]);
        const skip = lack ? `${lack}: ${engine.unsupported[lack]}` : false;
        test(name, { skip, timeout: TIMEOUT }, ({ signal }) => browser.run(run, signal));
      }
    });
  }
});
