// The same as a module, for bundlers: they find the other files by their literal addresses, and may rename them.

import { define as put } from './define.js';
import { fetched } from './files.js';

/** The version of this module. */
export const version = VERSION;

// A server that renders pages may load the module, too.
const isPage = typeof customElements !== 'undefined';

const FILES = {
  [WASM]: () => new URL(WASM, import.meta.url),
  [TEXT_HANS]: () => new URL(TEXT_HANS, import.meta.url),
  [TEXT_HANT]: () => new URL(TEXT_HANT, import.meta.url),
  [TEXT_EN]: () => new URL(TEXT_EN, import.meta.url),
};

const find = (name) => (FILES[name] ? FILES[name]().href : import.meta.url);

/** Defines the element; importing the module has done so already wherever there is a page. */
export const define = () => {
  const files = fetched(find, () => import(GLUE));
  // Bundlers take an address that ends in .css for their own business.
  put(Object.assign(files, { link: '', style: async () => STYLE_TEXT }), import.meta.url);
};

/** Resolves when the element is defined; never on a server. */
export const ready = isPage ? customElements.whenDefined('village-profile') : new Promise(() => {});

if (isPage) define();
