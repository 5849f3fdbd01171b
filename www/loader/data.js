// The bytes of one profile. What they say is the engine's business; that they came is ours.

import { value } from './attributes.js';
import { RequestFailure, request } from './requests.js';

const LIMIT = 8 * 1024 * 1024;

/** The bytes of a response, unless there are too many. */
async function bytes(response) {
  const within = (length) => {
    if (length > LIMIT) throw new RequestFailure('too-large', length);
  };
  within(Number(response.headers.get('content-length')));
  const body = new Uint8Array(await response.arrayBuffer());
  within(body.length);
  return body;
}

const parsed = () =>
  document.readyState === 'loading'
    ? new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))
    : Promise.resolve();

async function inline(host) {
  await parsed(); // the parser may not have reached the child yet
  const child = host.querySelector('script[type="application/json"]');
  return { bytes: new TextEncoder().encode(child ? child.textContent : '') };
}

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

/** Resolves to `{ bytes }`, or to `{ code, detail }` where they could not be had. */
export async function data(host, url, signal) {
  if (!url) return inline(host);
  try {
    return { bytes: await request(url, bytes, signal) };
  } catch ({ code, detail }) {
    return { code, detail };
  }
}
