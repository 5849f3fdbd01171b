// An element's life in a page that scrolls, moves it, changes it and takes it away.

import assert from 'node:assert/strict';
import { scenario } from './harness.mjs';

scenario('nothing but the loader is fetched until the profile comes near', async (page) => {
  await page.goto('/tests/far.html');
  await new Promise((done) => setTimeout(done, 500));
  const early = page.requests.filter((url) => /village_profile|jinxi/.test(url));
  assert.deepEqual(early, []);
  await page.evaluate(() => document.querySelector('village-profile').scrollIntoView());
  await page.state('ready');
});

scenario('a moved element keeps its state and fetches nothing again', async (page) => {
  await page.goto('/tests/element.html');
  await page.state('ready');
  const before = page.requests.length;
  await page.evaluate(() => {
    const section = document.body.appendChild(document.createElement('section'));
    section.appendChild(document.querySelector('village-profile'));
  });
  await new Promise((done) => setTimeout(done, 200));
  assert.equal(await page.evaluate(() => document.querySelector('section > village-profile').dataset.state), 'ready');
  assert.equal(page.requests.length, before);
  assert.equal((await page.events()).length, 1);
});

scenario('a removed element lets go, and shows its profile again when it comes back', async (page) => {
  await page.goto('/tests/element.html');
  await page.state('ready');
  await page.evaluate(() => {
    window.kept = document.querySelector('village-profile');
    window.kept.remove();
  });
  await page.until(() => !window.kept.hasAttribute('data-state'));
  await page.evaluate(() => document.body.appendChild(window.kept));
  await page.state('ready');
  assert.match(await page.shadowText(), /锦溪镇/);
});

scenario('another address loads another profile', async (page) => {
  page.expect(/status 404: .*none\.json/);
  await page.goto('/tests/element.html');
  await page.state('ready');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('src', 'data/none.json'));
  await page.state('error');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('src', 'data/jinxi.json'));
  await page.state('ready');
  assert.match(await page.shadowText(), /锦溪镇/);
});
