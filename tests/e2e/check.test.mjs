// An editor on the check page: paste, see what is wrong, find the place, mend it, see the profile.

import assert from 'node:assert/strict';
import { scenario } from './harness.mjs';

const BROKEN = '{\n  "format": 1,\n  "id": "test-town",\n  "name": "测试镇",\n  "level": "twon"\n}\n';
const MENDED = BROKEN.replace('twon', 'town');

/** {"format": 1, "id": "a", "level": "town", "name": "锦溪镇"} as programs save it in GB 18030. */
const GB18030 = [
  ...Buffer.from('{"format": 1, "id": "a", "level": "town", "name": "', 'ascii'),
  ...[0xbd, 0xf5, 0xcf, 0xaa, 0xd5, 0xf2],
  ...Buffer.from('"}', 'ascii'),
];

/** Visits the page, until its words are in place. */
async function visit(page) {
  await page.goto('/check.html');
  await page.until(() => document.getElementById('summary').textContent);
}

/** Opens the page, which holds nothing of earlier visits. */
async function open(page) {
  // The component tells the maintainer of the page what it leaves out of a profile.
  page.tolerate(/console warn(ing)?: village-profile: [\w-]+: {2}\$/);
  await visit(page);
}

/** Puts a text in, as pasting does. */
const paste = (page, text) =>
  page.evaluate((pasted) => {
    const area = document.getElementById('text');
    area.value = pasted;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const click = (page, selector) => page.evaluate((chosen) => document.querySelector(chosen).click(), selector);

const text = (page) => page.evaluate(() => document.getElementById('text').value);

const drop = (page, name, bytes) =>
  page.evaluate(
    (fileName, values) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(values)], fileName));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried });
      document.getElementById('text').dispatchEvent(event);
    },
    name,
    bytes,
  );

const untilFindings = (page) => page.until(() => Boolean(document.querySelector('#list .error')));

const untilShown = (page, name) =>
  page.until((wanted) => {
    const profile = document.querySelector('#profile > village-profile:not(.coming)');
    return profile && profile.shadowRoot && profile.shadowRoot.textContent.includes(wanted);
  }, name);

scenario('a finding names its line and column, and a click marks the place', async (page) => {
  await open(page);
  await paste(page, BROKEN);
  await untilFindings(page);
  const found = await page.evaluate(() => document.querySelector('#list .error').textContent);
  for (const words of ['错误', '第5行第12列', 'not-one-of', '$.level', '“twon”', '建议：', '“town”']) {
    assert.ok(found.includes(words), `${words} is in ${found}`);
  }
  await click(page, '#list .error');
  const marked = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(marked, '"twon"');
});

scenario('a finding names numbers as they are written, whatever their size', async (page) => {
  await open(page);
  const branch = '{"name": "第一支部", "rating": {"stars": 5000000000, "of": 4000000000.5}}';
  await paste(page, MENDED.replace('"town"', `"town", "branches": [${branch}]`));
  await page.until(() => Boolean(document.querySelector('#list .warning')));
  const found = await page.evaluate(() => document.getElementById('list').textContent);
  for (const words of ['part-over-whole', '“5000000000”', '“4000000000.5”']) {
    assert.ok(found.includes(words), `${words} is in ${found}`);
  }
});

scenario('a place far down a long text, behind characters beyond U+FFFF, comes into sight', async (page) => {
  await open(page);
  const filler = Array.from({ length: 150 }, (_, nth) => `  "x${nth}": "𠮷𠮷",\n`).join('');
  await paste(page, `{\n  "format": 1, "id": "a", "level": "town",\n${filler}  "name": 7\n}`);
  await untilFindings(page);
  await page.evaluate(() => {
    const buttons = Array.from(document.querySelectorAll('#list button'));
    buttons.find((button) => button.querySelector('.path').textContent === '$.name').click();
  });
  const seen = await page.evaluate(() => {
    const area = document.activeElement;
    const row = parseFloat(getComputedStyle(area).lineHeight);
    const top = (area.value.slice(0, area.selectionStart).split('\n').length - 1) * row - area.scrollTop;
    return { marked: area.value.slice(area.selectionStart, area.selectionEnd), inside: top >= 0 && top < area.clientHeight };
  });
  assert.deepEqual(seen, { marked: '7', inside: true });
});

scenario('the profile appears when the text is mended, and stays while it is broken again', async (page) => {
  await open(page);
  await paste(page, '{"format": 1, "name": ');
  await untilFindings(page);
  assert.equal(await page.visible('#preview-none'), true);
  await paste(page, MENDED);
  await untilShown(page, '测试镇');
  assert.equal(await page.evaluate(() => document.querySelectorAll('#list .error').length), 0);
  assert.equal(await page.visible('#preview-none'), false);
  await paste(page, MENDED.slice(0, 40));
  await untilFindings(page);
  assert.equal(await page.visible('#preview-earlier'), true);
  await untilShown(page, '测试镇');
  await paste(page, MENDED.replace('测试', '改名'));
  await untilShown(page, '改名镇');
  assert.equal(await page.evaluate(() => document.querySelectorAll('village-profile').length), 1);
  assert.equal(await page.visible('#preview-earlier'), false);
});

scenario('the text survives a reload until it is cleared, and clearing can be undone', async (page) => {
  await open(page);
  await paste(page, MENDED);
  await untilShown(page, '测试镇');
  await visit(page);
  assert.equal(await text(page), MENDED);
  await untilShown(page, '测试镇');
  await click(page, '#clear');
  assert.equal(await text(page), '');
  await page.until(() => !document.querySelector('village-profile'));
  await click(page, '#restore');
  assert.equal(await text(page), MENDED);
  await untilShown(page, '测试镇');
  await click(page, '#clear');
  await visit(page);
  assert.equal(await text(page), '');
});

scenario('a browser that keeps nothing is told of, and nothing is lost', async (page) => {
  await open(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await paste(page, MENDED);
  await untilShown(page, '测试镇');
  assert.equal(await page.visible('#not-kept'), true);
  assert.equal(await text(page), MENDED);
});

scenario('a file in GB 18030 is read, and what stood there can be brought back', async (page) => {
  await open(page);
  await paste(page, BROKEN);
  await untilFindings(page);
  await drop(page, '档案.json', GB18030);
  await untilShown(page, '锦溪镇');
  assert.ok((await text(page)).includes('"name": "锦溪镇"'));
  await click(page, '#restore');
  assert.equal(await text(page), BROKEN);
});

scenario('a file that is no text is refused in words, and the text stays', async (page) => {
  await open(page);
  await paste(page, BROKEN);
  await untilFindings(page);
  await drop(page, 'picture.json', [0x7b, 0xff, 0xff, 0x00]);
  await page.until(() => !document.getElementById('refused').hidden);
  assert.match(await page.evaluate(() => document.getElementById('refused').textContent), /编码/);
  assert.equal(await text(page), BROKEN);
});

scenario('everything speaks the language that is chosen, and the next visit too', async (page) => {
  await open(page);
  await paste(page, BROKEN);
  await untilFindings(page);
  await click(page, '[data-lang=en]');
  await page.until(() => document.documentElement.lang === 'en' && /line 5, column 12/.test(document.body.innerText));
  const chinese = await page.evaluate(() => {
    const own = Array.from(document.querySelectorAll('[data-word], #list .message, #list .mend, #summary'));
    return own.map((node) => node.textContent).filter((words) => /[一-龥]/.test(words));
  });
  assert.deepEqual(chinese, []);
  await visit(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await click(page, '[data-lang=zh-Hans]');
  await page.until(() => document.documentElement.lang === 'zh-Hans');
});

scenario('pictures elsewhere that a text names are not asked for: their captions stand there', async (page) => {
  await open(page);
  const elsewhere = await page.evaluate(() => location.origin.replace('127.0.0.1', 'localhost'));
  const images = `"images": [{"src": "${elsewhere}/favicon.svg", "alt": "测试图"}]`;
  await paste(page, MENDED.replace('"town"', `"town", ${images}`));
  await untilShown(page, '测试图');
  // A request to another origin would be a fault of the page.
  assert.equal(await page.evaluate(() => document.querySelector('village-profile').shadowRoot.querySelectorAll('img').length), 0);
});
