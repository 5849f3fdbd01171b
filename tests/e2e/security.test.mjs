// Hostile data never becomes markup, a request or a broken layout.

import assert from 'node:assert/strict';
import { LONG } from './engines.mjs';
import { inShadowRoot, scenario } from './harness.mjs';

/** Runs in the page: a real profile, its words and addresses replaced by what an attacker would write. */
async function hostile() {
  const WORDS = [
    'name',
    'title',
    'label',
    'summary',
    'text',
    'note',
    'publisher',
    'alt',
    'caption',
    'issuer',
    'category',
    'attribution',
  ];
  const ATTACKS = [
    '<img src=/x onerror=window.hacked=1>',
    '</script><script>window.hacked=2</script>',
    '"><svg onload=window.hacked=3>',
    "' onfocus='window.hacked=4' autofocus='",
    '{{constructor.constructor("window.hacked=5")()}}',
    '\u202e\u2066文字倒转\u200b\u0000',
    '&lt;b&gt;&amp;',
  ];
  const ADDRESSES = [
    'javascript:window.hacked=6',
    'data:text/html,<script>window.hacked=7</script>',
    ' java\nscript:window.hacked=8',
    'vbscript:x',
    'file:///etc/passwd',
  ];
  const profile = await (await fetch('/data/jinchang.json')).json();
  let nth = 0;
  const replace = (value) => {
    if (!value || typeof value !== 'object') return;
    for (const key of Object.keys(value)) {
      const attack = (words) => ATTACKS[nth++ % ATTACKS.length] + words;
      const isWords = WORDS.indexOf(key) >= 0 || /^(zh|en)\b/.test(key);
      if (typeof value[key] === 'string' && isWords) value[key] = attack(value[key]);
      else if (typeof value[key] === 'string' && /^(address|src|href|profile)$/.test(key))
        value[key] = ADDRESSES[nth++ % ADDRESSES.length];
      else replace(value[key]);
    }
  };
  replace(profile);
  profile.sources[0].address = ADDRESSES[0];
  profile.images = ADDRESSES.map((src) => ({ src, alt: ATTACKS[0], caption: ATTACKS[1] }));
  profile.members = ADDRESSES.map((address) => ({ name: ATTACKS[2], profile: address }));
  const text = JSON.stringify(profile).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  const element = document.createElement('village-profile');
  element.setAttribute('loading', 'eager');
  element.appendChild(script);
  document.querySelector('main').appendChild(element);
}

scenario('hostile words and addresses stay words', async (page) => {
  page.tolerate(/console warn(ing)?: village-profile: /); // what the reader leaves out is reported to the maintainer
  page.tolerate(/no-such-picture/);
  await page.goto('/hosts/index.html');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/dist/village-profile.js';
    document.head.appendChild(script);
  });
  await page.evaluate(hostile);
  await page.state('ready');
  const before = page.requests.length;
  const seen = await page.evaluate(async () => {
    const root = document.querySelector('village-profile').shadowRoot;
    for (const details of root.querySelectorAll('details')) details.open = true;
    // As long as it takes a picture to fail, attacks of that kind have had.
    await new Promise((done) => {
      const picture = document.body.appendChild(document.createElement('img'));
      picture.onerror = () => requestAnimationFrame(done);
      picture.src = '/no-such-picture';
    });
    const article = root.querySelector('.vp-profile');
    const attributes = Array.from(root.querySelectorAll('*')).flatMap((node) => node.getAttributeNames());
    return {
      hacked: String(window.hacked),
      polluted: String({}.polluted),
      scripts: root.querySelectorAll('script, iframe, object, embed, svg:not(.vp-bar):not(.vp-sparkline), form').length,
      handlers: attributes.filter((name) => name.startsWith('on')),
      links: Array.from(root.querySelectorAll('a[href]'), (link) => [link.protocol, link.rel, link.getAttribute('href')[0]]),
      images: Array.from(root.querySelectorAll('img'), (image) => image.src),
      sideways: article.scrollWidth - article.clientWidth,
      words: article.textContent,
      overridden: /[\u202a-\u202e\u2066-\u2069]/.test(article.textContent),
    };
  });
  assert.equal(seen.hacked, 'undefined', 'nothing ran');
  assert.equal(seen.polluted, 'undefined', 'no prototype changed');
  assert.equal(seen.scripts, 0, 'no words became elements');
  assert.deepEqual(seen.handlers, []);
  for (const [protocol, rel, first] of seen.links) {
    assert.match(protocol, /^https?:$/);
    if (first !== '#') assert.match(rel, /noopener noreferrer/);
  }
  assert.deepEqual(seen.images, [], 'no address but of the web is fetched');
  assert.ok(seen.sideways <= 1, 'the layout holds');
  assert.match(seen.words, /<img src=\/x onerror/, 'the words are read as they are');
  assert.match(seen.words, /(script|file|data):(window|x|text|\/\/)/, 'what may not be followed is shown as text');
  assert.ok(!seen.overridden, 'no character turns the words after it around');
  const later = page.requests.slice(before).filter((url) => /passwd|\/x$/.test(url));
  assert.deepEqual(later, []);
});

scenario(
  'words of a megabyte and ten thousand entries are shown a page at a time, and nothing stands out sideways',
  async (page) => {
    await page.goto('/hosts/index.html');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/dist/village-profile.js';
      document.head.appendChild(script);
      const long = '长'.repeat(350000);
      const profile = {
        format: 1,
        id: 'large',
        name: long,
        honors: Array.from({ length: 10000 }, (_, nth) => ({ title: '第' + nth + '项', level: 'county' })),
        figures: [
          { label: 'W'.repeat(1000000), figure: '1个', theme: 'culture' },
          { label: long, figure: '2个', theme: 'culture' },
        ],
      };
      const child = document.createElement('script');
      child.type = 'application/json';
      child.textContent = JSON.stringify(profile);
      const element = document.createElement('village-profile');
      element.setAttribute('loading', 'eager');
      element.appendChild(child);
      document.querySelector('main').appendChild(element);
    });
    await page.state('ready');
    assert.ok((await page.shadowText()).includes('第1至200项，共10000项'));
    await inShadowRoot(page, (root) => root.querySelector('.vp-pager button:last-child').click());
    assert.ok((await page.shadowText()).includes('第399项'));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 1, `${wide} pixels stand out`);
  },
);

scenario(
  'of a name of a million letters without a space the beginning is shown, broken into lines, and the rest is counted',
  async (page) => {
    await page.goto('/tests/bare.html');
    await page.evaluate(() => window.addScript('/dist/village-profile.js'));
    await page.evaluate(() =>
      window.addProfile({}, { profile: { format: 1, id: 'long', name: 'W'.repeat(1000000), as_of: '2023' } }),
    );
    await page.state('ready');
    const seen = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('village-profile');
      const name = shadowRoot.querySelector('.vp-name');
      return {
        letters: name.textContent.match(/W/g).length,
        rest: name.textContent.replace(/^W+/, ''),
        lines: name.offsetHeight / Number.parseFloat(getComputedStyle(name).fontSize),
        outside: name.scrollWidth - name.clientWidth,
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    assert.equal(seen.letters, 20000);
    assert.match(seen.rest.replace(/,/g, ''), /980000/);
    assert.ok(seen.lines > 100, `${seen.lines} lines`);
    assert.deepEqual([seen.outside, seen.sideways], [0, 0]);
  },
  { needs: [LONG] },
);
