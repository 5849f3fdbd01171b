//! The unit of a figure: everything behind its number.

use super::{
    cursor::{TextCursor, longest_suffix},
    denominator,
    modifier::{self, Modifiers},
    numeral::{self, ENGLISH_SCALES},
    reading::with_half,
};
use crate::profile::figure::{
    decimal::Decimal,
    error::{FigureError, Reason},
    unit::{Dimension, Unit},
};

/// No unit has more characters; a longer text is prose.
const MAX_CHARS: usize = 12;

/// English units are words.
const MAX_LETTERS: usize = 24;

/// Units of Latin letters that convert to no other.
const LATIN: [&str; 6] = ["kWh", "MWh", "GB", "TB", "MB", "kVA"];

/// Characters that a noun never begins with, ends with or holds.
const NO_BEGINNINGS: [char; 11] = ['的', '/', '余', '多', '至', '到', '为', '级', '许', '²', '³'];
const NO_ENDINGS: [&str; 9] = ["及", "的", "和", "级", "等奖", "届", "不等", "余", "多"];
const NO_MIDDLES: [char; 6] = ['的', '之', '未', '已', '或', '中'];

/// Reads the whole stretch as a unit, which may be any noun, and what the amount falls to; an empty one is that of a plain count.
pub(super) fn unit(text: TextCursor<'_>, modifiers: &Modifiers) -> Result<Unit, FigureError> {
    let (name, behind) = denominators(text)?;
    let mut per = modifiers.per.clone();
    per.extend(behind);
    let unit = named(name)?;
    let unit = if unit.name().is_empty() { Unit::new(modifiers.unit) } else { unit };
    Ok(unit.for_each(denominator::joined(&per).ok_or_else(|| text.error(Reason::Unit))?))
}

/// Takes what stands behind a `/` or `per` off.
fn denominators(mut text: TextCursor<'_>) -> Result<(TextCursor<'_>, Option<String>), FigureError> {
    let written: String = text.rest().iter().collect();
    for sign in ["/", " per ", "per ", " a "] {
        if let Some((name, behind)) = written.split_once(sign) {
            let start = name.chars().count();
            let (_, rest) = text.split_around(start, start);
            let listed = denominator::listed(behind).ok_or_else(|| rest.error(Reason::Unit))?;
            text.drop_back(text.rest().len() - start);
            return Ok((text, Some(listed)));
        }
    }
    Ok((text, None))
}

fn named(text: TextCursor<'_>) -> Result<Unit, FigureError> {
    let chars = text.rest();
    if is_latin(chars) {
        return latin(text);
    }
    // A half behind a number would be added to it when what is written is read: 一二个半, 半个半.
    let mut without_half = text;
    if with_half(Decimal::default(), &mut without_half).is_none() || without_half.rest().len() < chars.len() {
        return Err(text.error(Reason::Unit));
    }
    let name = without_alternative(text);
    let chars = name.rest();
    let mut place = name;
    for (index, char) in chars.iter().enumerate() {
        if !may_be_in_unit(*char) || index == 0 && !may_begin_unit(place) || index > 0 && NO_MIDDLES.contains(char) {
            return Err(place.error(Reason::Unit));
        }
        place.skip(1);
    }
    let has_share_sign = chars.len() > 1 && chars.iter().any(|char| matches!(char, '%' | '‰'));
    let has_suffix = (0..chars.len()).any(|from| modifier::begins_with_suffix(chars.get(from..).unwrap_or_default()));
    let ends_badly = longest_suffix(chars, &NO_ENDINGS).is_some();
    if chars.len() > MAX_CHARS || has_share_sign || has_suffix || ends_badly {
        return Err(text.error(Reason::Unit));
    }
    let unit = Unit::new(&name.written().iter().collect::<String>());
    if unit.is_followed_by_words() { Err(text.error(Reason::Unit)) } else { Ok(unit) }
}

fn is_latin(chars: &[char]) -> bool {
    let may_follow = |char: &char| char.is_ascii_alphanumeric() || matches!(char, ' ' | '-' | '²' | '³');
    chars.first().is_some_and(char::is_ascii_alphabetic) && chars.iter().all(may_follow)
}

/// A unit in English, by its Chinese name where it has one.
fn latin(text: TextCursor<'_>) -> Result<Unit, FigureError> {
    let name: String = text.rest().iter().collect();
    let unit = Unit::new(&name).in_chinese();
    let is_word = |word: &str| {
        word.len() > 2 && !ENGLISH_SCALES.contains(&word) && word.chars().all(|char| char.is_ascii_lowercase())
    };
    let is_known = unit.dimension() != Dimension::Count || LATIN.contains(&name.as_str());
    if is_known || name.len() <= MAX_LETTERS && name.split(' ').all(is_word) {
        Ok(unit)
    } else {
        Err(text.error(Reason::Unit))
    }
}

/// A counted noun without another of its kind in brackets: 头（只）.
fn without_alternative(mut text: TextCursor<'_>) -> TextCursor<'_> {
    let chars = text.rest();
    if let Some(open) = chars.iter().position(|char| *char == '(')
        && let [_, noun @ .., ')'] = chars.get(open..).unwrap_or_default()
    {
        let counted: String = chars.iter().take(open).collect();
        let is_counted = open > 0 && Unit::new(&counted).dimension() == Dimension::Count;
        if is_counted
            && (1..4).contains(&noun.len())
            && noun.iter().all(|char| may_be_in_unit(*char) && !numeral::is_numeral(*char))
        {
            text.drop_back(chars.len() - open);
        }
    }
    text
}

/// Whether a unit may begin here; not with more of a number, as in 3万万元, 3三 and 3千余万余万.
fn may_begin_unit(text: TextCursor<'_>) -> bool {
    match text.peek() {
        None => false,
        Some(char) if NO_BEGINNINGS.contains(&char) => false,
        Some(char) => !numeral::is_numeral(char) || numeral::begins_unit(text),
    }
}

fn may_be_in_unit(char: char) -> bool {
    match char {
        '%' | '‰' | '²' | '³' | '℃' | '°' | '€' => true,
        // CJK Compatibility, with ㎡; ideographs and what follows them, without the punctuation among them.
        '\u{3300}'..='\u{fdff}' | '\u{20000}'..='\u{3ffff}' => true,
        _ => false,
    }
}
