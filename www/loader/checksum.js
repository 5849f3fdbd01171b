// A checksum of our own, where the browser has no better one: it finds files that broke off, changed on the way or are of another version.

/** The FNV-1a checksum of bytes, in 32 bits: `xtask/src/hash.rs` computes the same. */
export function checksum(bytes) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) {
    sum ^= bytes[at];
    // Times 0x01000193, in sums of shifts: a product of two numbers would lose its last digits.
    sum = (sum + (sum << 1) + (sum << 4) + (sum << 7) + (sum << 8) + (sum << 24)) | 0;
  }
  return sum >>> 0;
}
