// The list of what was found; each entry marks its place in the text.

import { mark } from './mark.js';

/** More than a person mends in one go would only make the page slow. */
const LISTED = 200;

const summary = document.getElementById('summary');
const list = document.getElementById('list');
const more = document.getElementById('more');

function node(name, className, text, parent) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  parent.appendChild(made);
  return made;
}

/** Template words with numbers in the place of their names in braces. */
const fill = (template, numbers) => template.replace(/{(\w+)}/g, (_, name) => numbers[name]);

/** The findings about the text in `area`. */
export class Findings {
  constructor(area) {
    this.area = area;
    /** The words of the page. */
    this.words = null;
  }

  show(outcome) {
    const { words } = this;
    const { findings, mend } = outcome;
    const said = outcome.summary || words.empty;
    // Setting the same text again would make screen readers repeat it.
    if (summary.textContent !== said) summary.textContent = said;
    const entries = document.createDocumentFragment();
    for (const finding of findings.slice(0, LISTED)) entries.appendChild(this.entry(finding, mend));
    list.textContent = '';
    list.appendChild(entries);
    more.hidden = findings.length <= LISTED;
    more.textContent = fill(words.more, { count: findings.length - LISTED });
  }

  entry(finding, mend) {
    const { area, words } = this;
    const item = document.createElement('li');
    const button = node('button', `finding ${finding.severity}`, '', item);
    button.type = 'button';
    const head = node('span', 'head-line', '', button);
    node('strong', 'severity', words[finding.severity], head);
    node('span', 'place', fill(words.place, finding), head);
    node('span', 'message', finding.message, button);
    if (finding.suggestion) node('span', 'mend', mend + finding.suggestion, button);
    const foot = node('span', 'foot-line', '', button);
    node('code', 'path', finding.path, foot);
    node('code', '', finding.code, foot);
    button.addEventListener('click', () => mark(area, finding.start, finding.end));
    return item;
  }
}
