// The checker: a wasm that only this page loads.

const ADDRESS = new URL('../dist/editor/village-profile-editor.js', import.meta.url).href;

let starts = 0;
let starting = null;

async function start() {
  starts += 1;
  // After a trap the module is unusable, and the browser would hand out the same one again.
  const checker = await import(starts === 1 ? ADDRESS : `${ADDRESS}?${starts}`);
  await checker.start();
  return checker;
}

/** Resolves to the checker's functions. */
export function getChecker() {
  starting = starting || start();
  return starting;
}

/** Has the next call start a fresh checker. */
export function discardChecker() {
  starting = null;
}
