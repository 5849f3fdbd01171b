//! Shares that are told as fractions: 三分之一, 1/3, 一半, 百分之三十.

use super::{
    cursor::{TextCursor, longest_prefix},
    modifier::Modifiers,
    numeral,
};
use crate::profile::figure::{
    Bound,
    decimal::Decimal,
    error::{FigureError, Reason},
    unit::Unit,
};

/// Whole things have no more parts that people count.
const MOST_PARTS: i64 = 10_000;

/// Takes a fraction, where one stands here: how many parts, and the unit of one part.
pub(super) fn take(
    text: &mut TextCursor<'_>,
    modifiers: &mut Modifiers,
) -> Result<Option<(Decimal, Unit)>, FigureError> {
    if let Some(length) = longest_prefix(text.rest(), &["一半", "半数", "half"]) {
        text.skip(length);
        return Ok(Some((Decimal::from(1), Unit::part_of(2))));
    }
    // More than one half.
    if matches!(text.rest(), ['过', '半'] | ['过', '半', '数']) && modifiers.qualifier.bound == Bound::Exact {
        text.skip(text.rest().len());
        modifiers.qualifier.bound = Bound::Over;
        return Ok(Some((Decimal::from(1), Unit::part_of(2))));
    }
    let mut after = *text;
    if after.peek().is_some_and(|char| char.is_ascii_digit()) {
        return Ok(digits(&mut after).inspect(|_| *text = after));
    }
    let Some(unit) = parts(&mut after) else { return Ok(None) };
    *text = after;
    let number = numeral::read(text, modifiers)?;
    let value = number.value.shift(number.power).ok_or_else(|| after.error(Reason::TooLong))?;
    // 十分之百 and 三分之1.5 are slips.
    let is_counted = value.places() == 0 && unit.to_base(value).is_some_and(|(share, _)| share <= Decimal::from(100));
    if unit.is_part() && !is_counted {
        return Err(after.error(Reason::NotAQuantity));
    }
    Ok(Some((value, unit)))
}

/// Takes 三分之, 百分之.
fn parts(text: &mut TextCursor<'_>) -> Option<Unit> {
    let end = text.rest().windows(2).take(4).position(|pair| pair == ['分', '之'])?;
    let unit = match text.rest().get(..end)? {
        ['百'] => Unit::new("%"),
        ['千'] => Unit::new("‰"),
        ['万'] => Unit::part_of(10_000),
        [digit] => Unit::part_of(match digit {
            '十' => 10,
            digit => numeral::digit_value(*digit).filter(|parts| *parts > 1)?.unsigned_abs(),
        }),
        _ => return None,
    };
    text.skip(end + 2);
    Some(unit)
}

/// Takes 2/5, which nothing but words of qualification may follow: 9/12个 is a part and its whole.
fn digits(text: &mut TextCursor<'_>) -> Option<(Decimal, Unit)> {
    let number = |digits: &[char]| digits.iter().collect::<String>().parse::<i64>().ok();
    let counted = number(text.take_while(|char| char.is_ascii_digit()))?;
    if !text.take('/') {
        return None;
    }
    let parts = number(text.take_while(|char| char.is_ascii_digit()))?;
    let is_share = text.is_empty() && counted <= parts && (2..=MOST_PARTS).contains(&parts);
    is_share.then(|| Some((Decimal::new(counted, 0)?, Unit::part_of(u32::try_from(parts).ok()?))))?
}
