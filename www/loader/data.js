// The bytes of one profile. What they say is the engine's business; that they came is ours.

import { value } from './attributes.js';

const LIMIT = 8 * 1024 * 1024;

const failed = (code, detail) => ({ code, detail: String(detail) });

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
    const response = await fetch(url, { credentials: 'same-origin', signal });
    if (!response.ok) return failed('http-status', response.status);
    const announced = Number(response.headers.get('content-length'));
    if (announced > LIMIT) return failed('too-large', announced);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > LIMIT ? failed('too-large', bytes.length) : { bytes };
  } catch (error) {
    return failed('network', error);
  }
}
