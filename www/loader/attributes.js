// The attributes of the element, as the embedding contract names them.

/** Changes of these are followed while the profile stands. */
export const FOLLOWED = ['src', 'lang', 'layout', 'sections', 'theme', 'mode', 'mode-switch', 'heading-level'];

/** These may be written as `data-*` on a div, a link or the script; no other name is taken over from there. */
export const COPIED = FOLLOWED.concat('root', 'loading', 'fragment');

/** An attribute without the spaces that a CMS leaves around it; empty if there is none. */
export const value = (node, name) => (node.getAttribute(name) || '').trim();
