// Requests that end in time, and are made again where that can help.

/** How long one attempt may take, in milliseconds: five times what the whole bundle needs on a slow telephone line. */
const TIME_OUT = 30000;

/**
 * How long to wait before each further attempt. A page that is being left breaks its requests off, but does not live to see
 * the end of a wait: so nothing is reported then.
 */
const WAITS = [400, 1600];

const wait = (time) => new Promise((done) => setTimeout(done, time));

/** A request that came to nothing: `code` is of the embedding contract, `detail` what was seen. */
export class RequestFailure extends Error {
  constructor(code, detail) {
    super(code);
    this.code = code;
    this.detail = String(detail);
  }
}

async function attempt(address, read, signal) {
  const abort = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, TIME_OUT);
  const stop = () => abort.abort();
  if (signal) signal.addEventListener('abort', stop);
  try {
    const response = await fetch(address, { credentials: 'same-origin', signal: abort.signal });
    if (!response.ok) throw new RequestFailure('http-status', response.status);
    return await read(response);
  } catch (error) {
    stop(); // the rest of a body that nobody reads
    if (error instanceof RequestFailure) throw error;
    throw late ? new RequestFailure('timeout', TIME_OUT / 1000 + ' s') : new RequestFailure('network', error);
  } finally {
    clearTimeout(timer);
    if (signal) signal.removeEventListener('abort', stop);
  }
}

const mayPass = ({ code, detail }) => code === 'network' || (code === 'http-status' && (detail >= 500 || detail === '429'));

/** Resolves to what `read` makes of the response; rejects with a `RequestFailure`. */
export async function request(address, read, signal) {
  for (const time of WAITS) {
    try {
      return await attempt(address, read, signal);
    } catch (failure) {
      if (!mayPass(failure) || (signal && signal.aborted)) throw failure;
      await wait(time);
    }
  }
  return attempt(address, read, signal);
}

/** Resolves to a module. A browser remembers that one could not be had: only a new page can try again. */
export async function module(address) {
  try {
    return await import(address);
  } catch (error) {
    await wait(WAITS[0]);
    throw error;
  }
}
