// Measures the component and its competitors in alternating rounds and says which goals hold. Run it by `cargo xtask bench`.

import { writeFile } from 'node:fs/promises';
import { Browser } from './browser.mjs';
import { crowd } from './crowd.mjs';
import { blocking, cost, firstContent } from './load.mjs';
import { FIRST_CONTENT, SUBJECTS } from './subjects.mjs';
import { bytes, drawn, replaced, tooltips } from './single.mjs';
import { print, summary } from './table.mjs';

const { BENCH_CHROMIUM, BENCH_ADDRESS, BENCH_RESULTS } = process.env;
const rounds = Number(process.env.BENCH_ROUNDS);

/** The page of many profiles takes longest. On a busy machine there are fewer rounds rather than more minutes. */
const CROWD_ROUNDS = 3;
const SINGLE_SECONDS = 300;
const ALL_SECONDS = 600;

/** `results[measure][subject]`: one value a round. */
const results = {};

function record(subject, values) {
  for (const [measure, value] of Object.entries(values)) {
    results[measure] = results[measure] || {};
    (results[measure][subject] = results[measure][subject] || []).push(value);
  }
}

/** Who goes first changes from round to round, so that a machine that grows busier favours nobody. */
const order = (round, subjects = SUBJECTS) => subjects.map((_, index) => subjects[(round + index) % subjects.length]);

const start = Date.now();
const seconds = () => (Date.now() - start) / 1000;

/** Runs rounds until they are done, or until another one would take longer than there is; returns how many. */
async function repeat(name, wanted, until, round) {
  let longest = 0;
  for (let number = 1; number <= wanted; number += 1) {
    if (number > 1 && seconds() + longest > until) return number - 1;
    const before = seconds();
    await round(number);
    longest = Math.max(longest, seconds() - before);
    console.log(`${name}: round ${number} of ${wanted} took ${Math.round(seconds() - before)} s`);
  }
  return wanted;
}

const browser = await Browser.launch(BENCH_CHROMIUM, BENCH_ADDRESS);
async function single(round) {
  const costOf = (_, subject) => cost(BENCH_CHROMIUM, BENCH_ADDRESS, subject);
  for (const measure of [bytes, firstContent, blocking, costOf, drawn, replaced, tooltips]) {
    for (const subject of order(round, measure === firstContent ? FIRST_CONTENT : SUBJECTS)) {
      const values = await measure(browser, subject);
      if (round) record(subject, values);
    }
  }
}
let singleDone;
try {
  // Warms up the machine, the server and the browser; not counted.
  await single(0);
  singleDone = await repeat('one profile', rounds, SINGLE_SECONDS, single);
} finally {
  await browser.close();
}
let crowdDone = 0;
try {
  crowdDone = await repeat('many profiles', Math.min(rounds, CROWD_ROUNDS), ALL_SECONDS, async (round) => {
    // Recorded by whole rounds only: ratios need all three.
    const values = [];
    for (const subject of order(round)) values.push([subject, await crowd(BENCH_CHROMIUM, BENCH_ADDRESS, subject)]);
    for (const [subject, measured] of values) record(subject, measured);
  });
} finally {
  // Results from before an error are as good as any.
  const summed = summary(results);
  print(summed);
  const run = { rounds: singleDone, crowdRounds: crowdDone, seconds: Math.round(seconds()) };
  await writeFile(BENCH_RESULTS, `${JSON.stringify({ ...run, ...summed, results }, null, 1)}\n`);
  console.log(`rounds: ${singleDone}, of many profiles ${crowdDone}; ${run.seconds} s; every value stands in ${BENCH_RESULTS}`);
}
