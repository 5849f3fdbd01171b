// The data of one profile: fetched, read from a child of the element, or the object that the page has set.

import { documentParsed, getAttribute } from './dom.js';
import { Failure } from './failure.js';
import { request } from './request.js';

/** How many bytes a profile may have: 8 MiB. */
const LIMIT = 8 * 1024 * 1024;

/** The chunks of a response; it is not read on where there are too many bytes. */
async function readChunks(response) {
  const checkLength = (length) => {
    if (length > LIMIT) throw new Failure('too-large', `${length} bytes or more`);
  };
  checkLength(+response.headers.get('content-length'));
  const chunks = [];
  let length = 0;
  const add = (chunk) => {
    checkLength((length += chunk.byteLength));
    chunks.push(chunk);
  };
  const { body } = response;
  if (body && body.getReader) {
    const reader = body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) add(next.value);
  } else add(await response.arrayBuffer()); // a page may have put a `fetch` in place that reads all at once
  return { chunks };
}

/** The address of the element's data; empty if its content holds it. */
export function dataUrl(host) {
  const src = getAttribute(host, 'src');
  if (!src) return '';
  try {
    return new URL(src, document.baseURI).href;
  } catch (_) {
    return src;
  }
}

/** Resolves to `chunks` of bytes, a `text` or the `profile` as an object, or to a `Failure` where they could not be had. */
export async function loadData({ renderRoot, profile }, url, signal, cache) {
  try {
    if (url) return await request(url, readChunks, signal, cache);
    if (profile) return { profile };
    await documentParsed(); // the parser may not have reached the child yet
    const child = renderRoot.fallbackParent().querySelector('script[type="application/json"]');
    return { text: child ? child.textContent : '' };
  } catch (failure) {
    return failure;
  }
}
