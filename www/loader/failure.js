// A profile that cannot be shown: the element's own content stays, one sentence joins it, the console and the page learn the remedy.

import { append, dispatch, getAttribute, getLanguage, isBlank } from './dom.js';

/** A reason: a code of the embedding contract, a detail for the maintainer, and `address`, `remedy`, `retry` and `sentences` by language where they are known. */
export class Failure {
  /** @param {{ address?: string, remedy?: string, retry?: boolean, sentences?: object }} [more] */
  constructor(code, detail, more) {
    Object.assign(this, { code, detail: `${detail}` }, more);
  }
}

// For the maintainer, who reads the console. Longer ones come from the engine.
const REMEDIES = {
  'wasm-missing':
    'upload all of dist/; send .js as text/javascript, .wasm as application/wasm; check the Content-Security-Policy; for file:// use the single.js',
  crash: 'report this with the JSON',
};

/** The text for a failure where there is no engine to ask for it. */
function ownText(lang, { code, sentences = {}, remedy = REMEDIES[code] }) {
  const messages = LOADER_MESSAGES[lang];
  return { ...messages, sentence: sentences[lang] || messages.unavailable, remedy };
}

/** Shows the failure beside the element's own content, logs it and tells the page. `text` comes from the engine, if there is one. */
export function showFailure(controller, failure, url, text) {
  const { host, renderRoot } = controller;
  const lang = getLanguage(host);
  const { sentence, openData, retry, remedy } = text || ownText(lang, failure);
  const { code, detail, address = url } = failure;
  const root = renderRoot.prepare();
  const fallback = renderRoot.fallbackParent();
  const isBare = isBlank(fallback);
  renderRoot.showFallback();
  const add = (parent, tag, textContent) => Object.assign(append(parent, tag), { textContent });
  const box = add(root, 'div', '');
  box.className = 'vp-profile';
  box.lang = lang;
  box.setAttribute('data-theme', getAttribute(host, 'theme') || 'auto');
  const line = add(box, 'p', '');
  line.className = 'vp-error';
  line.setAttribute('part', 'error');
  line.setAttribute('role', 'status');
  add(line, 'span', sentence);
  if (url && isBare) add(line, 'a', openData).href = url;
  if (failure.retry) {
    const button = add(line, 'button', retry);
    button.type = 'button';
    button.className = 'vp-retry';
    button.setAttribute('part', 'retry');
    button.addEventListener('click', () => controller.load('no-cache'));
  }
  host.setAttribute('data-state', 'error');
  console.error(`village-profile: ${code}: ${address}: ${detail}. Remedy: ${remedy}.`);
  dispatch(host, 'error', { code, url, detail, remedy });
}
