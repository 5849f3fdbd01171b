// Observers of elements, each made by the window that its elements stand in: an element may have moved into a frame or another window, of
// which the observers of ours tell nothing (Firefox and WebKit of the viewport, Chromium of sizes).

import { windowOf } from './dom.js';

const OURS = { IntersectionObserver, ResizeObserver };

/** An observer of this kind, for elements that stand in one window. */
export function createObserver(kind, callback, options) {
  let observer;
  return {
    observe(element) {
      const view = windowOf(element);
      const Observer = view !== window && loader.isNative(view[kind]) ? view[kind] : OURS[kind];
      observer = observer || new Observer(callback, options);
      observer.observe(element);
    },
    disconnect() {
      if (!observer) return;
      observer.disconnect();
      // WebKit delivers what was queued before, to a callback that is no more (Intersection Observer, 3.2.6).
      if (observer.takeRecords) observer.takeRecords();
    },
  };
}
