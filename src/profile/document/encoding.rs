//! From bytes to text, in whichever encoding editors' programs save.

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::{MAX_BYTES, damage::Damage};

/// The text of a file: a byte order mark decides, else UTF-8 where it fits, else GB 18030. The mark itself is dropped.
///
/// ```
/// use village_profile::profile::document::encoding::decode;
/// assert_eq!(decode(b"\xbd\xf5\xcf\xaa").unwrap(), "锦溪");
/// ```
///
/// # Errors
/// More bytes than a profile may have, and bytes that are text in none of these encodings.
pub fn decode(bytes: &[u8]) -> Result<String, Damage> {
    if bytes.len() > MAX_BYTES {
        return Err(Damage::TooLarge);
    }
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => decode_as(UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => decode_as(UTF_16BE, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => decode_as(UTF_8, rest),
        _ => decode_as(UTF_8, bytes).or_else(|| decode_as(GB18030, bytes)),
    };
    text.ok_or(Damage::Encoding)
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::{Damage, decode};

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
            assert_eq!(decode(&bytes).as_deref(), Ok(text), "{bytes:x?}");
        }
    }

    #[test]
    fn refuses_what_is_no_text() {
        assert_eq!(decode(b"\xff\xfe\x00\xd8"), Err(Damage::Encoding));
        assert_eq!(decode(b"{\"name\": \"\xff\xff\"}"), Err(Damage::Encoding));
    }
}
