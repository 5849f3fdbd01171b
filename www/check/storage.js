// Texts that the browser keeps for this page between visits; a browser may refuse to.

/** The text under a name; empty if there is none. */
export function restore(name) {
  try {
    return localStorage.getItem(name) || '';
  } catch (_) {
    return '';
  }
}

/** Stores a text, or removes an empty one; returns whether that worked. Where it did not, the earlier one stays. */
export function store(name, text) {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    return true;
  } catch (_) {
    return !text;
  }
}
