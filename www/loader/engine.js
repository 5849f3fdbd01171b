// The engine: brought up once a page, on a fresh instance after a trap.

import { Failure, tell } from './failure.js';

let files = null;
let parts = null;
let running = null;

/** The words of each language that was asked for: the text, the type it was sent as, its address. */
const texts = {};

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
  const engine = { dress, breakOff, tell };
  engine.exports = factory(engine);
  await engine.exports.started(Failure, files.address, module);
  return engine;
}

function words(lang) {
  const coming = (texts[lang] = texts[lang] || files.words(lang));
  coming.catch(() => delete texts[lang]); // a later profile tries again
  return coming;
}

/** The engine, speaking a language, what puts its style into a root, and who lives on it; one for all profiles until it breaks off. */
export async function engine(lang) {
  parts = parts || brought();
  running = running || started(parts);
  const wanted = running;
  const coming = words(lang);
  let found;
  try {
    found = await wanted;
  } catch (error) {
    if (running === wanted) parts = running = null;
    throw error;
  }
  const text = await coming;
  // It may have broken off for another profile in the meantime.
  if (found.broken) return engine(lang);
  found.exports.speak(Failure, texts, lang, text);
  return found;
}

/** After a trap the instance is unusable: the next one is a fresh one of the compiled module. */
const breakOff = () => {
  running = null;
};
