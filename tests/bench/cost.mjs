// Work and memory of a page, as browser and kernel count them.

import { memory } from './memory.mjs';

const SETTLE = 500;

/** Resolves after so many milliseconds. */
export const pause = (time) => new Promise((done) => setTimeout(done, time));

/** Milliseconds of processor time that the page's main thread took so far: other programs on the machine do not lengthen them. */
export async function busy(protocol) {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Memory of the browser when garbage is collected. */
export async function heldBy(browser, protocol) {
  await pause(SETTLE);
  await protocol.send('HeapProfiler.collectGarbage');
  await pause(SETTLE);
  return memory(browser.pid);
}
