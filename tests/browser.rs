//! Tests that need a real page: run by `cargo xtask test browser` in headless Chromium.
#![cfg(target_arch = "wasm32")]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[path = "browser/canvas.rs"]
mod canvas;
// An index out of bounds fails the test, as in native tests.
#[allow(clippy::indexing_slicing)]
#[path = "support/charts.rs"]
mod charts;
#[path = "browser/encoding.rs"]
mod encoding;
#[path = "browser/failure.rs"]
mod failure;
#[path = "browser/nothing_lost.rs"]
mod nothing_lost;
#[path = "browser/page.rs"]
mod page;
// The parts that the generator makes and the page must show, shared with the native test of the same name.
#[allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]
#[path = "nothing_lost/expected.rs"]
mod expected;
#[allow(clippy::indexing_slicing, clippy::unwrap_used)]
#[path = "nothing_lost/generator.rs"]
mod generator;
#[allow(clippy::indexing_slicing)]
#[path = "nothing_lost/notation.rs"]
mod notation;
#[allow(clippy::string_slice)]
#[path = "nothing_lost/page.rs"]
mod nothing_lost_page;
#[allow(clippy::indexing_slicing, clippy::unwrap_used)]
#[path = "nothing_lost/random.rs"]
mod random;
