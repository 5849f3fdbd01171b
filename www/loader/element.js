// The custom element: it only passes on what the page does to it.

import { Life } from './life.js';

const lives = new WeakMap();
const life = (host) => lives.get(host);

/** Made when it is defined, so that a server that renders pages can load the module. */
export const element = () =>
  class VillageProfile extends HTMLElement {
    static get observedAttributes() {
      return ATTRIBUTES;
    }

    constructor() {
      super();
      lives.set(this, new Life(this));
    }

    connectedCallback() {
      // What a page has set before the element was defined hides the property.
      if (this.hasOwnProperty('profile')) {
        const { profile } = this;
        delete this.profile;
        this.profile = profile;
      }
      life(this).enter();
    }

    disconnectedCallback() {
      // A move is a removal and an insertion in one breath: only who is still gone afterwards has left.
      Promise.resolve().then(() => this.isConnected || life(this).leave());
    }

    attributeChangedCallback(name, before, after) {
      if (before !== after) life(this).changed(name);
    }

    get version() {
      return VERSION;
    }

    get profile() {
      return life(this).given;
    }

    set profile(given) {
      life(this).give(given);
    }

    get report() {
      return life(this).ask('report');
    }

    reload() {
      return life(this).load('no-cache');
    }

    csv(chart) {
      return life(this).ask('csv', chart);
    }

    async png(chart) {
      return life(this).ask('png', chart);
    }
  };
