//! Files that servers send compressed.

use crate::dist::{self, Files};
use anyhow::Result;
use flate2::{Compression, GzBuilder};
use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Bytes by what they were before compression: the best compression takes seconds for a large file, and several commands want it.
type Compressed = HashMap<Vec<u8>, Arc<[u8]>>;

static KNOWN: LazyLock<Mutex<Compressed>> = LazyLock::new(Mutex::default);

/// Brotli at its best.
pub fn brotli(bytes: &[u8]) -> Result<Arc<[u8]>> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(compressed) = known.get(bytes) {
        return Ok(Arc::clone(compressed));
    }
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    let compressed: Arc<[u8]> = compressed.into();
    known.insert(bytes.to_vec(), Arc::clone(&compressed));
    Ok(compressed)
}

/// Gzip at its best, without the time at which it was made.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// The files beside those of the engine that a server may send precompressed.
const COMPRESSIBLE: [&str; 3] = [".js", ".mjs", ".css"];

/// The compressed copies `.gz` and `.br` of all that pages may fetch.
pub fn copies(files: &Files) -> Result<Files> {
    let is_compressible = |name: &str| {
        dist::is_fetched(name) || (!name.contains('/') && COMPRESSIBLE.iter().any(|end| name.ends_with(end)))
    };
    let mut copies = Files::new();
    for (name, bytes) in files.iter().filter(|(name, _)| is_compressible(name)) {
        copies.insert(format!("{name}.gz"), gzip(bytes)?);
        copies.insert(format!("{name}.br"), brotli(bytes)?.to_vec());
    }
    Ok(copies)
}
