//! From bytes to text, with the browser's own decoder.

use web_sys::{TextDecoder, TextDecoderOptions};

/// Text in whichever encoding editors' programs save: a byte order mark decides, else UTF-8 where it fits, else GB 18030.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xff, 0xfe, ..] => decode_as("utf-16le", bytes),
        [0xfe, 0xff, ..] => decode_as("utf-16be", bytes),
        _ => decode_as("utf-8", bytes).or_else(|| decode_as("gb18030", bytes)),
    }
}

fn decode_as(label: &str, bytes: &[u8]) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(label, &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}
