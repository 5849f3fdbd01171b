// What the loader does to nodes of the page.

/** An attribute without the spaces that a CMS leaves around it; empty if there is none. */
export const value = (node, name) => (node.getAttribute(name) || '').trim();

/** The language of a profile: that of its element or of the nearest around it, otherwise the browser's. */
export function language(host) {
  const near = host.closest('[lang]');
  for (const tag of [near && value(near, 'lang'), navigator.language]) {
    const [, main, hant] = /^(en|zh)(?![^-_])(.*[-_](hant|tw|hk|mo)(?![^-_]))?/i.exec(tag) || [];
    if (main) return /e/i.test(main) ? 'en' : hant ? 'zh-Hant' : 'zh-Hans';
  }
  return 'zh-Hans';
}

/** Moves all that stands in a node to the end of another, and returns that. */
export function move(from, to) {
  while (from.firstChild) to.appendChild(from.firstChild);
  return to;
}
