// The same as a module, for bundlers: they find the other files by their literal addresses, and may rename them.

import { define as defineElement } from './define.js';
import { createFiles } from './engine-files.js';

/** The version of this module. */
export const version = VERSION;

// A server that renders pages may load the module, too.
const isPage = typeof customElements !== 'undefined';

const ADDRESSES = {
  [WASM]: () => new URL(WASM, import.meta.url),
  [MESSAGES_HANS]: () => new URL(MESSAGES_HANS, import.meta.url),
  [MESSAGES_HANT]: () => new URL(MESSAGES_HANT, import.meta.url),
  [MESSAGES_EN]: () => new URL(MESSAGES_EN, import.meta.url),
};

const resolve = (name) => (ADDRESSES[name] ? ADDRESSES[name]().href : import.meta.url);

/** Defines the element; importing the module has done so already wherever there is a page. */
export const define = () => {
  const files = createFiles(resolve, () => import(GLUE));
  // Bundlers take an address that ends in .css for their own business.
  defineElement(
    Object.assign(files, { styleUrl: '', style: async () => ({ body: STYLE_TEXT, type: '', address: '' }) }),
    import.meta.url,
    null,
  );
};

/** Resolves when the element is defined; never on a server. */
export const ready = isPage ? customElements.whenDefined('village-profile') : new Promise(() => {});

if (isPage) define();
