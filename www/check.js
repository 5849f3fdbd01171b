// The check page: a text, what is wrong with it, and the profile that it makes. All of it stays on this machine.

import { checker } from './check/checker.js';
import { Findings } from './check/findings.js';
import { Preview } from './check/preview.js';
import { keep, kept } from './check/store.js';

/** Milliseconds without typing after which a text is checked. */
const SETTLED = 300;
const TEXT = 'village-profile-check';
const LANG = 'village-profile-check-lang';

const byId = (id) => document.getElementById(id);
/** Every element that has a data attribute. */
const withData = (name) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`[data-${name}]`));
const area = /** @type {HTMLTextAreaElement} */ (byId('text'));
const clear = /** @type {HTMLButtonElement} */ (byId('clear'));
const picker = /** @type {HTMLInputElement} */ (byId('file'));
const findings = new Findings(area);
const preview = new Preview();

let lang = 'zh-Hans';
let timer = 0;
let replaced = '';

/** Calls the checker; says so where it cannot be had or breaks off. */
async function ask(what) {
  try {
    const answer = await what(await checker());
    byId('unavailable').hidden = true;
    return answer;
  } catch (error) {
    if (typeof error === 'string') return refuse(error);
    console.error(error);
    checker.restart();
    byId('unavailable').hidden = false;
  }
  return null;
}

/** A sentence of the checker about a file that is no text. */
function refuse(sentence) {
  byId('refused').textContent = sentence;
  byId('refused').hidden = !sentence;
  return null;
}

/** Checks what the text has come to, and keeps it. */
async function settle() {
  clearTimeout(timer);
  timer = 0;
  const text = area.value;
  byId('not-kept').hidden = keep(TEXT, text);
  clear.disabled = !text;
  if (!findings.words) return; // to be called again as soon as there are any
  const now = new Date();
  const outcome = text.trim()
    ? await ask(({ check }) => check(text, lang, now.getFullYear(), now.getMonth() + 1, now.getDate()))
    : { readable: false, findings: [], summary: '' };
  if (!outcome || area.value !== text) return;
  findings.show(outcome);
  preview.show(outcome.readable, text, lang);
}

/** Puts another text in the place of this one, which can be brought back. */
function replace(text) {
  const before = area.value;
  if (before.trim() && before !== text) replaced = before;
  area.value = text;
  area.scrollTop = area.scrollLeft = 0;
  area.setSelectionRange(0, 0);
  byId('restore').hidden = !replaced;
  refuse('');
  settle();
}

async function open(file) {
  if (!file) return;
  const text = await ask(async ({ decode, max_bytes: most }) => {
    // One byte over the limit is enough to be told so.
    const buffer = await new Response(file.slice(0, most() + 1)).arrayBuffer();
    return decode(new Uint8Array(buffer), lang);
  });
  if (text !== null) replace(text);
}

async function speak(wanted) {
  const words = await ask((engine) => engine.words(wanted));
  if (!words) return;
  lang = wanted;
  keep(LANG, lang);
  document.documentElement.lang = lang;
  document.title = words.title;
  for (const node of withData('word')) node.textContent = words[node.dataset.word];
  for (const node of withData('label')) node.setAttribute('aria-label', words[node.dataset.label]);
  for (const button of withData('lang')) {
    button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
  }
  refuse('');
  findings.words = words;
  await settle();
}

area.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(settle, SETTLED);
});
// What was typed in the last moment counts as well.
window.addEventListener('pagehide', () => timer && keep(TEXT, area.value));

clear.addEventListener('click', () => {
  replace('');
  byId('restore').focus();
});
byId('restore').addEventListener('click', () => {
  const text = replaced;
  replaced = '';
  replace(text);
  area.focus();
});
picker.addEventListener('change', () => {
  open(picker.files[0]);
  picker.value = ''; // the same file once more is a new wish
});
for (const button of withData('lang')) {
  button.addEventListener('click', () => speak(button.dataset.lang));
}

// A file that misses the text would otherwise replace the page.
const carriesFile = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
document.addEventListener('dragover', (event) => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
});
document.addEventListener('drop', (event) => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  open(event.dataTransfer.files[0]);
});

area.value = kept(TEXT);
const asked = new URLSearchParams(location.search).get('lang') || kept(LANG);
speak(document.querySelector(`[data-lang="${CSS.escape(asked)}"]`) ? asked : lang);
