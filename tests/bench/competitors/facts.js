// Figures with their labels, from whichever field they come, and which of them make a chart.

import { words } from './dom.js';
import { figure } from './figure.js';

const TITLES = { 元: '金额', 人: '人数', 人次: '人次', 户: '户数', 亩: '面积', 吨: '重量', 岁: '年龄' };
const MOST_BARS = 14;

/** A fact from a field; nothing where the field is empty. It rests on its entry's source where it names none. */
export function fact(label, given, entry = {}) {
  if (given === undefined) return [];
  return [
    {
      label: words(label),
      ...figure(given),
      note: words(entry.note),
      source: given.source || entry.source,
      headline: entry.headline,
      measure: entry.measure,
    },
  ];
}

/** Free figures of an entry. */
export const facts = (entry) =>
  (entry.figures || []).flatMap((one) => fact(one.label, one.figure, { source: entry.source, ...one }));

/** The charts of those facts that share a unit, and the rest. */
export function compared(all) {
  const groups = new Map();
  // Figures of measures stand alone: a unit is not yet a comparison.
  const rest = all.filter((one) => one.measure);
  for (const one of all.filter(({ measure }) => !measure)) groups.set(one.unit, [...(groups.get(one.unit) || []), one]);
  const charts = [];
  for (const [unit, rows] of groups) {
    const reported = rows.filter((row) => row.value !== undefined);
    if (reported.length >= 2 && rows.length <= MOST_BARS) {
      charts.push({ kind: 'bars', title: TITLES[unit] || '数量', unit, rows });
    } else if (reported.length === 1 && rows.length === 1 && unit === '%') {
      charts.push({ kind: 'share', title: rows[0].label, unit, rows, whole: 100 });
    } else {
      rest.push(...rows);
    }
  }
  return { charts, rest };
}
