// The engine did not come up: what stood in the element stays, one sentence joins it, the console says the remedy.

import { value } from './attributes.js';

/** Why the engine cannot run: a code of the embedding contract, the address at fault and what was seen there. */
export class EngineFailure extends Error {
  constructor(code, address, seen) {
    super(code);
    this.code = code;
    this.address = address;
    this.seen = seen;
  }
}

// For the maintainer, who reads the console; visitors read WORDS.
const REMEDIES = {
  'wasm-missing': 'upload every file of dist/ into one folder and let the server deliver .wasm, .js and .css',
  'wasm-corrupt': 'upload dist/ again in binary mode; the server must not alter the file',
  'wasm-refused': "add 'wasm-unsafe-eval' to script-src of the Content-Security-Policy",
  'browser-too-old': 'this browser lacks what WebAssembly needs',
  crash: 'please report this with the JSON; the other profiles go on',
};

function words(host) {
  const near = host.closest('[lang]');
  const tag = near ? value(near, 'lang').toLowerCase() : '';
  if (/^en\b/.test(tag)) return WORDS.en;
  return WORDS[/^zh\b.*\b(hant|tw|hk|mo)\b/.test(tag) ? 'zh-Hant' : 'zh-Hans'];
}

/** Shows the failure in an empty shadow root, logs it and tells the page. */
export function show(host, root, failure, url) {
  const [unavailable, browserTooOld, dataLink] = words(host);
  root.appendChild(document.createElement('slot'));
  if (url && !host.firstElementChild && !host.textContent.trim()) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = dataLink;
    root.appendChild(link);
  }
  const sentence = document.createElement('p');
  sentence.setAttribute('part', 'error');
  sentence.setAttribute('role', 'status');
  sentence.textContent = failure.code === 'browser-too-old' ? browserTooOld : unavailable;
  root.appendChild(sentence);
  host.setAttribute('data-state', 'error');
  console.error(`village-profile: ${failure.code}: ${failure.address}: ${failure.seen}. Remedy: ${REMEDIES[failure.code]}.`);
  const detail = { code: failure.code, url };
  host.dispatchEvent(new CustomEvent('village-profile-error', { bubbles: true, composed: true, detail }));
}
