// What the loader does to nodes of the page.

/** An attribute without the spaces that a CMS leaves around it; empty if there is none. */
export const value = (node, name) => (node.getAttribute(name) || '').trim();

/** Moves all that stands in a node to the end of another, and returns that. */
export function move(from, to) {
  while (from.firstChild) to.appendChild(from.firstChild);
  return to;
}
