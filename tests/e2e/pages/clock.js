// Waits of the component, shortened where a test asks for it: `shortened` maps milliseconds to milliseconds.
const wait = window.setTimeout;
window.shortened = {};
const shortening = (work, time, ...rest) => wait(work, time in window.shortened ? window.shortened[time] : time, ...rest);
Object.assign(window, { setTimeout: shortening });
