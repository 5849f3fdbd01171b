// Runs in the page, the same for the component and its competitors: sees when a profile is drawn and when a tooltip shows.
//
// Drawn means: every profile says that it is ready, and every place of a chart inside the window holds a canvas that is not of one
// colour. This is looked at right after each frame: a task of the highest priority, posted while the frame is made, runs
// when the browser has laid out, called its observers and painted. The time of the first such look that finds all drawn counts.

(() => {
  const PLACES = '.chart, .vp-plot';
  const SAMPLE = 24;
  const PATIENCE = 150_000;
  const seen = new WeakSet();
  const scratch = document.createElement('canvas');
  scratch.width = scratch.height = SAMPLE;
  const pen = scratch.getContext('2d', { willReadFrequently: true });

  /** Calls back right after the next frame. */
  const afterFrame = (look) => requestAnimationFrame(() => scheduler.postTask(look, { priority: 'user-blocking' }));

  /** Resolves to the time right after the next frame. */
  const frame = () => new Promise((done) => afterFrame(() => done(performance.now())));

  function hasInk(canvas) {
    if (!canvas || !canvas.width || !canvas.height) return false;
    if (seen.has(canvas)) return true;
    pen.clearRect(0, 0, SAMPLE, SAMPLE);
    pen.drawImage(canvas, 0, 0, SAMPLE, SAMPLE);
    const points = new Uint32Array(pen.getImageData(0, 0, SAMPLE, SAMPLE).data.buffer);
    const ink = points.some((point) => point !== points[0]);
    if (ink) seen.add(canvas);
    return ink;
  }

  const hosts = () => document.querySelectorAll('.place');

  const places = (near = [...hosts()]) => near.flatMap((host) => [...(host.shadowRoot || host).querySelectorAll(PLACES)]);

  const inWindow = (place) => {
    const { top, bottom, height } = place.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };

  /** The profiles in the window. They stand below each other: halving finds the first of many without measuring each. */
  function hostsInWindow() {
    const all = hosts();
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle].getBoundingClientRect().bottom <= 0) low = middle + 1;
      else high = middle;
    }
    const found = [];
    while (low < all.length && inWindow(all[low])) found.push(all[low++]);
    return found;
  }

  /** Whether the charts in the window are drawn, all profiles of the page or of the window being ready. */
  function isDrawn(whose) {
    if (document.readyState === 'loading') return false;
    const visible = hostsInWindow();
    const wanted = whose === 'page' ? [...hosts()] : visible;
    if (!wanted.length || wanted.some((host) => host.dataset.state !== 'ready')) return false;
    return places(visible)
      .filter(inWindow)
      .every((place) => hasInk(place.querySelector('canvas')));
  }

  async function drawn(whose) {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const time = await frame();
      if (isDrawn(whose)) return time;
      if (time > end) {
        const waiting = [...hosts()].filter((host) => host.dataset.state !== 'ready').length;
        throw new Error(`not drawn after ${PATIENCE} ms; ${waiting} profiles are not ready`);
      }
    }
  }

  /** Replaces the profile; resolves, when all in the window is drawn, to the time until the other one was ready. */
  async function replace(address) {
    const [host] = hosts();
    let ready = 0;
    const states = new MutationObserver(() => {
      if (host.dataset.state === 'ready') ready = performance.now();
    });
    states.observe(host, { attributes: true, attributeFilter: ['data-state'] });
    const start = performance.now();
    if (host.localName === 'village-profile') host.setAttribute('src', address);
    else window.show(host, address);
    await drawn('window');
    states.disconnect();
    return ready - start;
  }

  /** Scrolls through the page, window by window, and lets every chart be drawn on the way. */
  async function readThrough() {
    for (;;) {
      await drawn('window');
      const before = scrollY;
      scrollBy(0, innerHeight);
      if (scrollY === before) return;
    }
  }

  /** Resolves when every profile is ready. */
  async function allReady() {
    while ([...hosts()].some((host) => host.dataset.state !== 'ready')) await frame();
  }

  /** Scrolls to a chart and resolves, when it is drawn, to where it stands. */
  async function bringUp(index) {
    const place = places()[index];
    place.scrollIntoView({ block: 'center' });
    await drawn('window');
    const { left, top, width, height } = place.querySelector('canvas').getBoundingClientRect();
    return { left, top, width, height };
  }

  /** The contents of a chart's tooltip: the words of a box, or the pixels where it is drawn on the canvas. */
  function tip(place) {
    const box = place.querySelector('.vp-tooltip') || [...place.querySelectorAll('div')].find((one) => one.style.zIndex);
    if (box) {
      const style = getComputedStyle(box);
      return style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0' ? '' : box.innerText;
    }
    if (place.matches('.vp-plot')) return '';
    const canvas = place.querySelector('canvas');
    const points = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    let sum = 0;
    for (let index = 0; index < points.length; index += 1) sum = (sum * 31 + points[index]) | 0;
    return String(sum);
  }

  const FRAMES = 4;

  /** Gets ready for the next pointer event; `eye.tooltip` then resolves to the time from it to the painted tooltip, or to null where
   *  it changes none. As little as can be is done within the time that is measured. */
  function expectTooltip(index) {
    const place = places()[index];
    const before = tip(place);
    eye.tooltip = new Promise((done) => {
      let [start, frames] = [0, 0];
      const look = () => {
        const time = performance.now();
        const now = tip(place);
        if (now && now !== before) return done(time - start);
        return (frames += 1) < FRAMES ? afterFrame(look) : done(null);
      };
      addEventListener(
        'pointermove',
        () => {
          start = performance.now();
          afterFrame(look);
        },
        { capture: true, once: true },
      );
    });
  }

  /** How many elements the profiles have. */
  const elements = () => [...hosts()].reduce((sum, host) => sum + (host.shadowRoot || host).querySelectorAll('*').length, 0);

  const eye = { drawn, replace, readThrough, allReady, bringUp, expectTooltip, places, elements };
  window.eye = eye;
})();
