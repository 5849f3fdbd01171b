// CSS `zoom`, by which accessibility toolbars enlarge pages.

/** By how much CSS `zoom` enlarges an element and all around it. */
export function zoom(element) {
  if (element.currentCSSZoom) return element.currentCSSZoom;
  let product = 1;
  for (let node = element; node; node = node.parentNode || node.host) {
    if (node.nodeType === Node.ELEMENT_NODE) product *= Number(getComputedStyle(node).zoom) || 1;
  }
  return product;
}

/**
 * By how much the coordinates of a pointer are larger than those of an element's box. Browsers before `currentCSSZoom` measure boxes in
 * the pixels of the element (CSS Viewport 1, 3 says: in those of the window).
 */
export const pointerZoom = (element) => (element.currentCSSZoom ? 1 : zoom(element));
