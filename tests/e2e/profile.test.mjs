// The sample profiles of the demo, as a visitor finds them.

import assert from 'node:assert/strict';
import { TOUCH } from './engines.mjs';
import { scenario } from './harness.mjs';

/** The first series in the light palette, on canvases. */
const SERIES_1 = '185,43,39';

/** Opens a page of the demo with its profiles drawn, whether or not they are near. */
async function open(page, path, width = 1280) {
  await page.raw.setViewport({ width, height: 900 });
  await page.goto(path);
  await page.evaluate(() => {
    for (const profile of document.querySelectorAll('village-profile')) profile.scrollIntoView();
  });
  await page.state('ready');
  // Charts take their height at the first frame, and a style that comes by a link moves everything: wait until nothing does.
  await page.until(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const places = Array.from(shadowRoot.querySelectorAll('.vp-plot canvas'), (canvas) => {
      const { left, top, width, height } = canvas.getBoundingClientRect();
      return [left, top, width, height, canvas.width];
    });
    const styled = getComputedStyle(shadowRoot.querySelector('.vp-plot')).position === 'relative';
    const before = window.placesBefore;
    window.placesBefore = JSON.stringify(places);
    return styled && places.every((place) => place[4] !== 300) && before === window.placesBefore;
  });
}

/** The chart of a section, brought onto the screen: where it stands. */
const chart = (page, section) =>
  page.until((name) => {
    const root = document.querySelector('village-profile').shadowRoot;
    const plot = root.querySelector(`[data-section=${name}] .vp-plot`);
    plot.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = plot.getBoundingClientRect();
    // It is drawn when it comes near.
    return plot.querySelector('canvas') && { left, top, width, height };
  }, section);

const tooltip = (page, section) =>
  page.evaluate((name) => {
    const tip = document.querySelector('village-profile').shadowRoot.querySelector(`[data-section=${name}] .vp-tooltip`);
    return tip.hidden ? '' : Array.from(tip.children, (line) => line.textContent).join('\n');
  }, section);

const untilTooltip = (page, section) =>
  page.until((name) => {
    const tip = document.querySelector('village-profile').shadowRoot.querySelector(`[data-section=${name}] .vp-tooltip`);
    return !tip.hidden;
  }, section);

/** A finger on a chart. Where the driver has none, the page gets the finger's events themselves. */
async function tap(page, section, [x, y]) {
  if (!page.unsupported[TOUCH]) return page.raw.touchscreen.tap(x, y);
  return page.evaluate(
    (name, clientX, clientY) => {
      const finger = { pointerType: 'touch', bubbles: true, composed: true, clientX, clientY };
      const canvas = document.querySelector('village-profile').shadowRoot.querySelector(`[data-section=${name}] canvas`);
      for (const type of ['pointerdown', 'pointerup', 'pointerleave']) canvas.dispatchEvent(new PointerEvent(type, finger));
    },
    section,
    x,
    y,
  );
}

scenario('the card names the place, where it lies, its figures with their nuance and its highest honors', async (page) => {
  await open(page, '/index.html');
  const card = await page.evaluate(
    () => document.querySelector('village-profile').shadowRoot.querySelector('.vp-card').textContent,
  );
  for (const words of ['江苏省', '昆山市', '锦溪镇', '2020', '500余人', '23个', '国家级', '中国美丽休闲乡村']) {
    assert.ok(card.includes(words), `${words} is on the card: ${card}`);
  }
});

scenario('a section whose figures compare has a chart with marks on a sharp canvas and its data as a table', async (page) => {
  await open(page, '/index.html');
  for (const [section, rows] of Object.entries({ talent: 4, honors: 2 })) {
    await chart(page, section);
    assert.ok((await page.colours(`[data-section=${section}]`)).includes(SERIES_1), `marks are drawn in ${section}`);
    const seen = await page.evaluate((name) => {
      const part = document.querySelector('village-profile').shadowRoot.querySelector(`[data-section=${name}]`);
      const [canvas, data] = [part.querySelector('canvas'), part.querySelector('.vp-data')];
      data.querySelector('summary').click();
      const takesRoom = (node) => node.getBoundingClientRect().height > 0;
      return {
        isSharp: canvas.width === Math.round(canvas.clientWidth * window.devicePixelRatio),
        rows: Array.from(data.querySelectorAll('tbody tr')).filter(takesRoom).length,
      };
    }, section);
    assert.deepEqual(seen, { isSharp: true, rows }, section);
  }
});

scenario('mouse, finger and keyboard are told the same of a bar', async (page) => {
  await open(page, '/index.html');
  const box = await chart(page, 'talent');
  /** @type {[number, number]} */
  const at = [box.left + box.width * 0.4, box.top + 14];
  await page.raw.mouse.move(at[0], at[1]);
  await untilTooltip(page, 'talent');
  const byMouse = await tooltip(page, 'talent');
  assert.match(byMouse, /新型职业农民[^]*18人[^]*来源/);

  await page.raw.mouse.move(5, 5);
  await page.until(() => {
    const tip = document.querySelector('village-profile').shadowRoot.querySelector('[data-section=talent] .vp-tooltip');
    return tip.hidden;
  });
  await tap(page, 'talent', at);
  await untilTooltip(page, 'talent');
  assert.equal(await tooltip(page, 'talent'), byMouse);

  await page.evaluate(() => {
    const plot = document.querySelector('village-profile').shadowRoot.querySelector('[data-section=talent] .vp-plot');
    plot.blur();
    plot.focus();
  });
  await page.raw.keyboard.press('End');
  await page.raw.keyboard.press('Home');
  assert.equal(await tooltip(page, 'talent'), byMouse);
  const spoken = await page.evaluate(
    () => document.querySelector('village-profile').shadowRoot.querySelector('[aria-live=polite]').textContent,
  );
  assert.match(spoken, /新型职业农民，.*18人，第1个，共4个/);
  await page.raw.keyboard.press('Escape');
  assert.equal(await tooltip(page, 'talent'), '');
});

scenario('a figure leads to its source', async (page) => {
  await open(page, '/index.html');
  const source = await page.evaluate(() => {
    const root = document.querySelector('village-profile').shadowRoot;
    root.querySelector('.vp-cite').click();
    return root.activeElement && root.activeElement.textContent;
  });
  assert.match(source, /第一昆山网/);
  assert.ok(!(await page.evaluate(() => window.location.hash)), 'the address of the host page stays');
});

scenario('the dark theme draws other colours, live', async (page) => {
  await open(page, '/index.html');
  await chart(page, 'honors');
  const ground = () =>
    getComputedStyle(document.querySelector('village-profile').shadowRoot.querySelector('.vp-profile')).backgroundColor;
  for (const [theme, series, wanted] of [
    ['light', SERIES_1, 'rgb(255, 255, 255)'],
    ['dark', '229,91,80', 'rgb(22, 25, 30)'],
  ]) {
    await page.evaluate((name) => document.querySelector('village-profile').setAttribute('theme', name), theme);
    await page.wait(async () => (await page.colours('[data-section=honors]')).includes(series), `${series} in ${theme}`);
    assert.equal(await page.evaluate(ground), wanted, theme);
  }
});

scenario('the language changes on the living profile, and in English no word of the interface is Chinese', async (page) => {
  await open(page, '/index.html');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('mode', 'elder'));
  await page.speak('zh-TW');
  assert.match(await page.shadowText(), /資料截至2020年/);
  await page.speak('en');
  const text = await page.shadowText();
  assert.match(text, /Jinxi Town/);
  assert.match(text, /over 500(?! people)/, 'the label says that people are counted');
  // Texts that editors wrote in Chinese alone are marked as Chinese or stand in the data; all others are messages of the interface.
  const left = await page.evaluate(async () => {
    const data = JSON.stringify(await (await fetch('data/jinxi.json')).json());
    const { shadowRoot } = document.querySelector('village-profile');
    const found = [];
    const judge = (words) => {
      for (const run of words.match(/[\u4e00-\u9fff]+/g) || []) if (!data.includes(run)) found.push(run);
    };
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) judge(node.data);
      else for (const name of ['aria-label', 'title', 'alt', 'placeholder']) judge(node.getAttribute(name) || '');
    }
    return found;
  });
  assert.deepEqual(left, []);
});

scenario('a bad entry costs that entry, and the page says that something was left out', async (page) => {
  page.expect(/console warn.*: village-profile: missing-field: .*bad-entry\.json \$\.honors\[1\] expected level/);
  await page.goto('/tests/bad-entry.html');
  await page.state('ready');
  const text = await page.shadowText();
  assert.match(text, /有1处内容未能读取，已略去/);
  assert.match(text, /测试荣誉甲/);
  assert.match(text, /测试荣誉丙/);
});

scenario('a place below opens in place, and there is a way back', async (page) => {
  await page.goto('/tests/members.html');
  await page.state('ready');
  const name = () => {
    const { shadowRoot } = document.querySelector('village-profile');
    const heading = shadowRoot && shadowRoot.querySelector('.vp-name');
    return heading ? heading.textContent : '';
  };
  const click = (selector) =>
    page.evaluate((chosen) => document.querySelector('village-profile').shadowRoot.querySelector(chosen).click(), selector);
  assert.match(await page.evaluate(name), /测试县/);
  await click('.vp-member');
  await page.until(() => {
    const heading = document.querySelector('village-profile').shadowRoot.querySelector('.vp-name');
    return heading && heading.textContent.includes('测试镇');
  });
  // The focus comes along, as soon as the style of the new profile is there.
  await page.until(() => document.activeElement.localName === 'village-profile');
  await click('.vp-back');
  await page.until(() => {
    const heading = document.querySelector('village-profile').shadowRoot.querySelector('.vp-name');
    return heading && heading.textContent.includes('测试县');
  });
  assert.equal(await page.evaluate(() => document.querySelector('village-profile').shadowRoot.querySelector('.vp-back')), null);
});

/** Data that stands in the page, with a place below. */
const COUNTY = {
  format: 1,
  name: '页内县',
  level: 'county',
  members: [{ name: '别镇' }, { name: '测试镇', src: '/tests/data/town.json' }],
};

for (const from of ['an object', 'a script in the element', 'a script in the element, in the light root']) {
  scenario(
    `a place below opens in place of ${from}, takes the focus, and leads back to the link, without entries in the history`,
    async (page) => {
      await page.goto('/tests/bare.html');
      await page.evaluate((src) => window.addScript(src), '/dist/village-profile.js');
      await page.evaluate(
        (kind, county) => {
          const host = document.createElement('village-profile');
          if (/light/.test(kind)) host.setAttribute('root', 'light');
          if (kind === 'an object') {
            Object.assign(host, { profile: county });
          } else {
            const script = host.appendChild(document.createElement('script'));
            script.type = 'application/json';
            script.textContent = JSON.stringify(county);
          }
          document.body.appendChild(host);
        },
        from,
        COUNTY,
      );
      const find = (selector) =>
        page.evaluate((chosen) => {
          const host = document.querySelector('village-profile');
          const found = (host.shadowRoot || host).querySelector(chosen);
          return found && found.textContent.trim();
        }, selector);
      const press = (selector) =>
        page.evaluate((chosen) => {
          const host = document.querySelector('village-profile');
          (host.shadowRoot || host).querySelector(chosen).click();
        }, selector);
      const focused = () =>
        page.evaluate(() => {
          const host = document.querySelector('village-profile');
          const { activeElement } = host.shadowRoot || document;
          return activeElement && [activeElement.className, activeElement.textContent.trim()].join(' ');
        });
      await page.state('ready');
      const entries = await page.evaluate(() => window.history.length);
      for (let visit = 0; visit < 2; visit += 1) {
        await press('.vp-member');
        await page.wait(async () => /^vp-name [^]*测试镇/.test(await focused()), 'the focus on the heading of the place');
        assert.equal(await find('.vp-back'), '返回页内县');
        await press('.vp-back');
        await page.wait(async () => (await focused()) === 'vp-member 测试镇', 'the focus on the link again');
        assert.match(await find('.vp-name'), /页内县/);
        assert.equal(await find('.vp-back'), null);
      }
      assert.equal(await page.evaluate(() => window.history.length), entries);
    },
  );
}
