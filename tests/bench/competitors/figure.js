// A figure as editors write it ("1000余人次", "100余万元", "40%"), as far as a page with bars needs to read it.

const WRITTEN = /^(预计|计划|约|近|超过|超)?([\d.,]+)(余|多)?(万|亿)?(.*)$/;
const FACTOR = { 万: 1e4, 亿: 1e8 };

/** `{ value, unit, written }` in the base unit; without a value where the text tells no number. */
export function figure(given) {
  const written = typeof given === 'object' ? `${given.value}${given.unit}` : String(given);
  const match = WRITTEN.exec(written);
  if (!match) return { unit: '', written };
  const [, , digits, , scale, unit] = match;
  const value = Number(digits.replace(/,/g, '')) * (FACTOR[scale] || 1);
  return Number.isFinite(value) ? { value, unit, written } : { unit, written };
}
