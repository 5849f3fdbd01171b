// Runs the tests of `tests/browser.rs` in a page of Chromium and prints what they say. A text given as an argument chooses the tests whose
// names hold it.

import assert from 'node:assert/strict';
import { ENGINES } from '../e2e/engines.mjs';

const { VP_ADDRESS: ADDRESS } = process.env;
assert.ok(ADDRESS, 'run these tests by `cargo xtask test browser`: it compiles them and starts the server');

/** For so long no test may say nothing: the machine may be busy. */
const PATIENCE = 120_000;
const POLL_INTERVAL = 100;

/**
 * In the page: does what the runner of wasm-bindgen would do. The macro of wasm-bindgen-test makes an export of each test,
 * `__wbgt_KIND_CRATE::NAME`, and the library takes them in turn.
 */
async function run(filter) {
  const glue = '/built/tests.js';
  const test = await import(glue);
  for (const method of ['debug', 'log', 'info', 'warn', 'error']) {
    // Printed with the test that fails.
    console[method] = (...words) => test[`__wbgtest_console_${method}`](words);
  }
  window.__wbg_test_invoke = (call) => call();
  const exports = await test.default({ module_or_path: '/built/tests_bg.wasm' });
  const all = Object.keys(exports).filter((name) => name.startsWith('__wbgt_'));
  const chosen = all.filter((name) => name.slice(name.indexOf('::') + 2).includes(filter));
  const context = new test.WasmBindgenTestContext(false);
  context.filtered_count(all.length - chosen.length);
  return chosen.length === 0 || context.run(chosen.map((name) => exports[name]));
}

/** In the page: what was said, and how it ended, as soon as there is more than was shown. */
function news(shown) {
  const output = document.getElementById('output').textContent;
  return (output.length > shown || 'passed' in window) && { output, passed: window.passed };
}

const browser = await ENGINES.find(({ name }) => name === 'Chromium').launch();
try {
  const page = await (await browser.createBrowserContext()).newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(ADDRESS);
  await page.evaluate(`window.run = ${run}`);
  await page.evaluate((filter) => {
    window.run(filter).then(
      (passed) => (window.passed = passed),
      (error) => (window.passed = String(error)),
    );
  }, process.argv[2] || '');
  let told = { output: '', passed: undefined };
  while (told.passed === undefined) {
    const shown = told.output.length;
    const more = await page.waitForFunction(news, { timeout: PATIENCE, polling: POLL_INTERVAL }, shown);
    told = await more.jsonValue();
    process.stdout.write(told.output.slice(shown));
  }
  if (told.passed !== true) {
    // Anything but `false` is the error that kept them from running.
    if (told.passed) console.error(told.passed);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
