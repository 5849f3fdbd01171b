// The style sheet in the roots of profiles.

import { append, isBlank } from './dom.js';

/**
 * Makes the function that applies the style sheet to a root; `url` is its address where it has one. The function returns another, to be
 * called when the profile stands in the root: that hides it until the sheet is there, and resolves then, or rejects where it cannot be had; or returns nothing where the sheet
 * is there already.
 */
export function createStyles(text, url) {
  /** The sheet of each document: none can be shared. */
  const sheetsOfDocuments = new WeakMap();
  const sheetOf = (owner) => {
    if (!sheetsOfDocuments.has(owner)) {
      let sheet;
      try {
        sheet = new owner.defaultView.CSSStyleSheet();
        sheet.replaceSync(text);
      } catch (_) {
        sheet = null; // Chromium before 73: a node in the root does the same
      }
      sheetsOfDocuments.set(owner, sheet);
    }
    return sheetsOfDocuments.get(owner);
  };
  return (root) => {
    const scope = root.getRootNode();
    const sheet = sheetOf(root.ownerDocument);
    const sheets = sheet && scope.adoptedStyleSheets;
    if (sheets) {
      // A page keeps it for the next profile in its text; a shadow root is gone with its profile.
      if (![...sheets].includes(sheet)) scope.adoptedStyleSheets = [...sheets, sheet];
      return () => null;
    }
    const node = document.createElement(url ? 'link' : 'style');
    if (url) Object.assign(node, { rel: 'stylesheet', href: url });
    else node.textContent = text;
    root.appendChild(node);
    // Until a link has come, the element's own content stays: the sheet itself hides this slot and brings the profile out, in one frame.
    return () => {
      if (!url) return null;
      const loaded = new Promise((resolve, reject) => {
        node.addEventListener('load', resolve);
        node.addEventListener('error', reject);
      });
      if (scope !== root) return loaded;
      const profile = root.querySelector('.vp-profile');
      const until = root.insertBefore(document.createElement('div'), profile);
      until.className = 'vp-until';
      append(until, 'slot');
      // As in an element that waits for its profile: `RenderRoot.reserve`.
      if (isBlank(scope.host)) until.style.height = '60em';
      profile.hidden = true;
      return loaded;
    };
  };
}
