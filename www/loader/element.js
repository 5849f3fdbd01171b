// The custom element: it only passes calls on to its controller.

import { Controller } from './controller.js';

const controllers = new WeakMap();
const controllerOf = (host) => controllers.get(host);

/** Made when it is defined, so that a server that renders pages can load the module. */
export function createElementClass() {
  // Pages call a class of their own `HTMLElement`, or `Element`.
  /** @type {typeof HTMLElement} */
  const Base = Object.getPrototypeOf(Object.getPrototypeOf(document.documentElement)).constructor;
  return class VillageProfile extends Base {
    static get observedAttributes() {
      return ATTRIBUTES;
    }

    constructor() {
      super();
      controllers.set(this, new Controller(this));
    }

    connectedCallback() {
      // A value that a page has set before the element was defined hides the property.
      if (Object.prototype.hasOwnProperty.call(this, 'profile')) {
        const { profile } = this;
        delete this.profile;
        this.profile = profile;
      }
      controllerOf(this).connect();
    }

    disconnectedCallback() {
      // A move is a removal and an insertion in one breath: only an element that is still out afterwards has left.
      Promise.resolve().then(() => this.isConnected || controllerOf(this).disconnect());
    }

    adoptedCallback() {
      // A drawing for another page has neither its style nor its sizes here.
      controllerOf(this).disconnect();
    }

    attributeChangedCallback(name, before, after) {
      if (before !== after) controllerOf(this).attributeChanged(name);
    }

    get version() {
      return VERSION;
    }

    get profile() {
      return controllerOf(this).profile;
    }

    set profile(profile) {
      controllerOf(this).setProfile(profile);
    }

    get report() {
      return controllerOf(this).call('report');
    }

    reload() {
      return controllerOf(this).load('no-cache');
    }

    csv(chart) {
      return controllerOf(this).call('csv', chart);
    }

    async png(chart) {
      return controllerOf(this).call('png', chart);
    }
  };
}
