// No request to another origin because the data says so.

import assert from 'node:assert/strict';
import { addProfile, click, openBare, scenario } from './harness.mjs';

/** Addresses of other origins, or with credentials. The server's own port under another name of this computer is one that would answer. */
const FOREIGN = [
  'https://elsewhere.example/t.png',
  '//elsewhere.example/t.png',
  'https://user:word@elsewhere.example/t.png',
  'http://127.0.0.2:9/t.png',
  'http://169.254.169.254/t.png',
  'http://[::1]:9/t.png',
];

const profile = (images, members) => ({
  format: 1,
  id: 'test',
  name: '测试镇',
  images: images.map((src) => ({ src, alt: '测试图片', caption: '测试说明', source: 's' })),
  members: members.map((src, nth) => ({ name: `测试村${'甲乙丙丁戊己庚辛'[nth]}`, src })),
  sources: [{ id: 's', title: '测试出处' }],
});

const seen = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const texts = (selector) => Array.from(shadowRoot.querySelectorAll(selector)).map((node) => node.textContent);
    return {
      pictures: Array.from(shadowRoot.querySelectorAll('img')).map((image) => image.getAttribute('src')),
      captions: texts('figure.vp-image').filter((text) => text.includes('测试图片') && text.includes('测试说明')).length,
      links: Array.from(shadowRoot.querySelectorAll('a.vp-member')).map((link) => link.href),
    };
  });

scenario('pictures and places of another origin are not requested: a caption and a plain link stand there', async (page) => {
  await openBare(page);
  await addProfile(page, {}, { profile: profile(FOREIGN, FOREIGN) });
  await page.state('ready');
  const { pictures, captions, links } = await seen(page);
  assert.deepEqual(pictures, []);
  assert.equal(captions, FOREIGN.length);
  assert.equal(links.length, FOREIGN.length - 1);
  assert.ok(!links.some((link) => link.includes('@')));
  // A click on such a link is left to the browser, which the page keeps from leaving.
  await page.evaluate(() => {
    window.followed = [];
    document.addEventListener('click', (click) => {
      window.followed.push(click.defaultPrevented);
      click.preventDefault();
    });
  });
  await click(page, 'a.vp-member');
  assert.deepEqual(await page.evaluate(() => window.followed), [false]);
  assert.equal(await page.evaluate(() => document.querySelector('village-profile').getAttribute('src')), null);
});

scenario("pictures of the page's own origin, and of those that the host page allows, are shown", async (page) => {
  page.expect(/request to another origin: http:\/\/localhost:.*favicon/);
  await openBare(page);
  const { origin } = await page.evaluate(() => ({ origin: window.location.origin }));
  const allowed = origin.replace('127.0.0.1', 'localhost');
  assert.notEqual(allowed, origin);
  const addresses = ['/favicon.svg', `${origin}/favicon.svg`, `${allowed}/favicon.svg`, 'http://127.0.0.2:9/t.png'];
  await addProfile(page, { 'allow-origins': ` ${allowed}/any/path  not-an-origin` }, { profile: profile(addresses, []) });
  await page.state('ready');
  await page.evaluate(() =>
    document.querySelector('village-profile').shadowRoot.querySelector('figure.vp-image').scrollIntoView(),
  );
  const { pictures } = await seen(page);
  assert.deepEqual(pictures, [`${origin}/favicon.svg`, `${origin}/favicon.svg`, `${allowed}/favicon.svg`]);
  await page.until(() => {
    const images = document.querySelector('village-profile').shadowRoot.querySelectorAll('img');
    return Array.from(images).every((image) => image.complete);
  });
});

scenario(
  'no id stands twice in a page of profiles in the light root, and each link leads within its own profile',
  async (page) => {
    await openBare(page);
    for (const id of ['twice', 'twice', undefined, undefined]) {
      const { format, ...rest } = profile([], ['/tests/data/town.json']);
      await addProfile(
        page,
        { root: 'light' },
        { profile: { format, ...rest, id, honors: [{ title: '测试荣誉', level: 'county' }] } },
      );
    }
    await page.until(() => document.querySelectorAll('[data-state="ready"]').length === 4);
    const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]')).map((node) => node.id));
    assert.ok(ids.length >= 8, String(ids.length));
    assert.deepEqual(ids.slice().sort(), Array.from(new Set(ids)).sort());
    const misled = await page.evaluate(() =>
      Array.from(document.querySelectorAll('village-profile')).map(
        (host) =>
          Array.from(host.querySelectorAll('a[href^="#"]')).filter(
            (link) => !host.contains(document.getElementById(link.getAttribute('href').slice(1))),
          ).length,
      ),
    );
    assert.deepEqual(misled, [0, 0, 0, 0]);
  },
);
