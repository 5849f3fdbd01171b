// Selects a range of a text area and scrolls to it, which browsers do not do by themselves.

/** The part of the visible area that is to stand before the range, each way. */
const LEAD = 1 / 3;

/** The width of a text in the font of the area, in CSS pixels. */
function textWidth(text, style) {
  const context = document.createElement('canvas').getContext('2d');
  // Not every browser of 2018 fills in the shorthand.
  context.font = `${style.fontSize} ${style.fontFamily}`;
  return context.measureText(text.replace(/\t/g, ' '.repeat(Number(style.tabSize) || 8))).width;
}

/** Selects `start` to `end` (UTF-16 units) in an area that does not wrap, scrolls there and gives it the focus. */
export function selectRange(area, start, end) {
  const style = getComputedStyle(area);
  const before = area.value.slice(0, start);
  const lines = before.split('\n');
  area.focus({ preventScroll: true });
  // An empty range, as at the end of the file, shows by the caret.
  area.setSelectionRange(start, end);
  area.scrollTop = (lines.length - 1) * parseFloat(style.lineHeight) - area.clientHeight * LEAD;
  const left = textWidth(lines[lines.length - 1], style);
  area.scrollLeft = left < area.clientWidth * (1 - LEAD) ? 0 : left - area.clientWidth * LEAD;
  const bounds = area.getBoundingClientRect();
  if (bounds.top < 0 || bounds.bottom > window.innerHeight) area.scrollIntoView({ block: 'nearest' });
}
