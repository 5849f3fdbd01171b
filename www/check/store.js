// What the browser keeps for this page between visits; a browser may refuse to.

/** What is kept under a name; empty if nothing. */
export function kept(name) {
  try {
    return localStorage.getItem(name) || '';
  } catch (_) {
    return '';
  }
}

/** Keeps a text, or forgets an empty one; returns whether that worked. What was kept before stays where it did not. */
export function keep(name, text) {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    return true;
  } catch (_) {
    return !text;
  }
}
