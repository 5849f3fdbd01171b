//! Data that is no profile: the loader learns why, and the text to show.

use crate::page;
use js_sys::{Reflect, Uint8Array};
use village_profile::{
    embed::{Reader, failure_text, install_messages, mount},
    locale::{self, Lang},
};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// A member of an object that is a string.
fn member(object: &JsValue, name: &str) -> String {
    Reflect::get(object, &name.into()).expect("an object").as_string().expect("a string")
}

#[wasm_bindgen_test]
fn an_empty_object_is_reported_as_no_profile() {
    let (host, root) = page::host();
    let handle = mount(
        host.clone(),
        root.clone().into(),
        Reader::new(Uint8Array::from(&b"{}"[..])),
        "https://example.invalid/a.json",
        "zh-Hans",
    );

    assert_eq!(member(&handle.failure(), "code"), "invalid");
    assert!(member(&handle.failure(), "detail").starts_with('$'));
    assert!(handle.report().length() > 0);
    assert_eq!(root.text_content().as_deref(), Some(""));
}

#[wasm_bindgen_test]
fn a_failure_is_told_in_the_messages_that_were_installed() {
    let (_host, _root) = page::host();
    let text = locale::catalog::text(Lang::ZhHant);
    assert!(!install_messages("zh-Hant", text.replace('\n', "\r\n")), "a file that a transfer has changed");
    assert!(!install_messages("zh-Hans", text.clone()), "the messages of another language");
    assert!(install_messages("zh-Hant", text));
    let text = failure_text("zh-Hant", "http-status", true);
    assert_eq!(member(&text, "retry"), "重試");
    for name in ["sentence", "openData", "remedy"] {
        assert!(!member(&text, name).is_empty(), "{name}");
    }
}
