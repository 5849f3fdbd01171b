// WebKitGTK behind the part of puppeteer's interface that the tests use. WebDriver reports neither console nor requests, so
// pages are asked for under `/watched/`, where the server puts `watch.js` first, which records both.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { EventEmitter } from 'node:events';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key, Origin } from 'selenium-webdriver';

const { VP_ADDRESS: ADDRESS, VP_WEBKIT, VP_WEBKIT_DRIVER } = process.env;

/** The viewport of a new page in puppeteer. */
const VIEWPORT = { width: 800, height: 600 };

const POLL_INTERVAL = 100;
const TRIES = 100;

const pause = (time) => new Promise((done) => setTimeout(done, time));

/** A screen that nobody sees; resolves to its program and its name. */
async function screen() {
  const program = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(program.stdio[3], 'data');
  return { program, name: ':' + String(number).trim() };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

async function session(port) {
  const options = { binary: VP_WEBKIT, args: ['--automation'] };
  const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options });
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    } catch (error) {
      if (tries === TRIES || !/ECONNREFUSED/.test(error)) throw error;
      await pause(POLL_INTERVAL); // the driver is still starting
    }
  }
}

/** Runs in a page that shares its store with those after it. */
export const clearStorage = () => {
  if (location.protocol !== 'http:') return null;
  localStorage.clear();
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase('village-profile-editor');
    request.onsuccess = request.onerror = request.onblocked = () => done(null);
  });
};

/** Starts the browser on a screen of its own. */
export async function launch() {
  const { program, name } = await screen();
  const port = await freePort();
  // As root, WebKit starts without its sandbox only when it is told so.
  const env = { ...process.env, DISPLAY: name, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn(VP_WEBKIT_DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = () => {
    driver.kill();
    program.kill();
  };
  process.once('exit', stop);
  const browser = await session(port);
  await browser.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
  await new WebKitPage(browser).setViewport(VIEWPORT);
  return {
    // There is one window and one store: what stands for a context leaves both empty.
    createBrowserContext: async () => {
      const page = new WebKitPage(browser);
      return { newPage: async () => page, close: () => page.close() };
    },
    close: async () => {
      process.off('exit', stop);
      await browser.quit();
      stop();
    },
  };
}

/** Runs in the page: calls the script, then returns the entries that `watch.js` has recorded since the last time. */
function run(script, values, done) {
  const answer = (outcome) => done(Object.assign(outcome, { seen: window.watched ? window.watched() : [] }));
  Promise.resolve()
    .then(() => script(...values))
    .then(
      (value) => answer({ value }),
      (error) => answer({ error: String(error) }),
    );
}

/** How often a window is asked to take on a size, or its size is read again, and the milliseconds between. */
const ATTEMPTS = 10;
const BETWEEN_ATTEMPTS = 50;

/** The one window, emptied after each test. */
class WebKitPage extends EventEmitter {
  constructor(browser) {
    super();
    this.browser = browser;
    this.isResized = false;
    this.mouse = { move: (x, y) => this.pointer(x, y).perform() };
    this.mouse.click = (x, y) => this.pointer(x, y).click().perform();
    this.keyboard = {
      press: (key) =>
        this.browser
          .actions()
          .sendKeys(Key[KEYS[key] || ''] || key)
          .perform(),
    };
  }

  pointer(x, y) {
    return this.browser.actions().move({ x: Math.round(x), y: Math.round(y), duration: 0, origin: Origin.VIEWPORT });
  }

  async setViewport({ width, height }) {
    this.isResized = true;
    // The window has a frame, by which the page measures less. While a window changes, the one size may be new and the other old: then there
    // seems to be no frame, and both are read again.
    const measure = 'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]';
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const [innerWidth, innerHeight, across, down] = await this.browser.executeScript(measure);
      if (innerWidth === width && innerHeight === height) return;
      if (Math.min(across, down) < 0) {
        await pause(BETWEEN_ATTEMPTS);
      } else {
        await this.browser
          .manage()
          .window()
          .setRect({ width: width + across, height: height + down });
      }
    }
  }

  async goto(url) {
    await this.collect();
    await this.browser.get(url.startsWith(ADDRESS) ? ADDRESS + '/watched' + url.slice(ADDRESS.length) : url);
  }

  async reload() {
    await this.collect();
    await this.browser.navigate().refresh();
  }

  async evaluate(script, ...values) {
    const call = `(${run})(${script}, Array.from(arguments).slice(0, -1), arguments[arguments.length - 1])`;
    const { value, error, seen } = await this.browser.executeAsyncScript(call, ...values);
    seen.forEach(([kind, text, status]) => this.forward(kind, text, status));
    if (error) throw new Error(error);
    return value;
  }

  /** Forwards an entry that the page has recorded, in the shape of puppeteer's events. */
  forward(kind, text, status) {
    const url = () => text.replace('/watched/', '/');
    if (kind === 'request') {
      this.emit('request', { url });
    } else if (kind === 'status') {
      this.emit('response', { url, status: () => status });
    } else if (kind === 'pageerror') {
      this.emit('pageerror', { message: text });
    } else {
      this.emit('console', { type: () => kind, text: () => text.split('/watched/').join('/') });
    }
  }

  async collect() {
    await this.evaluate(() => 0);
  }

  async close() {
    await this.evaluate(clearStorage);
    if (this.isResized) await this.setViewport(VIEWPORT);
    await this.browser.get('about:blank');
  }
}

/** Puppeteer's names of keys that WebDriver calls otherwise. */
const KEYS = {
  Tab: 'TAB',
  Enter: 'ENTER',
  Escape: 'ESCAPE',
  Home: 'HOME',
  End: 'END',
  PageUp: 'PAGE_UP',
  PageDown: 'PAGE_DOWN',
  ArrowLeft: 'ARROW_LEFT',
  ArrowRight: 'ARROW_RIGHT',
  ArrowUp: 'ARROW_UP',
  ArrowDown: 'ARROW_DOWN',
};
