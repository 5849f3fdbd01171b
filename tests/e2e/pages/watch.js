// Records what a browser's driver does not report: the console, uncaught errors, and requests.
(function () {
  const seen = [];
  const text = (value) => (value instanceof Error ? `${value.name}: ${value.message}` : String(value));
  for (const kind of ['error', 'warn']) {
    const say = console[kind].bind(console);
    console[kind] = (...values) => {
      seen.push([kind, values.map(text).join(' ')]);
      say(...values);
    };
  }
  addEventListener('error', (event) => event instanceof ErrorEvent && seen.push(['pageerror', event.message]));
  addEventListener('unhandledrejection', (event) => seen.push(['pageerror', text(event.reason)]));
  addEventListener('securitypolicyviolation', (event) => {
    seen.push(['error', `Content Security Policy: ${event.violatedDirective} stopped ${event.blockedURI}`]);
  });
  // Not every browser lists what failed, and its status.
  const fetched = window.fetch;
  const watching = async (...values) => {
    seen.push(['request', new URL(values[0], document.baseURI).href]);
    const response = await fetched(values[0], values[1]);
    if (!response.ok) seen.push(['status', response.url, response.status]);
    return response;
  };
  // A proxy passes for the browser's own: the component takes no other.
  window.fetch = new Proxy(fetched, { apply: (_, page, given) => watching(given[0], given[1]) });
  const reported = new Set();
  const requests = () =>
    /** @type {PerformanceResourceTiming[]} */ (['resource', 'navigation'].flatMap((type) => performance.getEntriesByType(type)));

  /** The entries recorded since the last call. */
  window.watched = () => {
    const all = requests().filter((entry) => entry.initiatorType !== 'fetch' && !/\/watch\.js$/.test(entry.name));
    // By themselves, not by their number: they come when they end, in the order in which they started.
    const key = ({ name, startTime }) => `${startTime} ${name}`;
    const fresh = all.filter((entry) => !reported.has(key(entry)));
    fresh.forEach((entry) => reported.add(key(entry)));
    return seen.splice(0).concat(fresh.map(({ name }) => ['request', name]));
  };
})();
