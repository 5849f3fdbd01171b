// The part of the window in which something can be seen.

import { windowOf } from './dom.js';
import { pointerZoom } from './zoom.js';

const isClipping = ({ overflowX, overflowY, contain, contentVisibility }) =>
  [overflowX, overflowY].some((overflow) => overflow !== 'visible') ||
  /paint|content|strict/.test(contain) ||
  contentVisibility === 'auto';

/** The sides of an element's box in the window: left, top, right and bottom. */
function sides(element) {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [left, top, right, bottom].map((side) => side * pointerZoom(element));
}

/**
 * The edges between which what hangs out of an element is not cut, and not covered by one that sticks to the top of the window: left, top,
 * right and bottom, from the element's own corner and in its own pixels.
 */
export function visibleRoom(element, sticky) {
  const { documentElement: root, body } = element.ownerDocument;
  const { innerWidth, innerHeight } = windowOf(element);
  let room = [0, sticky ? Math.max(0, sides(sticky)[3]) : 0, innerWidth, innerHeight];
  for (let node = element; node && node !== root; node = node.parentNode || node.host) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const style = getComputedStyle(node);
    // The window takes over how the body overflows, unless the root says it.
    const isOfWindow = node === body && getComputedStyle(root).overflowY === 'visible';
    if (isClipping(style) && !isOfWindow) {
      const box = sides(node);
      room = room.map((edge, side) => (side < 2 ? Math.max : Math.min)(edge, box[side]));
    }
    if (style.position === 'fixed') break;
  }
  const [left, top, right] = sides(element);
  const scale = (right - left) / element.clientWidth;
  return room.map((edge, side) => (edge - (side % 2 ? top : left)) / scale);
}
