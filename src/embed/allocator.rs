//! The module's heap: talc, which is 2 KB smaller than the standard library's allocator.

/// One thread, one heap.
#[global_allocator]
static HEAP: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
