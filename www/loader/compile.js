// Checks that the wasm came as it was built, compiles it, and says what its maintainer can do where that fails.

import { checksum } from './checksum.js';

const MIME =
  'nginx: "types { application/wasm wasm; }", Apache: "AddType application/wasm .wasm", ' +
  'IIS: <mimeMap fileExtension=".wasm" mimeType="application/wasm" />';

/** Resolves to whether the bytes are those that were built. Pages without https have only our own checksum to tell. */
async function isAsBuilt(bytes) {
  if (!(crypto && crypto.subtle)) return checksum(new Uint8Array(bytes)) === WASM_CHECKSUM;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return btoa(String.fromCharCode(...hash)) === WASM_SHA384;
}

/** Resolves to the fault of the bytes and its remedy; to nothing where there is none. */
async function findFault(bytes, type) {
  const start = new Uint8Array(bytes.slice(0, 4));
  const startsWith = (...wanted) => wanted.every((byte, index) => start[index] === byte);
  if (startsWith(0x1f, 0x8b)) {
    return {
      fault: 'gzip data: compressed twice',
      remedy: 'the server must not compress .wasm again, or must say so by Content-Encoding: gzip',
    };
  }
  if (!startsWith(0, 0x61, 0x73, 0x6d)) {
    return {
      fault: /html/.test(type) || startsWith(0x3c) ? 'a web page' : 'no WebAssembly',
      remedy: `upload the file beside the script, and let the server deliver it; ${MIME}`,
    };
  }
  if (await isAsBuilt(bytes)) return null;
  return { fault: 'damaged, or of another version' };
}

/** The failure of a file that is not what was built. */
export const corrupt = (size, type, address, { fault, remedy = 'upload all of dist/ again, in binary mode' }) =>
  new loader.Failure('wasm-corrupt', `the server sent ${size} as ${type}: ${fault}`, { address, remedy, retry: true });

/** The failure of a wasm that is whole, and yet the browser does not compile or start it. */
export function explainRefusal(error, address) {
  const fail = (code, remedy, more) => new loader.Failure(code, error, { address, remedy, ...more });
  if (/unsafe-eval|security policy|CSP|disallowed/i.test(error)) {
    return fail(
      'wasm-refused',
      "add 'wasm-unsafe-eval' to script-src of the Content-Security-Policy ('unsafe-eval' before Chromium 97 and Firefox 102)",
    );
  }
  if (error instanceof RangeError) return fail('crash', 'the device has no memory left', { retry: true });
  return fail('browser-too-old', 'update the browser', { sentences: TOO_OLD });
}

/** Resolves to the module of the file. */
export async function compile(wasm) {
  // Every browser that reads this script was made with WebAssembly: where there is none, it was switched off.
  if (!WebAssembly) {
    const remedy = 'none at the server: it is switched off in this browser, as in the Lockdown Mode of iOS';
    throw new loader.Failure('wasm-disabled', 'no WebAssembly', { remedy, sentences: WASM_DISABLED });
  }
  const { body, type, address } = wasm;
  const found = await findFault(body, type);
  if (found) throw corrupt(`${body.byteLength} bytes`, type, address, found);
  if (!/^application\/wasm/.test(type)) console.info(`village-profile: ${address}: sent as ${type}. Better: ${MIME}.`);
  return WebAssembly.compile(body).catch((error) => {
    throw explainRefusal(error, address);
  });
}
