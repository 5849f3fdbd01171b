// The data of one profile: bytes that were fetched, the text of a child of the element, or the object that the page has set.

import { documentParsed, getAttribute } from './dom.js';
import { Failure } from './failure.js';
import { request } from './request.js';

/** How many bytes a profile may have: 8 MiB. */
const LIMIT = 8 * 1024 * 1024;

/** The bytes of a response; it is not read on where there are too many. */
async function readBytes(response) {
  const checkLength = (length) => {
    if (length > LIMIT) throw new Failure('too-large', `${length} bytes or more`);
  };
  checkLength(+response.headers.get('content-length'));
  // Some browsers, and scripts that stand in for `fetch`, read a body only as a whole.
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const chunks = [];
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    checkLength((length += value.length));
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  for (const chunk of chunks.reverse()) bytes.set(chunk, (length -= chunk.length));
  return bytes;
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

/** Resolves to the data, or to a `Failure` where it could not be had. */
export async function loadData({ renderRoot, profile }, url, signal, cache) {
  try {
    if (url) return await request(url, readBytes, signal, cache);
    if (profile) return profile;
    await documentParsed(); // the parser may not have reached the child yet
    const child = renderRoot.fallbackParent().querySelector('script[type="application/json"]');
    return child ? child.textContent : '';
  } catch (error) {
    return error;
  }
}
