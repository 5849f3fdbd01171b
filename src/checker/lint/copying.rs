//! Texts that were damaged by copying: pinyin in brackets, doubled punctuation, lost characters, leftover asterisks.

use super::Lint;
use crate::checker::profile_index::{ProfileIndex, StringRole};

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for string in &index.strings {
        if let Some(found) = lost_character(string.text) {
            index.report(string.node, Lint::ReplacementCharacter, found, "");
        }
    }
    // An asterisk in a figure means that it is withheld.
    let texts: Vec<_> = index.strings.iter().filter(|string| matches!(string.role, StringRole::Text(_))).collect();
    for string in &texts {
        if let Some(found) = string.text.split(|char| !matches!(char, '*' | '＊')).find(|run| !run.is_empty()) {
            index.report(string.node, Lint::LeftoverAsterisk, found, "");
        }
    }
    let brackets = texts.iter().flat_map(|string| brackets(string.text).map(|bracket| (string.node, bracket)));
    let residues = brackets.take(MAX_BRACKETS).filter(|(_, bracket)| is_pinyin(bracket.trim_matches(BRACKETS)));
    index.report_distinct(residues.map(|(node, found)| (node, Lint::PinyinResidue, found)));
    let doubled = texts.iter().flat_map(|string| doubled_marks(string.text).map(|marks| (string.node, marks)));
    index.report_distinct(doubled.map(|(node, found)| (node, Lint::DoubledPunctuation, found)));
}

/// More brackets than these are not looked into, so that a hostile file takes no longer than others.
const MAX_BRACKETS: usize = 20_000;

/// The text that stands where a character was lost.
fn lost_character(text: &str) -> Option<&'static str> {
    // 锟斤拷 is how GBK reads the UTF-8 bytes of two replacement characters.
    ["\u{fffd}", "锟斤拷", "锟斤", "烫烫烫"].into_iter().find(|sign| text.contains(sign))
}

/// A bracket with more characters holds more than the sound of a name.
const MAX_BRACKET: usize = 40;

const BRACKETS: [char; 4] = ['(', '（', ')', '）'];

/// Every short bracket right behind a Chinese character.
fn brackets(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().filter(|(_, char)| matches!(char, '(' | '（')).filter_map(|(at, _)| {
        let (before, bracket) = (text.get(..at)?, text.get(at..)?);
        let (end, close) = bracket.char_indices().take(MAX_BRACKET).find(|(_, char)| matches!(char, ')' | '）'))?;
        bracket.get(..end + close.len_utf8()).filter(|_| before.ends_with(is_han))
    })
}

fn is_han(char: char) -> bool {
    matches!(char, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether the text is nothing but a few syllables of pinyin, with their tones or without.
fn is_pinyin(text: &str) -> bool {
    let plain: String = text.chars().map(|char| toneless(char).unwrap_or(char)).collect();
    let mut words = plain.split([' ', '\'', '’']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| word.len() <= MAX_WORD && is_syllables(word))
}

/// No name in pinyin has a longer word.
const MAX_WORD: usize = 18;

fn toneless(char: char) -> Option<char> {
    let tones = [("āáǎà", 'a'), ("ēéěè", 'e'), ("īíǐì", 'i'), ("ōóǒò", 'o'), ("ūúǔù", 'u'), ("ǖǘǚǜ", 'v')];
    tones.into_iter().find(|(toned, _)| toned.contains(char)).map(|(_, letter)| letter)
}

const INITIALS: [&str; 23] = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y",
    "w",
];
const FINALS: [&str; 36] = [
    "a", "o", "e", "i", "u", "v", "ü", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "ve", "üe", "an", "en", "in",
    "un", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo", "uai", "uan", "uang", "er",
];

/// Whether lower-case letters are one syllable of pinyin after another.
fn is_syllables(word: &str) -> bool {
    // The places where a syllable may begin; of xian both x|ian and xi|an lead to the end.
    let mut begins = [false; MAX_WORD + 1];
    begins[0] = true;
    for at in 0..word.len() {
        let Some(tail) = word.get(at..).filter(|_| begins.get(at) == Some(&true)) else { continue };
        let rest = INITIALS.iter().find_map(|initial| tail.strip_prefix(initial)).unwrap_or(tail);
        for after in FINALS.iter().filter_map(|last| rest.strip_prefix(last)) {
            if let Some(begin) = begins.get_mut(word.len() - after.len()) {
                *begin = true;
            }
        }
    }
    begins.get(word.len()) == Some(&true)
}

/// Every run of marks of which one is too many. An ellipsis and a dash are two marks each, and ！！ is meant.
fn doubled_marks(text: &str) -> impl Iterator<Item = &str> {
    const MARKS: [char; 9] = ['，', '。', '、', '；', '：', ',', ';', '．', '﹐'];
    text.split(|char| !MARKS.contains(&char)).filter(|run| run.chars().nth(1).is_some())
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    fn summary(code: &str, text: &str, fired: bool) {
        let members = format!("\"summary\": {}", serde_json::Value::from(text));
        fires(code, &members, if fired { &["$.summary"] } else { &[] });
    }

    #[test]
    fn pinyin_behind_characters() {
        for text in ["锦溪(jǐn xī)镇", "嘎查（gācha）", "砼(tong)路", "长(zhǎng)"] {
            summary("pinyin-residue", text, true);
        }
        for text in
            ["乡创学院 (Rural Start-up Academy)", "网络(APP)", "一级(A级)", "村（社区）", "积分制(5G)", "a (ba)"]
        {
            summary("pinyin-residue", text, false);
        }
    }

    #[test]
    fn doubled_punctuation() {
        for text in ["治理，，有效", "有效。。", "有效。，治理", "甲、、乙", "a,, b"] {
            summary("doubled-punctuation", text, true);
        }
        for text in ["治理……有效", "治理——有效", "真的！！", "甲，乙。丙", "“甲”，", "etc., and"]
        {
            summary("doubled-punctuation", text, false);
        }
    }

    #[test]
    fn lost_characters() {
        summary("replacement-character", "锦\u{fffd}镇", true);
        summary("replacement-character", "锟斤拷", true);
        summary("replacement-character", "锦溪镇", false);
        fires(
            "replacement-character",
            "\"branches\": [{\"name\": \"甲\", \"count\": \"5\u{fffd}\"}]",
            &["$.branches[0].count"],
        );
    }

    #[test]
    fn asterisks_in_a_text_but_not_in_a_figure() {
        summary("leftover-asterisk", "某**镇", true);
        summary("leftover-asterisk", "来源以星号隐去", false);
        fires("leftover-asterisk", r#""figures": [{"label": "甲", "figure": "*%"}]"#, &[]);
    }
}
