// Pictures of whole profiles on one page, where design is judged: samples, a rich village, a place of which almost nothing is known, and one
// that fills every section, at three widths, in every look.

import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { longProfile } from '../e2e/long-profiles.mjs';

const { VP_ADDRESS, VP_CHROMIUM } = process.env;
const FOLDER = new URL('../../target/gallery/profiles/', import.meta.url);
const PAGE = new URL('../profiles.html', FOLDER);

const WIDTHS = [320, 560, 1000];
const MARGIN = 10;

/** Every section is filled where most optional fields are there. */
const EVERYTHING = longProfile(6, 0.7);
const ALMOST_NOTHING = { format: 1, name: '测试村', figures: [{ label: '测试数量', figure: 26 }] };

const samples = ['jinxi', 'hongqinghe', 'xiuwen', 'jinchang', 'unnamed-town'].map((id) => [id, { src: `/data/${id}.json` }]);
const PROFILES = Object.entries({
  ...Object.fromEntries(samples),
  village: { src: '/tests/data/village.json' },
  'almost nothing': { profile: ALMOST_NOTHING },
  everything: { profile: EVERYTHING },
});

const LOOKS = {
  light: {},
  dark: { scheme: 'dark' },
  elder: { mode: 'elder' },
  print: { media: 'print' },
  english: { lang: 'en' },
};

/** Shows a profile on a page of its own at each width; returns the names of its pictures. */
async function picture(
  browser,
  [name, { src, profile }],
  [look, { scheme = 'light', mode = 'standard', media = '', lang = 'zh-Hans' }],
) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${VP_ADDRESS}/tests/bare.html`);
  await page.evaluate((address) => window.addScript(address), '/dist/village-profile.js');
  await page.evaluate((margin) => {
    document.body.style.cssText = `margin: ${margin}px; background: Canvas; color-scheme: light dark`;
    for (const child of document.body.children) if (child.localName !== 'script') child.remove();
  }, MARGIN);
  await page.evaluate(
    (...given) => window.addProfile(...given),
    { ...(src && { src }), mode, lang, loading: 'eager' },
    profile ? { profile } : {},
    '',
  );
  await page.waitForSelector('village-profile[data-state=ready]');
  if (media) {
    await page.emulateMediaType(media);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }
  const files = [];
  for (const width of WIDTHS) {
    const file = `${name.replace(' ', '-')}-${look}-${width}.png`;
    // Charts are drawn where the window shows them: it is made as high as the page.
    await page.setViewport({ width: width + 2 * MARGIN, height: 900 });
    const height = await settled(page);
    await page.setViewport({ width: width + 2 * MARGIN, height: Math.ceil(height) + 2 * MARGIN });
    await settled(page);
    await page.screenshot({ path: new URL(file, FOLDER).pathname });
    files.push({ file, width, height });
  }
  await page.close();
  return files;
}

/** Waits until the profile keeps its height; returns it. */
async function settled(page) {
  let before = -1;
  for (;;) {
    const height = await page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 150));
      return document.querySelector('village-profile').getBoundingClientRect().height;
    });
    if (height === before) return height;
    before = height;
  }
}

mkdirSync(FOLDER, { recursive: true });
const browser = await puppeteer.launch({ executablePath: VP_CHROMIUM, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const rows = [];
for (const profile of PROFILES) {
  for (const look of Object.entries(LOOKS)) {
    const files = await picture(browser, profile, look);
    const cells = files.map(
      ({ file, width, height }) =>
        `<figure><img src="profiles/${file}" loading="lazy" width="${width}"><figcaption>${width} px, ${Math.round(height)} px high</figcaption></figure>`,
    );
    rows.push(`<h2>${profile[0]}, ${look[0]}</h2><div>${cells.join('')}</div>`);
  }
  console.log(profile[0]);
}
await browser.close();
writeFileSync(
  PAGE,
  `<!doctype html><meta charset="utf-8"><title>Profiles</title><style>body{font:14px sans-serif}div{display:flex;align-items:flex-start;gap:24px}figure{margin:0}img{border:1px solid #ccc}</style>${rows.join('\n')}\n`,
);
