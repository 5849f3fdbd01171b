// Small helpers for nodes of the page.

/** An attribute without the spaces that a CMS leaves around it; empty if there is none. */
export const getAttribute = (node, name) => (node.getAttribute(name) || '').trim();

/** The nearest element with an attribute `lang`, also outside the shadow roots that a node stands in. */
const closestWithLang = (node) => node && (node.closest('[lang]') || closestWithLang(node.getRootNode().host));

/** The language of a profile: that of its element or of the nearest around it, otherwise the browser's. */
export function getLanguage(host) {
  const nearest = closestWithLang(host);
  for (const tag of [nearest && getAttribute(nearest, 'lang'), navigator.language]) {
    // A script stands before a region, so that the first of them decides; subtags of one letter begin extensions, such as numerals.
    const [, main, , script] = /^(en|zh)(?![^-_])((?:[-_][^-_]{2,})*?[-_](hans|hant|tw|hk|mo)(?![^-_]))?/i.exec(tag) || [];
    if (main) return /e/i.test(main) ? 'en' : !script || /s/i.test(script) ? 'zh-Hans' : 'zh-Hant';
  }
  return 'zh-Hans';
}

/** The window that a node stands in; ours where that has been closed. */
export const windowOf = (node) => node.ownerDocument.defaultView || window;

/** Appends an empty element, and returns it. */
export const append = (parent, tag) => parent.appendChild(document.createElement(tag));

/** Moves all children of a node to the end of another, and returns that. */
export function moveChildren(from, to) {
  while (from.firstChild) to.appendChild(from.firstChild);
  return to;
}

/** Dispatches an event of the element; listeners outside shadow roots hear it too. */
export const dispatch = (host, name, detail) =>
  host.dispatchEvent(new CustomEvent('village-profile-' + name, { bubbles: true, composed: true, detail }));

/** Resolves when the parser has reached the end of the document. */
export async function documentParsed() {
  if (document.readyState === 'loading') await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}

/** Whether a node shows nothing: it holds neither elements nor words. */
export const isBlank = (node) => !node.firstElementChild && !node.textContent.trim();
