// Checks that the wasm came as it was built, compiles it, and says what its maintainer can do where that fails.

const MIME =
  'nginx: "types { application/wasm wasm; }", Apache: "AddType application/wasm .wasm", ' +
  'IIS: <mimeMap fileExtension=".wasm" mimeType="application/wasm" />';

const DAMAGED = {
  fault: 'damaged, or of another version',
  remedy: 'upload all of dist/ again, in binary mode',
};

/** FNV-1a of 32 bits, enough to tell damaged bytes from whole ones. */
const checksum = (bytes) => new Uint8Array(bytes).reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5 | 0);

/** Resolves to the fault of the bytes and its remedy; to nothing where there is none. */
async function findFault(bytes, type) {
  const start = [...new Uint8Array(bytes.slice(0, 4))];
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
  // Pages without https have no other means to compare.
  if (!(window.crypto && crypto.subtle)) return checksum(bytes) === WASM_CHECKSUM ? null : DAMAGED;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  if (btoa(String.fromCharCode(...hash)) === WASM_SHA384) return null;
  return DAMAGED;
}

const explainAbsence = (address) =>
  new loader.Failure('wasm-disabled', 'no WebAssembly', {
    address,
    remedy: 'switch WebAssembly on: Lockdown Mode, or a policy of the browser, has switched it off',
    sentences: SENTENCES['wasm-disabled'],
  });

/** The failure of a wasm that is whole, and yet the browser does not compile or start it. */
export function explainRefusal(error, address) {
  const fail = (code, remedy, retry) => new loader.Failure(code, error, { address, remedy, retry, sentences: SENTENCES[code] });
  if (/unsafe-eval|security policy|CSP|disallowed/i.test(error)) {
    return fail(
      'wasm-refused',
      "add 'wasm-unsafe-eval' to script-src of the Content-Security-Policy ('unsafe-eval' before Chromium 97 and Firefox 102)",
    );
  }
  if (error instanceof RangeError) return fail('crash', 'the device has no memory left', true);
  return fail('browser-too-old', 'update the browser');
}

/** Resolves to the module of the file. */
export async function compile({ body, type, address }) {
  // Every browser that has custom elements has WebAssembly, too.
  if (!WebAssembly) throw explainAbsence(address);
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
