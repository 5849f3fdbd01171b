//! The choices of visitors, as the fragment of an address: `vp-PROFILE_-KEY_-VALUE`, and further choices behind `__`.
//!
//! Host pages hand their fragment to functions that take selectors. A fragment of ours is therefore one of letters, digits, `-` and `_` alone,
//! which is a valid selector behind its `#`: every other byte of a text is written as `_` and two hexadecimal digits.

/// Begins every fragment of ours.
const PREFIX: &str = "vp-";

/// More choices than any page offers; a fragment with more of them is not one of ours.
pub const MOST_CHOICES: usize = 64;

/// One choice in one profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The id of the profile.
    pub profile: String,
    /// The name of what was chosen.
    pub key: String,
    /// The value that was chosen.
    pub value: String,
}

/// The fragment that holds these choices; empty where there are none.
///
/// ```
/// use village_profile::view::fragment::{Choice, read, write};
/// let choices = [Choice { profile: "jinxi".into(), key: "section".into(), value: "honors".into() }];
/// assert_eq!(write(&choices), "vp-jinxi_-section_-honors");
/// assert_eq!(read("vp-jinxi_-section_-honors").as_deref(), Some(&choices[..]));
/// ```
#[must_use]
pub fn write(choices: &[Choice]) -> String {
    let mut fragment = String::new();
    for Choice { profile, key, value } in choices {
        fragment.push_str(if fragment.is_empty() { PREFIX } else { "__" });
        for (index, text) in [profile, key, value].into_iter().enumerate() {
            fragment.push_str(if index == 0 { "" } else { "_-" });
            for byte in text.bytes() {
                if byte.is_ascii_alphanumeric() || byte == b'-' {
                    fragment.push(byte.into());
                } else {
                    fragment.push('_');
                    fragment
                        .extend([byte >> 4, byte & 0xf].map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0')));
                }
            }
        }
    }
    fragment
}

/// The choices that a fragment, without its `#`, holds; `None` where it is none of ours.
#[must_use]
pub fn read(fragment: &str) -> Option<Vec<Choice>> {
    let mut bytes = fragment.strip_prefix(PREFIX)?.bytes();
    let mut choices = Vec::new();
    let (mut texts, mut text) = (Vec::new(), Vec::new());
    loop {
        let is_escaped = match bytes.next() {
            Some(b'_') => true,
            Some(byte) if byte.is_ascii_alphanumeric() || byte == b'-' => {
                text.push(byte);
                continue;
            }
            Some(_) => return None,
            None => false,
        };
        let escaped = if is_escaped { Some(bytes.next()?) } else { None };
        if let Some(high) = escaped.and_then(|byte| char::from(byte).to_digit(16)) {
            text.push((high << 4 | char::from(bytes.next()?).to_digit(16)?) as u8);
            continue;
        }
        texts.push(String::from_utf8(std::mem::take(&mut text)).ok()?);
        if escaped == Some(b'-') {
            continue;
        }
        let [profile, key, value] = <[String; 3]>::try_from(std::mem::take(&mut texts)).ok()?;
        choices.push(Choice { profile, key, value });
        match escaped {
            Some(b'_') if choices.len() < MOST_CHOICES => {}
            Some(_) => return None,
            None => return Some(choices),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, read, write};

    fn choice([profile, key, value]: [&str; 3]) -> Choice {
        Choice { profile: profile.to_owned(), key: key.to_owned(), value: value.to_owned() }
    }

    #[test]
    fn any_text_comes_back_from_a_fragment_that_is_a_selector() {
        for texts in [
            ["jinxi", "section", "talent"],
            ["测试镇", "industry.2", "2019-2023_off-1"],
            ["https://example.org/a.json?b=1&c#d", "honors.recipient", "__-_-"],
            ["-", "a", ""],
            ["", "a", "\u{1F3EE} 100%"],
        ] {
            let choices = [choice(texts), choice(["other", "mode", "elder"])];
            let fragment = write(&choices);
            assert!(
                fragment.starts_with("vp-")
                    && fragment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)),
                "{fragment}"
            );
            assert_eq!(read(&fragment), Some(choices.to_vec()), "{fragment}");
        }
        assert_eq!(write(&[]), "");
    }

    #[test]
    fn fragments_of_others_are_none_of_ours() {
        let many = vec![choice(["a", "b", "c"]); 65];
        for fragment in [
            "",
            "news",
            "/route",
            "vp-",
            "vp-a",
            "vp-a_-b",
            "vp-a_-b_-c_-d",
            "vp-a_-b_-c__",
            "vp-a_-b_-c_",
            "vp-a_-b_-c_4",
            "vp-a_-b_-_zz",
            "vp-a_-b_-_ff",
            "vp-a_-b_-c&x",
            "vp-a_-b_-c d",
            "VP-a_-b_-c",
            &write(&many),
        ] {
            assert_eq!(read(fragment), None, "{fragment}");
        }
    }
}
