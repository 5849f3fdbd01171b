//! Hashes by which bytes are named and checked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256, Sha384};

/// Enough of SHA-256 to tell the files of different builds apart: 16 hexadecimal digits.
pub fn short(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)).chars().take(16).collect()
}

/// SHA-384 in hexadecimal digits, as `sha384sum` writes it.
pub fn sha384(bytes: &[u8]) -> String {
    hex(&Sha384::digest(bytes))
}

/// SHA-384 in Base64, as browsers compare it (Subresource Integrity without its prefix).
pub fn sha384_base64(bytes: &[u8]) -> String {
    BASE64.encode(Sha384::digest(bytes))
}

/// FNV-1a in 32 bits, which the glue computes where a page has nothing better: see `www/loader/checksum.js`.
pub fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
