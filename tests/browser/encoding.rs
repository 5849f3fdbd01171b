//! The encodings that editors' programs save are all read.

use crate::page;
use js_sys::Uint8Array;
use village_profile::embed::{Reader, mount};
use wasm_bindgen_test::wasm_bindgen_test;

/// The text that the page shows of these bytes.
fn shown(bytes: &[u8]) -> String {
    let (host, root) = page::host();
    let handle = mount(host, root.clone().into(), Reader::new(Uint8Array::from(bytes)), "", "zh-Hans");
    assert!(handle.failure().is_undefined());
    root.text_content().unwrap_or_default()
}

const TEXT: &str = r#"{"format": 1, "name": "测试镇"}"#;

#[wasm_bindgen_test]
fn utf_8_with_a_byte_order_mark() {
    assert!(shown(&[b"\xef\xbb\xbf", TEXT.as_bytes()].concat()).contains("测试镇"));
}

#[wasm_bindgen_test]
fn utf_16_of_either_byte_order() {
    let units = || std::iter::once(0xfeff).chain(TEXT.encode_utf16());
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    assert!(shown(&little).contains("测试镇"));
    assert!(shown(&big).contains("测试镇"));
}

#[wasm_bindgen_test]
fn gb_18030_as_windows_saves_it() {
    let name = b"\xb2\xe2\xca\xd4\xd5\xf2";
    let bytes = [b"{\"format\": 1, \"name\": \"".as_slice(), name, b"\"}"].concat();
    assert!(shown(&bytes).contains("测试镇"));
}
