// Charts as a visitor uses them: choose, link, download, print; and their cost while nobody looks.

import assert from 'node:assert/strict';
import { MEDIA, PROTOCOL } from './engines.mjs';
import { addProfile, inShadowRoot, openBare, savedFile, scenario } from './harness.mjs';

const PAGE = '/tests/charts.html';
/** How many charts it holds. */
const CHARTS = 9;
/** How many canvases of a page may wait where nobody looks. */
const SPARE_CANVASES = 24;
/** The first series in the light palette, on canvases. */
const SERIES_1 = '185,43,39';

async function open(page, path = PAGE, width = 1000) {
  await page.raw.setViewport({ width, height: 600 });
  await page.goto(path);
  await page.state('ready');
  await page.until(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const plot = shadowRoot.querySelector('.vp-plot');
    return getComputedStyle(plot).position === 'relative' && plot.offsetHeight > 50;
  });
}

/** Runs a script on the figure that has this control, with its parts at hand. */
const on = (page, control, script, ...values) =>
  page.evaluate(
    (does, source, rest) => {
      const { shadowRoot } = document.querySelector('village-profile');
      const figure = shadowRoot.querySelector(`[data-does="${does}"]`).closest('figure');
      const use = new Function(`return (${source})`)();
      return use(figure, figure.querySelector(`[data-does="${does}"]`), ...rest);
    },
    control,
    String(script),
    values,
  );

const press = (page, control) => on(page, control, (figure, button) => button.click());

const pick = (page, control, value) =>
  on(
    page,
    control,
    (figure, select, wanted) => {
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );

/** The texts of the figure with this control: table, sentence, name of the drawing, and the button's state. */
const said = (page, control) =>
  on(page, control, (figure, button) => ({
    rows: Array.from(figure.querySelectorAll('tbody tr'), (row) => row.cells[0].textContent),
    sentence: figure.querySelector('.vp-description').textContent,
    name: figure.querySelector('.vp-plot').getAttribute('aria-label'),
    pressed: button.getAttribute('aria-pressed'),
    live: figure.getRootNode().querySelector('[aria-live=polite]').textContent,
    value: button.value,
  }));

const fragment = (page) => page.evaluate(() => decodeURIComponent(window.location.hash));

scenario('sorting changes drawing and table, stands in the address, and survives reload, language and theme', async (page) => {
  await open(page);
  const before = await said(page, 'sort');
  assert.deepEqual(
    before.rows.map((row) => row.slice(-1)),
    ['甲', '乙', '丙'],
  );
  assert.equal(before.pressed, 'false');
  await press(page, 'sort');
  const after = await said(page, 'sort');
  assert.deepEqual(
    after.rows.map((row) => row.slice(-1)),
    ['乙', '丙', '甲'],
  );
  assert.equal(after.pressed, 'true');
  assert.equal(after.live, after.sentence);
  assert.equal(after.name, after.sentence);
  assert.equal(await fragment(page), '#vp-test-charts_-organisation_2e1_-sort');
  await page.speak('en');
  assert.equal((await said(page, 'sort')).pressed, 'true');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('theme', 'dark'));
  assert.deepEqual((await said(page, 'sort')).rows, after.rows);
  await page.raw.reload({ waitUntil: 'load' });
  await page.state('ready');
  assert.deepEqual((await said(page, 'sort')).rows, after.rows);
  await press(page, 'sort');
  assert.deepEqual((await said(page, 'sort')).rows, before.rows);
  assert.equal(await fragment(page), '');
});

scenario('a range of years keeps those years, and never ends before it begins', async (page) => {
  await open(page);
  const years = async () => Array.from(new Set((await said(page, 'from')).rows));
  assert.deepEqual(await years(), ['2019', '2020', '2021', '2022', '2023']);
  const sentence = (await said(page, 'from')).sentence;
  await pick(page, 'from', '2021');
  assert.deepEqual(await years(), ['2021', '2022', '2023']);
  assert.notEqual((await said(page, 'from')).sentence, sentence);
  await pick(page, 'to', '2020');
  assert.deepEqual(await years(), ['2020']);
  assert.equal((await said(page, 'from')).value, '2020');
  assert.match(await fragment(page), /industry_2e1_-2020-2020$/);
});

scenario('the fragment of the host page stays, forged ones do nothing, and another link is followed at once', async (page) => {
  await open(page, `${PAGE}#top&%E0%A4%A&vp:&vp:test-charts:industry.1=2023-2019_off-99&vp:other:x=%26`);
  assert.equal((await said(page, 'from')).value, '2019');
  await press(page, 'sort');
  assert.equal((await said(page, 'sort')).pressed, 'true');
  assert.equal(
    await page.evaluate(() => window.location.hash),
    '#top&%E0%A4%A&vp:&vp:test-charts:industry.1=2023-2019_off-99&vp:other:x=%26',
  );
  await page.evaluate(() => {
    window.location.hash = '#vp-test-charts_-industry_2e1_-2021-2022';
  });
  await page.until(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    return shadowRoot.querySelector('[data-does=from]').value === '2021';
  });
  assert.equal((await said(page, 'sort')).pressed, 'false');
  // An anchor of the host page is no wish to see something else.
  await page.evaluate(() => {
    window.location.hash = '#top';
  });
  assert.equal((await said(page, 'from')).value, '2021');
});

scenario(
  'a host page that switches the fragment off keeps its address, and choices last while the profile stands',
  async (page) => {
    await open(page, '/tests/charts-no-fragment.html#vp:test-charts:organisation.1=sort');
    assert.equal((await said(page, 'sort')).pressed, 'false');
    await press(page, 'sort');
    await page.speak('en');
    assert.equal((await said(page, 'sort')).pressed, 'true');
    await pick(page, 'from', '2022');
    assert.equal(await fragment(page), '#vp:test-charts:organisation.1=sort');
  },
);

/** Presses a download button of the chart, and reads the file. */
const file = (page, does) => savedFile(page, `[data-section=organisation] [data-does=${does}]`);

scenario('the table downloads as CSV that a spreadsheet reads, under a name of its own', async (page) => {
  await open(page);
  const csv = await file(page, 'csv');
  assert.match(csv.name, /^测试镇-测试数量\.csv$/);
  assert.match(csv.href, /^blob:/);
  assert.match(csv.type, /^text\/csv/);
  assert.deepEqual(csv.bytes.slice(0, 3), [0xef, 0xbb, 0xbf]);
  const lines = Buffer.from(csv.bytes).toString('utf8').split('\r\n');
  assert.equal(lines.length, 5);
  assert.equal(lines[1], '测试数量,测试组织甲,,3个,3,个,确数,,2023年,测试社：测试公报、2024年1月2日');
});

scenario('the picture is a PNG of twice the density, on its own ground', async (page) => {
  await open(page);
  const png = await file(page, 'png');
  assert.match(png.name, /^测试镇-测试数量\.png$/);
  const bytes = Buffer.from(png.bytes);
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
  assert.equal(bytes.readUInt32BE(16), 2 * (720 + 2 * 24));
  assert.ok(bytes.readUInt32BE(20) > 300);
  const colours = await page.evaluate(async (values) => {
    const image = new Image();
    const canvas = document.createElement('canvas');
    // As data, which img-src of the page allows.
    image.src = `data:image/png;base64,${btoa(String.fromCharCode(...values))}`;
    await new Promise((done, failed) => Object.assign(image, { onload: done, onerror: failed }));
    Object.assign(canvas, { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const found = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const key = data.slice(at, at + 4).join();
      found.set(key, (found.get(key) || 0) + 1);
    }
    return Array.from(found)
      .sort((one, other) => other[1] - one[1])
      .map(([key]) => key);
  }, png.bytes);
  assert.equal(colours[0], '255,255,255,255');
  assert.ok(colours.includes(`${SERIES_1},255`), 'the bars are there');
});

/** Of each chart of the page whether it has a canvas, where it stands, how high it is, and whether it is far from what is seen. */
const plots = () =>
  Array.from(document.querySelectorAll('village-profile')).flatMap(({ shadowRoot }) =>
    Array.from(shadowRoot.querySelectorAll('.vp-plot'), (plot) => {
      const { top, bottom } = plot.getBoundingClientRect();
      const isFar = top > 2 * window.innerHeight || bottom < -window.innerHeight;
      return { canvas: Boolean(plot.querySelector('canvas')), top: top + window.scrollY, height: plot.offsetHeight, isFar };
    }),
  );

/** Waits until `test` is true of them. */
const until = (page, test, ...values) =>
  page.until(
    (list, source, rest) => new Function(`return (${source})`)()(new Function(`return (${list})()`)(), ...rest),
    String(plots),
    String(test),
    values,
  );

scenario(
  'charts that are near are drawn; far ones hold no canvas but their room, and get one when they come near',
  async (page) => {
    await open(page);
    await until(page, (all) => all.every((plot) => plot.canvas || (plot.isFar && plot.height > 30)));
    const early = await page.evaluate(plots);
    assert.equal(early.length, CHARTS);
    assert.deepEqual([early[0].canvas, early[CHARTS - 1].canvas], [true, false]);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const whole = await height();
    await page.evaluate((top) => window.scrollTo(0, top), early[CHARTS - 1].top);
    await until(page, (all) => all[all.length - 1].canvas);
    assert.equal(await height(), whole, 'nothing moved');
  },
);

scenario('on a narrow screen, too, a chart takes the room that was kept for it', async (page) => {
  await open(page, PAGE, 320);
  await until(page, (all) => all.every((plot) => plot.canvas || (plot.isFar && plot.height > 30)));
  const before = await page.evaluate(plots);
  const last = CHARTS - 1;
  assert.equal(before[last].canvas, false);
  await page.evaluate((top) => window.scrollTo(0, top), before[last].top);
  await until(page, (all) => all[all.length - 1].canvas);
  const after = await page.evaluate(plots);
  // Text is estimated until it is measured: one line more or less is no fault, a fifth of the chart is.
  assert.ok(
    Math.abs(after[last].height - before[last].height) < before[last].height / 10,
    `${before[last].height}, ${after[last].height}`,
  );
});

scenario('no chart is drawn before its text has been painted, nor while an observer calls back', async (page) => {
  await page.goto('/tests/bare.html');
  await page.evaluate(() => {
    window.order = [];
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (...given) {
      window.order.push(window.observing ? 'canvas in a callback' : 'canvas');
      return getContext.apply(this, given);
    };
    for (const name of ['ResizeObserver', 'IntersectionObserver']) {
      const Observer = window[name];
      window[name] = function (callback, options) {
        const noted = (...given) => {
          window.observing = true;
          callback(...given);
          window.observing = false;
        };
        return new Observer(noted, options);
      };
    }
    document.addEventListener('village-profile-load', () => {
      requestAnimationFrame(() => window.order.push('frame'));
    });
    window.addScript('/dist/village-profile.js');
    window.addProfile({ src: '/tests/data/charts.json', loading: 'eager' }, {}, '');
  });
  await page.until(() => window.order.includes('canvas'));
  const order = await page.evaluate(() => window.order);
  assert.equal(order[0], 'frame');
  assert.equal(order.includes('canvas in a callback'), false);
});

scenario('of many charts those that were seen and are far again give up their canvases', async (page) => {
  await open(page);
  await page.evaluate(() => {
    const first = document.querySelector('village-profile');
    for (let nth = 0; nth < 5; nth += 1) {
      const more = first.cloneNode(false);
      more.setAttribute('loading', 'eager');
      first.parentNode.appendChild(more);
    }
  });
  await page.until(() => document.querySelectorAll('village-profile[data-state=ready]').length === 6);
  const { length } = await page.evaluate(plots);
  assert.equal(length, 6 * CHARTS);
  for (let nth = 0; nth < length; nth += 1) {
    await page.evaluate((list, index) => window.scrollTo(0, new Function(`return (${list})()`)()[index].top), String(plots), nth);
    await until(page, (all, index) => all[index].canvas, nth);
  }
  await until(
    page,
    (all, most) => all.filter((plot) => plot.canvas).length <= most + all.filter((plot) => !plot.isFar).length,
    SPARE_CANVASES,
  );
  // By keyboard they are reached wherever they are.
  const announced = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    shadowRoot.querySelector('.vp-plot').focus({ preventScroll: true });
    return shadowRoot.querySelector('[aria-live=polite]').textContent;
  });
  assert.equal(announced, '测试组织甲，2023年，3个，第1个，共3个');
});

/** Whether the first canvas has a pixel per pixel of the display. */
const isSharp = () => {
  const canvas = document.querySelector('village-profile').shadowRoot.querySelector('.vp-plot canvas');
  return canvas && canvas.width === Math.round(canvas.clientWidth * window.devicePixelRatio);
};

scenario(
  'charts stay sharp when the window or the density of the display changes',
  async (page) => {
    await open(page);
    await page.until(isSharp);
    await page.raw.setViewport({ width: 700, height: 600 });
    await page.until(isSharp);
    await page.raw.setViewport({ width: 700, height: 600, deviceScaleFactor: 2 });
    await page.until(() => window.devicePixelRatio === 2);
    // A page without a window looks at media queries only when somebody looks at the page.
    await page.raw.screenshot();
    await page.until(isSharp);
  },
  { needs: [PROTOCOL] },
);

scenario('the text of a chart is drawn in the language of its profile, whatever that of the page', async (page) => {
  await open(page);
  for (const lang of ['zh-Hant', 'en']) {
    await page.speak(lang);
    await until(page, (all) => all[0].canvas);
    const languages = await page.evaluate(() => {
      const canvases = document.querySelector('village-profile').shadowRoot.querySelectorAll('.vp-plot canvas');
      return Array.from(canvases, (canvas) => canvas.closest('[lang]').lang);
    });
    assert.deepEqual(new Set(languages), new Set([lang]));
  }
});

scenario('a chart that the browser has lost is there again when the browser can draw', async (page) => {
  await open(page);
  await page.until(isSharp);
  const before = await page.colours();
  assert.ok(before.includes(SERIES_1), String(before));
  const canvas = (act) =>
    page.evaluate((source) => {
      new Function(`return (${source})`)()(document.querySelector('village-profile').shadowRoot.querySelector('.vp-plot canvas'));
    }, String(act));
  await canvas((lost) => {
    lost.width += 0;
  });
  assert.deepEqual(await page.colours(), []);
  await canvas((lost) => lost.dispatchEvent(new Event('contextrestored')));
  assert.deepEqual(await page.colours(), before);
});

scenario(
  'colour scheme, contrast and forced colours are followed live',
  async (page) => {
    await open(page);
    await page.until(isSharp);
    // The driver's own command knows neither contrast nor forced colours.
    const session = await (page.raw.createCDPSession ? page.raw.createCDPSession() : page.raw.target().createCDPSession());
    const emulate = (features) =>
      session.send('Emulation.setEmulatedMedia', {
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
    const untilDrawn = (colour, isWanted = true) =>
      page.wait(async () => {
        // A page without a window looks at media queries only when somebody looks at the page.
        await page.raw.screenshot();
        return (await page.colours()).includes(colour) === isWanted;
      }, `${colour}: ${isWanted}`);
    await emulate({ 'prefers-color-scheme': 'light' });
    await untilDrawn(SERIES_1);
    await emulate({ 'prefers-color-scheme': 'dark' });
    await untilDrawn('229,91,80');
    await emulate({ 'prefers-color-scheme': 'light', 'prefers-contrast': 'more' });
    await untilDrawn('150,16,20');
    await emulate({ 'prefers-color-scheme': 'light', 'forced-colors': 'active' });
    await untilDrawn('150,16,20', false);
    await emulate({ 'prefers-color-scheme': 'light' });
    await untilDrawn(SERIES_1);
  },
  { needs: [PROTOCOL, MEDIA] },
);

scenario(
  'a tooltip stands above the chart that comes next',
  async (page) => {
    await open(page);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('village-profile');
      const plot = shadowRoot.querySelector('figure + figure').previousElementSibling.querySelector('.vp-plot');
      // A host page's style leaves no room below the plot.
      plot.closest('figure').style.height = `${plot.offsetTop + 20}px`;
      plot.scrollIntoView({ block: 'center' });
    });
    // A pointer that was there before the chart is told nothing until it moves.
    const spot = await page.until(() => {
      const plot = document
        .querySelector('village-profile')
        .shadowRoot.querySelector('figure + figure')
        .previousElementSibling.querySelector('.vp-plot');
      const box = plot.getBoundingClientRect();
      return plot.querySelector('canvas') && [box.left + box.width / 2, box.top + 12];
    });
    const both = async () => {
      await page.raw.mouse.move(...spot);
      const clip = await page.until(() => {
        const { shadowRoot } = document.querySelector('village-profile');
        const tip = shadowRoot.querySelector('.vp-tooltip:not([hidden])');
        const next = tip && tip.closest('figure').nextElementSibling.getBoundingClientRect();
        // With the upper border of the next chart, which would cross it.
        const [box, top] = tip ? [tip.getBoundingClientRect(), next.top - 3] : [];
        return tip && box.bottom > top + 10 && { x: box.left + 8, y: top, width: box.width - 16, height: box.bottom - 8 - top };
      });
      return page.raw.screenshot({ clip, encoding: 'base64' });
    };
    const before = await both();
    await page.evaluate(() => {
      document.querySelector('village-profile').shadowRoot.querySelector('figure + figure').style.visibility = 'hidden';
    });
    assert.equal(await both(), before);
  },
  { needs: [PROTOCOL] },
);

scenario(
  'on paper everything is drawn and open, nothing is wider than the page, and the screen comes back',
  async (page) => {
    await open(page, PAGE, 720);
    await page.raw.emulateMediaType('print');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const print = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('village-profile');
      const all = (selector) => Array.from(shadowRoot.querySelectorAll(selector));
      const shown = (node) => node.getBoundingClientRect().height > 0;
      return {
        plots: all('.vp-plot').length,
        canvases: all('.vp-plot canvas').filter((canvas) => canvas.width > 0 && shown(canvas)).length,
        hiddenRows: all('tbody tr').filter((row) => !shown(row)).length,
        pressable: all('button, select, summary')
          .filter(shown)
          .map((node) => node.textContent),
        wide: all('.vp-profile *').filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .length,
      };
    });
    assert.deepEqual([print.plots, print.canvases], [CHARTS, CHARTS]);
    assert.deepEqual([print.hiddenRows, print.pressable, print.wide], [0, [], 0]);
    await page.raw.emulateMediaType(null);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.until(isSharp);
    await page.until(() => !document.querySelector('village-profile').shadowRoot.querySelector('.vp-data[open]'));
  },
  { needs: [PROTOCOL] },
);

scenario('controls are large enough for a finger on a small screen', async (page) => {
  await open(page, PAGE, 320);
  const sizes = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('village-profile');
    const controls = shadowRoot.querySelectorAll('.vp-chart button, .vp-chart select, .vp-data summary');
    return Array.from(controls, (control) => {
      const { width, height } = control.getBoundingClientRect();
      return Math.min(width, height);
    });
  });
  assert.ok(sizes.length > CHARTS, 'each chart has controls');
  assert.ok(Math.min(...sizes) >= 24, String(sizes));
});

scenario(
  'a change of theme paints each chart once; where the host gives colours a transition, its end is painted',
  async (page) => {
    const show = async (theme) => {
      await page.evaluate(() => document.querySelectorAll('village-profile').forEach((profile) => profile.remove()));
      await addProfile(page, { src: '/tests/data/charts.json', loading: 'eager', theme }, {}, '');
      await page.state('ready');
      await atRest();
    };
    /** Waits until so many frames have passed in which no chart was painted. */
    const atRest = () =>
      page.evaluate(async () => {
        for (let quiet = 0, before = -1; quiet < 40; quiet += 1) {
          await new Promise((done) => requestAnimationFrame(done));
          if (window.painted.length !== before) quiet = 0;
          before = window.painted.length;
        }
      });
    await openBare(page);
    await page.evaluate(() => {
      window.painted = [];
      const { setTransform } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.setTransform = function (...given) {
        if (this.canvas.closest('.vp-plot')) window.painted.push(this.canvas);
        setTransform.apply(this, given);
      };
    });
    await show('dark');
    const dark = await page.colours();
    await show('light');
    const light = await page.colours();
    assert.notDeepEqual(light, dark);
    const turn = async (theme) => {
      await page.evaluate((wanted) => {
        window.painted = [];
        document.querySelector('village-profile').setAttribute('theme', wanted);
      }, theme);
      await atRest();
      return page.evaluate(() => [window.painted.length, new Set(window.painted).size]);
    };
    const [times, charts] = await turn('dark');
    assert.ok(charts > 0);
    assert.equal(times, charts, 'once each');
    assert.deepEqual(await page.colours(), dark);
    await inShadowRoot(page, (root) => {
      const style = root.appendChild(document.createElement('style'));
      style.textContent = '* { transition: color 0.2s, background-color 0.2s !important; }';
    });
    await turn('light');
    await page.wait(async () => String(await page.colours()) === String(light), 'the colours of the light theme');
  },
);

scenario('the buttons of a chart cover no summary of its table, however narrow the chart', async (page) => {
  await page.raw.setViewport({ width: 620, height: 900 });
  await page.goto('/jinchang.html');
  await page.evaluate(() => document.querySelector('village-profile').setAttribute('loading', 'eager'));
  await page.state('ready');
  await page.until(() => Boolean(document.querySelector('village-profile').shadowRoot.querySelector('.vp-downloads')));
  const covered = await inShadowRoot(page, (root) => {
    const texts = Array.from(root.querySelectorAll('.vp-chart'), (figure) => {
      const [summary, buttons] = [figure.querySelector('.vp-data summary'), figure.querySelector('.vp-downloads')];
      const range = document.createRange();
      range.selectNodeContents(summary);
      return [range.getBoundingClientRect(), buttons.getBoundingClientRect(), figure.getAttribute('data-chart')];
    });
    const meet = ([one, other]) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom - 1 && other.top < one.bottom - 1;
    return { narrow: texts.filter(([, , name]) => name).length, names: texts.filter(meet).map(([, , name]) => name) };
  });
  assert.ok(covered.narrow > 1, 'there are charts');
  assert.deepEqual(covered.names, []);
});
