// The node that a profile is built in: a shadow root over the element's content, or a child of the element in place of its content.

import { append, getAttribute, isBlank, moveChildren } from './dom.js';

const shadowRootOf = (host) => host.shadowRoot || host.attachShadow({ mode: 'open' });

/** Empties a node, and returns it. */
const emptied = (node) => {
  node.textContent = '';
  return node;
};

export class RenderRoot {
  constructor(host) {
    this.host = host;
    this.node = null;
    /** The element's own content, while a profile stands in its place. */
    this.fallbackContent = null;
  }

  /** Keeps room free in an element without content of its own: of many such, all would be near the viewport at once otherwise. */
  reserve() {
    const { host } = this;
    if (isBlank(host) && !getAttribute(host, 'root')) append(shadowRootOf(host), 'div').style.height = '60em';
  }

  /** The node to build in, empty; the element's own content is out of sight. */
  prepare() {
    const { host } = this;
    if (getAttribute(host, 'root') !== 'light') {
      this.unmount();
      return (this.node = emptied(shadowRootOf(host)));
    }
    if (!this.fallbackContent) {
      this.unmount();
      this.fallbackContent = moveChildren(host, document.createDocumentFragment());
      this.node = append(host, 'div');
    }
    return emptied(this.node);
  }

  /** Brings the element's own content back, before the node. */
  showFallback() {
    if (this.fallbackContent) this.host.insertBefore(this.fallbackContent, this.node);
    else if (this.node === this.host.shadowRoot) append(this.node, 'slot');
    this.fallbackContent = null;
  }

  /** Removes everything that is not the element's own. */
  unmount() {
    const { host, node, fallbackContent } = this;
    if (node && node.parentNode === host) {
      if (fallbackContent) host.insertBefore(fallbackContent, node);
      host.removeChild(node);
    }
    this.node = this.fallbackContent = null;
    if (host.shadowRoot) append(emptied(host.shadowRoot), 'slot');
  }

  /** The node that holds the element's own content. */
  fallbackParent() {
    return this.fallbackContent || this.host;
  }
}
