// The page without script: it says as much as the live profile, is taken over without a jump, and comes back when something fails.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { exportName, scenario } from './harness.mjs';

const FOLDER = 'target/rendered';
const SAMPLES = ['jinxi', 'jinchang'];

/** Addresses that browsers ask for by themselves on pages that name no icon, as rendered ones do not. */
const OWN = /\/favicon\.ico$|^data:/;

/** Runs the command as a maintainer does; resolves to what it writes. */
async function render(...values) {
  const command = ['run', '--quiet', '--package', 'village-profile', '--bin', 'village-profile', '--', 'render'];
  const { stdout } = await promisify(execFile)('cargo', [...command, ...values], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** A page of a site with rendered content in its element. */
function write(name, content, { src, layout = 'full', loader = '/dist/', scripts = '' }) {
  writeFileSync(
    `${FOLDER}/${name}.html`,
    `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/dist/village-profile-static.css">
    <script src="/tests/record.js"></script>${scripts}
    <script src="${loader}village-profile.js" defer></script>
  </head>
  <body>
    <h1>测试镇人民政府</h1>
    <village-profile src="${src}" layout="${layout}">
${content}
    </village-profile>
    <p id="after">本站其他内容</p>
  </body>
</html>
`,
  );
}

/** Watches a page from before its scripts: what shifts, and what is on the screen after each frame. */
const WATCHER = `
window.takeover = { shift: 0, empty: 0, bare: 0, moved: 0, supported: false };
window.framesSeen = 0;
try {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.takeover.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.takeover.supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
} catch (_) {}
addEventListener('DOMContentLoaded', () => {
  const host = document.querySelector('village-profile');
  const first = host.getBoundingClientRect().height;
  const top = document.getElementById('after').getBoundingClientRect().top;
  const look = () => {
    const content = host.shadowRoot && host.shadowRoot.querySelector('.vp-profile');
    const shown = content && content.getBoundingClientRect().height;
    if (host.getBoundingClientRect().height < first / 2) window.takeover.empty += 1;
    if (shown && getComputedStyle(content).boxSizing !== 'border-box') window.takeover.bare += 1;
    window.takeover.moved = Math.abs(document.getElementById('after').getBoundingClientRect().top - top);
    if (shown) window.framesSeen += 1;
    // After the frame is painted, not in the middle of it.
    requestAnimationFrame(() => setTimeout(look, 0));
  };
  look();
});
`;

async function writePages() {
  mkdirSync(FOLDER, { recursive: true });
  const files = SAMPLES.map((id) => `www/data/${id}.json`);
  await render('--out', FOLDER, '--members', 'html', ...files);
  for (const id of SAMPLES) {
    const content = readFileSync(`${FOLDER}/${id}.html`, 'utf8');
    write(`living-${id}`, content, { src: `/data/${id}.json` });
    if (id !== 'jinxi') continue;
    write('no-wasm', content, { src: '/data/jinxi.json', loader: '/broken/no-wasm/' });
    write('trap', content, { src: '/data/jinxi.json', scripts: '<script src="/tests/engine.js"></script>' });
  }
  write('card', await render('--layout', 'card', files[0]), { src: '/data/jinxi.json', layout: 'card' });
  await render('--page', '--out', FOLDER, ...files);
  writeFileSync(`${FOLDER}/watcher.js`, WATCHER);
  for (const name of ['living-jinxi', 'card']) {
    const text = readFileSync(`${FOLDER}/${name}.html`, 'utf8');
    writeFileSync(`${FOLDER}/watched-${name}.html`, text.replace('</title>', '</title><script src="watcher.js"></script>'));
  }
}

let written = null;

/** Opens one of the pages, which are written once. */
async function open(page, path) {
  written = written || writePages();
  await written;
  await page.goto(`/rendered/${path}`);
}

/** The words of a profile in the page's own tree or in a shadow root, without its drawings and what only works with script. */
const words = (page) =>
  page.evaluate(() => {
    const host = document.querySelector('village-profile');
    const copy = ((host && host.shadowRoot) || document).querySelector('.vp-profile').cloneNode(true);
    const live = '.vp-plot, .vp-tools, .vp-filter, .vp-folds, .vp-controls, button, select, label, [aria-live]';
    for (const node of copy.querySelectorAll(live)) node.remove();
    return copy.textContent.replace(/\s+/g, '');
  });

for (const id of SAMPLES) {
  scenario(`the static page of ${id} says what the living profile says`, async (page) => {
    page.tolerate(OWN);
    await open(page, `${id}.html`);
    const still = await words(page);
    await open(page, `living-${id}.html`);
    await page.state('ready');
    assert.equal(still, await words(page));
    assert.ok(still.length > 500);
  });
}

for (const width of [320, 768, 1280]) {
  scenario(`a static page of ${width} px shows each chart once, and nothing is cut off`, async (page) => {
    page.tolerate(OWN);
    await page.raw.setViewport({ width, height: 900 });
    await open(page, 'jinchang.html');
    const seen = await page.evaluate(() => {
      const root = document.documentElement;
      const boxes = (plot) =>
        Array.from(plot.querySelectorAll('svg'), (drawing) => drawing.getBoundingClientRect()).filter(
          (box) => box.width && box.height,
        );
      const plots = Array.from(document.querySelectorAll('.vp-plot'), (plot) => ({
        shown: boxes(plot),
        place: plot.getBoundingClientRect(),
      }));
      return {
        sideways: root.scrollWidth - root.clientWidth,
        counts: plots.map(({ shown }) => shown.length),
        outside: plots.filter(({ shown, place }) => shown.some((box) => box.right > place.right + 1)).length,
        colour: getComputedStyle(document.querySelector('.vp-svg .vp-series-1')).color,
      };
    });
    assert.equal(seen.sideways, 0);
    assert.deepEqual(seen.counts, Array(3).fill(1));
    assert.equal(seen.outside, 0);
    assert.equal(seen.colour, 'rgb(185, 43, 39)');
    const other = page.requests.filter(
      (url) => !OWN.test(url) && !/rendered\/(jinchang\.html|village-profile-static\.css)$/.test(url),
    );
    assert.deepEqual(other, [], 'a static page wants its style sheet and nothing else');
  });
}

scenario('links of a static page lead to their sources without script', async (page) => {
  page.tolerate(OWN);
  await open(page, 'jinxi.html');
  await page.evaluate(() => document.querySelector('.vp-cite').click());
  const target = await page.until(
    () => window.location.hash && document.querySelector(':target') && document.querySelector(':target').textContent,
  );
  assert.match(target, /第一昆山网/);
});

/** Opens a page whose scripts are watched, until its profile stands; returns what was seen. */
async function takeover(page, path) {
  await page.raw.setViewport({ width: 1280, height: 900 });
  await open(page, path);
  await page.state('ready');
  await page.until(() => window.framesSeen > 5);
  return page.evaluate(() => window.takeover);
}

for (const [what, name] of [
  ['a whole profile', 'living-jinxi'],
  ['a card with the page going on beneath it', 'card'],
]) {
  scenario(`${what} is taken over in one go, and nothing jumps`, async (page) => {
    const seen = await takeover(page, `watched-${name}.html`);
    assert.equal(seen.empty, 0, 'no frame is empty');
    assert.equal(seen.bare, 0, 'no frame lacks its style');
    if (page.engine === 'Chromium') assert.ok(seen.supported, 'shifts are measured');
    assert.ok(seen.shift < 0.01, `layout shift ${seen.shift}`);
    if (name === 'card') assert.ok(seen.moved <= 2, `what follows moves by ${seen.moved} px`);
  });
}

/** The static content is on the screen, all of it. */
async function isGivenBack(page) {
  const seen = await page.evaluate(() => {
    const still = document.querySelector('village-profile > .vp-profile');
    const takingRoom = (selector) =>
      Array.from(still.querySelectorAll(selector)).filter((node) => node.getBoundingClientRect().height > 0).length;
    return { sections: takingRoom('.vp-section'), plots: takingRoom('.vp-plot') };
  });
  assert.deepEqual(seen, { sections: 10, plots: 2 });
}

scenario('static content stays where the wasm is missing', async (page) => {
  page.tolerate(/status 404: .*\.wasm/);
  page.expect(/console error: village-profile: wasm-missing/);
  await open(page, 'no-wasm.html');
  await page.state('error');
  await isGivenBack(page);
});

scenario('static content comes back after a trap', async (page) => {
  page.expect(/console error: village-profile: crash/);
  await open(page, 'trap.html');
  await page.state('ready');
  await page.evaluate((name) => {
    window.trap = name;
    document.querySelector('village-profile').setAttribute('src', '/data/jinxi.json?again');
  }, exportName('profilehandle_replace'));
  await page.state('error');
  await isGivenBack(page);
});

scenario('static content comes back when the element leaves and comes again', async (page) => {
  await open(page, 'living-jinxi.html');
  await page.state('ready');
  await page.evaluate(() => {
    window.detached = document.querySelector('village-profile');
    window.detached.remove();
  });
  await page.until(() => !window.detached.hasAttribute('data-state'));
  // Far enough below that it does not load again at once.
  await page.evaluate(() => {
    document.getElementById('after').style.setProperty('margin-bottom', '4000px');
    document.body.appendChild(window.detached);
  });
  await isGivenBack(page);
});
