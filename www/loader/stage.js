// Where a profile stands: in a shadow root over the element's content, or in the element itself in place of its content.

import { move, value } from './nodes.js';

const fragment = () => document.createDocumentFragment();

const emptied = (node) => {
  move(node, fragment());
  return node;
};

export class Stage {
  constructor(host) {
    this.host = host;
    this.root = null;
    /** The element's own content, while a profile stands in its place. */
    this.aside = null;
  }

  /** The node to build in, empty; the element's own content is out of sight. */
  clear() {
    const { host } = this;
    if (value(host, 'root') !== 'light') {
      this.strike();
      return (this.root = emptied(host.shadowRoot || host.attachShadow({ mode: 'open' })));
    }
    if (!this.aside) {
      this.strike();
      this.aside = move(host, fragment());
      this.root = host.appendChild(document.createElement('div'));
    }
    return emptied(this.root);
  }

  /** Brings the element's own content back, before what is built. */
  reveal() {
    if (this.aside) this.host.insertBefore(this.aside, this.root);
    else if (this.root === this.host.shadowRoot) this.root.appendChild(document.createElement('slot'));
    this.aside = null;
  }

  /** Takes everything down that is not the element's own. */
  strike() {
    const { host, root, aside } = this;
    if (root && root.parentNode === host) {
      if (aside) host.insertBefore(aside, root);
      host.removeChild(root);
    }
    this.root = this.aside = null;
    if (host.shadowRoot) emptied(host.shadowRoot).appendChild(document.createElement('slot'));
  }

  /** The node that holds the element's own content. */
  content() {
    return this.aside || this.host;
  }
}
