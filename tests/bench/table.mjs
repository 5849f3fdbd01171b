// Medians, ratios and goals.

import { median } from './single.mjs';
import { CHARTJS, COMPONENT, ECHARTS, HAND, HINTED, HTML, STATIC, TITLES } from './subjects.mjs';

const ms = (value) => `${value.toFixed(value < 20 ? 1 : 0)} ms`;
const kb = (value) => `${(value / 1000).toFixed(1)} kB`;
const mb = (value) => `${(value / 1e6).toFixed(1)} MB`;

/** Each row with the measure that it shows, whose it is where not the component's own, the ratios that it must stay under, those that
 *  hold for equal numbers of elements, and the most that it may take. */
const ROWS = [
  { key: 'bytes', name: 'transferred, brotli', show: kb },
  { key: 'firstContent', name: 'first content, slow link, CPU 4x, bare two lines', show: ms, goals: { [CHARTJS]: 1.3 } },
  { key: 'firstContent', own: HINTED, name: 'first content, slow link, CPU 4x, with hints', show: ms, goals: { [CHARTJS]: 1 } },
  {
    key: 'firstContent',
    own: STATIC,
    name: 'first content, slow link, CPU 4x, static content',
    show: ms,
    goals: { [HTML]: 1.05 },
  },
  { key: 'inView', name: 'all in view drawn, slow link, CPU 4x, bare two lines', show: ms, goals: { [CHARTJS]: 0.85 } },
  { key: 'inView', own: HINTED, name: 'all in view drawn, slow link, CPU 4x, with hints', show: ms, goals: { [CHARTJS]: 0.85 } },
  { key: 'mainThread', name: 'main thread of first load', show: ms, goals: { [CHARTJS]: 0.9 } },
  { key: 'blocking', name: 'blocking time of first load, CPU 4x', show: ms, goals: { [CHARTJS]: 0.9 } },
  { key: 'drawn', name: 'navigation to all drawn, window of 6,000 px', show: ms },
  {
    key: 'replaced',
    name: 'profile replaced by another: script to ready',
    show: ms,
    goals: { [CHARTJS]: 1 },
    perElement: { [HAND]: 1.5 },
  },
  {
    key: 'replacedWork',
    name: 'profile replaced by another: main thread with paint',
    show: ms,
    goals: { [CHARTJS]: 1 },
    perElement: { [HAND]: 1.5 },
  },
  { key: 'tooltip', name: 'pointer to painted tooltip', show: ms, goals: { [HAND]: 1.2 } },
  { key: 'tooltipSlowCpu', name: 'pointer to painted tooltip, CPU 4x', show: ms, goals: { [HAND]: 1.2 }, most: 16 },
  { key: 'memory', name: 'one page: private memory', show: mb, goals: { [CHARTJS]: 1 } },
  { key: 'stands', name: '139 at once: navigation to window drawn', show: ms, goals: { [CHARTJS]: 0.3 } },
  { key: 'busyAtOnce', name: '139 at once, until the page is quiet: main thread', show: ms, goals: { [CHARTJS]: 0.6 } },
  { key: 'memoryAtOnce', name: '139 at once: private memory', show: mb, goals: { [CHARTJS]: 0.4 } },
  { key: 'first', name: '139 in view: navigation to window drawn', show: ms },
  { key: 'busyInView', name: '139 in view, read to the end: main thread', show: ms },
  { key: 'memoryInView', name: '139 in view, read to the end: private memory', show: mb },
];

/** The columns of the table. */
const OTHERS = [CHARTJS, HAND, ECHARTS, HTML];

const spread = (values) => ({ median: median(values), min: Math.min(...values), max: Math.max(...values) });

/** How many elements a subject's page of one profile has. */
const elements = (results, subject) => results.charts[subject][0].elements;

/** Per row: the medians, the ratios of the component to others with their spread, and whether each goal holds. */
export function summary(results) {
  const rows = ROWS.filter(({ key, own = COMPONENT }) => results[key] && results[key][own]).map(
    ({ key, own = COMPONENT, name, goals = {}, perElement = {}, most }) => {
      const ratios = {};
      const held = {};
      for (const other of OTHERS.filter((one) => results[key][one])) {
        ratios[other] = spread(results[key][own].map((value, round) => value / results[key][other][round]));
        if (goals[other]) held[`≤ ${goals[other]} × ${TITLES[other]}`] = ratios[other].median <= goals[other];
      }
      for (const [other, goal] of Object.entries(perElement)) {
        const ratio = ratios[other].median / (elements(results, own) / elements(results, other));
        held[`≤ ${goal} × ${TITLES[other]} for equal elements, ${ratio.toFixed(2)}`] = ratio <= goal;
      }
      const medians = Object.fromEntries(Object.entries(results[key]).map(([subject, values]) => [subject, spread(values)]));
      if (most) held[`≤ ${most} ms`] = medians[own].median <= most;
      return { key, own, name, medians, ratios, goals: held };
    },
  );
  return { charts: results.charts, rows };
}

/** Prints the table as Markdown, so that it can stand in README.md. */
export function print({ charts, rows }) {
  const ratio = (found) => (found ? `${found.median.toFixed(2)} (${found.min.toFixed(2)}-${found.max.toFixed(2)})` : '');
  console.log(`\n| measured | component |${OTHERS.map((other) => ` to ${TITLES[other]} |`).join('')} goals |`);
  console.log(`|---|---:|${OTHERS.map(() => '---:|').join('')}---|`);
  for (const { name, own, medians, ratios, goals } of rows) {
    const { show } = ROWS.find((row) => row.name === name);
    const verdicts = Object.entries(goals).map(([goal, holds]) => `${goal} ${holds ? 'holds' : '**missed**'}`);
    const cells = OTHERS.map((other) => ratio(ratios[other]));
    console.log(`| ${[name, show(medians[own].median), ...cells, verdicts.join('; ')].join(' | ')} |`);
  }
  const counts = Object.entries(charts).map(([subject, [{ charts: count, elements }]]) => `${subject} ${count} and ${elements}`);
  console.log(`\ncharts and elements of the profile: ${counts.join(', ')}`);
}
