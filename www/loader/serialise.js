// A profile that the page has set as an object, as bytes.

/** A copy that `JSON.stringify` takes as it is: old libraries give every array and object a method `toJSON` that writes something else. */
function copyOf(/** @type {any} */ value) {
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) return Object.assign(value.map(copyOf), { toJSON: undefined });
  const { toJSON } = value;
  if (typeof toJSON === 'function' && toJSON !== Object.prototype['toJSON']) return copyOf(value.toJSON());
  const copy = Object.create(null);
  for (const name of Object.keys(value)) copy[name] = copyOf(value[name]);
  return copy;
}

/** The bytes of a profile; a failure where the object cannot be written as JSON. */
export function serialise(profile) {
  try {
    return new TextEncoder().encode(JSON.stringify(copyOf(profile)));
  } catch (error) {
    return new loader.Failure('invalid', error);
  }
}
