//! Brotli at its best, as a server sends files that were packed beforehand.

use anyhow::Result;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Bytes as they are, and packed.
type Packed = HashMap<Vec<u8>, Arc<[u8]>>;

/// What was packed already: the best takes seconds for a large file.
static PACKED: LazyLock<Mutex<Packed>> = LazyLock::new(Mutex::default);

/// Packs bytes.
pub fn brotli(bytes: &[u8]) -> Result<Arc<[u8]>> {
    let mut packed = PACKED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = packed.get(bytes) {
        return Ok(Arc::clone(known));
    }
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &parameters)?;
    let small: Arc<[u8]> = small.into();
    packed.insert(bytes.to_vec(), Arc::clone(&small));
    Ok(small)
}
