// The check page: a text, the findings about it, and the profile that it makes. All of it stays on this machine.

import { discardChecker, getChecker } from './check/checker.js';
import { Findings } from './check/findings.js';
import { Preview } from './check/preview.js';
import { restore, store } from './check/storage.js';

/** Milliseconds without typing after which a text is checked. */
const CHECK_DELAY = 300;
/** The names under which the browser keeps the text and the language. */
const TEXT_KEY = 'village-profile-check';
const LANG_KEY = 'village-profile-check-lang';

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
let replacedText = '';

/** Resolves to the value of a call of the checker; to `null` where it refuses, cannot be loaded or meets a trap, and the page says so. */
async function callChecker(call) {
  try {
    const value = await call(await getChecker());
    byId('unavailable').hidden = true;
    return value;
  } catch (error) {
    if (typeof error === 'string') {
      showRefusal(error);
      return null;
    }
    console.error(error);
    discardChecker();
    byId('unavailable').hidden = false;
  }
  return null;
}

/** Shows a sentence of the checker about a file that is no text, or none any more. */
function showRefusal(sentence) {
  byId('refused').textContent = sentence;
  byId('refused').hidden = !sentence;
}

/** Checks the text as it stands, and stores it. */
async function checkText() {
  clearTimeout(timer);
  timer = 0;
  const text = area.value;
  byId('not-kept').hidden = store(TEXT_KEY, text);
  clear.disabled = !text;
  if (!findings.messages) return; // called again as soon as there are any
  const now = new Date();
  const outcome = text.trim()
    ? await callChecker(({ check }) => check(text, lang, now.getFullYear(), now.getMonth() + 1, now.getDate()))
    : { readable: false, findings: [], summary: '' };
  if (!outcome || area.value !== text) return;
  findings.show(outcome);
  preview.show(outcome.readable, text, lang);
}

/** Puts another text in the place of this one, which can be brought back. */
function replaceText(text) {
  const before = area.value;
  if (before.trim() && before !== text) replacedText = before;
  area.value = text;
  area.scrollTop = area.scrollLeft = 0;
  area.setSelectionRange(0, 0);
  byId('restore').hidden = !replacedText;
  showRefusal('');
  checkText();
}

async function openFile(file) {
  if (!file) return;
  const read = await callChecker(async ({ decode, encoding_note: encodingNote, max_bytes: maxBytes }) => {
    // One byte over the limit is enough for the checker to refuse.
    const bytes = new Uint8Array(await new Response(file.slice(0, maxBytes() + 1)).arrayBuffer());
    return { text: decode(bytes, lang), note: encodingNote(bytes, lang) };
  });
  if (!read) return;
  replaceText(read.text);
  showRefusal(read.note);
}

async function setLanguage(wanted) {
  const messages = await callChecker((checker) => checker.words(wanted));
  if (!messages) return;
  lang = wanted;
  store(LANG_KEY, lang);
  document.documentElement.lang = lang;
  document.title = messages.title;
  for (const node of withData('word')) node.textContent = messages[node.dataset.word];
  for (const node of withData('label')) node.setAttribute('aria-label', messages[node.dataset.label]);
  for (const button of withData('lang')) {
    button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
  }
  showRefusal('');
  findings.messages = messages;
  await checkText();
}

area.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(checkText, CHECK_DELAY);
});
// Typing of the last moment counts as well.
window.addEventListener('pagehide', () => timer && store(TEXT_KEY, area.value));

clear.addEventListener('click', () => {
  replaceText('');
  byId('restore').focus();
});
byId('restore').addEventListener('click', () => {
  const text = replacedText;
  replacedText = '';
  replaceText(text);
  area.focus();
});
picker.addEventListener('change', () => {
  openFile(picker.files[0]);
  picker.value = ''; // the same file once more is a new wish
});
for (const button of withData('lang')) {
  button.addEventListener('click', () => setLanguage(button.dataset.lang));
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
  openFile(event.dataTransfer.files[0]);
});

// Whoever has typed already, while this script was on its way, keeps that text.
if (!area.value) area.value = restore(TEXT_KEY);
const asked = new URLSearchParams(location.search).get('lang') || restore(LANG_KEY);
setLanguage(document.querySelector(`[data-lang="${CSS.escape(asked)}"]`) ? asked : lang);
