// One element's life: near, loading, shown, changed, gone.

import { value } from './attributes.js';
import { address, data } from './data.js';
import { ADDRESS, dropEngine, engine } from './engine.js';
import { EngineFailure, show } from './failure.js';

const MARGIN = '400px';

function emptied(host) {
  const root = host.shadowRoot || host.attachShadow({ mode: 'open' });
  while (root.firstChild) root.removeChild(root.firstChild);
  return root;
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
    const run = (this.run = { abort: self.AbortController && new AbortController(), handle: null, url: address(host) });
    host.setAttribute('data-state', 'loading');
    const coming = data(host, run.url, run.abort ? run.abort.signal : undefined);
    try {
      const { dress, exports } = await engine();
      const { bytes, code, detail } = await coming;
      if (this.run !== run) return;
      if (code && run.abort) run.abort.abort(); // the rest of a body that nobody reads
      const root = emptied(host);
      dress(root);
      run.handle = this.guarded(() =>
        code ? exports.fail(host, root, code, run.url, detail) : exports.mount(host, root, bytes, run.url),
      );
    } catch (error) {
      if (this.run === run) this.fail(error);
    }
  }

  fail(error) {
    const failure = error instanceof EngineFailure ? error : new EngineFailure('crash', ADDRESS, error);
    this.run.handle = null;
    show(this.host, emptied(this.host), failure, this.run.url);
  }

  /** A trap leaves the instance unusable, for this profile and for those to come. */
  guarded(call) {
    try {
      return call();
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) dropEngine();
      throw error;
    }
  }

  changed(name) {
    if (!this.run) return; // not near yet: the load will read it
    if (name === 'src') {
      this.load();
    } else if (this.run.handle) {
      try {
        this.guarded(() => this.run.handle.attribute_changed(name));
      } catch (error) {
        this.fail(error);
      }
    }
  }

  /** Stops what is under way and frees what is shown. */
  end() {
    const { observer, run } = this;
    this.observer = this.run = null;
    if (observer) observer.disconnect();
    if (!run) return;
    if (run.abort) run.abort.abort();
    try {
      if (run.handle) run.handle.free();
    } catch (_) {
      dropEngine(); // it broke off before
    }
  }

  /** The element has left the page: should it come back, its own content stands until it is shown again. */
  leave() {
    this.end();
    this.host.removeAttribute('data-state');
    if (this.host.shadowRoot) emptied(this.host).appendChild(document.createElement('slot'));
  }
}
