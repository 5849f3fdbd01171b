// Measurements on the page of many profiles: at once, and as they come into view. Each visit has a browser of its own,
// so that its memory is that of this page.

import { Browser } from './browser.mjs';
import { busy, heldBy, pause } from './cost.mjs';

/** How long a page is left alone to finish what it does by itself. */
const QUIET = 3000;

const WINDOW = { width: 1280, height: 1600 };

async function visit(chromium, address, name, whose, use) {
  const browser = await Browser.launch(chromium, address);
  try {
    return await browser.visit({ ...WINDOW, whose }, async (page, protocol) => {
      await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
      const before = await heldBy(browser, protocol);
      const time = await browser.goto(page, name);
      return use(time, page, protocol, async () => (await heldBy(browser, protocol)) - before);
    });
  } finally {
    await browser.close();
  }
}

export async function crowd(chromium, address, subject) {
  const atOnce = await visit(chromium, address, `${subject}-at-once`, 'page', async (stands, page, protocol, memory) => {
    const untilStands = await busy(protocol);
    const memoryAtOnce = await memory();
    // Garbage collection for the measure of memory is not counted as work of the page.
    const between = await busy(protocol);
    await page.evaluate(() => eye.allReady());
    await pause(QUIET);
    return { stands, memoryAtOnce, busyAtOnce: untilStands + (await busy(protocol)) - between };
  });
  const inView = await visit(chromium, address, `${subject}-in-view`, 'window', async (first, page, protocol, memory) => {
    await page.evaluate(() => eye.readThrough());
    return { first, busyInView: await busy(protocol), memoryInView: await memory() };
  });
  return { ...atOnce, ...inView };
}
