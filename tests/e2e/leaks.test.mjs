// Profiles that come, change and go a thousand times leave nothing behind: counted through Chromium's debugging protocol.

import assert from 'node:assert/strict';
import { PROTOCOL } from './engines.mjs';
import { scenario } from './harness.mjs';

/** By then memory, which never shrinks, has had its highest mark. */
const WARM_UP = 400;
const TIMES = 1000;

/** The objects that the page holds on to after the garbage has been collected. */
async function census(page, protocol) {
  await page.evaluate(() => (window.recorded.length = 0));
  for (let times = 0; times < 3; times += 1) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const metric = (name) => metrics.find((entry) => entry.name === name).value;
  const count = async (type) => {
    const { result } = await protocol.send('Runtime.evaluate', { expression: `${type}.prototype` });
    const found = await protocol.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const { result: length } = await protocol.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length; }',
      objectId: found.objects.objectId,
    });
    await protocol.send('Runtime.releaseObject', { objectId: found.objects.objectId });
    return length.value;
  };
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    resizeObservers: await count('ResizeObserver'),
    intersectionObservers: await count('IntersectionObserver'),
    mediaQueryLists: await count('MediaQueryList'),
    wasm: await page.evaluate(() => window.engineMemory.buffer.byteLength),
  };
}

async function protocolOf(page) {
  const protocol = await page.raw.createCDPSession();
  await protocol.send('Performance.enable');
  return protocol;
}

/** Nothing has grown: nodes may differ by what the browser keeps for itself. */
function assertFlat(before, after) {
  const grown = Object.keys(before).filter((name) => after[name] > before[name] + (name === 'nodes' ? 20 : 1));
  assert.deepEqual(grown, [], `${JSON.stringify(before)} has become ${JSON.stringify(after)}`);
}

/** Holds a page to what it held after the warm-up; `work` does its rounds in the page, as often as it is told. */
async function leavesNothing(page, work) {
  await page.goto('/tests/leaks.html');
  const protocol = await protocolOf(page);
  await page.evaluate(work, WARM_UP);
  const before = await census(page, protocol);
  await page.evaluate(work, TIMES);
  assertFlat(before, await census(page, protocol));
}

scenario(
  'a thousand profiles that come and go leave nothing behind',
  (page) =>
    leavesNothing(page, async (wanted) => {
      const place = document.getElementById('place');
      for (let time = 0; time < wanted; time += 1) {
        const profile = document.createElement('village-profile');
        profile.setAttribute('loading', 'eager');
        profile.setAttribute('src', '/data/hongqinghe.json');
        // Over content of its own a profile is written at once; one in ten is written piece by piece.
        if (time % 10) profile.appendChild(document.createElement('p'));
        const ready = new Promise((done) => profile.addEventListener('village-profile-load', done, { once: true }));
        place.appendChild(profile);
        await ready;
        profile.remove();
      }
    }),
  { needs: [PROTOCOL] },
);

scenario(
  'a profile whose address changes a thousand times leaves nothing behind',
  (page) =>
    leavesNothing(page, async (wanted) => {
      const place = document.getElementById('place');
      const profile = place.firstChild || place.appendChild(document.createElement('village-profile'));
      if (!profile.firstChild) profile.appendChild(document.createElement('p'));
      profile.setAttribute('loading', 'eager');
      for (let time = 0; time < wanted; time += 1) {
        const ready = new Promise((done) => profile.addEventListener('village-profile-load', done, { once: true }));
        profile.setAttribute('src', time % 2 ? '/data/hongqinghe.json' : '/data/jinxi.json');
        await ready;
      }
    }),
  { needs: [PROTOCOL] },
);
