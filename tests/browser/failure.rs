//! Data that is no profile: the visitor reads that something is wrong, and the page is told.

use crate::page;
use std::cell::Cell;
use std::rc::Rc;
use village_profile::embed::mount;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn an_empty_object_is_reported_as_no_profile() {
    let (host, root) = page::host();
    let told = Rc::new(Cell::new(0));
    let counter = Rc::clone(&told);
    let listener = Closure::<dyn FnMut()>::new(move || counter.set(counter.get() + 1));
    host.add_event_listener_with_callback("village-profile-error", listener.as_ref().unchecked_ref())
        .expect("a listener");

    let _handle = mount(host.clone(), root.clone(), b"{}", "https://example.invalid/a.json").expect("a handle");

    assert_eq!(host.get_attribute("data-state").as_deref(), Some("error"));
    assert_eq!(told.get(), 1);
    assert!(!root.text_content().unwrap_or_default().trim().is_empty());
}
