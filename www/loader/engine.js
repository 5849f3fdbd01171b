// The engine's three files, fetched once a page, checked before use, and a fresh instance after a trap.

import { beside } from './address.js';
import { EngineFailure } from './failure.js';
import { module, request } from './requests.js';

const STYLE_URL = beside(STYLE);
const GLUE_URL = beside(GLUE);
const WASM_URL = beside(WASM);

/** The address that a crash is reported under. */
export const ADDRESS = WASM_URL;

async function fetched(address, read) {
  try {
    return await request(address, async (response) => [await response[read](), response.headers.get('content-type')]);
  } catch ({ code, detail }) {
    throw new EngineFailure('wasm-missing', address, code + ' ' + detail);
  }
}

/** Resolves to the function that puts the style into a shadow root; what that returns is called when the profile stands there. */
async function style() {
  const [text] = await fetched(STYLE_URL, 'text');
  let sheet;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  } catch (_) {
    sheet = null; // Chromium before 73: a link does the same
  }
  return (root) => {
    if (sheet && 'adoptedStyleSheets' in root) {
      root.adoptedStyleSheets = [sheet];
      return () => {};
    }
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = STYLE_URL;
    root.appendChild(link);
    // Until it has come, the element's own content stays: the sheet itself hides this slot and brings the profile out, in one frame.
    return () => {
      const profile = root.querySelector('.vp-profile');
      const slot = document.createElement('slot');
      slot.className = 'vp-until';
      root.insertBefore(slot, profile);
      profile.hidden = true;
    };
  };
}

async function glue() {
  try {
    return (await module(GLUE_URL)).default;
  } catch (error) {
    throw new EngineFailure('wasm-missing', GLUE_URL, error);
  }
}

/** Whether the hash could be compared; throws if it differs. Pages without https have no means to. */
async function verified(bytes, type) {
  const seen = `the server sent ${bytes.byteLength} bytes as ${type}`;
  const start = new Uint8Array(bytes.slice(0, 4));
  if (String.fromCharCode(...start) !== '\0asm') throw new EngineFailure('wasm-corrupt', WASM_URL, seen);
  if (!(self.crypto && crypto.subtle)) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  if (btoa(String.fromCharCode(...hash)) === WASM_SHA384) return true;
  throw new EngineFailure('wasm-corrupt', WASM_URL, seen + ' with another SHA-384');
}

async function compiled() {
  if (!self.WebAssembly) throw new EngineFailure('browser-too-old', WASM_URL, 'no WebAssembly');
  const [bytes, type] = await fetched(WASM_URL, 'arrayBuffer');
  const trusted = await verified(bytes, type);
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    const refused = /unsafe-eval|security policy|CSP|disallowed/i.test(error);
    throw new EngineFailure(refused ? 'wasm-refused' : trusted ? 'browser-too-old' : 'wasm-corrupt', WASM_URL, error);
  }
}

let parts = null;
let running = null;

/** The engine, what puts its style into a root, and who lives on it; one for all profiles until it breaks off. */
export async function engine() {
  parts = parts || Promise.all([style(), glue(), compiled()]);
  running = running || started(parts);
  const wanted = running;
  try {
    const found = await wanted;
    // It may have broken off for another profile in the meantime.
    return found.broken ? engine() : found;
  } catch (error) {
    if (running === wanted) parts = running = null; // a later profile tries again
    throw error;
  }
}

async function started(whatItNeeds) {
  const [dress, factory, module] = await whatItNeeds;
  const exports = factory();
  await exports.start(module);
  return { dress, exports, lives: new Set(), broken: false };
}

/** After a trap the instance is unusable: whoever lived on it loads again, on a fresh one of the compiled module. */
export function breakOff(engine) {
  if (engine.broken) return;
  engine.broken = true;
  running = null;
  for (const life of engine.lives) life.load();
}
