// Headless Chromium, with a fresh context and a cold cache for every page.

import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** How long a page may take to be read to its end. */
const PROTOCOL_TIMEOUT = 300_000;

const eyeScript = await readFile(new URL('eye.js', import.meta.url), 'utf8');

export class Browser {
  static async launch(executablePath, address) {
    return new Browser(
      await puppeteer.launch({ executablePath, headless: true, args: FLAGS, protocolTimeout: PROTOCOL_TIMEOUT }),
      address,
    );
  }

  constructor(raw, address) {
    this.raw = raw;
    this.address = address;
    this.pid = raw.process().pid;
  }

  close() {
    return this.raw.close();
  }

  /** Hands a page in a fresh context to `use`, with the eye that sees what is drawn, and a session of the debugging
   *  protocol. `whose` profiles the eye waits for first: the page's or the window's. */
  async visit({ width, height, slowdown = 1, link = null, whose = 'page' }, use) {
    const context = await this.raw.createBrowserContext();
    try {
      const page = await context.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await page.evaluateOnNewDocument(`${eyeScript}\neye.first = eye.drawn('${whose}');`);
      const protocol = await page.createCDPSession();
      await protocol.send('Network.enable');
      if (link) await protocol.send('Network.emulateNetworkConditions', { offline: false, ...link });
      if (slowdown > 1) await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const values = await use(page, protocol);
      if (problems.length) throw new Error(`${page.url()}: ${problems.join('; ')}`);
      return values;
    } finally {
      // The error before says more than that the browser is gone.
      await context.close().catch(() => {});
    }
  }

  /** Resolves to the time from the start of the navigation to all drawn. */
  async goto(page, name) {
    await page.goto(`${this.address}/bench/${name}.html`, { waitUntil: 'domcontentloaded' });
    return page.evaluate(() => eye.first);
  }
}
