//! One reading: a number, a range of two, or a sign that there is none.

use super::{
    cursor::TextCursor,
    numeral,
    qualifier::Qualifiers,
    unit_name::{self, unit},
};
use crate::profile::figure::{
    Bound, Extent, Quantity, Reading, Status,
    error::{FigureError, Reason},
    unit::Unit,
};

/// Words for a figure that its publisher does not tell.
const WITHHELD: [&str; 9] = ["未公开", "未公開", "不公开", "不公開", "未公布", "不公布", "未披露", "不披露", "保密"];

/// Words for a figure that nobody has.
const MISSING: [&str; 8] = ["无数据", "無數據", "暂无数据", "暫無數據", "暂无", "暫無", "不详", "不詳"];

/// Reads a number, or two of them: `2~5万元`. The qualifiers are those that stand in front of a pair.
pub(super) fn reading(text: TextCursor<'_>, qualifiers: Qualifiers) -> Result<Reading, FigureError> {
    let Some((low, high)) = split_range(text) else { return single(text, qualifiers) };
    if split_range(high).is_some() {
        return Err(high.error(Reason::Range));
    }
    let low = single(low, qualifiers)?;
    let high = single(high, Qualifiers::default())?;
    low.up_to(high).map_err(|reason| text.error(reason))
}

/// Parts a range at `~`, `-`, `—`, 至 or 到. A dash parts only behind a number, and 至 and 到 only between two.
fn split_range(text: TextCursor<'_>) -> Option<(TextCursor<'_>, TextCursor<'_>)> {
    let chars = text.rest();
    let mut behind_number = false;
    for (index, char) in chars.iter().enumerate() {
        let after = chars.get(index + 1..).unwrap_or_default();
        let mut sign_length = 1;
        let parts = match char {
            '~' => index > 0,
            '-' => behind_number,
            '—' => {
                sign_length += after.iter().take_while(|char| **char == '—').count();
                behind_number
            }
            '至' | '到' => {
                let before_number = after.first().is_some_and(|char| *char == '-' || numeral::is_numeral(*char));
                behind_number && before_number && arrives(chars, index)
            }
            _ => {
                behind_number |= numeral::is_numeral(*char);
                false
            }
        };
        if parts {
            return Some(text.split_around(index, index + sign_length));
        }
    }
    None
}

/// Whether 到 or 至 here leads to another number; not in 不到, 至少, 至多.
pub(super) fn arrives(chars: &[char], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| chars.get(before));
    matches!(chars.get(index), Some('到' | '至' | '为' | '為'))
        && before != Some(&'不')
        && !matches!(chars.get(index + 1), Some('少' | '多'))
}

/// Reads one number with all that stands around it, or the sign that there is none.
fn single(mut text: TextCursor<'_>, mut qualifiers: Qualifiers) -> Result<Reading, FigureError> {
    let start = text;
    let is_one_of = |words: &[&str]| words.iter().any(|word| word.chars().eq(start.rest().iter().copied()));
    let not_reported = |status, unit| Reading { status, extent: Extent::NotReported(unit) };
    if is_one_of(&WITHHELD) {
        return Ok(not_reported(Status::Withheld, Unit::default()));
    }
    if is_one_of(&MISSING) {
        return Ok(not_reported(Status::Missing, Unit::default()));
    }
    qualifiers.take_prefixes(&mut text)?;
    qualifiers.take_suffixes(&mut text)?;
    if let Some(status) = take_mark(&mut text) {
        if status == Status::Missing && qualifiers.qualifier.status != Status::Actual {
            return Err(start.error(Reason::Contradiction));
        }
        numeral::scale(&mut text);
        return Ok(not_reported(status, unit(text)?));
    }
    let share = take_share(&mut text);
    let place = text;
    let number = numeral::read(&mut text, &mut qualifiers)?;
    let unit = match share {
        Some(_) if !text.is_empty() => return Err(text.error(Reason::Unit)),
        Some(share) => Unit::new(share),
        None if number.is_scale_alone && qualifiers.qualifier.bound == Bound::Exact => {
            return Err(place.error(Reason::NoNumber));
        }
        None => unit_name::unit(text)?,
    };
    let quantity = Quantity { value: number.value, power: number.power, unit };
    if quantity.in_base().is_none() {
        return Err(place.error(Reason::TooLong));
    }
    Ok(Reading { status: qualifiers.qualifier.status, extent: Extent::Single(qualifiers.qualifier.bound, quantity) })
}

/// Takes `*`, `**`, `×` where a number was withheld, or a dash where there is none.
fn take_mark(text: &mut TextCursor<'_>) -> Option<Status> {
    match text.rest() {
        ['*' | '×', ..] => {
            text.take_while(|char| matches!(char, '*' | '×'));
            Some(Status::Withheld)
        }
        ['-', next, ..] if next.is_ascii_digit() => None,
        [dash @ ('-' | '—'), ..] => {
            text.take_while(|char| char == *dash);
            Some(Status::Missing)
        }
        _ => None,
    }
}

/// Takes 百分之 or 千分之 and gives the unit of the number behind it.
fn take_share(text: &mut TextCursor<'_>) -> Option<&'static str> {
    let unit = match text.rest() {
        ['百', '分', '之', ..] => "%",
        ['千', '分', '之', ..] => "‰",
        _ => return None,
    };
    text.skip(3);
    Some(unit)
}
