// The page that a developer would write by hand around a chart library: fetch the JSON, build the sections, draw the charts.
// Both competitors share it; each brings a `draw(box, chart)` that returns what must be released.

import { Page } from './parts.js';
import { sections } from './sections.js';

const MARGIN = '400px';
const shown = new WeakMap();
let count = 0;

/** Starts every profile of the page: at once, or when it nears the window. */
export function start(draw) {
  async function show(host, url) {
    host.dataset.state = 'loading';
    const profile = await (await fetch(url)).json();
    for (const release of shown.get(host) || []) release();
    const page = new Page(profile, `profile-${(count += 1)}`);
    host.replaceChildren(sections(page));
    shown.set(
      host,
      page.pending.map(([box, chart]) => draw(box, chart)),
    );
    host.dataset.state = 'ready';
  }

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        show(target, target.dataset.src);
      }
    },
    { rootMargin: MARGIN },
  );

  for (const host of document.querySelectorAll('[data-src]')) {
    if (host.dataset.loading === 'eager') show(host, host.dataset.src);
    else near.observe(host);
  }
  window.show = show;
}
