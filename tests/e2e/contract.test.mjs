// The element as scripts and maintainers meet it: properties, attributes, parts, the light root, and each form in which it ships.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WASM_POLICY } from './engines.mjs';
import { addProfile, openBare, scenario } from './harness.mjs';

const DIST = resolve('dist');
const PROFILE = { format: 1, id: 'given', name: '甲镇', level: 'town', figures: [{ label: '党员', figure: '100人', tone: 1 }] };

const load = (page, name, attributes = {}) =>
  page.evaluate((src, more) => window.addScript(src, more), `/dist/${name}`, attributes);

async function isReady(page, name = /测试镇/) {
  await page.state('ready');
  assert.match(await page.shadowText(), name);
}

scenario('a profile may be given as an object, before the element is defined and after', async (page) => {
  page.expect(/console warn.*unknown-field.*tone/);
  await page.goto('/tests/bare.html');
  await addProfile(page, {}, { profile: PROFILE });
  await load(page, 'village-profile.js');
  await isReady(page, /甲镇/);
  const shown = await page.evaluate(() => {
    const profile = document.querySelector('village-profile');
    return { name: profile.profile.name, version: profile.version, report: profile.report };
  });
  assert.equal(shown.name, '甲镇');
  assert.match(shown.version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(
    shown.report.map((finding) => [finding.severity, finding.code, finding.path]),
    [['warning', 'unknown-field', '$.figures[0].tone']],
  );
  await page.evaluate(() => {
    document.querySelector('village-profile').profile = { format: 1, name: '乙镇' };
  });
  await page.until(() => /乙镇/.test(document.querySelector('village-profile').shadowRoot.textContent));
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('src', 'data/town.json'));
  await page.until(() => /测试镇/.test(document.querySelector('village-profile').shadowRoot.textContent));
  assert.equal(await page.evaluate(() => document.querySelector('village-profile').profile), null);
});

scenario('events reach the page from inside another shadow root', async (page) => {
  await openBare(page);
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const profile = document.createElement('village-profile');
    profile.setAttribute('src', 'data/town.json');
    profile.setAttribute('loading', 'eager');
    host.attachShadow({ mode: 'open' }).appendChild(profile);
  });
  await page.until(() => window.recorded.length === 1);
  assert.equal((await page.events())[0].name, 'village-profile-load');
});

scenario('the parts that a page styles bear the names of the contract, each of which there is', async (page) => {
  page.expect(/^console warn(ing)?: .*missing-field/, /^status 500/, /^console error: .*http-status/);
  await openBare(page);
  const profiles = ['/data/jinxi.json', '/data/jinchang.json', 'data/bad-entry.json', '/faults/500'];
  for (const src of profiles) await addProfile(page, { src });
  await page.until((count) => window.recorded.length === count, profiles.length);
  const parts = await page.evaluate(() => {
    const found = new Set();
    for (const { shadowRoot } of document.querySelectorAll('village-profile')) {
      const plot = shadowRoot.querySelector('.vp-plot');
      if (plot) plot.focus(); // its tooltip
      for (const node of shadowRoot.querySelectorAll('[part]')) found.add(node.getAttribute('part'));
    }
    return Array.from(found);
  });
  const manifest = JSON.parse(await readFile(join(DIST, 'custom-elements.json'), 'utf8'));
  const promised = manifest.modules[0].declarations[0].cssParts.map((part) => part.name);
  assert.deepEqual(parts.sort(), promised.sort());
});

scenario('every value that is promised is taken, others are named in the console', async (page) => {
  page.expect(/console warn.*theme="drak"/);
  const manifest = JSON.parse(await readFile(join(DIST, 'custom-elements.json'), 'utf8'));
  await openBare(page);
  await addProfile(page, { src: 'data/town.json' });
  await page.state('ready');
  for (const { name, type } of manifest.modules[0].declarations[0].attributes) {
    if (['src', 'root', 'sections'].includes(name)) continue;
    for (const quoted of type.text.split(' | ')) {
      await page.evaluate(
        (attribute, value) => document.querySelector('village-profile').setAttribute(attribute, ` ${value} `),
        name,
        quoted.replace(/['`]/g, '').replace('${string}.${number}', 'honors.1'),
      );
    }
    await page.evaluate((attribute) => document.querySelector('village-profile').removeAttribute(attribute), name);
  }
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('theme', 'drak'));
  await isReady(page);
});

/** Opens the charts of the tests with these attributes. */
async function charts(page, attributes = {}) {
  await openBare(page);
  await addProfile(page, { src: 'data/charts.json', ...attributes });
  await page.state('ready');
}

/** The sections that its data fills. */
const SECTIONS = ['organisation', 'industry', 'governance', 'culture', 'ecology', 'sources'];

/** The parts of the profile: whether the card, which sections, which charts, which links to sections. */
const standing = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const named = (selector, name) => Array.from(shadowRoot.querySelectorAll(selector), (node) => node.getAttribute(name));
    return {
      card: shadowRoot.querySelectorAll('.vp-card').length,
      sections: named('.vp-section', 'data-section'),
      charts: named('.vp-chart', 'data-chart'),
      links: named('.vp-nav a', 'href').map((link) => link.replace(/.*-/, '')),
      label: shadowRoot.querySelector('.vp-profile').getAttribute('aria-label'),
    };
  });

const set = (page, name, value) =>
  page.evaluate((attribute, wanted) => document.querySelector('village-profile').setAttribute(attribute, wanted), name, value);

scenario('sections stand as a page names them, live, and what is not known is told with what is', async (page) => {
  page.expect(/console warn.*sections="honours" is ignored; known: .*organisation.*honors/);
  await charts(page);
  const all = await standing(page);
  assert.deepEqual(all.sections, SECTIONS);
  assert.deepEqual(all.links, all.sections);
  await set(page, 'sections', ' sources  culture\n organisation sources ');
  const some = await standing(page);
  assert.deepEqual(
    [some.card, some.sections, some.links],
    [1, ['sources', 'culture', 'organisation'], ['sources', 'culture', 'organisation']],
  );
  assert.deepEqual(some.charts, ['culture.1', 'culture.2', 'organisation.1', 'organisation.2']);
  await set(page, 'sections', 'honours');
  assert.deepEqual(await standing(page), all, 'nothing is left out where nothing known is named');
});

scenario('the card, a section or a chart stands alone, live, and what is not known leaves the whole', async (page) => {
  page.expect(/console warn.*layout="half" is ignored; known: full\|card\|basics/);
  await charts(page, { layout: 'culture' });
  const alone = await standing(page);
  assert.deepEqual(alone, { card: 0, sections: ['culture'], charts: ['culture.1', 'culture.2'], links: [], label: '测试镇' });
  await set(page, 'layout', 'organisation.2');
  assert.deepEqual(await standing(page), { card: 0, sections: [], charts: ['organisation.2'], links: [], label: '测试镇' });
  assert.match(await page.evaluate(() => document.querySelector('village-profile').csv('organisation.2')), /面积/);
  await page.until(() => {
    const canvas = document.querySelector('village-profile').shadowRoot.querySelector('.vp-plot canvas');
    return canvas && canvas.height > 50;
  });
  // The card says at least whose it is where the data fills neither.
  for (const name of ['card', 'images', 'culture.99']) {
    await set(page, 'layout', name);
    const { card, sections } = await standing(page);
    assert.deepEqual([card, sections], [1, []], name);
  }
  await set(page, 'layout', 'half');
  const whole = await standing(page);
  assert.deepEqual([whole.card, whole.sections, whole.label], [1, SECTIONS, null]);
});

scenario('scripts get a chart as CSV and as a picture by its name, or null', async (page) => {
  await openBare(page);
  const asked = (...names) =>
    page.evaluate(async (charts) => {
      const profile = window.detached || document.querySelector('village-profile');
      const found = [];
      for (const name of charts) {
        const csv = profile.csv(name);
        const picture = await profile.png(name);
        const head = picture && new Uint8Array(await new Response(picture).arrayBuffer());
        found.push([csv, picture && picture.type, head && String.fromCharCode(...head.slice(1, 4))]);
      }
      return found;
    }, names);
  const nothing = [null, null, null];
  await addProfile(page, { src: 'data/charts.json', loading: 'lazy', hidden: '' });
  assert.deepEqual(await asked('organisation.1'), [nothing], 'nothing is loaded yet');
  await page.evaluate(() => document.querySelector('village-profile').removeAttribute('hidden'));
  await page.state('ready');
  const [chart, ...others] = await asked('organisation.1', 'organisation.99', '', '"]', 'constructor', null);
  const lines = chart[0].split('\r\n');
  assert.match(lines[0], /^\ufeff/);
  assert.equal(lines[1], '测试数量,测试组织甲,,3个,3,个,确数,,2023年,测试社：测试公报、2024年1月2日');
  assert.deepEqual(chart.slice(1), ['image/png', 'PNG']);
  assert.deepEqual(others, Array(5).fill(nothing));
  assert.equal(await page.evaluate(() => document.querySelector('village-profile').csv()), null);
  await page.evaluate(() => {
    window.detached = document.querySelector('village-profile');
    window.detached.remove();
  });
  await page.until(() => !window.detached.hasAttribute('data-state'));
  assert.deepEqual(await asked('organisation.1'), [nothing], 'nothing stands there any more');
});

/** Puts the focus on the first chart; returns where its first point can be clicked. */
const firstPoint = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const plot = shadowRoot.querySelector('.vp-plot');
    plot.scrollIntoView({ block: 'center' });
    plot.focus({ preventScroll: true });
    const points = shadowRoot.querySelector('.vp-highlight polygon').getBoundingClientRect();
    return [points.left + points.width / 2, points.top + points.height / 2];
  });

scenario('a chosen point of a chart is told, by pointer and by keyboard, and the page may do anything then', async (page) => {
  await charts(page);
  await page.until(() => Boolean(document.querySelector('village-profile').shadowRoot.querySelector('.vp-plot canvas')));
  const point = await firstPoint(page);
  const chosen = async (count) => {
    await page.until((wanted) => window.recorded.filter(({ name }) => /select$/.test(name)).length === wanted, count);
    return (await page.events()).pop();
  };
  const wanted = {
    name: 'village-profile-select',
    code: '',
    url: '',
    chart: 'organisation.1',
    item: '测试组织甲',
    series: '',
    figure: '3个',
  };
  await page.raw.keyboard.press('Enter');
  const first = await chosen(1);
  assert.deepEqual({ ...first, series: '' }, wanted);
  await page.raw.mouse.move(point[0], point[1]);
  await page.raw.mouse.click(point[0], point[1]);
  assert.deepEqual(await chosen(2), first);
  // Beside every point, nothing is chosen.
  await page.evaluate(() => document.querySelector('village-profile').shadowRoot.querySelector('.vp-card').click());
  await page.evaluate(() => {
    document.addEventListener('village-profile-select', ({ target }) => {
      target.setAttribute('lang', 'en');
      target.setAttribute('layout', 'card');
      window.detached = target;
      target.remove();
    });
  });
  await firstPoint(page);
  await page.raw.keyboard.press('Enter');
  await chosen(3);
  await page.until(() => !window.detached.hasAttribute('data-state'));
});

scenario('in the light root the page holds the profile, and its own content comes back', async (page) => {
  page.expect(/status 404/, /console error: village-profile: http-status/);
  await openBare(page);
  await addProfile(page, { src: 'data/town.json', root: 'light' });
  await page.state('ready');
  const text = () => page.evaluate(() => document.querySelector('village-profile').textContent);
  assert.match(await text(), /测试镇/);
  assert.doesNotMatch(await text(), /本镇概况/);
  const look = await page.evaluate(() => {
    const card = document.querySelector('village-profile .vp-card');
    return {
      shadow: Boolean(document.querySelector('village-profile').shadowRoot),
      border: getComputedStyle(card).borderTopWidth,
    };
  });
  assert.equal(look.shadow, false);
  await page.until(() => getComputedStyle(document.querySelector('.vp-card')).borderTopWidth === '4px');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('src', 'data/none.json'));
  await page.state('error');
  assert.match(await text(), /本镇概况\s*没有找到/);
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('root', 'shadow'));
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('src', 'data/town.json'));
  await isReady(page);
  assert.match(await text(), /^本镇概况$/);
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('root', 'light'));
  await page.until(() => /测试镇/.test(document.querySelector('village-profile').textContent));
  await page.evaluate(() => {
    window.detached = document.querySelector('village-profile');
    window.detached.remove();
  });
  await page.until(() => !window.detached.hasAttribute('data-state'));
  assert.equal(await page.evaluate(() => window.detached.textContent), '本镇概况');
});

scenario('the module defines the element, tells its version, and leaves no global but one', async (page) => {
  await page.goto('/tests/bare.html');
  const before = await page.evaluate(() => Object.keys(window));
  await page.evaluate(() => window.addScript('/tests/module.js', { type: 'module' }));
  await page.until(() => window.moduleSeen);
  assert.match(await page.evaluate(() => window.moduleSeen.version), /^\d+\.\d+\.\d+$/);
  await addProfile(page, { src: 'data/town.json' });
  await isReady(page);
  const fresh = (await page.evaluate(() => Object.keys(window))).filter((name) => !before.includes(name) && !/^\d+$/.test(name));
  assert.deepEqual(fresh.sort(), ['moduleSeen', 'villageProfile']);
});

scenario('one file alone shows a profile, without fetching anything', async (page) => {
  await page.goto('/tests/bare.html');
  await load(page, 'village-profile.single.js');
  await addProfile(page, {}, { profile: { format: 1, name: '测试镇' } });
  await isReady(page);
  assert.deepEqual(
    page.requests.filter((url) => /village_profile/.test(url)),
    [],
  );
});

scenario('a page from file:// shows the profile that it holds', async (page) => {
  page.tolerate(/request to another origin: file:/);
  const folder = await mkdtemp(join(tmpdir(), 'village-profile-'));
  try {
    const script = pathToFileURL(join(DIST, 'village-profile.single.js')).href;
    const data = JSON.stringify({ format: 1, name: '测试镇' });
    const file = join(folder, 'page.html');
    await writeFile(
      file,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><script src="${script}"></script><body>` +
        `<village-profile loading="eager"><script type="application/json">${data}</script></village-profile>`,
    );
    await page.raw.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await isReady(page);
  } finally {
    await rm(folder, { recursive: true });
  }
});

scenario('the hash of the snippets fits the script, and another does not', async (page) => {
  page.tolerate(/integrity/i, /request failed/);
  const snippets = await readFile(join(DIST, 'snippets.txt'), 'utf8');
  const [, integrity] = /src="\/vp\/village-profile\.js" integrity="([^"]+)"/.exec(snippets);
  const other = `sha384-${createHash('sha384').update('other').digest('base64')}`;
  await page.goto('/tests/bare.html');
  const refused = await page.evaluate(
    (hash) => window.addScript('/dist/village-profile.js', { integrity: hash }).catch(() => 'refused'),
    other,
  );
  assert.equal(refused, 'refused');
  await load(page, 'village-profile.js', { integrity });
  await addProfile(page, { src: 'data/town.json' });
  await isReady(page);
});

scenario(
  'a page that wants trusted types gets a profile, and nothing is reported',
  async (page) => {
    await page.goto('/tests/trusted.html');
    await isReady(page);
    await page.evaluate(() => document.querySelector('div > village-profile').scrollIntoView());
    await page.state('ready', 1);
  },
  { needs: [WASM_POLICY] },
);

/** Opens a page in a frame without an origin of its own; returns the message that the profile there posted. */
async function framed(page, src) {
  await page.goto('/tests/bare.html');
  await page.evaluate((address) => {
    window.addEventListener('message', (event) => {
      window.framed = event.data;
    });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = address;
    document.body.appendChild(frame);
  }, src);
  return page.until(() => window.framed);
}

scenario('a sandboxed frame shows a profile from one file, or from a server that shares its files', async (page) => {
  assert.match((await framed(page, '/tests/frame-single.html')).text, /测试镇/);
  assert.match((await framed(page, '/shared/tests/frame.html')).text, /测试镇/);
});

scenario('a sandboxed frame whose files are not shared keeps its content', async (page) => {
  page.tolerate(/CORS|Cross-Origin|request failed|null|not allowed/i);
  page.tolerate(/console error: village-profile: wasm-missing/);
  const failure = await framed(page, '/tests/frame.html');
  assert.equal(failure.code, 'wasm-missing');
  assert.match(failure.text, /互动展示暂时无法显示/);
});
