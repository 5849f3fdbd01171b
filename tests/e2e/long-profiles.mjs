// Profiles with the longest words of each language in every field, made from the published schema: a field that is added to the format
// stands in them by itself. All words are general, so that nobody takes such a profile for a real place.

import { readFileSync } from 'node:fs';

const SCHEMA = JSON.parse(readFileSync(new URL('../../www/village-profile.schema.json', import.meta.url), 'utf8'));

/** Words of labels and names, each in the three languages. */
const WORDS = [
  ['农村基层党组织标准化规范化建设示范点', '農村基層黨組織標準化規範化建設示範點', 'Standardisation demonstration sites'],
  ['新型农业经营主体带头人', '新型農業經營主體帶頭人', 'Agricultural entrepreneurs'],
  ['乡村振兴', '鄉村振興', 'Revitalisation'],
  ['城乡居民基本养老保险参保', '城鄉居民基本養老保險參保', 'Participation in pension insurance'],
  ['测试村', '測試村', 'Lianhuashan'],
  ['跨区域联合体', '跨區域聯合體', 'Interregional administration'],
  ['公共基础设施', '公共基礎設施', 'Telecommunications infrastructure'],
  ['“双随机”检查', '「雙隨機」檢查', 'Environmental responsibilities'],
];

/** Sentences of descriptions and notes. */
const SENTENCES = [
  ['由测试写成，没有任何含义。', '由測試寫成，沒有任何含義。', 'Written by a test, without any meaning.'],
  [
    '这一句较长，由测试写成，用来看一行放不下时在哪里换行：2024年12月31日前的1,234,567.89万元不应被拆开。',
    '這一句較長，由測試寫成，用來看一行放不下時在哪裡換行：2024年12月31日前的1,234,567.89萬元不應被拆開。',
    'A longer sentence of a test, which shows where a line ends that does not fit: 1,234,567.89 must stay whole, and so must responsibilities.',
  ],
];

/** Figures in the notations that editors use, the widest among them. */
const FIGURES = [
  26,
  '1,234,567.89万元',
  '超过1,639.27万元',
  '不少于12345户',
  '29.5%→60.4%',
  '2万元～5万元',
  '户均年增收5000余元',
  '预计1000余人次',
  '*',
  '约70亩',
  '增长12.3%',
  '98765人',
  '12.6平方公里',
];

const DATES = [2024, '2023', '2021-05', '2020-12-31', '2019年底', '2016-2020'];

/** Fields of a sentence; the other texts are names. */
const LONG = /^(text|note|summary|definition|break|caption|licence|attribution)$/;
/** Fields that would lead to files, or to sources that the profile does not list. */
const LEFT_OUT = /^(src|address|accepted|level_name|division_code|map|map_approval)$/;
const SOURCES = ['source-1', 'source-2'];

/** Lists inside lists stay short. */
const DEEPEST = 6;

/** A generator of numbers from 0 to 1 (mulberry32), so that a profile is the same whenever it is made. */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The profile of a seed; each of the fields that may be left out is there with the probability `density`, sections twice as often. */
export function longProfile(seed, density = 0.35) {
  const random = randomOf(seed);
  const oneOf = (choices) => choices[Math.floor(random() * choices.length)];
  let ids = 0;

  const text = (field) => {
    const [hans, hant, en] = oneOf(LONG.test(field) ? SENTENCES : WORDS);
    return { 'zh-Hans': hans, 'zh-Hant': hant, en };
  };

  const object = ({ properties, required = [], allOf = [] }, depth) => {
    const either = allOf.map(({ anyOf }) => oneOf(anyOf).required[0]);
    const members = {};
    for (const [field, schema] of Object.entries(properties)) {
      const isNeeded = required.includes(field) || either.includes(field);
      if (isNeeded || (!LEFT_OUT.test(field) && random() < (depth ? density : 2 * density)))
        members[field] = value(schema, field, depth + 1);
    }
    if (members.stars > members.of) members.of = members.stars;
    return members;
  };

  const value = (schema, field, depth) => {
    const name = schema.$ref && schema.$ref.split('/').pop();
    if (name === 'Text') return text(field);
    if (name === 'Figure') return oneOf(FIGURES);
    if (name === 'Date') return oneOf(DATES);
    if (name) return object(SCHEMA.$defs[name], depth);
    if (schema.anyOf) return value(schema.anyOf[0], field, depth);
    if (schema.oneOf) return oneOf(schema.oneOf).const;
    if (schema.enum) return oneOf(schema.enum);
    if (schema.type === 'array') {
      const length = depth > DEEPEST ? 1 : 1 + Math.floor(random() * (depth > 1 ? 2 : 6));
      return Array.from({ length }, () => value(schema.items, field, depth));
    }
    if (schema.type === 'integer') return Math.floor(random() * (field === 'stars' ? 6 : 20)) + 1;
    if (schema.type === 'boolean') return random() < 0.3;
    if (field === 'source') return oneOf(SOURCES);
    ids += 1;
    return `id-${ids}`;
  };

  const profile = object({ ...SCHEMA, required: ['name', 'as_of', 'figures'] }, 0);
  const sources = SOURCES.map((id) => ({ ...object(SCHEMA.$defs.Source, 1), id, title: text('title') }));
  return { ...profile, format: 1, id: `long-${seed}`, sources };
}
