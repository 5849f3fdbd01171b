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
    labels(bytes).iter().find_map(|label| decode_as(label, bytes))
}

/// The encodings that a file can be in, the first in which it is text: a byte order mark at its start decides.
pub(crate) const fn labels(start: &[u8]) -> &'static [&'static str] {
    match start {
        [0xff, 0xfe, ..] => &["utf-16le"],
        [0xfe, 0xff, ..] => &["utf-16be"],
        _ => &["utf-8", "gb18030"],
    }
}

/// Whether [`decode`] reads these bytes as GB 18030, which no web page sends unasked any more.
#[must_use]
pub fn is_gb18030(bytes: &[u8]) -> bool {
    !matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) && decode_as("utf-8", bytes).is_none()
}

/// With fewer bytes outside ASCII, some 24 characters, a guess is right by chance only: of short names in GB 18030 every seventh looks like
/// Big5 or EUC-KR.
#[cfg(not(target_arch = "wasm32"))]
const LEAST_BYTES_FOR_A_GUESS: usize = 40;

/// The name of the encoding of neighbouring countries that these bytes seem to be in; nothing where they are read by [`decode`] as they
/// should be. GB 18030 takes almost any bytes, so that this is told by how often each character occurs; a short text that can be GB 18030
/// is taken for it.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn foreign(bytes: &[u8]) -> Option<&'static str> {
    let is_short = || bytes.iter().filter(|byte| !byte.is_ascii()).count() < LEAST_BYTES_FOR_A_GUESS;
    if !is_gb18030(bytes) || is_short() && decode_as("gb18030", bytes).is_some() {
        return None;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    // A file that was cut off inside a character of UTF-8 is still one.
    detector.feed(bytes, false);
    let guess = detector.guess(None, chardetng::Utf8Detection::Allow).name();
    ["Big5", "Shift_JIS", "EUC-KR", "EUC-JP"].into_iter().find(|name| *name == guess)
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
    fn names_the_encodings_of_neighbours() {
        let profile =
            |name: &str, summary: &str| format!(r#"{{"format": 1, "name": "{name}", "summary": "{summary}"}}"#);
        let traditional =
            profile("修文鎮", "山西省晉中市榆次區下轄的鎮，本頁列出一篇地方報道所載的鄉村治理與發展情況。");
        let japanese = profile("美しい村", "この村は、山と川に囲まれた小さな村で、人口は千人ほどです。");
        let korean = profile("아름다운 마을", "이 마을은 산과 강으로 둘러싸인 작은 마을이며 인구는 천 명 정도입니다.");
        let simplified =
            profile("修文镇", "山西省晋中市榆次区下辖的镇，本页列出一篇地方报道所载的乡村治理与发展情况。");
        for (encoding, text, name) in [
            (encoding_rs::BIG5, &traditional, Some("Big5")),
            (encoding_rs::SHIFT_JIS, &japanese, Some("Shift_JIS")),
            (encoding_rs::EUC_KR, &korean, Some("EUC-KR")),
            (encoding_rs::GB18030, &simplified, None),
            (encoding_rs::GB18030, &traditional, None),
            (encoding_rs::UTF_8, &traditional, None),
        ] {
            assert_eq!(super::foreign(&encoding.encode(text).0), name, "{}", encoding.name());
        }
    }

    #[test]
    fn a_short_file_in_gb18030_is_not_taken_for_another() {
        for name in ["户", "林地", "劳动力", "农家乐", "家庭农场", "化解纠纷", "耕地面積", "戶籍居民"]
        {
            let text = format!(r#"{{"format": 1, "name": "{name}"}}"#);
            let bytes = encoding_rs::GB18030.encode(&text).0;
            assert_eq!((super::foreign(&bytes), decode(&bytes)), (None, Some(text)), "{name}");
        }
        // As few bytes, which are no GB 18030 either.
        let japanese = encoding_rs::SHIFT_JIS.encode("{\"name\": \"美しい村ｱ\"}").0;
        assert_eq!((super::foreign(&japanese), decode(&japanese)), (Some("Shift_JIS"), None));
    }

    #[test]
    fn refuses_what_is_no_text() {
        assert_eq!(decode(b"\xff\xfe\x00\xd8"), None);
        assert_eq!(decode(b"{\"name\": \"\xff\xff\"}"), None);
    }
}
