//! The gate before the wasm ships: a validator with everything after the first WebAssembly switched off.

use anyhow::{Context, Result};
use wasmparser::{Validator, WasmFeatures};

/// Refuses a module that a browser of 2018 could not read.
pub fn check(wasm: &[u8]) -> Result<()> {
    let mut validator = Validator::new_with_features(WasmFeatures::WASM1);
    validator.validate_all(wasm).context("the wasm needs more than the first version of WebAssembly")?;
    Ok(())
}
