// Pages as people build them, one in `hosts/` for each situation that was reported of widgets like this one: nothing of the host breaks,
// and nothing of it breaks the profile. Each page says in its description what real sites do.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PROTOCOL, TOUCH, ZOOM_TOLD } from './engines.mjs';
import { heardNothing, openHost, scenario } from './harness.mjs';

const FOLDER = new URL('./hosts/', import.meta.url);

/** Runs a function of (root, ...values) where the profile is built, be that a shadow root or the page's own text. */
const inRoot = (page, script, ...values) =>
  page.evaluate(
    (source, given) => {
      const profile = document.querySelector('village-profile');
      const root = profile.getAttribute('root') === 'light' ? profile : profile.shadowRoot;
      return new Function(`return (${source})`)()(root, ...given);
    },
    String(script),
    values,
  );

/** Waits until such a function returns something true; returns that. */
const untilInRoot = (page, script, ...values) => page.wait(() => inRoot(page, script, ...values), script);

/**
 * Opens a page of the folder, and waits until its charts that are near are drawn.
 * @param {Record<string, string>} attributes
 */
async function openDrawn(page, name, attributes = {}) {
  await openReady(page, name, attributes);
  await untilInRoot(page, (root) => Boolean(root.querySelector('.vp-plot canvas')));
}

/**
 * Opens a page of the folder, and waits until its profile is shown.
 * @param {Record<string, string>} attributes
 */
async function openReady(page, name, attributes = {}) {
  const { lang, ...others } = attributes;
  await openHost(page, name);
  await page.state('ready');
  for (const [attribute, value] of Object.entries(others)) {
    await page.evaluate((key, wanted) => document.querySelector('village-profile').setAttribute(key, wanted), attribute, value);
    await page.state('ready');
  }
  if (lang) await page.speak(lang);
}

/** Lets the page paint so many frames. */
const frames = (page, count) =>
  page.evaluate(async (wanted) => {
    for (let frame = 0; frame < wanted; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  }, count);

/** Scrolls to the end in steps of so many pixels, painting each. */
async function readToTheEnd(page, step) {
  let isAtEnd = false;
  while (!isAtEnd) {
    isAtEnd = await page.evaluate((by) => {
      window.scrollBy(0, by);
      return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
    }, step);
    await frames(page, 3);
  }
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.html'))) {
  scenario(`the host ${file} says what real sites do, shows its profile, and hears of no error`, async (page) => {
    assert.match(readFileSync(new URL(file, FOLDER), 'utf8'), /name="description"\s+content="[^"]{40,}"/);
    page.tolerate(/Synchronous XMLHttpRequest/); // by which jQuery fetches scripts
    // In a frame: pages that take names of the browser's would break the drivers of browsers, too.
    await page.goto('/tests/bare.html');
    await page.evaluate((name) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.style.cssText = 'width: 1000px; height: 800px';
      frame.src = `/tests/hosts/${name}`;
    }, file);
    await page.until(() => {
      const { contentDocument } = document.querySelector('iframe');
      // Names of elements hide methods of the page's document.
      const find = document.querySelector;
      return Boolean(contentDocument && find.call(contentDocument, 'village-profile[data-state=ready]'));
    });
    assert.deepEqual(await page.evaluate(() => Array.from(document.querySelector('iframe').contentWindow['complaints'])), []);
  });
}

const SIZES = [600, 1100, 800];

for (const [name, url, step] of [
  ['thirteen profiles, the last far below', '/tests/hosts/thirteen.html', 800],
  ['139 profiles', '/hosts/many.html', 4000],
]) {
  scenario(`no loop of observers reaches the host of ${name}, scrolled and resized`, async (page) => {
    await page.goto(url);
    await page.state('ready');
    await page.evaluate(() => {
      window.complaints = window.complaints || [];
      window.addEventListener('error', ({ message }) => window.complaints.push(message));
    });
    await readToTheEnd(page, step);
    for (const width of SIZES) {
      await page.raw.setViewport({ width, height: 600 });
      await frames(page, 8);
    }
    await heardNothing(page);
  });
}

// A. We must not break the host.

const HTML2CANVAS = readFileSync(createRequire(import.meta.url).resolve('html2canvas/dist/html2canvas.min.js'), 'utf8');

scenario('html2canvas takes its picture of the whole page, profile and charts', async (page) => {
  await openDrawn(page, 'picture');
  await page.evaluate((source) => {
    new Function(source).call(window);
  }, HTML2CANVAS);
  const picture = await page.evaluate(async () => {
    const canvas = await window.html2canvas(document.body, { logging: false });
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set();
    for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join());
    return { isTall: canvas.height > 500, hasCharts: colours.has('185,43,39') };
  });
  assert.deepEqual(picture, { isTall: true, hasCharts: true });
  await heardNothing(page);
});

scenario('a plugin for printing clones the profile and draws every canvas of it', async (page) => {
  await openDrawn(page, 'print-plugin');
  const drawn = await page.evaluate(() => {
    const printed = document.getElementById('printed');
    const copies = printed.cloneNode(true);
    const frame = document.body.appendChild(document.createElement('iframe'));
    const copied = /** @type {Element} */ (copies).querySelectorAll('canvas');
    const originals = printed.querySelectorAll('canvas');
    for (let nth = 0; nth < originals.length; nth += 1) copied[nth].getContext('2d').drawImage(originals[nth], 0, 0);
    frame.remove();
    return originals.length;
  });
  assert.ok(drawn > 1, `${drawn} canvases`);
  await heardNothing(page);
});

scenario('through a whole life the host hears of no error', async (page) => {
  await openDrawn(page, 'life');
  const act = async (script) => {
    await page.evaluate(script);
    await frames(page, 4);
  };
  for (const width of [320, 1100, 800]) {
    await page.raw.setViewport({ width, height: 600 });
    await frames(page, 4);
  }
  await act(() => window.dispatchEvent(new Event('beforeprint')));
  await act(() => window.dispatchEvent(new Event('afterprint')));
  await act(() => document.querySelector('village-profile').setAttribute('theme', 'dark'));
  await act(() => document.querySelector('village-profile').setAttribute('mode', 'elder'));
  await act(() => document.querySelector('village-profile').setAttribute('lang', 'en'));
  await act(() => document.getElementById('other').appendChild(document.querySelector('village-profile')));
  await act(() => document.querySelector('village-profile').setAttribute('src', '/tests/data/village.json'));
  await page.state('ready');
  await act(() => {
    // Gone while it loads, and back.
    const profile = document.querySelector('village-profile');
    profile.setAttribute('src', '/tests/data/charts.json');
    profile.remove();
    window.kept = profile;
  });
  await act(() => document.getElementById('one').appendChild(window.kept));
  await page.state('ready');
  await act(() => document.querySelector('village-profile').setAttribute('root', 'light'));
  await page.state('ready');
  await act(() => {
    const profile = document.querySelector('village-profile');
    profile.style.display = 'none';
  });
  await act(() => {
    document.querySelector('village-profile').style.display = '';
  });
  await act(() => document.querySelector('village-profile').remove());
  await heardNothing(page);
});

scenario(
  'two fingers on a chart zoom the page, and one finger moves it when it is zoomed',
  async (page) => {
    await page.raw.setViewport({ width: 375, height: 667, isMobile: true, hasTouch: true });
    await openDrawn(page, 'phone');
    const at = await inRoot(page, (root) => {
      const plot = root.querySelector('.vp-plot');
      plot.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = plot.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    });
    const protocol = await page.raw.createCDPSession();
    const touch = async (type, ...fingers) => {
      const touchPoints = fingers.map((x, id) => ({ x, y: at.y, id }));
      await protocol.send('Input.dispatchTouchEvent', { type, touchPoints });
      await frames(page, 1);
    };
    const view = () => page.evaluate(() => ({ scale: window.visualViewport.scale, left: window.visualViewport.pageLeft }));
    await touch('touchStart', at.x - 20, at.x + 20);
    for (let apart = 24; apart < 80; apart += 4) await touch('touchMove', at.x - apart, at.x + apart);
    await touch('touchEnd');
    const zoomed = await view();
    assert.ok(zoomed.scale > 1.3, `zoomed ${zoomed.scale} times`);
    await touch('touchStart', at.x);
    for (let moved = 0; moved < 80; moved += 8) await touch('touchMove', at.x - moved);
    await touch('touchEnd');
    const { left } = await view();
    assert.ok(left > zoomed.left + 20, `moved from ${zoomed.left} to ${left}`);
  },
  { needs: [PROTOCOL] },
);

// B. The host must not break us.

/** The text of the open tooltip, a line each, without the mark that our translator leaves: a line that stays may stay translated. */
const tooltip = (page) =>
  inRoot(page, (root) => {
    const shown = root.querySelector('.vp-tooltip:not([hidden])');
    return shown ? Array.from(shown.children, (line) => line.textContent.replace(/^(译：)+/, '')) : [];
  });

const spoken = (page) => inRoot(page, (root) => root.querySelector('[aria-live]').textContent);

/** The changes that translators and reading toolbars make to every text node in the profile. */
const TOOLS = {
  'wraps each text in two font elements': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('script, style')) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      text.parentNode.replaceChild(font, text);
      font.appendChild(document.createElement('font')).appendChild(text);
    }
  },
  'puts new text nodes in place of the old, and writes into those it has seen later': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('script, style')) texts.push(walker.currentNode);
    for (const text of texts) text.parentNode.replaceChild(document.createTextNode(`译：${text.data}`), text);
    window.late = () => texts.forEach((text) => Object.assign(text, { data: '迟到的译文' }));
  },
  'takes the lines of the tooltip out, and puts its own in': (root) => {
    for (const line of root.querySelectorAll('.vp-tooltip > *')) line.outerHTML = '<span class="read">读</span>';
  },
};

for (const [name, rewrite] of Object.entries(TOOLS)) {
  scenario(`what is shown and spoken of a point belongs to it after a tool ${name}`, async (page) => {
    await openDrawn(page, 'translator');
    const points = async (count) => {
      const told = [];
      await inRoot(page, (root) => {
        root.querySelector('.vp-plot').blur();
        root.querySelector('.vp-plot').focus();
      });
      for (let nth = 0; nth < count; nth += 1) {
        told.push([await tooltip(page), await spoken(page)]);
        await page.raw.keyboard.press('ArrowRight');
      }
      return told;
    };
    const wanted = await points(3);
    assert.equal(new Set(wanted.map(String)).size, 3, 'three points differ');
    await inRoot(page, rewrite);
    await page.raw.keyboard.press('Escape');
    assert.deepEqual(await points(3), wanted);
    // The tool comes back while a tooltip is open, and once more when it tells another point.
    await inRoot(page, rewrite);
    await page.raw.keyboard.press('Home');
    await page.evaluate(() => window.late && window.late());
    assert.deepEqual([await tooltip(page), await spoken(page)], wanted[0]);
    await inRoot(page, (root) => root.querySelector('[data-does=sort]').click());
    const sorted = await inRoot(page, (root) => [
      root.querySelector('[data-does=sort]').getAttribute('aria-pressed'),
      root.querySelector('.vp-plot').getAttribute('aria-label') === root.querySelector('[aria-live]').textContent,
    ]);
    assert.deepEqual(sorted, ['true', true]);
    await heardNothing(page);
  });
}

/** The style sheet of an extension for dark pages: in the shadow root, as it adds it to each. */
const DARK =
  '.vp-profile { background-color: #181a1b !important; color: #e8e6e3 !important } .vp-sentence { color: #a8a095 !important }';
const [INK, DARK_INK] = ['31,35,41', '232,230,227'];

scenario('where an extension gives text another colour, charts are drawn in it, and in ours when it leaves', async (page) => {
  await openDrawn(page, 'dark-reader', { theme: 'light' });
  const untilDrawn = (ink, other) =>
    page.wait(async () => {
      const colours = await page.colours();
      return colours.includes(ink) && !colours.includes(other);
    }, ink);
  await untilDrawn(INK, DARK_INK);
  await inRoot(
    page,
    (root, css) => {
      const style = document.createElement('style');
      style.className = 'darkreader';
      style.textContent = css;
      root.appendChild(style);
    },
    DARK,
  );
  await untilDrawn(DARK_INK, INK);
  await inRoot(page, (root) => root.querySelector('.darkreader').remove());
  await untilDrawn(INK, DARK_INK);
  await heardNothing(page);
});

/** The style of the text of every element in a profile, told by its tag and class. */
const looks = (page) =>
  inRoot(page, (root) =>
    Array.from(root.querySelectorAll('.vp-profile, .vp-profile *:not(option)'), (element) => {
      const style = getComputedStyle(element);
      const of = (name) => style[name];
      const text = ['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'letterSpacing', 'wordSpacing'];
      const rest = ['textAlign', 'textIndent', 'textShadow', 'textTransform', 'whiteSpace'];
      return [element.localName, element.getAttribute('class'), ...text.concat(rest).map(of)].join(' | ');
    }),
  );

for (const root of ['shadow', 'light']) {
  scenario(`without a doctype and with a style for every tag, text in a ${root} root looks as ever`, async (page) => {
    // Drawn charts or not makes no difference to text; the order of what a profile holds must be the same.
    const attributes = { root, theme: 'light' };
    await openDrawn(page, 'standards', attributes);
    const wanted = await looks(page);
    await openDrawn(page, 'quirks', attributes);
    const found = await looks(page);
    assert.ok(wanted.length > 200, `${wanted.length} elements`);
    assert.deepEqual(
      found.filter((look) => !wanted.includes(look)),
      [],
    );
    await heardNothing(page);
  });
}

// C. Findings of attacks.

const LAYOUTS = ['table', 'grid', 'flex', 'float', 'inline-block', 'fieldset'];
/** The most that a profile may ask of a layout that shrinks to its narrowest, in CSS pixels. */
const NARROWEST = 240;

/** How wide the page in a frame is, with one profile in a layout: the frame is the window of a phone, which some browsers lack. */
const inFrame = (page, width, query) =>
  page.evaluate(
    async (wide, asked) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { width: wide, height: 700, src: `shrink-to-fit.html?${asked}` });
      document.body.appendChild(frame);
      const find = (selector) => frame.contentDocument && frame.contentDocument.querySelector(selector);
      for (let left = 600; left && !find('village-profile[data-state=ready]'); left -= 1) {
        await new Promise((done) => setTimeout(done, 20));
      }
      for (let left = 4; left; left -= 1) await new Promise((done) => requestAnimationFrame(done));
      const { scrollWidth, clientWidth } = frame.contentDocument.documentElement;
      const profile = find('village-profile[data-state=ready]');
      const seen = { sideways: scrollWidth - clientWidth, profile: profile ? profile.offsetWidth : 0 };
      frame.remove();
      return seen;
    },
    width,
    query,
  );

for (const lang of ['zh-Hans', 'en']) {
  for (const mode of ['standard', 'elder']) {
    scenario(`in layouts that shrink to fit no page is wider for a profile (${lang}, ${mode})`, async (page) => {
      await openHost(page, 'standards');
      const found = [];
      for (const layout of LAYOUTS) {
        for (const width of [320, 375]) {
          const { sideways, profile } = await inFrame(page, width, `layout=${layout}&lang=${lang}&mode=${mode}`);
          if (sideways > 0 || !profile) found.push(`${layout} at ${width}: ${sideways} px sideways, profile ${profile}`);
        }
      }
      const { profile } = await inFrame(page, 600, `layout=min-content&lang=${lang}&mode=${mode}`);
      if (profile > NARROWEST || !profile) found.push(`at its narrowest ${profile} px`);
      assert.deepEqual(found, []);
    });
  }
}

scenario(
  'where colours are forced, the text of charts is as light on black as that beside it, from the start and live',
  async (page) => {
    const protocol = await page.raw.createCDPSession();
    const force = (value) =>
      protocol.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value },
          { name: 'prefers-color-scheme', value: value === 'active' ? 'dark' : 'light' },
        ],
      });
    const untilDrawn = (ink, other) =>
      page.wait(async () => {
        await page.raw.screenshot(); // a page without a window looks at media queries only when somebody looks at the page
        const colours = await page.colours();
        return colours.includes(ink) && !colours.includes(other);
      }, ink);
    const [light, dark] = ['255,255,255', INK];
    await force('active');
    await openDrawn(page, 'standards');
    await untilDrawn(light, dark);
    const beside = await inRoot(page, (root) => getComputedStyle(root.querySelector('.vp-title')).color);
    assert.equal(beside.replace(/[^\d,]/g, ''), light);
    await force('none');
    await untilDrawn(dark, light);
    await force('active');
    await untilDrawn(light, dark);
    // Bars are not in the colour of text, nor of the ground.
    const colours = await page.colours();
    assert.ok(colours.some((colour) => ![light, '0,0,0'].includes(colour)));
  },
  { needs: [PROTOCOL] },
);

/** A finger on the middle of a mark of the nth chart, and the tooltip there a moment later. */
async function tapChart(page, nth) {
  const at = await untilInRoot(
    page,
    (root, index) => {
      const plot = root.querySelectorAll('.vp-plot')[index];
      plot.scrollIntoView({ block: 'center' });
      const { left, top, width } = plot.getBoundingClientRect();
      return plot.querySelector('canvas') && [Math.round(left + width / 2), Math.round(top + 30)];
    },
    nth,
  );
  await page.raw.touchscreen.tap(...at);
  await frames(page, 6);
  return inRoot(
    page,
    (root, index) => {
      const tip = root.querySelector('.vp-tooltip:not([hidden])');
      return Boolean(tip) && root.querySelectorAll('.vp-plot')[index].contains(tip);
    },
    nth,
  );
}

scenario(
  'the first tap on any other chart opens its tooltip and keeps it',
  async (page) => {
    await page.raw.setViewport({ width: 375, height: 667, hasTouch: true });
    await openDrawn(page, 'standards');
    const count = await inRoot(page, (root) => root.querySelectorAll('.vp-plot').length);
    const kept = [];
    for (let nth = 0; nth < count; nth += 1) if (await tapChart(page, nth)) kept.push(nth);
    assert.deepEqual(
      kept,
      Array.from({ length: count }, (_, nth) => nth),
    );
  },
  { needs: [TOUCH] },
);

/** Visits the points of every chart by keyboard; returns the tooltips that are cut by the window or by a box around the profile. */
async function cutTooltips(page, box = '') {
  const count = await inRoot(page, (root) => root.querySelectorAll('.vp-plot').length);
  const found = [];
  for (let nth = 0; nth < count; nth += 1) {
    for (const block of /** @type {ScrollLogicalPosition[]} */ (['start', 'end'])) {
      await untilInRoot(
        page,
        (root, index, where) => {
          const plot = root.querySelectorAll('.vp-plot')[index];
          const section = plot.closest('.vp-section');
          if (section.hidden) root.querySelector(`.vp-nav a[href$="-${section.dataset.section}"]`).click();
          plot.blur();
          plot.scrollIntoView({ block: where });
          plot.focus({ preventScroll: true });
          return Boolean(plot.querySelector('canvas'));
        },
        nth,
        block,
      );
      for (let press = 0; press < 4; press += 1) {
        const cut = await inRoot(
          page,
          (root, selector) => {
            const tip = root.querySelector('.vp-tooltip:not([hidden])');
            if (!tip) return 'no tooltip';
            const inner = tip.getBoundingClientRect();
            const outer = selector
              ? document.querySelector(selector).getBoundingClientRect()
              : { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
            const hangs = [
              outer.left - inner.left,
              outer.top - inner.top,
              inner.right - outer.right,
              inner.bottom - outer.bottom,
            ];
            const most = Math.max(...hangs);
            // One that is higher than all there is begins where it can be read.
            const isTooHigh = inner.height > outer.bottom - outer.top;
            return most > 1 && !isTooHigh ? `${Math.round(most)} px of ${Math.round(inner.height)}` : '';
          },
          box,
        );
        if (cut) found.push(`chart ${nth}, ${block}, point ${press}: ${cut}`);
        await page.raw.keyboard.press('ArrowRight');
      }
    }
  }
  return found;
}

for (const [lang, mode, width] of /** @type {[string, string, number][]} */ ([
  ['en', 'elder', 390],
  ['en', 'standard', 390],
  ['zh-Hans', 'elder', 800],
])) {
  scenario(`the window cuts no tooltip (${lang}, ${mode}, ${width} px)`, async (page) => {
    await page.raw.setViewport({ width, height: 700 });
    await openReady(page, 'standards', { lang, mode });
    assert.deepEqual(await cutTooltips(page), []);
  });
}

scenario('a box that cuts off what hangs out of it cuts no tooltip', async (page) => {
  await openReady(page, 'clipping');
  assert.deepEqual(await cutTooltips(page, '.column'), []);
});

/** Notes the width of each text when it is measured, and when it is drawn on the canvas that shows it. */
const noteWidths = () => {
  const { measureText, fillText } = CanvasRenderingContext2D.prototype;
  window.measured = new Map();
  window.differing = [];
  window.drawn = 0;
  CanvasRenderingContext2D.prototype.measureText = function (text) {
    const metrics = measureText.call(this, text);
    window.measured.set(`${this.font}|${text}`, metrics.width);
    return metrics;
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    const before = window.measured.get(`${this.font}|${text}`);
    const width = measureText.call(this, text).width;
    window.drawn += 1;
    if (before !== width) window.differing.push(`${text}: ${before}, drawn ${width}`);
    fillText.call(this, text, ...rest);
  };
};

/** Names in the quotation marks that Chinese fonts and others have at different widths. */
const QUOTED = ['“甲”示范点', '‘乙’与“丙”——合作…', '“丁”'];

for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
  scenario(`text is as wide on the canvas as it was measured, in a page of another language (${lang})`, async (page) => {
    await page.goto('/tests/bare.html');
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'ru'));
    await page.evaluate(noteWidths);
    await page.evaluate(
      async (tag, names) => {
        await window.addScript('/dist/village-profile.js');
        const figures = names.map((label, nth) => ({ label, group: '测', theme: 'talent', figure: `${nth + 2}人` }));
        const profile = { format: 1, id: 'quoted', name: '测试镇', level: 'town', figures };
        window.addProfile({ lang: tag }, { profile }, '');
      },
      lang,
      QUOTED,
    );
    await page.state('ready');
    const { drawn, differing } = await page.until(() => window.drawn > 3 && { drawn: window.drawn, differing: window.differing });
    assert.ok(drawn > 3);
    assert.deepEqual(differing, []);
  });
}

scenario(
  'a toolbar that zooms by style leaves charts sharp',
  async (page) => {
    // In a window so small that the zoom moves charts out of sight, which are to be sharp as well.
    await page.raw.setViewport({ width: 600, height: 432 });
    await openDrawn(page, 'standards');
    await page.evaluate(() => {
      document.body.style.zoom = '1.5';
    });
    await untilInRoot(page, (root) => {
      const isSharp = ({ width, clientWidth }) => Math.abs(width - clientWidth * window.devicePixelRatio * 1.5) <= 2;
      return Array.from(root.querySelectorAll('.vp-plot canvas')).every(isSharp);
    });
  },
  { needs: [ZOOM_TOLD] },
);

scenario(
  "a visitor's own size of type is followed by text and charts, whatever the page says",
  async (page) => {
    const protocol = await page.raw.createCDPSession();
    const sizes = async (standard) => {
      await protocol.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
      await openReady(page, 'quirks');
      await untilInRoot(page, (root) => {
        root.querySelector('.vp-plot').scrollIntoView();
        return Boolean(root.querySelector('.vp-plot canvas'));
      });
      return inRoot(page, (root) => {
        const size = (selector) => parseFloat(getComputedStyle(root.querySelector(selector)).fontSize);
        return { text: size('.vp-section'), small: size('.vp-downloads'), chart: Math.max(...window.drawnSizes) };
      });
    };
    await page.raw.evaluateOnNewDocument(() => {
      window.drawnSizes = [];
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (...given) {
        window.drawnSizes.push(parseFloat(/([\d.]+)px/.exec(this.font)[1]) / 16);
        fillText.apply(this, given);
      };
    });
    assert.deepEqual(await sizes(16), { text: 17, small: 13, chart: 14 });
    for (const standard of [24, 32]) {
      const { text, small, chart } = await sizes(standard);
      const grown = standard / 16;
      assert.ok(Math.abs(text - 17 * grown) < 0.5, `text of ${text} px`);
      assert.ok(small > 13 * grown * 0.95, `small text of ${small} px`);
      assert.ok(Math.abs(chart - 14 * grown) <= 1, `a chart with text of ${chart} px`);
    }
  },
  { needs: [PROTOCOL] },
);

scenario(
  'the elder mode on paper is large, whole, with its tables, notes and sources, and has nothing to press',
  async (page) => {
    await page.raw.setViewport({ width: 720, height: 900 });
    await openDrawn(page, 'standards', { mode: 'elder', src: '/tests/data/village.json' });
    const shown = (root, selector) =>
      Array.from(root.querySelectorAll(selector)).filter((node) => node.getClientRects().length > 0).length;
    const count = (selector) =>
      inRoot(page, (root, source, chosen) => new Function(`return (${source})`)()(root, chosen), String(shown), selector);
    const sections = await inRoot(page, (root) => root.querySelectorAll('.vp-section').length);
    assert.equal(await count('.vp-section'), 1, 'on the screen one at a time');
    await page.raw.emulateMediaType('print');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    assert.equal(await count('.vp-section'), sections);
    const pressable = await inRoot(page, (root) =>
      Array.from(root.querySelectorAll('button, select, details:not([open])'))
        .filter((node) => node.getClientRects().length > 0)
        .map((node) => node.outerHTML.slice(0, 90)),
    );
    assert.deepEqual(pressable, []);
    for (const part of ['.vp-data tbody tr', '.vp-cite', '.vp-facts .vp-aside', '.vp-sources li', '.vp-plot canvas']) {
      const all = await inRoot(page, (root, chosen) => root.querySelectorAll(chosen).length, part);
      assert.ok(all > 0, part);
      assert.equal(await count(part), all, part);
    }
    const size = await inRoot(page, (root) => parseFloat(getComputedStyle(root.querySelector('.vp-fact')).fontSize));
    assert.equal(size, 24, 'eighteen points');
    const wide = await inRoot(page, (root) => {
      const { clientWidth } = document.documentElement;
      const isOutside = (node) => node.getBoundingClientRect().right > clientWidth + 1 && !node.closest('.vp-hidden');
      return Array.from(root.querySelectorAll('.vp-profile *'), (node) =>
        isOutside(node) ? node.outerHTML.slice(0, 90) : '',
      ).filter(Boolean);
    });
    assert.deepEqual(wide, []);
    await page.raw.emulateMediaType(null);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal(await count('.vp-section'), 1);
  },
  { needs: [PROTOCOL] },
);
