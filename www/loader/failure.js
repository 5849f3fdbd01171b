// Why there is no profile: what stood in the element stays, one sentence joins it, the console and the page learn the remedy.

import { language, value } from './nodes.js';

/** A way of failing: a code of the embedding contract, what was seen, and `address`, `remedy` and `retry` where they are known. */
export class Failure extends Error {
  /** @param {{ address?: string, remedy?: string, retry?: boolean }} [more] */
  constructor(code, detail, more) {
    super(code);
    Object.assign(this, { code, detail: String(detail) }, more);
  }
}

// For the maintainer, who reads the console. What needs more words comes from the engine.
const REMEDIES = {
  'wasm-missing':
    'upload all of dist/; send .js as text/javascript, .wasm as application/wasm; check the Content-Security-Policy; for file:// use village-profile.single.js',
  'browser-too-old': 'update the browser',
  crash: 'report this with the JSON',
};

/** The words for failures of which the engine cannot speak. */
function ownWords(lang, { code, remedy }) {
  const [unavailable, browserTooOld, ...others] = WORDS[lang];
  return [code === 'browser-too-old' ? browserTooOld : unavailable, ...others, remedy || REMEDIES[code]];
}

/** Tells the page; listeners outside shadow roots hear it too. */
export const tell = (host, name, detail) =>
  host.dispatchEvent(new CustomEvent('village-profile-' + name, { bubbles: true, composed: true, detail }));

/** Shows the failure beside the element's own content, logs it and tells the page. */
export function show(life, failure, url, words) {
  const { host, stage } = life;
  const lang = language(host);
  const [sentence, dataLink, retry, remedy] = words || ownWords(lang, failure);
  const { code, detail, address = url } = failure;
  const root = stage.clear();
  const own = stage.content();
  const isBare = !own.firstElementChild && !own.textContent.trim();
  stage.reveal();
  const add = (parent, tag, text) => {
    const node = parent.appendChild(document.createElement(tag));
    node.textContent = text;
    return node;
  };
  const box = add(root, 'div', '');
  box.className = 'vp-profile';
  box.lang = lang;
  box.setAttribute('data-theme', value(host, 'theme') || 'auto');
  const line = add(box, 'p', '');
  line.className = 'vp-error';
  line.setAttribute('part', 'error');
  line.setAttribute('role', 'status');
  add(line, 'span', sentence);
  if (url && isBare) add(line, 'a', dataLink).href = url;
  if (failure.retry) {
    const button = add(line, 'button', retry);
    button.type = 'button';
    button.className = 'vp-retry';
    button.setAttribute('part', 'retry');
    button.addEventListener('click', () => life.load('no-cache'));
  }
  host.setAttribute('data-state', 'error');
  console.error(`village-profile: ${code}: ${address}: ${detail}. Remedy: ${remedy}.`);
  tell(host, 'error', { code, url, detail, remedy });
}
