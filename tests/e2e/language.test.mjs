// Which language a profile speaks, and that its words come once, alone, and when they are needed.

import assert from 'node:assert/strict';
import { addProfile, exportName, openBare, scenario } from './harness.mjs';

/** Adds a profile to the bare page, which is in Simplified Chinese. */
const add = (page, attributes) => addProfile(page, { src: 'data/town.json', ...attributes });

/** The languages whose messages have been fetched, in order. */
const messages = (page) => page.requests.filter((url) => url.endsWith('.txt')).map((url) => /\.([\w-]+)\.txt$/.exec(url)[1]);

/** The language that the nth profile says it is in. */
const spoken = (page, nth = 0) =>
  page.evaluate((index) => document.querySelectorAll('village-profile')[index].shadowRoot.querySelector('.vp-profile').lang, nth);

const DATED = { 'zh-Hans': /数据截至/, 'zh-Hant': /資料截至/, en: /Figures as of/ };

scenario('a tag finds its language, whatever stands around it; an unknown one leaves it to the browser', async (page) => {
  await openBare(page);
  const browser = (await page.evaluate(() => navigator.language)).startsWith('en') ? 'en' : 'zh-Hans';
  const tags = {
    'zh-CN': 'zh-Hans',
    zh: 'zh-Hans',
    ' zh_TW ': 'zh-Hant',
    'zh-Hant-HK': 'zh-Hant',
    'ZH-mo': 'zh-Hant',
    'en-GB': 'en',
  };
  Object.assign(tags, { EN_us: 'en', 'zh-Latn-twi': 'zh-Hans', eng: browser, mn: browser });
  const wanted = Object.keys(tags);
  for (const lang of wanted) await add(page, { lang });
  await add(page, {});
  await page.until((count) => document.querySelectorAll('[data-state="ready"]').length === count, wanted.length + 1);
  for (const [nth, lang] of wanted.entries()) {
    assert.equal(await spoken(page, nth), tags[lang], lang);
    assert.match(await page.shadowText(nth), DATED[tags[lang]], lang);
  }
  assert.equal(await spoken(page, wanted.length), 'zh-Hans', 'the language of the page');
});

scenario('profiles fetch the words of their languages, each once, and no others', async (page) => {
  await openBare(page);
  for (const lang of ['zh-CN', 'en', 'zh-Hans', 'en-GB']) await add(page, { lang });
  await page.until(() => document.querySelectorAll('[data-state="ready"]').length === 4);
  assert.deepEqual(messages(page).sort(), ['en', 'zh-Hans']);
  await page.speak('zh-Hant');
  await page.speak('en');
  assert.deepEqual(messages(page).sort(), ['en', 'zh-Hans', 'zh-Hant']);
});

scenario('where the words of another language cannot be had, the profile stays as it is, and goes on', async (page) => {
  const refusal = /^console error: village-profile: wasm-missing: http.*\.en\.txt: http-status 404\. The profile stays/;
  page.expect(/^status 404: .*\.en\.txt/, refusal);
  await openBare(page, '/broken/no-english/');
  await add(page, {});
  await page.state('ready');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('lang', 'en'));
  await page.untilReported(refusal);
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('theme', 'dark'));
  const theme = () => document.querySelector('village-profile').shadowRoot.querySelector('[data-theme]').dataset.theme;
  assert.equal(await page.evaluate(theme), 'dark');
  assert.equal(await spoken(page), 'zh-Hans');
  assert.match(await page.shadowText(), DATED['zh-Hans']);
  await page.speak('zh-TW');
  assert.match(await page.shadowText(), DATED['zh-Hant']);
  assert.deepEqual(
    (await page.events()).map((event) => event.name),
    ['village-profile-load'],
  );
});

scenario('the language of the last of several quick changes is the one that stays', async (page) => {
  await openBare(page);
  await add(page, {});
  await page.state('ready');
  // The English messages come last.
  await page.evaluate(() => {
    const gate = new Promise((open) => {
      window.openGate = open;
    });
    window.answering = (fetch, address, options) => {
      const answer = fetch(address, options);
      return /\.en\.txt$/.test(address) ? gate.then(() => answer) : answer;
    };
    for (const lang of ['en', 'zh-TW', 'en', 'zh-CN', 'zh-TW']) {
      document.querySelector('village-profile').setAttribute('lang', lang);
    }
  });
  await page.until(() => document.querySelector('village-profile').shadowRoot.querySelector('.vp-profile').lang === 'zh-Hant');
  await page.evaluate(() => window.openGate());
  // A profile that shows them proves that they have come for the first one too.
  await add(page, { lang: 'en' });
  await page.state('ready', 1);
  assert.equal(await spoken(page, 1), 'en');
  assert.equal(await spoken(page), 'zh-Hant');
  assert.match(await page.shadowText(), DATED['zh-Hant']);
});

scenario('after a trap the others speak as before', async (page) => {
  page.expect(/console error: village-profile: crash: .*unreachable/);
  await openBare(page);
  for (const lang of ['zh-CN', 'en', 'zh-TW']) await add(page, { lang });
  await page.until(() => document.querySelectorAll('[data-state="ready"]').length === 3);
  await page.evaluate((name) => {
    window.trap = name;
    document.querySelector('village-profile').setAttribute('theme', 'dark');
  }, exportName('profilehandle_attributeChanged'));
  await page.state('error');
  await page.until(() => document.querySelectorAll('[data-state="ready"]').length === 2);
  assert.match(await page.shadowText(1), DATED.en);
  assert.match(await page.shadowText(2), DATED['zh-Hant']);
  assert.equal(messages(page).length, 3, 'nothing is fetched again');
});
