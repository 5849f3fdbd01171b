// Long files are read in short tasks, between which the page may do anything: take the element away, or ask it for something else.

import assert from 'node:assert/strict';
import { addProfile, exportName, openBare, scenario } from './harness.mjs';

const [GO_ON, FREE] = ['reader_goOn', '__wbg_reader_free'].map(exportName);

/** As many entries as take long to read, while there is little to show. */
const ENTRIES = 24_000;

/** Makes such a file in the page; keeps it as an object, as one with too many entries, and as an address of each. */
const makeLong = (page) =>
  page.evaluate((entries) => {
    const profile = (most) => ({
      format: 1,
      name: '长镇',
      summary: '这一份很长。',
      accepted: Array.from({ length: most }, (_, nth) => ({ path: `$.figures[${nth}]`, code: 'no-source', reason: '无' })),
    });
    const address = (value) => URL.createObjectURL(new Blob([JSON.stringify(value)]));
    window.files = { long: address(profile(entries)), tooLong: address(profile(2 * entries)) };
  }, ENTRIES);

/** How often the engine was asked to read on, and how often it gave up a file. */
const calls = (page) => page.evaluate((...names) => names.map((name) => window.calls[name] || 0), GO_ON, FREE);

/** Gives the first profile an address; then, when reading is under way, calls a function of the element, and returns what it returns. */
const whileReading = (page, source, act) =>
  page.evaluate(
    (from, script, goOn) =>
      new Promise((done) => {
        const host = document.querySelector('village-profile');
        const before = window.calls[goOn] || 0;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if ((window.calls[goOn] || 0) < before + 20) port2.postMessage(0);
          else done(new Function(`return (${script})`)()(host));
        };
        host.setAttribute('src', window.files[from]);
        port2.postMessage(0);
      }),
    source,
    act.toString(),
    GO_ON,
  );

/** Opens a page with a profile that is shown, and makes a long file. */
async function open(page) {
  await openBare(page);
  await makeLong(page);
  await addProfile(page, { src: 'data/town.json', lang: 'zh-Hans' });
  await page.state('ready');
}

const names = async (page) => (await page.events()).map(({ name }) => name);

scenario('a long file is read in many steps, while what was shown stays, and is ready then', async (page) => {
  await open(page);
  const [short] = await calls(page);
  const during = await whileReading(page, 'long', (host) => [host.getAttribute('data-state'), host.shadowRoot.textContent]);
  assert.equal(during[0], 'loading');
  assert.match(during[1], /测试镇/);
  await page.state('ready');
  assert.match(await page.shadowText(), /长镇/);
  const [steps, given] = await calls(page);
  // As many entries again as are converted and read in one step.
  assert.ok(short < 20 && steps - short > 100, `${short}, then ${steps}`);
  assert.equal(given, 0, 'it is handed over, not given up');
  assert.deepEqual(await names(page), ['village-profile-load', 'village-profile-load']);
});

scenario(
  'an element that is removed while its file is read lets go of it, and reads it again when it comes back',
  async (page) => {
    await open(page);
    await whileReading(page, 'long', (host) => {
      window.detached = host;
      host.remove();
    });
    await page.until((free) => window.calls[free] === 1, FREE);
    const [stopped] = await calls(page);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    assert.deepEqual(await calls(page), [stopped, 1]);
    assert.equal(await page.evaluate(() => window.detached.hasAttribute('data-state')), false);
    assert.deepEqual(await names(page), ['village-profile-load']);
    await page.evaluate(() => document.body.appendChild(window.detached));
    await page.state('ready');
    assert.match(await page.shadowText(), /长镇/);
    const [steps] = await calls(page);
    assert.ok(steps - stopped > stopped, `${stopped} steps, then ${steps - stopped}`);
  },
);

scenario('an element that is given another file while it reads one shows the other', async (page) => {
  await open(page);
  await whileReading(page, 'long', (host) => host.setAttribute('src', 'data/town.json?other'));
  await page.until((free) => window.calls[free] === 1, FREE);
  await page.state('ready');
  assert.match(await page.shadowText(), /测试镇/);
  const events = await page.events();
  assert.deepEqual(
    events.map(({ url }) => url.replace(/.*\//, '')),
    ['town.json', 'town.json?other'],
  );
});

scenario('an element whose language changes while its file is read speaks the new one', async (page) => {
  await openBare(page);
  await makeLong(page);
  await addProfile(page, { lang: 'zh-Hans' });
  page.expect(/^console error: village-profile: not-json/); // there is no file yet
  await page.state('error');
  await whileReading(page, 'long', (host) => host.setAttribute('lang', 'en'));
  await page.state('ready');
  await page.until(() => document.querySelector('village-profile').shadowRoot.querySelector('.vp-profile').lang === 'en');
});

scenario('a long file with more values than the format allows is refused while it is read', async (page) => {
  page.expect(/^console error: village-profile: invalid: .*too-many/);
  await open(page);
  await whileReading(page, 'tooLong', () => 0);
  await page.state('error');
  const { code } = (await page.events()).pop();
  assert.equal(code, 'invalid');
});

scenario('a trap while a long file is read costs no other profile', async (page) => {
  page.expect(/^console error: village-profile: crash/);
  await open(page);
  await addProfile(page, { src: 'data/town.json', lang: 'zh-Hans' });
  await page.state('ready', 1);
  await page.evaluate((goOn) => (window.nextTrap = goOn), GO_ON);
  await whileReading(page, 'long', () => {
    window.trap = window.nextTrap;
  });
  await page.state('error', 0);
  await page.state('ready', 1);
  assert.match(await page.shadowText(1), /测试镇/);
});
