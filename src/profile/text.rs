//! Words that editors wrote: one string, or one per language.

use super::{
    decode::{Decode, JsonCursor, Unread},
    json::{Json, JsonType},
};

/// Editors' words: `"锦溪镇"`, or `{"zh-Hans": "锦溪镇", "en": "Jinxi"}`.
///
/// Nothing is converted between scripts or translated: what is not there in the reader's language is shown in
/// one that is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// BCP 47 tag and words, in the order of the file; the tag is empty for a plain string.
    variants: Vec<(String, String)>,
}

impl Text {
    /// One string in a language that the file does not name.
    #[must_use]
    pub fn plain(words: &str) -> Self {
        Self { variants: vec![(String::new(), words.to_owned())] }
    }

    /// The words for a reader who prefers these tags, best first, with the tag they were written under (empty where the file names
    /// none).
    #[must_use]
    pub fn pick(&self, preferred: &[&str]) -> (&str, &str) {
        preferred
            .iter()
            .find_map(|tag| self.variants.iter().find(|(written, _)| written == tag))
            .or_else(|| self.variants.first())
            .map_or(("", ""), |(tag, words)| (words, tag))
    }

    /// Whether no language has any words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.variants.iter().all(|(_, words)| words.trim().is_empty())
    }

    /// Every variant: tag and words.
    pub fn variants(&self) -> impl Iterator<Item = (&str, &str)> {
        self.variants.iter().map(|(tag, words)| (tag.as_str(), words.as_str()))
    }
}

impl Decode for Text {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        match cursor.json() {
            Json::String(words) => {
                // So much text takes as long as an entry.
                cursor.spend(words.len() / 1024);
                self.variants.push((String::new(), legible(words)));
            }
            Json::Object(members) => {
                cursor.spend(members.len());
                for (tag, words) in members {
                    if let Ok(words) = cursor.member(tag, words).string() {
                        self.variants.push((tag.clone(), legible(words)));
                    }
                }
            }
            _ => return Err(cursor.wrong_type(JsonType::Text)),
        }
        Ok(())
    }
}

/// Words without what would turn the words after them around or stand for nothing that can be seen: the controls that open and close
/// directions (UAX #9, 2) and the control characters, which come along when text is copied.
#[must_use]
pub fn legible(words: &str) -> String {
    // Bytes are quicker to look at than characters. Characters that are left out begin with one of these; little else does.
    if words.bytes().all(|byte| byte >= b' ' && !matches!(byte, 0x7f | 0xc2 | 0xe2) || matches!(byte, b'\n' | b'\t')) {
        return words.to_owned();
    }
    let turns = |char: char| matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let controls = |char: char| char.is_control() && char != '\n' && char != '\t';
    words.chars().filter(|char| !turns(*char) && !controls(*char)).collect()
}

#[cfg(test)]
mod tests {
    use super::legible;

    #[test]
    fn what_turns_words_around_is_left_out_and_nothing_else() {
        assert_eq!(
            legible("\u{202e}锦溪\u{2066}镇\u{0}\u{1b}[31m\u{7f}\u{9b}\n第二行 مرحبا 𠮷"),
            "锦溪镇[31m\n第二行 مرحبا 𠮷"
        );
    }
}
