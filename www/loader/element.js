// The custom element: it only passes on what the page does to it.

import { FOLLOWED } from './attributes.js';
import { Life } from './life.js';

const lives = new WeakMap();

export class VillageProfile extends HTMLElement {
  static get observedAttributes() {
    return FOLLOWED;
  }

  connectedCallback() {
    if (!lives.has(this)) lives.set(this, new Life(this));
  }

  disconnectedCallback() {
    // A move is a removal and an insertion in one breath: only who is still gone afterwards has left.
    Promise.resolve().then(() => {
      const life = lives.get(this);
      if (this.isConnected || !life) return;
      lives.delete(this);
      life.leave();
    });
  }

  attributeChangedCallback(name, before, after) {
    const life = lives.get(this);
    if (life && before !== after) life.changed(name);
  }
}
