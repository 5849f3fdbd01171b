// How the test files say what they test, and what they share.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const SHORT_NAMES = JSON.parse(readFileSync(new URL('../../target/xtask/short-names.json', import.meta.url), 'utf8'));

/** The name that an export of the shipped wasm has. */
export const exportName = (name) => SHORT_NAMES[name];

/** All that the test files declare, in order, for `main.mjs` to run. */
export const scenarios = [];

/**
 * A test that is run once in each browser, on a page of its own. Browsers that lack what it needs, which `engines.mjs` lists with the
 * reason, skip it.
 */
export function scenario(title, run, { needs = [] } = {}) {
  scenarios.push({ title, run, needs });
}

const BARE = '/tests/bare.html';

const loadFrom = (page, folder) => page.evaluate((src) => window.addScript(src), `${folder}village-profile.js`);

/** Opens a page without a profile, and loads the component from a folder. */
export async function openBare(page, folder = '/dist/') {
  await page.goto(BARE);
  await loadFrom(page, folder);
}

/** The same over plain http. */
export async function openBarePlain(page, folder) {
  await page.gotoPlain(BARE);
  await loadFrom(page, folder);
}

/** Opens a page of `hosts/`. */
export const openHost = (page, name) => page.goto(`/tests/hosts/${name}.html`);

/** Whatever happened, the page of `hosts/` heard of no error. */
export const heardNothing = async (page) => assert.deepEqual(await page.evaluate(() => window.complaints), []);

/** Adds a profile to that page, with static content unless `content` is empty; properties are set before it enters the page. */
export const addProfile = (page, attributes, properties = {}, content = '本镇概况') =>
  page.evaluate((...given) => window.addProfile(...given), attributes, properties, content);

/** Runs a function of (root, ...values) in the shadow root of the first profile. */
export const inShadowRoot = (page, script, ...values) =>
  page.evaluate(
    (source, given) => {
      const { shadowRoot } = document.querySelector('village-profile');
      return new Function(`return (${source})`)()(shadowRoot, ...given);
    },
    script.toString(),
    values,
  );

/** Clicks on the first element that a selector finds there. */
export const click = (page, selector) => inShadowRoot(page, (root, chosen) => root.querySelector(chosen).click(), selector);

/** Presses a button, of the page or in its first profile, and reads the file that the page hands to the browser. */
const handedOut = (page, button, isInProfile) =>
  page.evaluate(
    (selector, inside) => {
      const files = [];
      const make = URL.createObjectURL;
      const follow = HTMLAnchorElement.prototype.click;
      URL.createObjectURL = (blob) => {
        files.push(blob);
        return make.call(URL, blob);
      };
      return new Promise((done) => {
        HTMLAnchorElement.prototype.click = function click() {
          URL.createObjectURL = make;
          HTMLAnchorElement.prototype.click = follow;
          const reader = new FileReader();
          reader.onload = () =>
            done({
              name: this.download,
              href: this.href,
              type: files[0].type,
              bytes: Array.from(new Uint8Array(/** @type {ArrayBuffer} */ (reader.result))),
            });
          reader.readAsArrayBuffer(files[0]);
        };
        const root = inside ? document.querySelector('village-profile').shadowRoot : document;
        root.querySelector(selector).click();
      });
    },
    button,
    isInProfile,
  );

/** Presses the button that a selector finds in the first profile, and reads the file that the page hands to the browser. */
export const savedFile = (page, button) => handedOut(page, button, true);

/** Presses a button of the page, and reads the text of the file that it hands to the browser. */
export const savedText = async (page, button) => Buffer.from((await handedOut(page, button, false)).bytes).toString('utf8');
