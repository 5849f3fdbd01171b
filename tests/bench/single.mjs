// Measurements on the page of one profile.

import { busy, pause } from './cost.mjs';
import { SCREEN } from './load.mjs';

/** Tall enough for the whole profile, so that drawn means every one of its charts. */
const WINDOW = { width: 1280, height: 6000 };

const OTHER = ['/data/hongqinghe.json', '/data/jinxi.json'];
const SWAPS = 6;

/** Where the pointer goes over the first, the middle and the last chart: at which heights, down and up again and again, since the first
 *  tooltip of a chart is not as the next ones are. */
const HEIGHTS = Array(4).fill([0.2, 0.5, 0.8, 0.5]).flat();
const ACROSS = 0.55;

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The bytes over the network, headers and bodies, until the profile is drawn. */
export async function bytes(browser, subject) {
  return browser.visit(WINDOW, async (page, protocol) => {
    let sum = 0;
    protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
      sum += encodedDataLength;
    });
    protocol.on('Network.responseReceived', ({ response }) => {
      const packed = Object.entries(response.headers).some(([name, value]) => /^content-encoding$/i.test(name) && value === 'br');
      if (response.url.startsWith('http') && !packed) throw new Error(`${response.url} did not come as brotli`);
    });
    await browser.goto(page, subject);
    await page.waitForNetworkIdle({ idleTime: 200 });
    const charts = await page.evaluate(() => eye.places().length);
    if (!charts) throw new Error(`${subject} has no charts`);
    return { bytes: sum, charts: { charts, elements: await page.evaluate(() => eye.elements()) } };
  });
}

/** From the start of the navigation to the profile drawn. */
export async function drawn(browser, subject) {
  return { drawn: await browser.visit(WINDOW, (page) => browser.goto(page, subject)) };
}

const SETTLE = 300;

/** From setting another address to the other profile being ready, and the work of the main thread until all in view is painted. */
export async function replaced(browser, subject) {
  return browser.visit({ ...SCREEN, whose: 'window' }, async (page, protocol) => {
    await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
    await browser.goto(page, subject);
    const [times, works] = [[], []];
    for (let swap = 0; swap < SWAPS; swap += 1) {
      await pause(SETTLE);
      const before = await busy(protocol);
      times.push(await page.evaluate((address) => eye.replace(address), OTHER[swap % OTHER.length]));
      await pause(SETTLE);
      works.push((await busy(protocol)) - before);
    }
    // The first two warm up.
    return { replaced: median(times.slice(2)), replacedWork: median(works.slice(2)) };
  });
}

async function tooltip(browser, subject, slowdown) {
  return browser.visit({ ...SCREEN, slowdown, whose: 'window' }, async (page, protocol) => {
    await browser.goto(page, subject);
    const times = [];
    const count = await page.evaluate(() => eye.places().length);
    const charts = new Set([0, count >> 1, count - 1]);
    for (const chart of charts) {
      const box = await page.evaluate((index) => eye.bringUp(index), chart);
      for (const down of HEIGHTS) {
        await page.evaluate((index) => eye.expectTooltip(index), chart);
        const at = { x: box.left + box.width * ACROSS, y: box.top + box.height * down };
        await protocol.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
        const time = await page.evaluate(() => eye.tooltip);
        if (time !== null) times.push(time);
      }
    }
    if (times.length < charts.size) throw new Error(`${subject} showed ${times.length} tooltips`);
    return median(times);
  });
}

/** From the pointer event to the painted tooltip. */
export async function tooltips(browser, subject) {
  return { tooltip: await tooltip(browser, subject, 1), tooltipSlowCpu: await tooltip(browser, subject, 4) };
}
