// The node that a profile is built in: a shadow root over the element's content, or a child of the element in place of its content.

import { getAttribute, moveChildren } from './dom.js';

const takeChildren = (node) => moveChildren(node, document.createDocumentFragment());

const removeChildren = (node) => {
  takeChildren(node);
  return node;
};

export class RenderRoot {
  constructor(host) {
    this.host = host;
    this.node = null;
    /** The element's own content, while a profile stands in its place. */
    this.fallbackContent = null;
  }

  /** The node to build in, empty; the element's own content is out of sight. */
  prepare() {
    const { host } = this;
    if (getAttribute(host, 'root') !== 'light') {
      this.unmount();
      return (this.node = removeChildren(host.shadowRoot || host.attachShadow({ mode: 'open' })));
    }
    if (!this.fallbackContent) {
      this.unmount();
      this.fallbackContent = takeChildren(host);
      this.node = host.appendChild(document.createElement('div'));
    }
    return removeChildren(this.node);
  }

  /** Brings the element's own content back, before the node. */
  showFallback() {
    if (this.fallbackContent) this.host.insertBefore(this.fallbackContent, this.node);
    else if (this.node === this.host.shadowRoot) this.node.appendChild(document.createElement('slot'));
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
    if (host.shadowRoot) removeChildren(host.shadowRoot).appendChild(document.createElement('slot'));
  }

  /** The node that holds the element's own content. */
  fallbackParent() {
    return this.fallbackContent || this.host;
  }
}
