// The element in a page that scrolls, moves it, takes it away and brings it back.

import assert from 'node:assert/strict';
import { addProfile, openBare, scenario } from './harness.mjs';

/** Waits until the browser has notified every observer of the first profile whether it is near the viewport. */
const untilObserversWereNotified = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        // Observers are notified in the order in which they were made.
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          done(null);
        });
        observer.observe(document.querySelector('village-profile'));
      }),
  );

scenario('nothing but the loader is fetched until the profile comes near', async (page) => {
  await page.goto('/tests/far.html');
  await untilObserversWereNotified(page);
  assert.equal(await page.evaluate(() => document.querySelector('village-profile').getAttribute('data-state')), null);
  assert.deepEqual(
    page.requests.filter((url) => /village_profile|town/.test(url)),
    [],
  );
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
  await untilObserversWereNotified(page);
  assert.equal(await page.evaluate(() => document.querySelector('section > village-profile').dataset.state), 'ready');
  assert.equal(fetches(), 2);
  assert.deepEqual(
    (await page.events()).map(({ name }) => name),
    ['village-profile-load'],
  );
});

scenario('a removed element lets go, and shows its profile again when it comes back', async (page) => {
  await page.goto('/tests/element.html');
  await page.state('ready');
  await page.evaluate(() => {
    window.detached = document.querySelector('village-profile');
    window.detached.remove();
  });
  await page.until(() => !window.detached.hasAttribute('data-state'));
  await page.evaluate(() => document.body.appendChild(window.detached));
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

/** A profile as an object, whose talent differs from one to the next. */
const withTalent = (count) => ({
  format: 1,
  name: '测试镇',
  branches: [{ name: '测试党委', children: [{ name: '测试支部', members: 20 }] }],
  honors: [{ title: '测试荣誉甲', level: 'municipal', year: 2020 }],
  talents: [
    { category: '测试人才', count },
    { category: '其他人才', count: 3 },
  ],
});

scenario('changed data write anew what differs, and leave the rest as the visitor has it', async (page) => {
  await openBare(page);
  await addProfile(page, { lang: 'zh-Hans' }, { profile: withTalent(5) });
  await page.state('ready');
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    window.before = Array.from(shadowRoot.querySelectorAll('.vp-section'));
    const organisation = shadowRoot.querySelector('[data-section=organisation] details');
    organisation.open = !organisation.open;
    window.wasOpen = organisation.open;
    shadowRoot.querySelector('[data-section=honors] .vp-heading').focus();
  });
  await page.evaluate((profile) => (document.querySelector('village-profile').profile = profile), withTalent(7));
  await page.state('ready');
  assert.match(await page.shadowText(), /测试人才7/);
  const stays = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const sections = Array.from(shadowRoot.querySelectorAll('.vp-section'));
    const { open } = shadowRoot.querySelector('[data-section=organisation] details');
    const kept = sections.filter((section) => window.before.includes(section));
    const focused = shadowRoot.activeElement && shadowRoot.activeElement.closest('.vp-section').getAttribute('data-section');
    return {
      kept: kept.map((section) => section.getAttribute('data-section')),
      sections: sections.length,
      isOpen: open === window.wasOpen,
      focused,
    };
  });
  assert.deepEqual(stays, { kept: ['organisation', 'honors'], sections: 3, isOpen: true, focused: 'honors' });
  assert.match(await page.evaluate(() => document.querySelector('village-profile').csv('talent.1')), /测试人才,,7/);
});

scenario('a profile answers until the one that replaces it is there', async (page) => {
  await openBare(page);
  await addProfile(page, { lang: 'zh-Hans' }, { profile: withTalent(5) });
  await page.state('ready');
  const [during, after] = await page.evaluate(async (profile) => {
    const host = document.querySelector('village-profile');
    const loaded = new Promise((done) => host.addEventListener('village-profile-load', done, { once: true }));
    host.profile = profile;
    const csv = host.csv('talent.1');
    await loaded;
    return [csv, host.csv('talent.1')];
  }, withTalent(7));
  assert.match(during, /测试人才,,5/);
  assert.match(after, /测试人才,,7/);
});
