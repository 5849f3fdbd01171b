// A clock whose minutes pass in a second once `window.fast` is set, so that time-outs need no waiting.
const slow = window.setTimeout;
const fast = (work, time, ...rest) => slow(work, window.fast && time > 1000 ? time / 60 : time, ...rest);
Object.assign(window, { setTimeout: fast });
