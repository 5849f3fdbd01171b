//! From bytes to text, in whichever encoding editors' programs save. The command decodes with `encoding_rs`, a page with the browser's
//! own decoder; both follow the same standard (WHATWG Encoding).

/// The text of a file: a byte order mark decides, else UTF-8 where it fits, else GB 18030. The mark itself is dropped. `None` for bytes
/// that are text in none of these encodings.
///
/// ```
/// use village_profile::encoding::decode;
/// assert_eq!(decode(b"\xbd\xf5\xcf\xaa").as_deref(), Some("锦溪"));
/// ```
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xff, 0xfe, ..] => decode_as("utf-16le", bytes),
        [0xfe, 0xff, ..] => decode_as("utf-16be", bytes),
        _ => decode_as("utf-8", bytes).or_else(|| decode_as("gb18030", bytes)),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn decode_as(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

#[cfg(target_arch = "wasm32")]
fn decode_as(label: &str, bytes: &[u8]) -> Option<String> {
    use web_sys::{TextDecoder, TextDecoderOptions};

    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(label, &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn reads_every_encoding_that_editors_save() {
        let text = "{\"name\": \"锦溪镇𠮷\"}";
        let utf16 =
            |bytes: fn(u16) -> [u8; 2]| std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect();
        let encodings: [Vec<u8>; 5] = [
            text.into(),
            ["\u{feff}", text].concat().into(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
            encoding_rs::GB18030.encode(text).0.into(),
        ];
        for bytes in encodings {
            assert_eq!(decode(&bytes).as_deref(), Some(text), "{bytes:x?}");
        }
    }

    #[test]
    fn refuses_what_is_no_text() {
        assert_eq!(decode(b"\xff\xfe\x00\xd8"), None);
        assert_eq!(decode(b"{\"name\": \"\xff\xff\"}"), None);
    }
}
