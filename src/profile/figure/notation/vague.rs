//! Numerals that name no number: 几十, 数百万, 十几, 一百几十, 二三十. Each is read as the range that it can mean: 几 and 数 are 2 to 9.

use super::{cursor::TextCursor, numeral};
use crate::profile::figure::decimal::Decimal;

/// The ends of a range, each the value times the power of ten.
#[derive(Clone, Copy, Debug)]
pub(super) struct VagueNumeral {
    pub low: Decimal,
    pub high: Decimal,
    pub power: u8,
}

/// Takes a vague numeral, where one stands here.
pub(super) fn take(text: &mut TextCursor<'_>) -> Option<VagueNumeral> {
    let mut after = *text;
    let (low, high, power) = several(&mut after).or_else(|| neighbours(&mut after))?;
    let power = power + numeral::scale(&mut after);
    *text = after;
    Some(VagueNumeral { low: Decimal::from(low), high: Decimal::from(high), power })
}

/// 几十, 数百; 十几, 二十几; 一百几十. 几 and 数 need a place or a number in front, for 几个 tells no number.
fn several(text: &mut TextCursor<'_>) -> Option<(i32, i32, u8)> {
    let rest = text.rest();
    let several = rest.iter().take(4).position(|char| matches!(char, '几' | '数'))?;
    let before = rest.get(..several)?;
    let place = place(*rest.get(several + 1).unwrap_or(&' '));
    let (length, low, high, power) = match (before, place) {
        ([], None) => {
            let is_scaled = matches!(rest.get(1), Some('万' | '亿'));
            return is_scaled.then(|| {
                text.skip(1);
                (2, 9, 0)
            });
        }
        ([], Some(power)) => (2, 2, 9, power),
        ([.., '十'], None) => {
            let tens = match before {
                ['十'] => 10,
                [digit, '十'] => numeral::digit_value(*digit)? * 10,
                _ => return None,
            };
            (several + 1, tens + 1, tens + 9, 0)
        }
        ([digit, '百'], Some(1)) => {
            let hundreds = numeral::digit_value(*digit)? * 100;
            (several + 2, hundreds + 20, hundreds + 90, 0)
        }
        _ => return None,
    };
    text.skip(length);
    Some((low, high, power))
}

/// 三五, 二三十, 四五千: from one digit to a greater one.
fn neighbours(text: &mut TextCursor<'_>) -> Option<(i32, i32, u8)> {
    let [low, high, rest @ ..] = text.rest() else { return None };
    let (low, high) = (numeral::digit_value(*low)?, numeral::digit_value(*high)?);
    let next = rest.first().copied().unwrap_or_default();
    if low == 0 || low >= high || numeral::digit_value(next).is_some() || next == '点' {
        return None;
    }
    let power = place(next);
    text.skip(2 + usize::from(power.is_some()));
    Some((low, high, power.unwrap_or_default()))
}

/// The power of ten of a place.
fn place(char: char) -> Option<u8> {
    match char {
        '十' => Some(1),
        '百' => Some(2),
        '千' => Some(3),
        _ => None,
    }
}
