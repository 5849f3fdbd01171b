//! Data that is no profile: the loader learns why, and the words to say so.

use crate::page;
use village_profile::{
    embed::{learn, mount, words},
    locale::{self, Lang},
};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn an_empty_object_is_reported_as_no_profile() {
    let (host, root) = page::host();
    let handle = mount(host.clone(), root.clone().into(), b"{}", "https://example.invalid/a.json", "zh-Hans");

    assert!(handle.failure().starts_with("invalid\n$"), "{}", handle.failure());
    assert!(handle.report().length() > 0);
    assert_eq!(root.text_content().as_deref(), Some(""));
}

#[wasm_bindgen_test]
fn the_words_of_a_failure_are_those_that_were_learnt() {
    let text = locale::catalog::text(Lang::ZhHant);
    assert!(!learn("zh-Hant", text.replace('\n', "\r\n")), "a file that a transfer has changed");
    assert!(!learn("zh-Hans", text.clone()), "the words of another language");
    assert!(learn("zh-Hant", text));
    let words = words("zh-Hant", "http-status", true);
    let lines: Vec<&str> = words.lines().collect();
    assert_eq!(lines.len(), 4, "{words}");
    assert!(words.contains("重試"));
}
