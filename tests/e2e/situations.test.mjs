// Situations of real sites, one page each in `hosts/`: nothing in a page breaks a profile.

import assert from 'node:assert/strict';
import { addProfile, openBare, scenario } from './harness.mjs';

/** Waits until `count` profiles are ready, and are drawn: each has its name, and its first chart as a canvas if it has any. */
const untilShown = (page, count = 1) =>
  page.until((wanted) => {
    const hosts = [...document.getElementsByTagName('village-profile')];
    const shown = hosts.filter((host) => {
      const root = host.getAttribute('root') === 'light' ? host : host.shadowRoot;
      return host.getAttribute('data-state') === 'ready' && root && root.querySelector('.vp-name');
    });
    return shown.length === wanted;
  }, count);

/** The globals that the loader and the glue use, and that a page can put something else in place of. */
const GLOBALS = [
  'AbortController',
  'Array',
  'CanvasRenderingContext2D',
  'CSSStyleSheet',
  'CustomEvent',
  'DataView',
  'Document',
  'Element',
  'Error',
  'IntersectionObserver',
  'JSON',
  'KeyboardEvent',
  'Map',
  'MouseEvent',
  'MutationObserver',
  'Node',
  'Number',
  'Object',
  'PointerEvent',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'Request',
  'ResizeObserver',
  'Response',
  'Set',
  'String',
  'Symbol',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'Uint32Array',
  'Uint8Array',
  'WeakMap',
  'WebAssembly',
  'event',
  'name',
  'origin',
  'parent',
  'self',
  'status',
];

// One test a kind of value: a text, an object, and a function that makes something else.
for (const value of ["'/x'", '{}', 'function Own() { this.elements = []; }']) {
  for (const when of ['before', 'after']) {
    scenario(`a page whose scripts define every global themselves as ${value}, ${when} the loader`, async (page) => {
      const names = encodeURIComponent(JSON.stringify(GLOBALS));
      await page.goto(`/tests/hosts/globals.html?${when}&${encodeURIComponent(value)}&${names}`);
      await untilShown(page);
    });
  }
}

scenario('a page whose scripts define one global themselves, each in turn', async (page) => {
  for (const name of GLOBALS) {
    const names = encodeURIComponent(JSON.stringify([name]));
    await page.goto(`/tests/hosts/globals.html?before&${encodeURIComponent("'/x'")}&${names}`);
    await untilShown(page);
  }
});

scenario('an element of the page that hides methods of the document', async (page) => {
  await page.goto('/tests/hosts/named-elements.html');
  await untilShown(page);
});

scenario('a fetch of the page without streams, and libraries that give arrays and texts a toJSON', async (page) => {
  await page.goto('/tests/hosts/old-libraries.html');
  await untilShown(page, 2);
  assert.match(await page.shadowText(1), /测试荣誉/);
});

scenario(
  'tags that come later, by jQuery, a template, a lazy loader, or a swap of the body, each with the script again',
  async (page) => {
    await openBare(page);
    await page.evaluate(() => {
      const add = (markup) => {
        const range = document.createRange();
        document.body.appendChild(range.createContextualFragment(markup));
      };
      add('<div class="village-profile" data-src="/tests/data/town.json" data-loading="eager"></div>');
      // A lazy loader of images has been there before.
      add('<div class="village-profile" src="/tests/data/town.json" data-loading="eager"></div>');
      // As jQuery runs scripts: as text, in a tag without an address.
      return fetch('/dist/village-profile.js')
        .then((response) => response.text())
        .then((text) => {
          const script = document.createElement('script');
          script.text = text;
          document.head.appendChild(script).parentNode.removeChild(script);
          add('<template><a class="village-profile" data-loading="eager" href="/tests/data/town.json">测试镇</a></template>');
          document.body.appendChild(document.querySelector('template').content.cloneNode(true));
        });
    });
    await untilShown(page, 3);
    // As Turbo and pjax visit another page.
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<div class="village-profile" data-src="/tests/data/town.json" data-loading="eager"></div>';
      document.documentElement.replaceChild(body, document.body);
    });
    await untilShown(page, 1);
  },
);

scenario('a script that jQuery runs as text finds its folder by the tag in the page', async (page) => {
  await page.goto('/tests/hosts/inserted.html');
  await untilShown(page);
});

scenario('curly quotes round src are named in the error', async (page) => {
  page.expect(/^status 404/, /http-status: .*Remedy: write straight quotes round src/);
  await openBare(page);
  await addProfile(page, { src: '\u201d/tests/data/town.json\u201d' });
  await page.state('error');
  await page.untilReported(/straight quotes/);
});

scenario('a browser whose WebAssembly is switched off is told so, and not called old', async (page) => {
  page.expect(/wasm-disabled: /);
  await page.goto('/tests/hosts/no-webassembly.html');
  await page.state('error');
  assert.match(
    await page.evaluate(() => document.querySelector('village-profile').shadowRoot.textContent),
    /关闭了.*WebAssembly/,
  );
});
