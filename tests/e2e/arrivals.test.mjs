// The ways by which profiles come into a page, leave it for another document, and return.

import assert from 'node:assert/strict';
import { heardNothing, openBare, openHost, scenario } from './harness.mjs';

const TOWN = '/tests/data/town.json';

/** Waits until so many profiles of the page are shown, and there are no more. */
const untilShown = (page, count = 1) =>
  page.until((wanted) => {
    const hosts = Array.from(document.querySelectorAll('village-profile'));
    const isShown = (host) => host.getAttribute('data-state') === 'ready' && host.shadowRoot.querySelector('.vp-name');
    return hosts.length === wanted && hosts.every(isShown);
  }, count);

/** Opens a page of `hosts/`, and waits until its profile is shown. */
async function open(page, name) {
  await openHost(page, name);
  await untilShown(page);
}

scenario('jQuery puts element and script into the page, again and again, in each form', async (page) => {
  page.tolerate(/Synchronous XMLHttpRequest/); // by which jQuery fetches scripts
  await open(page, 'jquery');
  for (const markup of [
    `<village-profile src="${TOWN}" loading="eager"></village-profile>`,
    `<div class="village-profile" data-src="${TOWN}" data-loading="eager"></div>`,
    `<a class="village-profile" href="${TOWN}" data-loading="eager">测试镇</a>`,
  ]) {
    await page.evaluate((given) => {
      window['insert'](given);
    }, markup);
    await untilShown(page);
  }
  await heardNothing(page);
});

scenario('a part of the page that htmx swaps holds a profile each time', async (page) => {
  await open(page, 'htmx');
  await page.evaluate(() => {
    window.before = document.querySelector('village-profile');
    document.getElementById('part').click();
  });
  await page.until(() => !window.before.isConnected);
  await untilShown(page);
  await heardNothing(page);
});

for (const library of ['turbo', 'pjax']) {
  scenario(`a visit by ${library} leads to a profile, and so does the way back`, async (page) => {
    await open(page, library);
    for (const [link, name] of [
      ['next', '下一页'],
      ['before', '测试镇人民政府'],
    ]) {
      // Browsers that the library does not know follow the link themselves, which ends this script.
      await page.evaluate((id) => {
        setTimeout(() => document.getElementById(id).click());
      }, link);
      await page.wait(
        () =>
          page
            .evaluate(
              (id, title) => document.body && !document.getElementById(id) && document.body.textContent.includes(title),
              link,
              name,
            )
            .catch(() => false),
        name,
      );
      await untilShown(page);
    }
    await heardNothing(page);
  });
}

scenario('each clone of a template is a profile of its own', async (page) => {
  await open(page, 'template');
  await page.evaluate(() => {
    window['add']();
  });
  await untilShown(page, 2);
  await heardNothing(page);
});

scenario('a profile that moves into a frame and back is drawn there with its style', async (page) => {
  await open(page, 'frames');
  const border = () =>
    page.until(() => {
      const profile = window.moved;
      const card = profile.getAttribute('data-state') === 'ready' && profile.shadowRoot.querySelector('.vp-card');
      return card && card.ownerDocument === profile.ownerDocument && getComputedStyle(card).borderTopWidth === '4px';
    });
  await page.evaluate(() => {
    window.moved = document.querySelector('village-profile');
    document.querySelector('iframe').contentDocument.body.appendChild(window.moved);
  });
  await border();
  await page.evaluate(() => document.body.appendChild(window.moved));
  await border();
});

/** Opens a window as the visitor of a page does, by a press on a button; `window.other` is it. */
async function openWindow(page) {
  const at = await page.evaluate(() => {
    const button = document.body.insertBefore(document.createElement('button'), document.body.firstChild);
    button.textContent = '在新窗口打印';
    button.onclick = () => {
      window.other = window.open('', 'other', 'width=480,height=160');
    };
    button.scrollIntoView();
    const { left, top } = button.getBoundingClientRect();
    return { x: left + 9, y: top + 9 };
  });
  await page.raw.mouse.click(at.x, at.y);
  await page.until(() => Boolean(window.other && window.other.document.body));
}

/** Waits until the profile that was moved is shown with its style and the first chart, which is then in sight, has colours. */
const untilDrawn = (page) =>
  page.until(() => {
    const { moved } = window;
    const root = moved.getAttribute('data-state') === 'ready' && moved.shadowRoot;
    const card = root && root.querySelector('.vp-card');
    const plot = root && root.querySelector('.vp-plot');
    if (!card || !plot || card.ownerDocument.defaultView.getComputedStyle(card).borderTopWidth !== '4px') return false;
    plot.scrollIntoView({ block: 'center' });
    const canvas = plot.querySelector('canvas');
    if (!canvas || !canvas.width || !canvas.height) return false;
    const copy = document.createElement('canvas');
    Object.assign(copy, { width: canvas.width, height: canvas.height });
    const context = copy.getContext('2d');
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    return canvas.ownerDocument === moved.ownerDocument && data.some((value, at) => at % 4 === 3 && value === 255);
  });

/** The effect of a key in the first chart of the profile that was moved: the words spoken, and by how much its window cuts the tooltip. */
const pressInChart = (page, key) =>
  page.evaluate((pressed) => {
    const { moved } = window;
    const { defaultView } = moved.ownerDocument;
    const plot = moved.shadowRoot.querySelector('.vp-plot');
    plot.scrollIntoView({ block: 'start' });
    plot.focus({ preventScroll: true });
    plot.dispatchEvent(
      new defaultView.KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true, composed: true }),
    );
    const tip = plot.querySelector('.vp-tooltip:not([hidden])');
    const { left, top, right, bottom } = tip ? tip.getBoundingClientRect() : plot.getBoundingClientRect();
    const cut = Math.max(-left, -top, right - defaultView.innerWidth, bottom - defaultView.innerHeight);
    return { tip: tip ? tip.textContent : '', cut: Math.max(0, Math.round(cut)) };
  }, key);

scenario('a profile that moves into a window of its own and back is drawn and answers there', async (page) => {
  await open(page, 'frames');
  await page.evaluate(() => {
    window.moved = document.querySelector('village-profile');
    window.moved.setAttribute('src', '/tests/data/charts.json');
  });
  await untilDrawn(page);
  await openWindow(page);
  await page.evaluate(() => {
    window.other.document.body.appendChild(window.moved);
  });
  await untilDrawn(page);
  const told = [];
  for (const key of ['Home', 'ArrowRight', 'ArrowRight']) told.push(await pressInChart(page, key));
  assert.equal(new Set(told.map(({ tip }) => tip)).size, told.length, JSON.stringify(told));
  assert.ok(
    told.every(({ cut }) => cut <= 1),
    JSON.stringify(told),
  );
  // A chart follows the width of the profile there, and everything opens for paper when that window prints.
  await page.evaluate(() => {
    window.moved.style.width = '300px';
  });
  await page.until(() => {
    const canvas = window.moved.shadowRoot.querySelector('.vp-plot canvas');
    return canvas.width > 0 && canvas.width <= 300 * window.devicePixelRatio;
  });
  const closedWhen = (happening) =>
    page.evaluate((name) => {
      const { moved, other } = window;
      other.dispatchEvent(new other.Event(name));
      return moved.shadowRoot.querySelectorAll('details:not([open])').length;
    }, happening);
  assert.equal(await closedWhen('beforeprint'), 0);
  assert.ok((await closedWhen('afterprint')) > 0);
  await page.evaluate(() => {
    window.moved.style.width = '';
    document.body.appendChild(window.moved);
  });
  await untilDrawn(page);
  assert.notEqual((await pressInChart(page, 'Home')).tip, '');
  // A visitor closes the window while the profile is in it.
  await page.evaluate(() => {
    window.other.document.body.appendChild(window.moved);
  });
  await untilDrawn(page);
  await page.evaluate(() => window.other.close());
  await page.until(() => window.other.closed);
  await heardNothing(page);
});

scenario('where WebAssembly is switched off, that is said', async (page) => {
  page.expect(/console error: village-profile: wasm-disabled: .*Lockdown/);
  await page.goto('/tests/bare.html');
  await page.evaluate(() => {
    delete window.WebAssembly;
  });
  await page.evaluate((src) => window.addScript(src), '/dist/village-profile.js');
  await page.evaluate(() => window.addProfile({ src: 'data/town.json' }, {}, '本镇概况'));
  await page.state('error');
  assert.match(await page.shadowText(), /浏览器关闭了 WebAssembly/);
});

scenario('curly quotation marks around an address are named', async (page) => {
  page.expect(/console error: village-profile: http-status: .*curly quotation marks/, /^status 404/);
  await openBare(page);
  await page.evaluate(() => window.addProfile({ src: '“data/town.json”' }, {}, ''));
  await page.state('error');
});
