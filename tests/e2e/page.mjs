// A page in any of the browsers, held to a clean console.

import assert from 'node:assert/strict';

const { VP_ADDRESS: ADDRESS } = process.env;
assert.ok(ADDRESS, 'run these tests by `cargo xtask test e2e`: it starts the server and names the browsers');

/** The same server at an address that is no secure context, as pages over plain http are none: browsers except the names of this computer. */
const PLAIN = ADDRESS.replace('127.0.0.1', '0.0.0.0');

const TIMEOUT = 30_000;
const POLL_INTERVAL = 20;

/** Chromium's own console line for a status that the harness reports from the response, in every browser alike. */
const STATUS_ERROR = /^Failed to load resource/;

/** A page and all that went wrong in it. */
export class Page {
  constructor(raw, engine) {
    this.raw = raw;
    this.engine = engine.name;
    this.unsupported = engine.unsupported;
    this.problems = [];
    this.requests = [];
    this.expected = [];
    this.tolerated = [...(engine.warnings || [])];
    this.watch();
  }

  watch() {
    const { raw, problems, requests } = this;
    raw.on('console', (message) => {
      const grave = /^(error|warn|warning|assert)$/.test(message.type());
      if (grave && !STATUS_ERROR.test(message.text())) problems.push(`console ${message.type()}: ${message.text()}`);
    });
    raw.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    raw.on('request', (request) => {
      requests.push(request.url());
      if (![ADDRESS, PLAIN].some((origin) => request.url().startsWith(origin)) && !/^(data|blob|about):/.test(request.url())) {
        problems.push(`request to another origin: ${request.url()}`);
      }
    });
    raw.on('requestfailed', (request) => {
      const reason = (request.failure() || {}).errorText || '';
      // A request that the page itself aborts is no problem.
      if (!/abort/i.test(reason)) problems.push(`request failed: ${request.url()}: ${reason}`);
    });
    raw.on('response', (response) => {
      if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
    });
  }

  /** Declares a problem that must occur: one that matches no other declaration fails the test, as does its absence. */
  expect(...patterns) {
    this.expected.push(...patterns);
  }

  /** Declares a problem that only some browsers report. */
  tolerate(...patterns) {
    this.tolerated.push(...patterns);
  }

  async goto(path) {
    await this.raw.goto(ADDRESS + path, { waitUntil: 'load' });
  }

  /** The same over plain http. */
  async gotoPlain(path) {
    await this.raw.goto(PLAIN + path, { waitUntil: 'load' });
    assert.equal(await this.evaluate(() => window.isSecureContext), false);
  }

  evaluate(script, ...values) {
    return this.raw.evaluate(script, ...values);
  }

  /** Waits until `look` resolves to something true; returns that. `what` is waited for. */
  async wait(look, what) {
    const end = Date.now() + TIMEOUT;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) assert.fail(`waited in vain for ${what}\n${this.problems.join('\n')}`);
      await new Promise((done) => setTimeout(done, POLL_INTERVAL));
    }
  }

  /** Waits until the script, run in the page, returns something true; returns that. */
  until(script, ...values) {
    return this.wait(() => this.evaluate(script, ...values), script);
  }

  /** Waits until the page has reported a problem that was declared. */
  untilReported(pattern) {
    const look = async () => {
      await this.evaluate(() => 0); // some drivers report only when they are asked
      return this.problems.some((problem) => pattern.test(problem));
    };
    return this.wait(look, pattern);
  }

  /** Waits until the nth profile of the page has come to this state. */
  async state(wanted, nth = 0) {
    await this.until(
      (state, index) => {
        const profile = document.querySelectorAll('village-profile')[index];
        return profile && profile.getAttribute('data-state') === state;
      },
      wanted,
      nth,
    );
  }

  /** Sets the language of every profile of the page, and waits until all that are shown speak it. */
  async speak(lang) {
    await this.evaluate((tag) => {
      for (const profile of document.querySelectorAll('village-profile')) profile.setAttribute('lang', tag);
    }, lang);
    const spoken = { 'zh-TW': 'zh-Hant' }[lang] || lang;
    await this.until(
      (tag) =>
        Array.from(document.querySelectorAll('village-profile[data-state=ready]')).every(
          (profile) => (profile.shadowRoot || profile).querySelector('.vp-profile').lang === tag,
        ),
      spoken,
    );
  }

  /** The opaque colours on the first canvas in a part of the nth profile, the commonest first; none where nothing was drawn. */
  colours(part = '.vp-plot', nth = 0) {
    return this.evaluate(
      (selector, index) => {
        const { shadowRoot } = document.querySelectorAll('village-profile')[index];
        /** @type {HTMLCanvasElement} */
        const canvas = shadowRoot.querySelector(`${selector} canvas`);
        if (!canvas || !canvas.width || !canvas.height) return [];
        // A copy, since a picture cannot be read, and reading the canvas itself makes Chromium warn.
        const copy = document.createElement('canvas');
        Object.assign(copy, { width: canvas.width, height: canvas.height });
        const context = copy.getContext('2d');
        context.drawImage(canvas, 0, 0);
        const { data } = context.getImageData(0, 0, copy.width, copy.height);
        const counts = {};
        for (let at = 0; at < data.length; at += 4) {
          const colour = data.slice(at, at + 3).join(',');
          if (data[at + 3] === 255) counts[colour] = (counts[colour] || 0) + 1;
        }
        return Object.keys(counts).sort((a, b) => counts[b] - counts[a]);
      },
      part,
      nth,
    );
  }

  /** The text inside the nth profile's shadow root, without its styles. */
  shadowText(nth = 0) {
    return this.evaluate((index) => {
      const { shadowRoot } = document.querySelectorAll('village-profile')[index];
      return shadowRoot ? Array.from(shadowRoot.children, (child) => child.textContent).join('\n') : null;
    }, nth);
  }

  /** The element's events as `/tests/record.js` recorded them: name, code and address of each. */
  events() {
    return this.evaluate(() => window.recorded);
  }

  /** Whether a node takes up space on the screen. */
  visible(selector) {
    return this.evaluate((chosen) => {
      const node = document.querySelector(chosen);
      const box = node && node.getBoundingClientRect();
      return Boolean(box && box.width > 0 && box.height > 0);
    }, selector);
  }

  /** The last line of every test: nothing went wrong but what was declared. */
  async settle() {
    await this.evaluate(() => 0); // some drivers report only when they are asked
    const declared = this.expected.concat(this.tolerated);
    const surprises = this.problems.filter((problem) => !declared.some((pattern) => pattern.test(problem)));
    assert.deepEqual(surprises, [], 'the page is clean');
    const absent = this.expected.filter((pattern) => !this.problems.some((problem) => pattern.test(problem)));
    assert.deepEqual(absent, [], 'what was to be reported was reported');
  }
}
