// The files of the engine, fetched from where they lie.

import { Failure } from './failure.js';
import { request } from './requests.js';

async function bring(address, read) {
  try {
    return await request(address, async (response) => [await response[read](), response.headers.get('content-type'), address]);
  } catch ({ code, detail, retry }) {
    throw new Failure('wasm-missing', code + ' ' + detail, { address, retry });
  }
}

/** Where they come from: `find` makes an address of a name, `load` imports the glue, anew where it is told how often that failed. */
export function fetched(find, load) {
  const style = find(STYLE);
  const glue = find(GLUE);
  const address = find(WASM);
  let failed = '';
  return {
    address,
    link: style,
    style: async () => (await bring(style, 'text'))[0],
    // Named after the wasm, which knows them by their sums.
    words: (lang) => bring(find(WASM.replace('wasm', lang + '.txt')), 'text'),
    wasm: () => bring(address, 'arrayBuffer'),
    async glue() {
      try {
        return (await load(failed)).default;
      } catch (error) {
        failed += '?'; // a browser remembers that a module could not be had under an address
        const [, type] = await bring(glue, 'text');
        throw new Failure('wasm-missing', `${error}; sent as ${type}`, { address: glue, retry: true });
      }
    },
  };
}
