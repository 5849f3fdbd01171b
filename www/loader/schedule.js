// When work is done that need not be done at once. Each function returns another, which cancels the call.

/** Where no frame is painted, as in the background, nothing waits longer for one; in milliseconds. */
const LONGEST_WAIT = 500;

/** Calls back in a task of its own, as soon as the page has had its turn, and no later where nothing is painted. */
export function afterTask(callback) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(0);
}

/** Calls back in a task of its own, after the next frame has been painted. */
export function afterPaint(callback) {
  let timer;
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(callback);
  });
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  timer = setTimeout(() => {
    cancel();
    callback();
  }, LONGEST_WAIT);
  return cancel;
}

/** Calls back when the page has nothing else to do. WebKit does not say when that is. */
export function whenIdle(callback) {
  if (!requestIdleCallback) return afterPaint(callback);
  const request = requestIdleCallback(callback, { timeout: LONGEST_WAIT });
  return () => cancelIdleCallback(request);
}
