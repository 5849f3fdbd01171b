// One element's life: near, loading, shown, changed, gone.

import { language, value } from './nodes.js';
import { address, data } from './data.js';
import { engine } from './engine.js';
import { Failure, show } from './failure.js';
import { Stage } from './stage.js';

const MARGIN = '400px';

/** What goes on in an element from when it enters the page until it leaves. */
export class Life {
  constructor(host) {
    this.host = host;
    this.stage = new Stage(host);
    /** The profile as an object, where the page has given one. */
    this.given = null;
    this.run = this.observer = this.online = null;
  }

  /** The element is in the page: its profile loads when it comes near. */
  enter() {
    if (this.run || this.observer) return;
    const { host } = this;
    // What a link leads to must be there, however far down it stands.
    if (value(host, 'loading') === 'eager' || /:section=/.test(location.hash) || !self.IntersectionObserver) {
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
  async load(cache) {
    const { host, given } = this;
    this.end();
    if (!host.isConnected) return;
    const abort = new AbortController();
    const run = (this.run = { abort, engine: null, handle: null, lang: '', url: given ? '' : address(host) });
    host.setAttribute('data-state', 'loading');
    const engineComing = engine(language(host));
    const dataComing = data(this, run.url, abort.signal, cache);
    try {
      await engineComing;
      const bytes = await dataComing;
      let running;
      // At once, or afresh if another profile broke it off since, or if the language has changed.
      do running = await engine((run.lang = language(host)));
      while (run.lang !== language(host));
      if (this.run !== run) return;
      run.engine = running;
      running.show(this, bytes, Failure);
      // A listener of the page may have removed or redirected the element while it was being shown.
      if (this.run !== run) running.free(this, run);
    } catch (error) {
      if (this.run === run) this.fail(error);
    }
  }

  /** Shows why there is no profile; `error` is a `Failure` or anything else that broke off. */
  fail(error) {
    const { run } = this;
    const known = error instanceof Failure;
    /** @type {Failure & { code?: string, retry?: boolean }} */
    const failure = known ? error : new Failure('crash', error);
    const words = known && run.engine && run.engine.exports.words(run.lang, failure.code, failure.retry).split('\n');
    show(this, failure, run.url, words);
    if (run.engine && known) run.engine.dress(this.stage.root);
    if (failure.retry) {
      this.online = () => this.load('no-cache');
      self.addEventListener('online', this.online);
    }
  }

  /** The engine broke off while it worked for this profile. */
  crashed(error) {
    const { run } = this;
    if (!run) return console.error(error);
    run.handle = run.engine = null;
    this.fail(error);
  }

  /** Calls a method of what is shown; `null` where nothing is, or nothing comes back. */
  ask(method, ...values) {
    const { run } = this;
    return (run && run.handle && run.engine.within(this, () => run.handle[method](...values))) || null;
  }

  /** The page hands the profile itself over. */
  give(given) {
    this.given = given || null;
    if (this.run) this.load();
  }

  /** An attribute of the element has another value. */
  changed(name) {
    if (!this.run) return; // not near yet: the load will read it
    if (name === 'src') this.given = null;
    if (name === 'src' || name === 'root') this.load();
    else if (this.run.handle) this.run.engine.follow(this, name, language, engine);
  }

  /** Stops what is under way and frees what is shown. */
  end() {
    const { observer, run, online } = this;
    this.observer = this.run = this.online = null;
    if (observer) observer.disconnect();
    if (online) self.removeEventListener('online', online);
    if (!run) return;
    run.abort.abort();
    if (run.engine) run.engine.free(this, run);
  }

  /** The element has left the page: should it come back, its own content stands until it is shown again. */
  leave() {
    this.end();
    this.host.removeAttribute('data-state');
    this.stage.strike();
  }
}
