// Which script this is, and the folder with the files that belong to it.

// Only at the top level, while the script runs, does the page say which tag started it.
const current = /** @type {HTMLScriptElement} */ (document.currentScript);
/** The tag itself, so that its own `data-src` counts whatever the file was renamed to. */
export const tag =
  current && current.src !== undefined
    ? current
    : /** @type {HTMLScriptElement} */ (document.querySelector('script[src*="village-profile"]'));

/** The address of this script; empty where the page does not tell. */
export const script = (tag && tag.src) || '';

const base = tag && tag.getAttribute('data-base');
const folder = base ? new URL(base.trim().replace(/\/?$/, '/'), document.baseURI).href : script || document.baseURI;

/** The address of a file that ships beside this script. */
export const beside = (name) => new URL(name, folder).href;
