// The list of findings; each entry selects its range in the text.

import { selectRange } from './select-range.js';

/** As many findings are listed. More than a person mends in one go would only make the page slow. */
const LIMIT = 200;

const summary = document.getElementById('summary');
const list = document.getElementById('list');
const more = document.getElementById('more');

function append(parent, tag, className, text) {
  const element = parent.appendChild(document.createElement(tag));
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** A template with values in the place of their names in braces. */
const fill = (template, values) => template.replace(/{(\w+)}/g, (_, name) => values[name]);

/** The findings about the text in `area`. */
export class Findings {
  constructor(area) {
    this.area = area;
    /** The messages of the page. */
    this.messages = null;
  }

  show(outcome) {
    const { messages } = this;
    const { findings, mend } = outcome;
    const text = outcome.summary || messages.empty;
    // Setting the same text again would make screen readers repeat it.
    if (summary.textContent !== text) summary.textContent = text;
    const entries = document.createDocumentFragment();
    for (const finding of findings.slice(0, LIMIT)) entries.appendChild(this.createEntry(finding, mend));
    list.textContent = '';
    list.appendChild(entries);
    more.hidden = findings.length <= LIMIT;
    more.textContent = fill(messages.more, { count: findings.length - LIMIT });
  }

  createEntry(finding, mend) {
    const { area, messages } = this;
    const item = document.createElement('li');
    const button = append(item, 'button', `finding ${finding.severity}`, '');
    button.type = 'button';
    const head = append(button, 'span', 'head-line', '');
    append(head, 'strong', 'severity', messages[finding.severity]);
    append(head, 'span', 'place', fill(messages.place, finding));
    append(button, 'span', 'message', finding.message);
    if (finding.suggestion) append(button, 'span', 'mend', mend + finding.suggestion);
    const foot = append(button, 'span', 'foot-line', '');
    append(foot, 'code', 'path', finding.path);
    append(foot, 'code', '', finding.code);
    button.addEventListener('click', () => selectRange(area, finding.start, finding.end));
    return item;
  }
}
