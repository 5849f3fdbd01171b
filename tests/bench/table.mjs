// Medians, ratios and goals.

import { median } from './single.mjs';
import { CHARTJS, ECHARTS } from './subjects.mjs';

const TITLES = { [CHARTJS]: 'Chart.js', [ECHARTS]: 'ECharts' };

const ms = (value) => `${value.toFixed(value < 20 ? 1 : 0)} ms`;
const kb = (value) => `${(value / 1000).toFixed(1)} kB`;
const mb = (value) => `${(value / 1e6).toFixed(0)} MB`;

/** Each measure with the ratios that it must stay under, `null` where there is no goal, and the most that the component may take. */
const MEASURES = [
  { key: 'bytes', name: 'transferred, brotli', show: kb, goals: { [CHARTJS]: 1 } },
  { key: 'drawn', name: 'navigation to drawn', show: ms, goals: { [CHARTJS]: 1.5 } },
  { key: 'drawnSlowCpu', name: 'navigation to drawn, CPU 4 times slower', show: ms, goals: { [CHARTJS]: 1.5 } },
  { key: 'drawnSlowLink', name: 'navigation to drawn, 1.6 Mbit/s, 150 ms', show: ms, goals: { [CHARTJS]: 1 } },
  { key: 'replaced', name: 'profile replaced by another', show: ms, goals: { [CHARTJS]: 1, [ECHARTS]: 1 } },
  { key: 'tooltip', name: 'pointer to painted tooltip', show: ms, goals: { [CHARTJS]: 1, [ECHARTS]: 1 } },
  {
    key: 'tooltipSlowCpu',
    name: 'pointer to painted tooltip, CPU 4 times slower',
    show: ms,
    goals: { [CHARTJS]: 1, [ECHARTS]: 1 },
    most: 16,
  },
  { key: 'stands', name: '139 at once: navigation to window drawn', show: ms, goals: { [CHARTJS]: 1, [ECHARTS]: 1 } },
  { key: 'busyAtOnce', name: '139 at once, every chart drawn: main thread', show: ms, goals: { [CHARTJS]: 1, [ECHARTS]: 1 } },
  { key: 'first', name: '139 in view: navigation to window drawn', show: ms, goals: {} },
  { key: 'busyInView', name: '139 in view, read to the end: main thread', show: ms, goals: { [CHARTJS]: 1, [ECHARTS]: 1 } },
  { key: 'memoryAtOnce', name: '139 at once: memory', show: mb, goals: { [CHARTJS]: 0.5 } },
  { key: 'memoryInView', name: '139 in view, read to the end: memory', show: mb, goals: { [CHARTJS]: 0.5 } },
];

const spread = (values) => ({ median: median(values), min: Math.min(...values), max: Math.max(...values) });

/** Per measure: the medians, the ratios of component to competitor with their spread, and whether each goal holds. */
export function summary(results, component) {
  const measures = MEASURES.filter(({ key }) => results[key]).map(({ key, name, goals, most }) => {
    const own = results[key][component];
    const ratios = {};
    const held = {};
    for (const other of [CHARTJS, ECHARTS]) {
      ratios[other] = spread(own.map((value, round) => value / results[key][other][round]));
      if (goals[other]) held[`≤ ${goals[other]} × ${TITLES[other]}`] = ratios[other].median <= goals[other];
    }
    if (most) held[`≤ ${most} ms`] = median(own) <= most;
    const medians = Object.fromEntries(Object.entries(results[key]).map(([subject, values]) => [subject, spread(values)]));
    return { key, name, medians, ratios, goals: held };
  });
  return { charts: results.charts, measures };
}

/** Prints the table as Markdown, so that it can stand in README.md. */
export function print({ charts, measures }) {
  const ratio = ({ median: middle, min, max }) => `${middle.toFixed(2)} (${min.toFixed(2)}-${max.toFixed(2)})`;
  console.log('\n| measured | component | to Chart.js | to ECharts | goals |\n|---|---:|---:|---:|---|');
  for (const { key, name, medians, ratios, goals } of measures) {
    const { show } = MEASURES.find((measure) => measure.key === key);
    const verdicts = Object.entries(goals).map(([goal, holds]) => `${goal} ${holds ? 'holds' : '**missed**'}`);
    console.log(
      `| ${name} | ${show(medians.component.median)} | ${ratio(ratios[CHARTJS])} | ${ratio(ratios[ECHARTS])} | ${verdicts.join('; ')} |`,
    );
  }
  const counts = Object.entries(charts).map(([subject, [count]]) => `${subject} ${count}`);
  console.log(`\ncharts of the profile: ${counts.join(', ')}`);
}
