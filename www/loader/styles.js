// The style sheet in the roots of profiles.

import { append, isBlank } from './dom.js';

/** The sheet for roots in the document of a node; nothing where its window makes none, as before Chromium 73. */
function constructSheet(text, { defaultView }) {
  try {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  } catch (_) {
    return null;
  }
}

/**
 * Makes the function that applies the style sheet to a root; `url` is its address where it has one. The function returns another, to be
 * called when the profile stands in the root: that hides it until the sheet is there, and resolves then; or returns nothing where the sheet
 * is there already.
 */
export function createStyles(text, url) {
  // A document takes no sheet that another has made: an element may move into a frame or another window.
  const sheets = new WeakMap();
  const sheetFor = (page) => {
    if (!sheets.has(page)) sheets.set(page, constructSheet(text, page));
    return sheets.get(page);
  };
  let suffix = '';
  /** Resolves when a link in the root has brought the sheet; rejects where it does not come. */
  const whenLinked = (root) => {
    let link = append(root, 'div'); // stands in for the first
    const bring = () =>
      new Promise((resolve, reject) => {
        const before = link;
        // A new one each time, as old browsers call back once a link; where the root holds it no more, none comes.
        link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url + suffix, onload: resolve });
        link.onerror = () => reject(new loader.Failure('network', '<link>', { retry: true }));
        before.replaceWith(link);
      });
    const attempt = () =>
      loader.inTime(bring()).catch((failure) => {
        suffix += '?'; // what stalls under an address would keep what is asked for under the same
        throw failure;
      });
    return loader.retried(attempt).catch(({ code, detail }) => {
      throw new loader.Failure('wasm-missing', `${code} ${detail}`, { address: url, retry: true });
    });
  };
  return (root) => {
    const scope = root.getRootNode();
    const sheet = scope.adoptedStyleSheets && sheetFor(root.ownerDocument);
    if (sheet) {
      const adopted = [...scope.adoptedStyleSheets];
      // A page keeps it for the next profile in its text; a shadow root is gone with its profile.
      if (!adopted.includes(sheet)) scope.adoptedStyleSheets = [...adopted, sheet];
      return () => null;
    }
    if (!url) append(root, 'style').textContent = text;
    const loaded = url && whenLinked(root);
    // Nobody waits for the style of a failure's line.
    if (loaded) loaded.catch(() => {});
    // Until a link has come, the element's own content stays: the sheet itself hides this slot and brings the profile out, in one frame.
    return () => {
      if (!url) return null;
      if (scope !== root) return loaded;
      const profile = root.querySelector('.vp-profile');
      const until = root.insertBefore(document.createElement('div'), profile);
      until.className = 'vp-until';
      append(until, 'slot');
      // As in an element that waits for its profile: `RenderRoot.reserve`.
      if (isBlank(scope.host)) until.style.height = '60em';
      // A long profile comes after the sheet, which takes less time.
      if (profile) profile.hidden = true;
      return loaded;
    };
  };
}
