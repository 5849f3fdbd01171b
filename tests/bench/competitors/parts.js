// The small parts that all sections share: lists of figures, boxes, and the frame of a chart with its table.

import { el, link, words } from './dom.js';
import { compared, facts } from './facts.js';

/** The sections of the measures that the profiles of the benchmark have. */
const THEMES = { service_centres: 'organisation' };
const STATES = { planned: '计划', running: '进行中', done: '已完成' };

/** A section with a heading; nothing where it would be empty. */
export function section(title, ...children) {
  const filled = children.flat().filter(Boolean);
  return filled.length ? el('section', 'section', el('h2', '', title), filled) : null;
}

/** The state that the parts of a page share: sources by number, and the charts to be drawn at the end. */
export class Page {
  constructor(profile, id) {
    this.profile = profile;
    this.id = id;
    this.pending = [];
  }

  cite(source) {
    const index = this.profile.sources.findIndex((one) => one.id === source);
    if (index < 0) return null;
    const made = link(`#${this.id}-source-${index}`, String(index + 1));
    made.title = words(this.profile.sources[index].title);
    return el('sup', '', made);
  }

  facts(rows, className = 'facts') {
    if (!rows.length) return null;
    const row = (one) =>
      el(
        'div',
        'fact',
        el('dt', '', one.label, one.tag && el('span', 'badge', one.tag)),
        el('dd', 'value', one.written, this.cite(one.source)),
        one.note && el('dd', 'aside', one.note),
      );
    return el('dl', className, rows.map(row));
  }

  /** Charts of the figures that compare, and a list of the others. */
  compared(rows) {
    const { charts, rest } = compared(rows);
    return [this.charts(charts), this.facts(rest)];
  }

  charts(charts) {
    return charts.length
      ? el(
          'div',
          'charts',
          charts.map((chart) => this.chart(chart)),
        )
      : null;
  }

  /** The figure of a chart: caption, the box that the library draws into, the data as a table. */
  chart(chart) {
    const box = el('div', 'chart');
    box.style.height = `${chart.rows.length * 40 + (chart.kind === 'share' ? 30 : 40)}px`;
    const source = (row) => words((this.profile.sources.find((one) => one.id === row.source) || {}).title);
    for (const row of chart.rows) row.lines = [row.written, row.note, source(row)].filter(Boolean);
    this.pending.push([box, chart]);
    const row = (one) => el('tr', '', el('th', '', one.label), el('td', '', one.written), el('td', '', source(one)));
    const head = el(
      'tr',
      '',
      ['', '数值', '来源'].map((word) => el('th', '', word)),
    );
    return el(
      'figure',
      '',
      el(
        'figcaption',
        '',
        el('b', '', chart.title),
        el('span', 'aside', [chart.unit, this.profile.as_of].filter(Boolean).join(' · ')),
      ),
      box,
      el(
        'details',
        '',
        el('summary', '', '查看数据表'),
        el('table', '', el('thead', '', head), el('tbody', '', chart.rows.map(row))),
      ),
    );
  }

  /** A named thing with its words and figures in a box. */
  item(entry, badge, rows = facts(entry), before = null) {
    return el(
      'article',
      'item',
      el('h3', '', words(entry.name), this.cite(entry.source), badge && el('span', 'badge', badge)),
      before,
      entry.text && el('p', '', words(entry.text)),
      this.facts(rows),
      entry.note && el('p', 'aside', words(entry.note)),
    );
  }

  items(entries) {
    return entries.length ? el('div', 'items', entries) : null;
  }

  /** Efforts of a theme. */
  programmes(theme) {
    const chosen = (this.profile.programmes || []).filter((one) => one.theme === theme);
    return this.items(chosen.map((one) => this.item(one, STATES[one.state])));
  }

  /** Free figures and efforts of a theme. */
  theme(theme) {
    const chosen = (this.profile.figures || []).filter((one) => (one.theme || THEMES[one.measure]) === theme);
    return [this.compared(facts({ figures: chosen })), this.programmes(theme)].flat();
  }
}
