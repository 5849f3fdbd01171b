// Checks that the wasm came as it was built, compiles it, and says what its maintainer can do where that fails.

const MIME =
  'nginx: "types { application/wasm wasm; }", Apache: "AddType application/wasm .wasm", ' +
  'IIS: <mimeMap fileExtension=".wasm" mimeType="application/wasm" />';

/** Resolves to the fault of the bytes and its remedy; to nothing where there is none, or no means to tell. */
async function findFault(bytes, type) {
  const start = Array.from(new Uint8Array(bytes.slice(0, 4)));
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
  if (!(self.crypto && crypto.subtle)) return null; // pages without https have no means to compare
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  if (btoa(String.fromCharCode(...hash)) === WASM_SHA384) return null;
  return { fault: 'another SHA-384: damaged, or of another version', remedy: 'upload all of dist/ again, in binary mode' };
}

/** The failure of a wasm that is whole, and yet the browser does not compile or start it. */
export function explainRefusal(error, address) {
  const fail = (code, remedy, retry) => new loader.Failure(code, error, { address, remedy, retry });
  if (/unsafe-eval|security policy|CSP|disallowed/i.test(error)) {
    return fail(
      'wasm-refused',
      "add 'wasm-unsafe-eval' to script-src of the Content-Security-Policy ('unsafe-eval' before Chromium 97 and Firefox 102)",
    );
  }
  if (error instanceof RangeError) return fail('crash', 'the device has no memory left', true);
  return fail('browser-too-old');
}

/** Resolves to the module of the file. */
export async function compile({ body, type, address }) {
  const found = await findFault(body, type);
  if (found) {
    const { fault, remedy } = found;
    const detail = `the server sent ${body.byteLength} bytes as ${type}: ${fault}`;
    throw new loader.Failure('wasm-corrupt', detail, { address, remedy, retry: true });
  }
  if (!/^application\/wasm/.test(type)) console.info(`village-profile: ${address}: sent as ${type}. Better: ${MIME}.`);
  return WebAssembly.compile(body).catch((error) => {
    throw explainRefusal(error, address);
  });
}
