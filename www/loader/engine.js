// The engine: one instance of the wasm for all profiles of the page, and a fresh one after a trap.

import { dispatch, getLanguage } from './dom.js';
import { Failure } from './failure.js';
import { isNative, native } from './natives.js';
import { inTime, retried } from './request.js';

let files = null;
let compiling = null;
let starting = null;

/** The file with the messages of each language that was asked for, as a promise. */
const messages = {};

/** Takes the files of the engine, each as a function that fetches it. */
export const setFiles = (value) => {
  files = value;
};

/** After a trap an instance is unusable: the next profile gets a fresh one of the compiled module. */
const discardInstance = () => {
  starting = null;
};

/** Fetches the engine and compiles its wasm. Resolves to a function that starts an instance. */
async function compile() {
  const [createInstance, wasm, style] = await Promise.all([files.glue(), window.WebAssembly && files.wasm(), files.style()]);
  const natives = { isNative, native, Object, Promise, console, document };
  const loader = { ...natives, Failure, discardInstance, dispatch, getInstance, getLanguage, inTime, retried };
  const compiled = await createInstance(loader).compile(wasm, style, files.styleUrl);
  return async () => {
    const instance = createInstance({ ...loader, ...compiled });
    await instance.start();
    return instance;
  };
}

function start() {
  compiling = compiling || compile();
  const started = compiling.then((startInstance) => startInstance());
  started.catch(() => {
    compiling = starting = null; // a later profile tries again
  });
  return started;
}

/** Resolves to the instance that runs, with the messages of a language. */
export async function getInstance(lang) {
  starting = starting || start();
  const fetching = (messages[lang] = messages[lang] || files.messages(lang));
  const forget = () => delete messages[lang]; // a later profile tries again
  fetching.catch(forget);
  const instance = await starting;
  const file = await fetching;
  // Another profile may have met a trap in the meantime.
  if (instance.isDiscarded) return getInstance(lang);
  instance.installMessages(lang, file, forget);
  return instance;
}
