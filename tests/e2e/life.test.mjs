// An element's life in a page that scrolls, moves it, changes it and takes it away.

import assert from 'node:assert/strict';
import { scenario } from './harness.mjs';

scenario('nothing but the loader is fetched until the profile comes near', async (page) => {
  await page.goto('/tests/far.html');
  await new Promise((done) => setTimeout(done, 500));
  const early = page.requests.filter((url) => /village_profile|town/.test(url));
  assert.deepEqual(early, []);
  await page.evaluate(() => document.querySelector('village-profile').scrollIntoView());
  await page.state('ready');
});

scenario('a moved element keeps its state and fetches neither data nor engine again', async (page) => {
  await page.goto('/tests/element.html');
  await page.state('ready');
  const fetches = () => page.requests.filter((url) => /\.(json|wasm)$/.test(url)).length;
  assert.equal(fetches(), 2);
  await page.evaluate(() => {
    const section = document.body.appendChild(document.createElement('section'));
    section.appendChild(document.querySelector('village-profile'));
  });
  await new Promise((done) => setTimeout(done, 200));
  assert.equal(await page.evaluate(() => document.querySelector('section > village-profile').dataset.state), 'ready');
  assert.equal(fetches(), 2);
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
  assert.match(await page.shadowText(), /测试镇/);
});

scenario('another address loads another profile', async (page) => {
  page.expect(/status 404: .*none\.json/, /console error: village-profile: http-status/);
  await page.goto('/tests/element.html');
  await page.state('ready');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('src', 'data/none.json'));
  await page.state('error');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('src', 'data/town.json'));
  await page.state('ready');
  assert.match(await page.shadowText(), /测试镇/);
});

scenario('a hundred profiles that come and go share one engine', async (page) => {
  await page.goto('/tests/element.html');
  await page.state('ready');
  for (let round = 0; round < 10; round += 1) {
    await page.evaluate(() => {
      for (let nth = 0; nth < 10; nth += 1) {
        const profile = document.createElement('village-profile');
        profile.setAttribute('src', 'data/town.json');
        profile.setAttribute('loading', 'eager');
        document.body.appendChild(profile);
      }
    });
    await page.until(() => document.querySelectorAll('[data-state="ready"]').length === 11);
    await page.evaluate(() => document.querySelectorAll('body > [loading]').forEach((profile) => profile.remove()));
  }
  assert.equal(page.requests.filter((url) => /\.wasm$/.test(url)).length, 1);
});
