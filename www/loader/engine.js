// The engine: brought up once a page, on a fresh instance after a trap.

import { Failure, tell } from './failure.js';

let files = null;
let parts = null;
let running = null;

/** Says where the engine's files come from. */
export const use = (given) => {
  files = given;
};

async function brought() {
  if (!self.WebAssembly) throw new Failure('browser-too-old', 'no WebAssembly');
  const [factory, wasm, text] = await Promise.all([files.glue(), files.wasm(), files.style()]);
  const tools = factory({});
  return { factory, module: await tools.compiled(Failure, files.address, ...wasm), dress: tools.dresser(text, files.link) };
}

async function started(coming) {
  const { factory, module, dress } = await coming;
  const engine = { dress, lives: new Set(), life: null, broken: false, breakOff, tell };
  engine.exports = factory(engine);
  await engine.exports.started(Failure, files.address, module);
  return engine;
}

/** The engine, what puts its style into a root, and who lives on it; one for all profiles until it breaks off. */
export async function engine() {
  parts = parts || brought();
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

/** After a trap the instance is unusable: whoever lived on it loads again, on a fresh one of the compiled module. */
function breakOff(engine) {
  engine.broken = true;
  running = null;
  for (const life of engine.lives) life.load();
}
