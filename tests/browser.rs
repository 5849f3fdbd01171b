//! What must hold inside a real page: run by `cargo xtask test browser` in headless Chromium.
#![cfg(target_arch = "wasm32")]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[path = "browser/canvas.rs"]
mod canvas;
// As in native tests, where an index out of bounds fails the test.
#[allow(clippy::indexing_slicing)]
#[path = "support/charts.rs"]
mod charts;
#[path = "browser/encoding.rs"]
mod encoding;
#[path = "browser/failure.rs"]
mod failure;
#[path = "browser/page.rs"]
mod page;
