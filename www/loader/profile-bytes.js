// The bytes of a profile, made of what the loader has got of it.

/**
 * An object as JSON. Old libraries give arrays, texts and all objects a method `toJSON` of their own, which has another meaning; that of a
 * date or of a class is meant.
 */
const stringify = (profile) =>
  JSON.stringify(profile, function choose(key, value) {
    const own = this[key];
    const isOfClass = own && typeof own === 'object' && !Array.isArray(own) && own.toJSON !== Object.prototype.toJSON;
    return isOfClass ? value : own;
  });

function join(chunks) {
  let length = 0;
  for (const chunk of chunks) length += chunk.byteLength;
  const bytes = new Uint8Array(length);
  for (const chunk of chunks.reverse()) bytes.set(new Uint8Array(chunk), (length -= chunk.byteLength));
  return bytes;
}

/** The bytes of a text, of a list of chunks, or of an object that the page has set. Throws where the object is none of JSON. */
export function toBytes({ text, chunks, profile }) {
  if (chunks) return join(chunks.slice());
  return new TextEncoder().encode(profile ? stringify(profile) : text);
}
