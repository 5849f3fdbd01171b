// Every way into a page that the contract names ends with the profile on the screen.

import assert from 'node:assert/strict';
import { scenario } from './harness.mjs';

async function isShown(page, nth = 0) {
  await page.state('ready', nth);
  assert.match(await page.shadowText(nth), /测试镇/);
}

scenario('the element shows the profile and says so once', async (page) => {
  await page.goto('/tests/element.html');
  await isShown(page);
  const events = await page.events();
  assert.deepEqual(
    events.map((event) => event.name),
    ['village-profile-load'],
  );
});

scenario('a div becomes the element, with the attributes that the contract knows and no other', async (page) => {
  await page.goto('/tests/div.html');
  await isShown(page);
  const names = await page.evaluate(() => document.querySelector('div.village-profile > village-profile').getAttributeNames());
  assert.deepEqual(names.sort(), ['data-state', 'src', 'theme']);
});

scenario('a link becomes the element and stands inside it', async (page) => {
  await page.goto('/tests/link.html');
  await isShown(page);
  assert.equal(await page.evaluate(() => document.querySelector('p > village-profile > a').textContent), '测试镇');
});

scenario('the script tag itself shows a profile where it stands, however often', async (page) => {
  await page.goto('/tests/script.html');
  await isShown(page, 0);
  await isShown(page, 1);
  const layouts = () =>
    ['place', 'second'].map((id) => document.querySelector(`#${id} > script + village-profile`).getAttribute('layout'));
  assert.deepEqual(await page.evaluate(layouts), ['card', null]);
  assert.equal(await page.evaluate(() => document.querySelectorAll('village-profile').length), 2);
});

scenario('the data may stand inside the element', async (page) => {
  await page.goto('/tests/inline.html');
  await isShown(page);
});

scenario('the files may lie in another folder than the script', async (page) => {
  await page.goto('/tests/base.html');
  await isShown(page);
});
