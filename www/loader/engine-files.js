// The files of the engine, fetched one by one.

import { Failure } from './failure.js';
import { inTime, request } from './request.js';

const missing = (address, /** @type {any} */ { code, detail, retry }) =>
  new Failure('wasm-missing', `${code} ${detail}`, { address, retry });

/** Resolves to the body, read by this method of the response, the type it was sent as, and its address. */
async function fetchFile(address, method) {
  try {
    return await request(address, async (response) => ({
      body: await response[method](),
      type: response.headers.get('content-type'),
      address,
    }));
  } catch (failure) {
    throw missing(address, failure);
  }
}

/** `resolve` makes an address of a name; `load` imports the glue, anew if it is given a suffix for its address. */
export function createFiles(resolve, load) {
  const style = resolve(STYLE);
  const glue = resolve(GLUE);
  const address = resolve(WASM);
  let suffix = '';

  /** Imports the glue. A browser does not tell why it could not: a request for the same file does, and may have better luck. */
  async function importGlue(isSecond) {
    try {
      return (await inTime(load(suffix))).default;
    } catch (error) {
      suffix += '?'; // a browser remembers that a module could not be had under an address
      if (error instanceof Failure) throw missing(glue, error);
      const { type } = await fetchFile(glue, 'text');
      if (isSecond || !/javascript/.test(type)) throw missing(glue, { code: error, detail: `sent as ${type}`, retry: true });
      return importGlue(true);
    }
  }

  return {
    styleUrl: style,
    style: () => fetchFile(style, 'text'),
    // Named after the wasm, which knows them by their hashes.
    messages: (lang) => fetchFile(resolve(WASM.replace('wasm', lang + '.txt')), 'text'),
    wasm: () => fetchFile(address, 'arrayBuffer'),
    glue: () => importGlue(false),
  };
}
