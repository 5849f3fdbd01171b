// The browsers of the tests: how each starts, and what its driver cannot do.

import puppeteer from 'puppeteer-core';
import oldPuppeteer from 'puppeteer-core-1';
import { clearStorage, launch as launchWebKit } from './webkit.mjs';

const { VP_CHROMIUM, VP_CHROMIUM_72, VP_CHROMIUM_83, VP_FIREFOX } = process.env;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A need that some drivers cannot meet; a scenario that has it lists it. */
export const PROTOCOL = "Chromium's debugging protocol";
export const MEDIA = 'emulated media features';
export const TOUCH = 'a finger';
export const NARROW = 'a window of 320 pixels';
export const PLAIN_HTTP = 'a page without https that is not of this computer by its name';
export const STALLED_LINK = 'a request after a linked style that stalls';
export const WASM_POLICY = "'wasm-unsafe-eval' in a content security policy";

export const LAYOUT = 'lines as current browsers break them';
export const ZOOM = 'a chart under CSS zoom';
export const ZOOM_TOLD = 'to be told of CSS zoom';
export const EDITOR = "a browser that the editor's page starts in";
export const LONG = 'a name of a million letters without a space';

/**
 * On a busy machine WebKitGTK says so now and then where no callback of an observer has changed anything. The tests of `hosts/` listen for it
 * themselves.
 */
const LOOP = /ResizeObserver loop completed/;

const OLD = {
  [PROTOCOL]: 'measured in the current Chromium',
  [MEDIA]: 'puppeteer 1.11, the last that speaks to it, has no command for this',
  [TOUCH]: 'its driver sends none to the page',
  [LAYOUT]:
    'old Chromium parts long words where a current one does not, and knows no container queries; it is measured in current browsers',
  [WASM_POLICY]: 'known from Chromium 97 on: before, script-src must allow unsafe-eval, or the static content stays',
};

const launchOld = (executablePath, ...more) =>
  oldPuppeteer.launch({ executablePath, headless: true, args: [...FLAGS, '--no-zygote', ...more] });

async function launchChromium72() {
  const browser = await launchOld(VP_CHROMIUM_72);
  return { createBrowserContext: () => browser.createIncognitoBrowserContext(), close: () => browser.close() };
}

async function launchChromium83() {
  const browser = await launchOld(VP_CHROMIUM_83, '--single-process');
  // In a single process a context of its own crashes: the pages share one, which each leaves empty.
  const createBrowserContext = async () => {
    const page = await browser.newPage();
    return { newPage: async () => page, close: () => page.evaluate(clearStorage).then(() => page.close()) };
  };
  return { createBrowserContext, close: () => browser.close() };
}

/** `unsupported` gives the reason for each need of a scenario that this browser cannot meet; `warnings` are those that it logs for sound pages. */
export const ENGINES = [
  {
    name: 'Chromium',
    unsupported: {},
    launch: () => puppeteer.launch({ executablePath: VP_CHROMIUM, headless: true, args: FLAGS }),
  },
  {
    name: 'Chromium 83',
    unsupported: OLD,
    launch: launchChromium83,
  },
  {
    name: 'Chromium 72',
    // It knows no hash for a module: the hint of a page brings nothing there, and the module is fetched as without.
    // The second says the same of a page that stays open for a few seconds.
    warnings: [
      /^console warning: A preload for '.*\.js' is found, but is not used due to an integrity mismatch\.$/,
      /^console warning: The resource .*\/village_profile\.\w+\.js was preloaded using link preload but not used/,
    ],
    unsupported: {
      ...OLD,
      [EDITOR]: 'the page is for Chromium 80 and later',
      [ZOOM_TOLD]: 'its observers of sizes do not call back: charts stay as they are until they are drawn again',
    },
    launch: launchChromium72,
  },
  {
    name: 'Firefox ESR',
    unsupported: {
      [PROTOCOL]: 'measured in the current Chromium',
      [MEDIA]: 'its driver has no command for this',
      [STALLED_LINK]: 'it holds back what scripts request meanwhile; it takes the style by no link since version 101',
    },
    launch: () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: VP_FIREFOX,
        headless: true,
        // For pages over plain http: see `PLAIN` in `page.mjs`.
        extraPrefsFirefox: { 'network.socket.ip_addr_any.disabled': false },
      }),
  },
  {
    name: 'WebKitGTK',
    warnings: [LOOP],
    unsupported: {
      [PROTOCOL]: 'measured in the current Chromium',
      [MEDIA]: 'WebDriver has no command for this',
      [TOUCH]: 'WebKitWebDriver sends no touches',
      [PLAIN_HTTP]: 'it opens no page at the address 0.0.0.0, and a page at any other name of this computer counts as secure',
      [ZOOM]: 'the pointer misses the marks of a chart that the page zooms by CSS; keyboard and table tell them',
      [NARROW]: 'MiniBrowser keeps its window wider',
      [LONG]: 'it takes minutes to break that into lines; a third of it is tested',
    },
    launch: launchWebKit,
  },
];
