// Elements in one line.

/** An element with a class and children; texts become text nodes, nothing becomes nothing. */
export function el(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== ''));
  return made;
}

/** A link; those to other sites tell them nothing of this page. */
export function link(href, ...children) {
  const made = el('a', '', ...children);
  made.href = href;
  if (!href.startsWith('#')) made.rel = 'noopener noreferrer';
  return made;
}

/** Editors' words, which are one text or one per language. */
export const words = (text) => (typeof text === 'object' ? text['zh-Hans'] || text.en : text) || '';
