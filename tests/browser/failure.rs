//! Data that is no profile: the loader learns why, and the words to say so.

use crate::page;
use village_profile::embed::{mount, words};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn an_empty_object_is_reported_as_no_profile() {
    let (host, root) = page::host();
    let handle = mount(host.clone(), root.clone().into(), b"{}", "https://example.invalid/a.json").expect("a handle");

    assert!(handle.failure().starts_with("invalid\n$"), "{}", handle.failure());
    assert!(handle.report().expect("an array").length() > 0);
    assert_eq!(root.text_content().as_deref(), Some(""));
}

#[wasm_bindgen_test]
fn the_words_of_a_failure_follow_the_language_of_the_element() {
    let (host, _) = page::host();
    host.set_attribute("lang", "zh-TW").expect("an attribute");
    let words = words(&host, "http-status", true);
    let lines: Vec<&str> = words.lines().collect();
    assert_eq!(lines.len(), 5, "{words}");
    assert_eq!(lines.first(), Some(&"zh-Hant"));
    assert!(words.contains("重試"));
}
