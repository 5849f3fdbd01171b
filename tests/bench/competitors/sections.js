// The sections of a profile, in the order of the component's.

import { el, link, words } from './dom.js';
import { fact, facts } from './facts.js';
import { section } from './parts.js';

const KINDS = { action_branch: '行动支部', branch: '党支部', general_branch: '党总支', committee: '党委' };
const SECTORS = { primary: '第一产业', secondary: '第二产业', tertiary: '第三产业' };
const STATES = { planned: '计划', running: '进行中', done: '已完成' };
const ORIGINS = { trained: '培育', brought_in: '引进', assigned: '选派', returned: '返乡' };
const LEVELS = { national: '国家级', provincial: '省级', municipal: '市级', county: '县级', township: '乡镇级' };
const PLACES = { province: '省级', city: '地市级', county: '县级', town: '乡镇', village: '村' };
const INCOMES = { operating: '经营性收入', total: '集体经济总收入' };
const PARTNERSHIPS = { mentoring: '结对帮扶', enterprise: '村企联建', institute: '院地合作' };

const sorted = (honors) => Object.keys(LEVELS).flatMap((level) => honors.filter((one) => one.level === level));

function card(page) {
  const { profile } = page;
  const everything = [
    ...facts(profile),
    ...(profile.industries || []).flatMap(facts),
    ...(profile.programmes || []).flatMap(facts),
  ];
  const top = sorted(profile.honors || []).slice(0, 3);
  const honor = (one) => el('li', '', el('span', 'badge', LEVELS[one.level]), words(one.title));
  return el(
    'header',
    'card',
    el(
      'ol',
      'within',
      (profile.within || []).map((one) => el('li', '', words(one.name))),
    ),
    el('h1', '', words(profile.name), el('span', 'badge', PLACES[profile.level])),
    el('p', 'aside', `数据截至${profile.as_of}年`),
    profile.summary && el('p', '', words(profile.summary)),
    page.facts(
      everything.filter((one) => one.headline),
      'headlines',
    ),
    el('ul', 'honors', top.map(honor)),
  );
}

function branch(page, one) {
  const rating = one.rating || {};
  return el(
    'li',
    '',
    one.kind && el('span', 'badge', KINDS[one.kind]),
    el('b', '', words(one.name)),
    page.cite(one.source),
    one.count && el('span', 'value', one.count),
    [rating.class, rating.scheme, one.note].map((text) => text && el('span', 'aside', words(text))),
  );
}

function branches(page) {
  const all = page.profile.branches || [];
  const counted = all.flatMap((one) => fact(one.name, one.count, one));
  const chart = { kind: 'bars', title: '组织数量', unit: '个', rows: counted };
  return [
    all.length &&
      el(
        'ul',
        'list',
        all.map((one) => branch(page, one)),
      ),
    page.charts(counted.length > 1 ? [chart] : []),
  ];
}

function industries(page) {
  const fields = (one) =>
    [
      ...fact('产值', one.output, one),
      ...fact('基地', one.bases, one),
      ...fact('参与村', one.villages, one),
      ...fact('带动就业', one.jobs, one),
      ...fact('参与农户', one.households, one),
      ...fact('投资', one.investment, one),
      ...facts(one),
    ].map((row) => ({ ...row, note: row.note === words(one.note) ? '' : row.note }));
  return page.items(
    (page.profile.industries || []).map((one) => page.item(one, SECTORS[one.sector] || STATES[one.state], fields(one))),
  );
}

function economy(page) {
  const given = page.profile.collective_economy;
  if (!given) return [];
  const rows = [
    ...(given.incomes || []).flatMap((one) => fact(INCOMES[one.definition], one.figure, one)),
    ...fact('项目', given.projects, given),
    ...fact('参与村', given.villages, given),
  ];
  const bands = (given.bands || []).flatMap((one) => fact(one.label, one.villages, one));
  return [el('h3', '', '集体经济'), ...page.compared(rows), ...page.compared(bands)];
}

function talents(page) {
  const rows = (page.profile.talents || []).flatMap((one) =>
    fact(one.category, one.count, one).map((row) => ({ ...row, tag: ORIGINS[one.origin] })),
  );
  const themed = facts({ figures: (page.profile.figures || []).filter((one) => one.theme === 'talent') });
  return [...page.compared([...rows, ...themed]), page.programmes('talent')];
}

function honors(page) {
  const all = sorted(page.profile.honors || []);
  if (!all.length) return [];
  const rows = Object.entries(LEVELS)
    .map(([level, label]) => ({ label, value: all.filter((one) => one.level === level).length }))
    .filter(({ value }) => value > 0)
    .map(({ label, value }) => ({ label, value, written: `${value} 项` }));
  const one = (honor) =>
    el(
      'li',
      '',
      el('span', 'badge', LEVELS[honor.level]),
      el('b', '', words(honor.title)),
      page.cite(honor.source),
      honor.year && el('span', 'aside', `${honor.year}年`),
      (honor.recipients || []).map((place) => el('b', 'aside', words(place))),
      honor.count && el('span', 'value', honor.count),
    );
  return [page.charts([{ kind: 'bars', title: '各级荣誉', unit: '项', rows }]), el('ul', 'list', all.map(one))];
}

function governance(page) {
  const given = page.profile.governance || {};
  const workers = [...fact('网格员', given.workers, given), ...fact('其中党员', given.member_workers, given)];
  const share = { kind: 'share', title: '网格员', unit: '人', rows: workers.slice(1), whole: (workers[0] || {}).value };
  const events = (given.events || []).flatMap((one) => [
    ...fact(`${words(one.label)}：发现`, one.found, one),
    ...fact(`${words(one.label)}：解决`, one.resolved, one),
  ]);
  const pacts = (given.pacts || []).map((one) => el('li', '', words(one.name), page.cite(one.source)));
  return [
    page.charts(workers.length === 2 ? [share] : []),
    page.facts(workers),
    ...page.compared(events),
    pacts.length && el('ul', 'list', pacts),
    ...page.theme('governance'),
  ];
}

function partnerships(page) {
  const names = (side) => (side ? (side.names || side).map(words).join('、') + (side.and_others ? '等' : '') : '');
  return page.items(
    (page.profile.partnerships || []).map((one) =>
      page.item(
        one,
        PARTNERSHIPS[one.kind],
        facts(one),
        el('p', '', [names(one.from), names(one.to)].filter(Boolean).join(' 帮扶 ')),
      ),
    ),
  );
}

const images = (page) =>
  page.items(
    (page.profile.images || []).map((one) =>
      el(
        'figure',
        'item',
        el('figcaption', '', words(one.caption), page.cite(one.source)),
        el('span', 'aside', '原图未转载，仅列说明'),
      ),
    ),
  );

function sources(page) {
  const one = (source, index) => {
    const line = [source.publisher, source.date, source.attribution, source.licence].map(words).filter(Boolean).join(' · ');
    const title = words(source.title);
    const made = el('li', '', source.address ? link(source.address, title) : title, el('span', 'aside', line));
    made.id = `${page.id}-source-${index}`;
    return made;
  };
  return el('ol', '', page.profile.sources.map(one));
}

/** The whole profile as one element. */
export function sections(page) {
  const pairing = (page.profile.partnerships || []).filter((one) => one.kind === 'enterprise').flatMap(facts);
  return el(
    'article',
    'profile',
    card(page),
    section('组织', ...branches(page), ...page.theme('organisation')),
    section('产业', industries(page), page.compared(pairing)[0], ...page.theme('industry'), ...economy(page)),
    section('人才', ...talents(page)),
    section('荣誉', ...honors(page)),
    section('治理', ...governance(page)),
    section('文化', ...page.theme('culture')),
    section('生态', ...page.theme('ecology')),
    section('结对共建', partnerships(page)),
    section('图片', images(page)),
    section('来源', sources(page)),
  );
}
