// Tables of entries as a visitor uses them: sort, open, save, print.

import assert from 'node:assert/strict';
import { PROTOCOL } from './engines.mjs';
import { addProfile, click, inShadowRoot, openBare, savedFile, scenario } from './harness.mjs';

const VILLAGE = '/tests/data/village.json';

async function open(page, attributes = {}) {
  await openBare(page);
  await addProfile(page, { src: VILLAGE, loading: 'eager', ...attributes }, {}, '');
  await page.state('ready');
}

/** The names of the industries from top to bottom, and the state of each heading. */
const table = (page) =>
  inShadowRoot(page, (root) => {
    const section = root.querySelector('[data-section=industry]');
    const firstText = (element) => element.firstChild.textContent.trim();
    return {
      names: Array.from(section.querySelectorAll('.vp-entry [scope=row]'), firstText),
      sorted: Array.from(section.querySelectorAll('[scope=col]'), (heading) => heading.getAttribute('aria-sort')),
    };
  });

const heading = (number) => `[data-section=industry] [scope=col]:nth-child(${number}) button`;

scenario('industries are sorted by output, the other way round, and back; what is not told stands last', async (page) => {
  await open(page);
  const { names: given } = await table(page);
  await click(page, heading(2));
  const falling = await table(page);
  assert.deepEqual(falling.names, ['民宿', '茶叶', '竹制品加工', '毛竹', '电商', '中药材', '光伏', '研学']);
  assert.deepEqual(falling.sorted, [null, 'descending', null, null]);
  await click(page, heading(2));
  const rising = await table(page);
  assert.deepEqual(rising.names, ['光伏', '中药材', '电商', '毛竹', '竹制品加工', '茶叶', '民宿', '研学']);
  assert.deepEqual(rising.sorted, [null, 'ascending', null, null]);
  await click(page, heading(3));
  assert.deepEqual((await table(page)).names.slice(0, 2), ['茶叶', '竹制品加工'], 'by jobs');
  await click(page, heading(1));
  const back = await table(page);
  assert.deepEqual(back.names, given);
  assert.deepEqual(back.sorted, [null, null, null, null]);
});

scenario('a table keeps its order when the profile is built anew in another language', async (page) => {
  await open(page);
  await click(page, heading(2));
  await page.speak('en');
  const { names, sorted } = await table(page);
  assert.equal(names[0], '民宿');
  assert.equal(sorted[1], 'descending');
});

scenario('the table of a section is saved as a file, which the element gives by the name of the section', async (page) => {
  await open(page);
  const { name, bytes } = await savedFile(page, '[data-section=industry] .vp-save');
  assert.equal(name, '甲村-产业.csv');
  const lines = await page.evaluate(() => document.querySelector('village-profile').csv('industry').split('\r\n'));
  assert.equal(Buffer.from(bytes).toString('utf8'), lines.join('\r\n'));
  assert.match(lines[0], /^\ufeff产业,产值,产值（元）,带动就业,/);
  assert.match(lines[1], /^茶叶,1639万元,16390000,237人,237,312户,312,/);
  assert.equal(lines.filter(Boolean).length, 9, 'eight industries and the heading');
});

scenario('rows that hold much open, and are open on paper', async (page) => {
  await openBare(page);
  const text = '测试产业的说明文字，由测试写成，没有任何含义。'.repeat(5);
  const industries = [
    { name: '甲业', output: '10万元', text },
    { name: '乙业', output: '20万元', figures: [{ label: '测试数量', figure: '7个' }] },
    { name: '丙业', output: '30万元' },
  ];
  await addProfile(page, { loading: 'eager' }, { profile: { format: 1, name: '测试村', industries } }, '');
  await page.state('ready');
  const folded = () =>
    inShadowRoot(page, (root) =>
      Array.from(root.querySelectorAll('.vp-fold-row'), ({ open, textContent }) => [open, textContent.includes('测试')]),
    );
  assert.deepEqual(await folded(), [
    [false, true],
    [false, true],
  ]);
  await click(page, '.vp-fold-row summary');
  assert.deepEqual((await folded())[0], [true, true]);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  assert.deepEqual(
    (await folded()).map(([isOpen]) => isOpen),
    [true, true],
  );
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  assert.deepEqual(
    (await folded()).map(([isOpen]) => isOpen),
    [true, false],
    'that which the visitor opened stays open',
  );
});

scenario(
  'in a narrow container each entry stacks under the names of its measures, in a wide one under the headings',
  async (page) => {
    await open(page);
    const seen = (width) =>
      inShadowRoot(
        page,
        (root, wanted) => {
          root.host.style.width = `${wanted}px`;
          const isSeen = (element) => element.getBoundingClientRect().height > 2;
          const industry = root.querySelector('[data-section=industry]');
          const row = industry.querySelector('tbody tr');
          const lines = new Set(Array.from(row.children, (cell) => Math.round(cell.getBoundingClientRect().top)));
          return {
            label: isSeen(industry.querySelector('.vp-label')),
            lines: lines.size,
            head: isSeen(industry.querySelector('thead')),
          };
        },
        width,
      );
    assert.deepEqual(await seen(320), { label: true, lines: 2, head: true });
    const wide = await seen(900);
    assert.deepEqual([wide.lines, wide.head], [1, true]);
    // Browsers before 2022 know no container queries.
    const knows = await page.evaluate(() => CSS.supports('container-type: inline-size'));
    assert.equal(wide.label, !knows);
  },
);

scenario(
  'the tables of a section are sorted by the measure that was chosen, though not all have the same columns',
  async (page) => {
    await openBare(page);
    const table = (name, members, more = {}) => ({
      name,
      children: members.map((count, index) => ({ name: `${name}${index + 1}支部`, members: `${count}人`, ...more })),
    });
    const branches = [table('甲', [14, 9, 23], { kind: 'branch' }), table('乙', [1, 3, 2])];
    await addProfile(page, { loading: 'eager' }, { profile: { format: 1, id: 'columns', name: '测试镇', branches } }, '');
    await page.state('ready');
    const rows = () =>
      inShadowRoot(page, (root) =>
        Array.from(root.querySelectorAll('.vp-measures'), (one) =>
          Array.from(one.querySelectorAll('.vp-entry [scope=row]'), ({ firstChild }) => firstChild.textContent.trim()[1]).join(
            '',
          ),
        ),
      );
    assert.deepEqual(await rows(), ['123', '123']);
    await click(page, '.vp-measures [scope=col]:nth-child(3) button');
    assert.deepEqual(await rows(), ['312', '231']);
    // The same after the profile is built anew.
    await page.speak('en');
    assert.deepEqual(await rows(), ['312', '231']);
  },
);

scenario(
  'everything opens on paper where only the medium tells of it, and closes again',
  async (page) => {
    await open(page);
    const closed = () => inShadowRoot(page, (root) => root.querySelectorAll('details:not([open])').length);
    const before = await closed();
    assert.ok(before > 1);
    await page.raw.emulateMediaType('print');
    await page.wait(async () => (await closed()) === 0, 'all to be open');
    await page.raw.emulateMediaType(null);
    await page.wait(async () => (await closed()) === before, 'what was closed to be closed');
  },
  { needs: [PROTOCOL] },
);
