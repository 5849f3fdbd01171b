// Small helpers for nodes of the page.

/** An attribute without the spaces that a CMS leaves around it; empty if there is none. */
export const getAttribute = (node, name) => (node.getAttribute(name) || '').trim();

/** The nearest language stated around a node, in the pages around its shadow roots too. */
function statedLanguage(node) {
  for (; node; node = node.getRootNode().host) {
    const nearest = node.closest('[lang]');
    if (nearest) return getAttribute(nearest, 'lang');
  }
  return '';
}

/** The language of a profile: that of its element or of the nearest around it, otherwise the browser's. */
export function getLanguage(host) {
  for (const tag of [statedLanguage(host), navigator.language]) {
    const [main, ...parts] = tag.toLowerCase().split(/[-_]/);
    if (main === 'en') return main;
    // A region tells the script only where the tag does not: there are Simplified pages in Hong Kong.
    const told = parts.find((part) => /^han[st]$/.test(part)) || parts.find((part) => /^(tw|hk|mo)$/.test(part)) || 'hans';
    if (main === 'zh') return told === 'hans' ? 'zh-Hans' : 'zh-Hant';
  }
  return 'zh-Hans';
}

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
