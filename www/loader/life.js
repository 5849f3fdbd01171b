// One element's life: near, loading, shown, changed, gone.

import { value } from './attributes.js';
import { address, data } from './data.js';
import { ADDRESS, breakOff, engine } from './engine.js';
import { EngineFailure, show } from './failure.js';

const MARGIN = '400px';

function emptied(host) {
  const root = host.shadowRoot || host.attachShadow({ mode: 'open' });
  while (root.firstChild) root.removeChild(root.firstChild);
  return root;
}

/** Frees what a load has shown. */
function release({ engine, handle }) {
  if (!handle || engine.broken) return;
  try {
    handle.free();
  } catch (error) {
    console.error(error);
    breakOff(engine);
  }
}

/** What goes on in an element from when it enters the page until it leaves. */
export class Life {
  constructor(host) {
    this.host = host;
    this.run = null;
    this.observer = null;
    if (value(host, 'loading') === 'eager' || !self.IntersectionObserver) {
      this.load();
    } else {
      this.observer = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) this.load();
        },
        { rootMargin: MARGIN },
      );
      this.observer.observe(host);
    }
  }

  /** Fetches and shows; what an earlier load still had under way is void. */
  async load() {
    this.end();
    const { host } = this;
    const abort = new AbortController();
    const run = (this.run = { abort, engine: null, handle: null, url: address(host) });
    host.setAttribute('data-state', 'loading');
    const engineComing = engine();
    const dataComing = data(host, run.url, abort.signal);
    try {
      await engineComing;
      const { bytes, code, detail } = await dataComing;
      run.engine = await engine(); // at once, or afresh if another profile broke it off since
      if (this.run !== run) return;
      this.call(({ exports, dress }) => {
        const root = emptied(host);
        const cover = dress(root);
        run.handle = code
          ? exports.fail(host, root, code, run.url, detail)
          : exports.mount(host, root, bytes, run.url);
        cover();
      });
      // A listener of the page may have removed or redirected the element while it was being shown.
      if (this.run !== run) release(run);
    } catch (error) {
      if (this.run === run) this.fail(error);
    }
  }

  /** Calls into the engine; a trap there costs this profile alone. */
  call(what) {
    const { run } = this;
    try {
      run.engine.lives.add(this);
      what(run.engine);
    } catch (error) {
      run.engine.lives.delete(this);
      run.handle = null;
      if (this.run === run) this.fail(error);
      if (error instanceof WebAssembly.RuntimeError) breakOff(run.engine);
    }
  }

  fail(error) {
    const failure = error instanceof EngineFailure ? error : new EngineFailure('crash', ADDRESS, error);
    show(this.host, emptied(this.host), failure, this.run.url);
  }

  /** An attribute of the element has another value. */
  changed(name) {
    const { run } = this;
    if (!run) return; // not near yet: the load will read it
    if (name === 'src') this.load();
    else if (run.handle) this.call(() => run.handle.attribute_changed(name));
  }

  /** Stops what is under way and frees what is shown. */
  end() {
    const { observer, run } = this;
    this.observer = this.run = null;
    if (observer) observer.disconnect();
    if (!run) return;
    run.abort.abort();
    if (run.engine) run.engine.lives.delete(this);
    release(run);
  }

  /** The element has left the page: should it come back, its own content stands until it is shown again. */
  leave() {
    this.end();
    this.host.removeAttribute('data-state');
    if (this.host.shadowRoot) emptied(this.host).appendChild(document.createElement('slot'));
  }
}
