// Requests that end in time, and are made again where that can help.

import { Failure } from './failure.js';

/** How long one attempt may take, in milliseconds: five times what the whole bundle needs on a slow telephone line. */
const TIME_OUT = 30000;

/**
 * How long to wait before each further attempt. A page that is being left breaks its requests off, but does not live to see
 * the end of a wait: so nothing is reported then.
 */
const WAITS = [400, 1600];

const wait = (time) => new Promise((done) => setTimeout(done, time));

async function attempt(address, read, signal, cache) {
  const abort = new AbortController();
  let late = false;
  const stop = () => abort.abort();
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, TIME_OUT);
  if (signal) signal.addEventListener('abort', stop);
  try {
    const response = await fetch(address, { credentials: 'same-origin', signal: abort.signal, cache });
    const { ok, status } = response;
    if (!ok) throw new Failure('http-status', status, { retry: status >= 500 || status === 429 });
    return await read(response);
  } catch (error) {
    if (error.code !== 'http-status') stop(); // the rest of a body that nobody reads
    if (error instanceof Failure) throw error;
    throw late ? new Failure('timeout', TIME_OUT / 1000 + ' s', { retry: true }) : new Failure('network', error, { retry: true });
  } finally {
    clearTimeout(timer);
    if (signal) signal.removeEventListener('abort', stop);
  }
}

/** Resolves to what `read` makes of the response; rejects with a `Failure`, whose `retry` says whether a later request may do better. */
export async function request(address, read, signal, cache = 'default') {
  for (const time of WAITS) {
    try {
      return await attempt(address, read, signal, cache);
    } catch (failure) {
      if (!failure.retry || failure.code === 'timeout') throw failure;
      await wait(time);
      if (signal && signal.aborted) throw failure;
    }
  }
  return attempt(address, read, signal, cache);
}
