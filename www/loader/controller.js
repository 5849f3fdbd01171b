// The life of one element: waiting for the viewport, loading, showing a profile, following changes, leaving.

import { getAttribute, getLanguage } from './dom.js';
import { getInstance } from './engine.js';
import { Failure, showFailure } from './failure.js';
import { dataUrl, loadData } from './profile-data.js';
import { RenderRoot } from './render-root.js';

/**
 * A load that is under way, or shown: the means to abort it, the address of its data, its language, and from when it is shown, the
 * instance of the engine and the handle there.
 * @typedef {{ abort: AbortController, url: string, lang?: string, instance?: any, handle?: any }} Session
 */

export class Controller {
  constructor(host) {
    this.host = host;
    this.renderRoot = new RenderRoot(host);
    /** The profile as an object, where the page has set one, and no `src` has taken its place since. */
    this.profile = this.ownProfile = null;
    /** @type {Session} */
    this.session = null;
  }

  /** The element is in the page: its profile loads when it comes near the viewport. */
  connect() {
    if (this.session || this.viewportObserver) return;
    const { host, renderRoot } = this;
    renderRoot.reserve();
    // The target of a link must be there, however far down it stands.
    const isDueAtOnce =
      getAttribute(host, 'loading') === 'eager' ||
      /[:-]section[=_]/.test(location.hash) ||
      !IntersectionObserver ||
      host.ownerDocument !== window.document;
    if (isDueAtOnce) {
      this.load();
    } else {
      this.viewportObserver = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) this.load();
        },
        // Profiles load this far before they come into view.
        { rootMargin: '400px' },
      );
      this.viewportObserver.observe(host);
    }
  }

  /** Fetches and shows the profile; an earlier load that is still under way is void. The profile that is shown stays until then. */
  async load(cache) {
    const { host, profile } = this;
    if (!host.isConnected) return this.release();
    const before = this.stop();
    const abort = new AbortController();
    /** @type {Session} */
    const session = { ...before, abort, url: profile ? '' : dataUrl(host) };
    this.session = session;
    host.setAttribute('data-state', 'loading');
    const starting = getInstance(getLanguage(host));
    const loading = loadData(this, session.url, abort.signal, cache);
    try {
      await starting;
      const data = await loading;
      let instance;
      // At once, or afresh if another profile has met a trap since, or if the language has changed.
      do instance = await getInstance((session.lang = getLanguage(host)));
      while (session.lang !== getLanguage(host));
      if (this.session !== session) return;
      instance.show(this, data);
    } catch (error) {
      if (this.session === session) this.fail(error);
    }
  }

  /** Shows why there is no profile; `error` is a `Failure` or anything else that was thrown. */
  fail(error) {
    const { instance, lang, url } = this.session;
    /** @type {Failure & { code?: string, retry?: boolean }} */
    const failure = error instanceof Failure ? error : new Failure('crash', error);
    // A crash may have left the instance unusable.
    const isUsable = instance && failure === error;
    if (instance) instance.unmount(this, this.session);
    showFailure(this, failure, url, isUsable && instance.failureText(lang, failure, url));
    if (isUsable) instance.applyStyles(this.renderRoot.node);
    if (failure.retry) {
      this.onlineListener = () => this.load('no-cache');
      window.addEventListener('online', this.onlineListener);
    }
  }

  /** The instance met a trap while it worked for this profile. */
  crashed(error) {
    const { session } = this;
    if (!session) return console.error(error);
    session.handle = session.instance = null;
    this.fail(error);
  }

  /** Calls a method of the profile that is shown, with a text; `null` where none is, or the method returns nothing. */
  call(method, text) {
    const { session } = this;
    return (session && session.handle && session.instance.call(this, method, `${text}`)) || null;
  }

  /** The page sets the profile itself. */
  setProfile(profile) {
    this.profile = this.ownProfile = profile || null;
    if (this.session) this.load();
  }

  /** An attribute of the element has another value. */
  attributeChanged(name) {
    const { session } = this;
    if (!session) return; // not near yet: the load will read it
    if (name === 'src') {
      // A way back to the object takes `src` away.
      this.profile = getAttribute(this.host, 'src') ? null : this.ownProfile;
      this.load();
    } else if (name === 'root') {
      this.release();
      this.load();
    } else if (session.handle) {
      session.instance.attributeChanged(this, name);
    }
  }

  /** Stops whatever is under way; returns what is shown. */
  stop() {
    const { viewportObserver, session, onlineListener } = this;
    this.viewportObserver = this.session = this.onlineListener = null;
    if (viewportObserver) viewportObserver.disconnect();
    if (onlineListener) window.removeEventListener('online', onlineListener);
    if (session) session.abort.abort();
    return session;
  }

  /** Stops whatever is under way, and frees the profile that is shown. */
  release() {
    const session = this.stop();
    if (session && session.instance) session.instance.unmount(this, session);
  }

  /** The element has left the page: should it come back, its own content stands until the profile is shown again. */
  disconnect() {
    this.release();
    this.host.removeAttribute('data-state');
    this.renderRoot.unmount();
  }
}
