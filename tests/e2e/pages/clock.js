// Waits of the component, shortened where a test asks for it: `shortened` maps milliseconds to milliseconds.
const wait = window.setTimeout;
window.shortened = {};
const shortening = (work, time, ...rest) => wait(work, time in window.shortened ? window.shortened[time] : time, ...rest);
// A proxy passes for the browser's own: the component takes no other.
Object.assign(window, { setTimeout: new Proxy(wait, { apply: (_, page, given) => shortening(...given) }) });
// Requests, which a test may answer itself: `answering` is called in the place of `fetch`, with that and what it was given.
window.answering = null;
const answer = (fetch, _, given) => (window.answering ? window.answering(fetch, ...given) : fetch(...given));
Object.assign(window, { fetch: new Proxy(window.fetch, { apply: answer }) });
