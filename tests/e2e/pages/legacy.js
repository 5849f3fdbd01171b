// A page of an old site, whose scripts take names that the browser has for its own things.
(function () {
  const [when, ...names] = window.location.search.slice(1).split('&');
  const load = () => {
    const script = window.document.head.appendChild(Document.prototype.createElement.call(document, 'script'));
    script.src = '/dist/village-profile.js';
    return script;
  };
  const takeNames = () => {
    for (const name of names) {
      try {
        window[name] = function () {
          this.elements = [];
        };
      } catch (_) {
        // Some names no page can take.
      }
    }
  };
  if (when === 'after') load().onload = takeNames;
  else {
    takeNames();
    load();
  }
  // Prototype 1.6 and others like it write arrays in a form of their own.
  for (const { prototype } of [[].constructor, {}.constructor]) {
    /** @type {any} */ ({}.constructor).defineProperty(prototype, 'toJSON', {
      configurable: true,
      writable: true,
      value: () => 'none',
    });
  }
})();
