// Writes the README's table of browsers from the list that the tests run by. Run after a whole suite has passed in all of them.

import { readFileSync, writeFileSync } from 'node:fs';
import { ENGINES } from './engines.mjs';

const README = new URL('../../README.md', import.meta.url);
const MARKED = /(<!-- browsers: written by `cargo xtask test e2e` -->\n)[^]*?(<!-- browsers: end -->)/;

const row = ({ name, unsupported }) => {
  const lacks = Object.entries(unsupported).map(([need, reason]) => `${need}: ${reason}`);
  return `| ${name} | ${lacks.length ? lacks.join('; ') : 'every test'} |\n`;
};

const table = '| browser | passes every end-to-end test; what cannot be shown in it |\n|---|---|\n' + ENGINES.map(row).join('');
const before = readFileSync(README, 'utf8');
const after = before.replace(MARKED, (_, start, end) => start + table + end);

if (before !== after && process.env.CI) {
  console.error('The table of browsers in README.md is not what the tests say: run `cargo xtask test e2e` and commit it.');
  process.exit(1);
}
if (before !== after) {
  console.log('Wrote the table of browsers into README.md.');
  writeFileSync(README, after);
}
