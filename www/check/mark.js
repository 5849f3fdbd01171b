// Marks a stretch of a text area and brings it into sight, which browsers do not do by themselves.

/** Where the stretch should come to stand: this far into the visible part. */
const DEPTH = 1 / 3;

/** How wide a text is in the font of the area. */
function width(text, style) {
  const context = document.createElement('canvas').getContext('2d');
  // Not every browser of 2018 fills in the shorthand.
  context.font = `${style.fontSize} ${style.fontFamily}`;
  return context.measureText(text.replace(/\t/g, ' '.repeat(Number(style.tabSize) || 8))).width;
}

/** Selects `start` to `end` (UTF-16 units) in an area that does not wrap, scrolls there and gives it the focus. */
export function mark(area, start, end) {
  const style = getComputedStyle(area);
  const before = area.value.slice(0, start);
  const lines = before.split('\n');
  area.focus({ preventScroll: true });
  // An empty stretch, as at the end of the file, shows by the caret.
  area.setSelectionRange(start, end);
  area.scrollTop = (lines.length - 1) * parseFloat(style.lineHeight) - area.clientHeight * DEPTH;
  const left = width(lines[lines.length - 1], style);
  area.scrollLeft = left < area.clientWidth * (1 - DEPTH) ? 0 : left - area.clientWidth * DEPTH;
  const box = area.getBoundingClientRect();
  if (box.top < 0 || box.bottom > window.innerHeight) area.scrollIntoView({ block: 'nearest' });
}
