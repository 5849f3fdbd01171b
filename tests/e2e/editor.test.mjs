// An editor at work: she writes a profile without ever seeing JSON, sees how it is read and what is wrong with it, and loses nothing.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EDITOR, NARROW, PROTOCOL } from './engines.mjs';
import { savedText, scenario } from './harness.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VILLAGE = readFileSync(new URL('pages/data/village.json', import.meta.url), 'utf8');

/** A scenario of the editor's page, in the browsers that it starts in. */
const editing = (title, run, { needs = [] } = {}) => scenario(title, run, { needs: [EDITOR, ...needs] });

/** Visits the page, which holds what was stored at the visit before. */
async function visit(page, lang = 'zh-Hans') {
  page.tolerate(/console warn(ing)?: village-profile: [\w-]+: {2}\$/);
  // Leaving with changes that were not downloaded asks; here that is meant.
  if (page.raw.listenerCount && !page.raw.listenerCount('dialog')) page.raw.on('dialog', (dialog) => dialog.accept());
  await page.goto('/editor.html');
  await page.until(() => Boolean(document.querySelector('#groups button')));
  await page.evaluate((tag) => document.querySelector(`[data-lang="${tag}"]`).click(), lang);
}

const click = (page, selector) => page.evaluate((chosen) => document.querySelector(chosen).click(), selector);

const showGroup = (page, group) => click(page, `[data-group="${group}"]`);

/** Types a text into the control that a selector finds, as one insertion. */
const type = (page, selector, text) =>
  page.evaluate(
    (chosen, typed) => {
      const control = document.querySelector(chosen);
      control.focus();
      control.value = typed;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );

/** The control of a member of the profile. */
const member = (name) => `[data-record="1"][data-names="${name}"]`;

/** The control of a field in the nth row of the first list. */
const cell = (row, name) => `table tbody tr.entry:nth-of-type(${row}) [data-kind][data-names="${name}"]`;

const value = (page, selector) => page.evaluate((chosen) => document.querySelector(chosen).value, selector);

/** The values of a field in all rows of the first list. */
const column = (page, name) =>
  page.evaluate(
    (field) =>
      Array.from(
        document.querySelectorAll(`table tbody tr.entry [data-kind][data-names="${field}"]`),
        (control) => control.value,
      ),
    name,
  );

/** Drops a file on the page: its text, or its bytes. */
const drop = (page, name, text) =>
  page.evaluate(
    (fileName, content) => {
      const carried = new DataTransfer();
      const part = typeof content === 'string' ? content : new Uint8Array(content);
      carried.items.add(new File([part], fileName));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried });
      document.getElementById('form').dispatchEvent(event);
    },
    name,
    text,
  );

/** Opens a profile as a file, and waits until it is shown. */
async function openFile(page, text) {
  await drop(page, 'profile.json', text);
  await page.until(() => document.getElementById('notice').textContent.startsWith('profile.json'));
}

const untilPreviewed = (page, words) =>
  page.until((wanted) => {
    const profile = document.querySelector('#preview-place > village-profile');
    return Boolean(profile && profile.shadowRoot && profile.shadowRoot.textContent.includes(wanted));
  }, words);

const untilStored = (page) => page.until(() => document.getElementById('saved').getAttribute('data-state') === 'stored');

/** The profile as it is downloaded. */
const downloaded = async (page) => JSON.parse(await savedText(page, '#download'));

editing('a profile is written from nothing, previewed, stored, found again after a reload, and downloaded', async (page) => {
  await visit(page);
  await type(page, member('name'), '示例镇');
  await type(page, member('level'), 'town');
  await type(page, '[data-measure="population_registered"]', '1.2万余人');
  await untilPreviewed(page, '1.2万余');
  await showGroup(page, 'industry');
  await click(page, 'button.add[data-names="industries"]');
  await type(page, cell(1, 'name'), '茶业');
  await type(page, cell(1, 'output'), '1639.27万元');
  await untilPreviewed(page, '茶业');
  await untilStored(page);
  await visit(page);
  await untilPreviewed(page, '1639.27');
  assert.equal(await value(page, member('name')), '示例镇');
  assert.deepEqual(await downloaded(page), {
    format: 1,
    name: '示例镇',
    level: 'town',
    figures: [{ measure: 'population_registered', figure: '1.2万余人' }],
    industries: [{ name: '茶业', output: '1639.27万元' }],
  });
});

editing('a figure says how it is read, and what to write instead, which one button writes', async (page) => {
  await visit(page);
  await type(page, member('name'), '示例镇');
  const arable = '[data-measure="arable_land"]';
  await type(page, arable, '约4300亩');
  const reading = () => page.evaluate(() => document.activeElement.closest('.inputs').querySelector('.reading').textContent);
  assert.match(await reading(), /读作：约4,?300亩/);
  await type(page, '[data-record]:focus', '耕地面积共4300亩');
  assert.doesNotMatch(await reading(), /读作/);
  await click(page, '[data-action="instead"]');
  assert.equal(await value(page, '[data-kind="figure"]:focus'), '4300亩');
  assert.match(await reading(), /读作：4,?300亩/);
});

editing(
  'entries are added, copied, moved and removed without touching their neighbours, and all of it is undone',
  async (page) => {
    await visit(page);
    await openFile(page, VILLAGE);
    await showGroup(page, 'industry');
    const before = await column(page, 'name');
    assert.ok(before.length >= 4, before.join());
    await click(page, 'table tbody tr.entry:nth-of-type(1) [data-action="duplicate"]');
    assert.deepEqual(await column(page, 'name'), [before[0], ...before]);
    await type(page, cell(2, 'name'), '蜂业');
    await page.evaluate(() => {
      const handle = document.querySelector('table tbody tr.entry:nth-of-type(2) .handle');
      handle.focus();
      handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    });
    const moved = [before[0], before[1], '蜂业', ...before.slice(2)];
    assert.deepEqual(await column(page, 'name'), moved);
    assert.ok(await page.evaluate(() => document.activeElement.className === 'handle'), 'the focus stays on the handle');
    await click(page, 'table tbody tr.entry:nth-of-type(1) [data-action="remove"]');
    assert.deepEqual(await column(page, 'name'), moved.slice(1));
    for (let step = 0; step < 4; step += 1) await click(page, '#undo');
    assert.deepEqual(await column(page, 'name'), before);
    for (let step = 0; step < 4; step += 1) await click(page, '#redo');
    assert.deepEqual(await column(page, 'name'), moved.slice(1));
  },
);

editing('a block of cells is pasted over rows and adds those that lack', async (page) => {
  await visit(page);
  await showGroup(page, 'talent');
  await click(page, 'button.add[data-names="talents"]');
  await page.evaluate(
    (selector) => {
      const control = document.querySelector(selector);
      control.focus();
      const data = new DataTransfer();
      const text = '新型职业农民\tproduction\ttrained\t18人\r\n"乡土\t人才"\t\t\t2人\r\n';
      data.setData('text/plain', text);
      // Firefox takes the text by two members of its own.
      control.dispatchEvent(
        new ClipboardEvent(
          'paste',
          /** @type {any} */ ({ bubbles: true, cancelable: true, clipboardData: data, data: text, dataType: 'text/plain' }),
        ),
      );
    },
    cell(1, 'category'),
  );
  assert.deepEqual(await column(page, 'category'), ['新型职业农民', '乡土\t人才']);
  assert.deepEqual(await column(page, 'count'), ['18人', '2人']);
  await click(page, '#undo');
  assert.deepEqual(await column(page, 'category'), ['']);
});

editing('findings lead to their field; one is mended by a button, one is kept for a reason', async (page) => {
  await visit(page);
  const file = { format: 1, id: 'a', name: '示例镇', level: 'twon', as_of: '2012', honors: [{ title: '文明村' }] };
  file.figures = [{ label: '合作社', figure: '5个', theme: 'industry' }];
  await openFile(page, JSON.stringify(file));
  const finding = (words) => `#findings li:nth-child(${words})`;
  const index = async (words) =>
    page.until(
      (wanted) =>
        1 + Array.from(document.querySelectorAll('#findings > li')).findIndex((item) => item.textContent.includes(wanted)),
      words,
    );
  await click(page, `${finding(await index('twon'))} [data-action="mend"]`);
  await page.until(() => !document.getElementById('findings').textContent.includes('twon'));
  assert.equal(await value(page, member('level')), 'town');
  await click(page, `${finding(await index('level'))} [data-action="jump"]`);
  assert.equal(await page.evaluate(() => document.activeElement.closest('tr').className), 'entry');
  assert.equal(await page.evaluate(() => document.querySelector('[data-group="honors"]').getAttribute('aria-current')), 'page');
  const old = await index('2012');
  await click(page, `${finding(old)} [data-action="accept"]`);
  await page.evaluate((selector) => {
    document.querySelector(`${selector} input`).value = '历史数据，特意保留';
    document.querySelector(`${selector} [data-action="accept-for"]`).click();
  }, finding(old));
  await page.until(() => !document.getElementById('findings').textContent.includes('2012'));
  const { accepted } = await downloaded(page);
  assert.deepEqual(
    accepted.map(({ code, reason }) => [code, reason]),
    [['outdated', '历史数据，特意保留']],
  );
});

editing('a click in the preview leads to the field, and what has changed since the file is told in words', async (page) => {
  await visit(page);
  await openFile(page, VILLAGE);
  await untilPreviewed(page, '毛竹');
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('#preview-place > village-profile');
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && walker.currentNode.nodeValue.trim() !== '毛竹');
    walker.currentNode.parentElement.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  assert.equal(await page.evaluate(() => document.activeElement.value), '毛竹');
  await type(page, cell(2, 'name'), '毛竹林');
  await click(page, '#shelf');
  await click(page, '#compare-file');
  const told = await page.evaluate(() => document.getElementById('difference').textContent);
  assert.ok(told.includes('产业') && told.includes('毛竹林'), told);
});

editing('whatever is opened, it says what it is, and what was there before stays', async (page) => {
  await visit(page);
  await type(page, member('name'), '示例镇');
  for (const [name, text, says] of [
    ['report.docx', 'PK\u0003\u0004', '已损坏'],
    ['report.pdf', '%PDF-1.7', '不是表格文件'],
    ['表.et', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], '另存为 .xlsx'],
    ['list.json', '[1, 2]', '不是档案数据文件'],
    ['empty.json', '', '读不出来'],
  ]) {
    await drop(page, name, text);
    await page.until(
      (file, words) => {
        const { textContent } = document.getElementById('notice');
        return textContent.includes(file) && textContent.includes(words);
      },
      name,
      says,
    );
    assert.equal(await value(page, member('name')), '示例镇');
  }
});

editing('several profiles stand side by side; one is taken out and brought back', async (page) => {
  await visit(page);
  for (const name of ['甲镇', '乙镇']) {
    await click(page, '#new');
    await type(page, member('name'), name);
    await page.until((wanted) => document.querySelector('[data-names="name"]').value === wanted, name);
    await untilStored(page);
  }
  await click(page, '#shelf');
  assert.ok(await page.visible('#shelf-panel'));
  // Browsers whose pages share one store may list others, too.
  const ours = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('[data-action="open-record"]'), (made) => made.textContent).filter((name) =>
        ['甲镇', '乙镇'].includes(name),
      ),
    );
  const press = (action, name) =>
    page.evaluate(
      (wanted, place) => {
        const items = Array.from(document.querySelectorAll('#shelf-list > li'));
        const item = items.find((one) => one.textContent.includes(place));
        /** @type {HTMLElement} */ (item.querySelector(`[data-action="${wanted}"]`)).click();
      },
      action,
      name,
    );
  const untilOurs = (names) => page.wait(async () => (await ours()).join() === names, `the list of ${names}`);
  await untilOurs('乙镇,甲镇');
  await press('remove-record', '甲镇');
  await untilOurs('乙镇');
  await click(page, '[data-action="bring-back"]');
  await untilOurs('乙镇,甲镇');
  await press('open-record', '甲镇');
  await page.until(() => document.querySelector('[data-names="name"]').value === '甲镇');
});

editing('a workbook of foreign layout is imported: guessed, corrected, taken, remembered, undone', async (page) => {
  await visit(page);
  await type(page, member('name'), '示例镇');
  const sheet = '某镇产业统计表\n单位：万元\n序号,品名,产值,备注\n1,渔业,1639.27,近海\n2,茶业,200,\n,合计,1839.27,\n';
  await drop(page, '统计.csv', sheet);
  await page.until(() => Boolean(document.querySelector('#import-tables select')));
  const choose = (selector, chosen) =>
    page.evaluate(
      (at, option) => {
        const select = document.querySelector(at);
        select.value = option;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      chosen,
    );
  const told = () => page.evaluate(() => document.getElementById('import-left').textContent);
  assert.match(await told(), /某镇产业统计表/);
  await choose('select[data-table="0"]:not([data-column])', 'industries');
  await page.until(() => Boolean(document.querySelector('select[data-column="1"] option[value="sector"]')));
  await choose('select[data-column="1"]', 'name');
  await choose('select[data-column="2"]', 'output');
  await choose('select[data-column="3"]', 'note');
  await page.until(() => document.getElementById('import-left').textContent.includes('1839.27'));
  // What was corrected last is taken, too, however soon she takes it.
  await click(page, '[data-action="take-import"]');
  const untilTaken = (count) =>
    page.until((wanted) => document.querySelector('[data-group="industry"]').textContent.endsWith(` ${wanted}`), count);
  await untilTaken(2);
  const { industries } = await downloaded(page);
  assert.deepEqual(industries, [
    { name: '渔业', output: '1639.27万元', note: '近海' },
    { name: '茶业', output: '200万元' },
  ]);
  // The next file with the same headings is read alike.
  await drop(page, '又一张.csv', sheet.replace('渔业', '蜂业'));
  await page.until(() => {
    const select = document.querySelector('select[data-column="1"]');
    return Boolean(select) && select.value === 'name';
  });
  await click(page, '[data-action="take-import"]');
  await untilTaken(4);
  assert.deepEqual(
    (await downloaded(page)).industries.map(({ name }) => name),
    ['渔业', '茶业', '蜂业', '茶业'],
  );
  await click(page, '#undo');
  assert.equal((await downloaded(page)).industries.length, 2);
});

editing(
  'an Excel file shows percentages as they are, and what is hidden in it is taken only when that is asked',
  async (page) => {
    await visit(page);
    await type(page, member('name'), '示例镇');
    await page.evaluate(async () => {
      const carried = new DataTransfer();
      carried.items.add(new File([await (await fetch('/tests/data/hidden-sheet.xlsx')).blob()], '统计.xlsx'));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried });
      document.getElementById('form').dispatchEvent(event);
    });
    await page.until(() => Boolean(document.querySelector('#import-tables select')));
    const told = () => page.evaluate(() => document.getElementById('import-left').textContent);
    assert.match(await told(), /底稿/);
    await page.evaluate(() => {
      const button = Array.from(document.querySelectorAll('[data-action="take-hidden"]')).find((one) =>
        one.textContent.includes('产业'),
      );
      /** @type {HTMLElement} */ (button).click();
    });
    await page.until(() =>
      Array.from(document.querySelectorAll('#import-tables legend')).some((one) => one.textContent.includes('3条')),
    );
    await click(page, '[data-action="take-import"]');
    await page.until(() => document.getElementById('notice').textContent.includes('已取入'));
    const { industries, honors } = await downloaded(page);
    assert.deepEqual(
      industries.map(({ name, output, figures }) => [name, output, figures[0].figure]),
      [
        ['渔业', '1639.27万元', '29.5%'],
        ['茶业', '200.5万元', '40%'],
        ['蜂业', '12万元', '10%'],
      ],
    );
    assert.equal(honors, undefined);
  },
);

editing('a sheet of places makes a profile each', async (page) => {
  await visit(page);
  await drop(page, '各村.csv', '村名,户籍人口,耕地面积（亩）\n甲子村,3217,4300\n乙丑村,1200,900\n');
  await page.until(() => Boolean(document.querySelector('#import-tables select')));
  await click(page, '[data-action="take-import"]');
  await page.until(() => document.getElementById('notice').textContent.includes('2份'));
  await click(page, '#shelf');
  await page.until(() => {
    const text = document.getElementById('shelf-list').textContent;
    return text.includes('甲子村') && text.includes('乙丑村');
  });
});

editing('another tab on the same profile is noticed, and what it holds can be taken', async (page) => {
  await visit(page);
  await type(page, member('name'), '示例镇');
  await untilStored(page);
  // A second tab would store the same profile like this.
  await page.evaluate(() => {
    const key = 'village-profile-editor';
    const newValue = localStorage.getItem(key).split('示例镇').join('另一镇');
    localStorage.setItem(key, newValue);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  });
  await page.until(() => document.getElementById('notice').textContent.includes('另一个标签页'));
  assert.equal(await value(page, member('name')), '示例镇');
  await click(page, '[data-action="take-other"]');
  assert.equal(await page.evaluate(() => document.querySelector('[data-kind][data-names="name"]').value), '另一镇');
});

editing('the state of an earlier day is compared in words before it comes back, and that can be undone', async (page) => {
  await visit(page);
  await type(page, member('name'), '示例镇');
  await untilStored(page);
  // A visit of the day before would have left this.
  await page.evaluate(
    () =>
      new Promise((done) => {
        const record = JSON.parse(localStorage.getItem('village-profile-editor'));
        record.text = record.text.replace('示例镇', '从前的镇');
        const opening = indexedDB.open('village-profile-editor');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('days', 'readwrite');
          writing.objectStore('days').put(record, `${record.key} 2001-02-03`);
          writing.oncomplete = () => {
            opening.result.close();
            done(null);
          };
        };
      }),
  );
  await click(page, '#shelf');
  await page.until(() => Boolean(document.querySelector('[data-day="2001-02-03"]')));
  await click(page, '[data-action="compare-day"]');
  const told = await page.evaluate(() => document.getElementById('difference').textContent);
  assert.ok(told.includes('名称') && told.includes('示例镇') && told.includes('从前的镇'), told);
  await click(page, '[data-action="restore-day"]');
  assert.equal(await value(page, member('name')), '从前的镇');
  await click(page, '#undo');
  assert.equal(await value(page, member('name')), '示例镇');
});

editing('a text is given in several languages, and the preview shows each', async (page) => {
  await visit(page);
  await type(page, member('name'), '示例镇');
  await page.until(() => Boolean(document.querySelector('[data-action="languages"][data-names="name"]')));
  await click(page, '[data-action="languages"][data-names="name"]');
  await type(page, member('name/en'), 'Example Town');
  await page.evaluate(() => {
    const select = document.getElementById('preview-lang');
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await untilPreviewed(page, 'Example Town');
  assert.deepEqual((await downloaded(page)).name, { 'zh-Hans': '示例镇', en: 'Example Town' });
  await type(page, member('name/en'), '');
  assert.deepEqual((await downloaded(page)).name, { 'zh-Hans': '示例镇' });
});

editing(
  'what an input method composes is taken whole, and no key of it does anything else',
  async (page) => {
    await visit(page);
    const client = await page.raw.target().createCDPSession();
    await page.evaluate((selector) => document.querySelector(selector).focus(), member('name'));
    for (const text of ['s', 'sh', 'shi', 'shi li']) {
      await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    // Nothing that is being composed is stored as text of the profile.
    assert.ok(await page.evaluate(() => !document.getElementById('preview-place').textContent.includes('shi')));
    await client.send('Input.insertText', { text: '示例' });
    await client.send('Input.imeSetComposition', { text: 'zhen', selectionStart: 4, selectionEnd: 4 });
    await client.send('Input.insertText', { text: '镇' });
    assert.equal(await value(page, member('name')), '示例镇');
    await untilPreviewed(page, '示例镇');
    assert.equal((await downloaded(page)).name, '示例镇');
  },
  { needs: [PROTOCOL] },
);

editing(
  'axe finds nothing in any language, at 1280 and 400 pixels, and nothing overflows',
  async (page) => {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      await visit(page, lang);
      await openFile(page, VILLAGE);
      for (const width of [1280, 400]) {
        await page.raw.setViewport({ width, height: 900 });
        for (const group of ['basics', 'industry', 'organisation', 'governance', 'sources']) {
          await showGroup(page, group);
          await page.evaluate(() => {
            const more = document.querySelector('table [data-action="open"]');
            if (more && more.getAttribute('aria-expanded') === 'false') more.click();
          });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.ok(wide <= 0, `${group} in ${lang} at ${width}: ${wide} pixels too wide`);
          const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
          assert.deepEqual(
            ids.filter((id, index) => ids.indexOf(id) !== index),
            [],
            'each id once',
          );
          await page.evaluate(AXE);
          const found = await page.evaluate(async () => {
            const { violations } = await window.axe.run(
              { include: ['#editor'], exclude: ['#preview-place'] },
              { resultTypes: ['violations'] },
            );
            return violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes
                  .slice(0, 3)
                  .map(({ html }) => html)
                  .join(' ')}`,
            );
          });
          assert.deepEqual(found, [], `${group} in ${lang} at ${width}`);
        }
      }
    }
  },
  { needs: [PROTOCOL] },
);

editing(
  'at 320 pixels nothing overflows',
  async (page) => {
    await visit(page);
    await openFile(page, VILLAGE);
    await page.raw.setViewport({ width: 320, height: 700 });
    for (const group of ['basics', 'industry', 'organisation', 'honors', 'file']) {
      await showGroup(page, group);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${group}: ${wide} pixels too wide`);
    }
  },
  { needs: [NARROW] },
);
