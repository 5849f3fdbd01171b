// The charts of a profile without a library, as small and as quick as they can be written by hand: the floor that everything else is
// measured against. Bars on a canvas, a tooltip that is a box over it.

import { start } from './profile.js';

const COLOR = '#b02a30';
const REST = '#e3e6ea';
const FONT = '13px sans-serif';
const ROW = 40;
const BAR = 22;
const LABELS = 0.35;

/** Draws a chart and its tooltip into a box, as soon as the browser tells the width of the box. */
function draw(box, { kind, rows, whole }) {
  const canvas = box.appendChild(document.createElement('canvas'));
  const tooltip = document.createElement('div');
  tooltip.style.cssText = 'position:absolute;left:50%;top:0;padding:4px 8px;background:#222;color:#fff;z-index:1;display:none';
  box.style.position = 'relative';
  let width = 0;
  const paint = () => {
    const height = rows.length * ROW;
    Object.assign(canvas, { width: width * devicePixelRatio, height: height * devicePixelRatio });
    canvas.style.cssText = `width:${width}px;height:${height}px`;
    const context = canvas.getContext('2d');
    context.scale(devicePixelRatio, devicePixelRatio);
    context.font = FONT;
    context.textBaseline = 'middle';
    const left = width * LABELS;
    const room = width - left - 60;
    const most = whole || Math.max(...rows.map((row) => row.value || 0));
    rows.forEach((row, index) => {
      const middle = index * ROW + ROW / 2;
      context.fillStyle = '#222';
      context.fillText(row.label, 0, middle, left - 8);
      if (row.value === undefined) return;
      if (kind === 'share') {
        context.fillStyle = REST;
        context.fillRect(left, middle - BAR / 2, room, BAR);
      }
      const length = (room * row.value) / most;
      context.fillStyle = COLOR;
      context.fillRect(left, middle - BAR / 2, length, BAR);
      context.fillStyle = '#222';
      context.fillText(row.written, left + length + 6, middle);
    });
  };
  const sizes = new ResizeObserver(([{ contentRect }]) => {
    if (contentRect.width === width) return;
    width = contentRect.width;
    paint();
  });
  sizes.observe(box);
  let shown = -1;
  box.addEventListener('pointermove', ({ offsetY }) => {
    const index = Math.min(rows.length - 1, Math.max(0, Math.floor(offsetY / ROW)));
    if (index === shown) return;
    shown = index;
    tooltip.textContent = [rows[index].label, ...rows[index].lines].join(' · ');
    tooltip.style.display = 'block';
    tooltip.style.transform = `translateY(${index * ROW}px)`;
    if (!tooltip.parentNode) box.appendChild(tooltip);
  });
  return () => sizes.disconnect();
}

start(draw);
