// The script tag that runs the loader, and the folder with the files that belong to it.

// Only at the top level, while the script runs, does the page say which tag started it.
const current = /** @type {HTMLScriptElement} */ (document.currentScript);
/**
 * The tag itself, so that its own `data-src` counts whatever the file was renamed to. A library that fetches a script and runs its text
 * leaves only the tag that it found.
 */
export const scriptTag =
  current && current.src ? current : /** @type {HTMLScriptElement} */ (document.querySelector('script[src*="village-profile"]'));

/** The address of this script; empty where the page does not tell. */
export const scriptUrl = (scriptTag && scriptTag.src) || '';

const base = scriptTag && scriptTag.getAttribute('data-base');
const folder = base ? new URL(base.trim().replace(/\/?$/, '/'), document.baseURI).href : scriptUrl || document.baseURI;

/** The address of a file that ships beside this script. */
export const resolveFile = (name) => new URL(name, folder).href;
