// The checker: a wasm that only this page loads.

const ADDRESS = new URL('../dist/checker/village-profile-checker.js', import.meta.url).href;

let starts = 0;
let running = null;

async function start() {
  starts += 1;
  // After a trap the module is unusable, and the browser would hand out the same one again.
  const engine = await import(starts === 1 ? ADDRESS : `${ADDRESS}?${starts}`);
  await engine.start();
  return engine;
}

/** Resolves to the checker's functions. */
export function checker() {
  running = running || start();
  return running;
}

/** The next call gets a fresh checker. */
checker.restart = () => {
  running = null;
};
