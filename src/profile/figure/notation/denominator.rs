//! The thing that an amount falls to: 每户, 每人每年, `/亩`, `per person`. Written in simplified characters, joined by `·`.

use super::{
    cursor::{TextCursor, longest_prefix},
    numeral,
};

/// Words that may stand behind 每, with the English words for it.
static DENOMINATORS: [(&str, &[&str]); 24] = [
    ("人", &["人", "person", "head", "capita"]),
    ("户", &["户", "household"]),
    ("亩", &["亩", "mu"]),
    ("公顷", &["公顷", "hectare"]),
    ("年", &["年", "year"]),
    ("季度", &["季度", "季", "quarter"]),
    ("月", &["月", "个月", "month"]),
    ("周", &["周", "week"]),
    ("日", &["天", "日", "day"]),
    ("党员", &["名党员", "党员"]),
    ("干部", &["名干部", "干部"]),
    ("网格员", &["名网格员", "网格员"]),
    ("支部", &["个支部", "支部", "个党支部", "党支部"]),
    ("网格", &["个网格", "网格"]),
    ("村", &["村", "个村", "village"]),
    ("组", &["组", "group"]),
    ("斤", &["斤", "jin"]),
    ("公斤", &["公斤", "kilogram"]),
    ("吨", &["吨", "tonne"]),
    ("平方米", &["平方米"]),
    ("公里", &["公里"]),
    ("个", &["个"]),
    ("家", &["家"]),
    ("名", &["名"]),
];

/// An amount falls to no more things than a person, a year and a place.
const MOST_PARTS: usize = 3;

/// Denominators in front of the number and behind it, as one; nothing where there are too many, or one of them twice.
pub(super) fn joined(denominators: &[String]) -> Option<String> {
    let joined = denominators.join("·");
    let mut parts: Vec<&str> = joined.split('·').collect();
    let count = parts.len();
    parts.sort_unstable();
    parts.dedup();
    (count <= MOST_PARTS && parts.len() == count).then_some(joined)
}

/// Takes 每户, 每千人; not 每10户, which states two numbers.
pub(super) fn take_each(text: &mut TextCursor<'_>) -> Option<String> {
    let ['每', ..] = text.rest() else { return None };
    let mut after = *text;
    after.skip(1);
    let number: String = after.take_while(numeral::is_scale).iter().collect();
    let (length, name) = DENOMINATORS
        .iter()
        .filter_map(|(name, spellings)| Some((longest_prefix(after.rest(), spellings)?, *name)))
        .max_by_key(|(length, _)| *length)?;
    let each = denominator(&[number.as_str(), name].concat())?;
    after.skip(length);
    *text = after;
    Some(each)
}

/// The denominators behind a `/` or `per`, each in its usual form: 人·年 of 人/年. Nothing where one of them has no such form, as a
/// second figure has.
pub(super) fn listed(text: &str) -> Option<String> {
    let parts = text.split(['/', '·']).map(denominator);
    Some(parts.collect::<Option<Vec<_>>>()?.join("·"))
}

fn denominator(name: &str) -> Option<String> {
    if name.is_empty() || name.chars().count() > 6 {
        return None;
    }
    let usual = DENOMINATORS.iter().find(|(_, spellings)| spellings.contains(&name));
    if let Some((usual, _)) = usual {
        return Some((*usual).to_owned());
    }
    // A scale in front, as in 千人, and no other number.
    let noun = name.trim_start_matches(numeral::is_scale);
    let is_noun = |char: char| !numeral::is_numeral(char) && char > '\u{2e80}';
    (!noun.is_empty() && noun.chars().all(is_noun)).then(|| name.to_owned())
}
