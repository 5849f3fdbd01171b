// The files of the engine, fetched one by one.

import { Failure } from './failure.js';
import { inTime, request } from './request.js';

/** Resolves to the body, read by this method of the response, the type it was sent as, and its address. */
async function fetchFile(address, method) {
  try {
    return await request(address, async (response) => ({
      body: await response[method](),
      type: response.headers.get('content-type'),
      address,
    }));
  } catch ({ code, detail, retry }) {
    throw new Failure('wasm-missing', code + ' ' + detail, { address, retry });
  }
}

/** `resolve` makes an address of a name; `load` imports the glue, anew if it is given a suffix for its address. */
export function createFiles(resolve, load) {
  const style = resolve(STYLE);
  const glue = resolve(GLUE);
  const address = resolve(WASM);
  let suffix = '';
  return {
    styleUrl: style,
    style: async () => (await fetchFile(style, 'text')).body,
    // Named after the wasm, which knows them by their hashes.
    messages: (lang) => fetchFile(resolve(WASM.replace('wasm', lang + '.txt')), 'text'),
    wasm: () => fetchFile(address, 'arrayBuffer'),
    async glue() {
      const attempt = async () => {
        try {
          return (await inTime(load(suffix))).default;
        } catch (error) {
          suffix += '?'; // a browser remembers that a module could not be had under an address
          throw error;
        }
      };
      try {
        return await attempt();
      } catch (_) {
        // A request tells why, and is made again where that can help.
        const { type } = await fetchFile(glue, 'text');
        return attempt().catch((error) => {
          throw new Failure('wasm-missing', `${error}; sent as ${type}`, { address: glue, retry: true });
        });
      }
    },
  };
}
