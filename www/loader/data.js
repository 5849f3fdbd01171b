// The bytes of one profile. What they say is the engine's business; that they came is ours.

import { value } from './nodes.js';
import { Failure } from './failure.js';
import { request } from './requests.js';

const LIMIT = 8 * 1024 * 1024;

/** The bytes of a response; it is not read on where there are too many. */
async function bytes(response) {
  const within = (length) => {
    if (length > LIMIT) throw new Failure('too-large', `${length} bytes or more`);
  };
  within(Number(response.headers.get('content-length')));
  const chunks = [];
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    within((length += value.length));
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  for (const chunk of chunks.reverse()) whole.set(chunk, (length -= chunk.length));
  return whole;
}

const parsed = () =>
  document.readyState === 'loading'
    ? new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))
    : Promise.resolve();

/** The address of the element's data; empty if its content holds it. */
export function address(host) {
  const src = value(host, 'src');
  if (!src) return '';
  try {
    return new URL(src, document.baseURI).href;
  } catch (_) {
    return src;
  }
}

/** Resolves to the bytes, or to a `Failure` where they could not be had. */
export async function data({ stage, given }, url, signal, cache) {
  try {
    if (url) return await request(url, bytes, signal, cache);
    if (!given) await parsed(); // the parser may not have reached the child yet
    const child = stage.content().querySelector('script[type="application/json"]');
    return new TextEncoder().encode(given ? JSON.stringify(given) : child ? child.textContent : '');
  } catch (error) {
    return error instanceof Failure ? error : new Failure('invalid', error);
  }
}
