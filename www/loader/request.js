// Requests that end in time, and are made again where that can help.

import { Failure } from './failure.js';

/** How long one attempt may take, in milliseconds: five times as long as the whole bundle takes on a slow telephone line. */
const TIMEOUT = 30000;

/**
 * How long to wait before each further attempt, in milliseconds. A page that is being left breaks its requests off, but does not live to
 * see the end of a wait: so nothing is reported then.
 */
const RETRY_DELAYS = [400, 1600];

/** Resolves and rejects as a promise does; rejects with a failure where that takes too long. */
export function inTime(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Failure('timeout', TIMEOUT / 1000 + ' s', { retry: true })), TIMEOUT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function attempt(url, read, signal, cache) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const work = async () => {
    const response = await fetch(url, { signal: controller.signal, cache });
    const { ok, status } = response;
    if (!ok) throw new Failure('http-status', status, { retry: status >= 500 || status === 429 });
    return read(response);
  };
  if (signal) signal.addEventListener('abort', abort);
  try {
    return await inTime(work());
  } catch (error) {
    if (error.code !== 'http-status') abort(); // the rest of a body that nobody reads
    throw error instanceof Failure ? error : new Failure('network', error, { retry: true });
  } finally {
    if (signal) signal.removeEventListener('abort', abort);
  }
}

/** Resolves as an attempt does, of which there are more where its failure says by `retry` that a later one may do better. */
export async function retried(attempt, signal) {
  for (const delay of RETRY_DELAYS) {
    try {
      return await attempt();
    } catch (failure) {
      if (!failure.retry || failure.code === 'timeout') throw failure;
      await sleep(delay);
      if (signal && signal.aborted) throw failure;
    }
  }
  return attempt();
}

/** Resolves to the value that `read` makes of the response; rejects with a `Failure`. */
export const request = (url, read, signal, cache = 'default') => retried(() => attempt(url, read, signal, cache), signal);
