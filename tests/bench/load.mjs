// The cost of loading one page: time until its first content shows and until all in view is drawn, work, and memory.

import { Browser } from './browser.mjs';
import { busy, heldBy, pause } from './cost.mjs';
import { FIRST_CONTENT, HINTED, SUBJECTS } from './subjects.mjs';

/** The viewport of a visitor. */
export const SCREEN = { width: 1280, height: 900 };

/** As the developer tools of browsers have it under "Slow 3G" to "Fast 3G": 1.6 Mbit/s, 150 ms. */
export const SLOW_LINK = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

const SLOW = { ...SCREEN, slowdown: 4, link: SLOW_LINK, whose: 'window' };

/** A long task is one over so many milliseconds; what is over blocks the visitor. */
const LONG = 50;
const SETTLE = 1500;

const firstContentfulPaint = () =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) done(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });

/** From the start of the navigation to the first content, on a slow link and a slow processor; and to all in view drawn. */
export async function firstContent(browser, subject) {
  if (!FIRST_CONTENT.includes(subject)) return {};
  return browser.visit(SLOW, async (page) => {
    await page.goto(`${browser.address}/bench/${subject}.html`, { waitUntil: 'domcontentloaded' });
    const values = { firstContent: await page.evaluate(firstContentfulPaint) };
    if (SUBJECTS.includes(subject) || subject === HINTED) values.inView = await page.evaluate(() => eye.first);
    return values;
  });
}

/** How long tasks block the page while it loads, on a slow processor. */
export async function blocking(browser, subject) {
  return browser.visit({ ...SCREEN, slowdown: 4, whose: 'window' }, async (page) => {
    await page.evaluateOnNewDocument(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
        buffered: true,
      });
    });
    await browser.goto(page, subject);
    await pause(SETTLE);
    const tasks = await page.evaluate(() => window.longTasks);
    return { blocking: tasks.reduce((sum, task) => sum + task - LONG, 0) };
  });
}

/** Processor time of the main thread, and memory, in a browser of its own. */
export async function cost(chromium, address, subject) {
  const browser = await Browser.launch(chromium, address);
  try {
    return await browser.visit({ ...SCREEN, whose: 'window' }, async (page, protocol) => {
      await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
      const before = await heldBy(browser, protocol);
      const start = await busy(protocol);
      await browser.goto(page, subject);
      await pause(SETTLE);
      const mainThread = (await busy(protocol)) - start;
      return { mainThread, memory: (await heldBy(browser, protocol)) - before };
    });
  } finally {
    await browser.close();
  }
}
