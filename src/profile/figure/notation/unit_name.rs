//! The unit of a figure: everything behind its number.

use super::{cursor::TextCursor, numeral, qualifier};
use crate::profile::figure::{
    error::{FigureError, Reason},
    unit::Unit,
};

/// No unit has more characters; a longer text is prose.
const MAX_CHARS: usize = 12;

/// Reads the whole stretch as a unit, which may be any noun; an empty one is that of a plain count.
pub(super) fn unit(text: TextCursor<'_>) -> Result<Unit, FigureError> {
    let chars = text.rest();
    let mut place = text;
    for (index, char) in chars.iter().enumerate() {
        if !may_be_in_unit(*char) || index == 0 && !may_begin_unit(place) {
            return Err(place.error(Reason::Unit));
        }
        place.skip(1);
    }
    let has_share_sign = chars.len() > 1 && chars.iter().any(|char| matches!(char, '%' | '‰'));
    let has_suffix = (0..chars.len()).any(|from| qualifier::begins_with_suffix(chars.get(from..).unwrap_or_default()));
    if chars.len() > MAX_CHARS || has_share_sign || has_suffix {
        return Err(text.error(Reason::Unit));
    }
    Ok(Unit::from(chars.iter().collect::<String>()))
}

/// Whether a unit may begin here; not with more of a number, as in 3万万元, 3三 and 3千余万余万.
fn may_begin_unit(text: TextCursor<'_>) -> bool {
    match text.peek() {
        None | Some('/' | '余' | '餘' | '多') => false,
        Some(char) => !numeral::is_numeral(char) || numeral::begins_unit(text),
    }
}

fn may_be_in_unit(char: char) -> bool {
    match char {
        '%' | '/' | '‰' | '²' | '³' => true,
        // CJK Compatibility, with ㎡; ideographs and what follows them, without the punctuation among them.
        '\u{3300}'..='\u{fdff}' | '\u{20000}'..='\u{3ffff}' => true,
        _ => char.is_ascii_alphabetic(),
    }
}
