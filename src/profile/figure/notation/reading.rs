//! One reading: a number, a range of two, or a sign that there is none.

use super::{
    cursor::{TextCursor, longest_suffix},
    fraction,
    modifier::{Modifiers, Verb},
    numeral,
    unit_name::unit,
    vague,
};
use crate::profile::figure::{
    Bound, Change, Extent, Quantity, Reading, Status,
    decimal::Decimal,
    error::{FigureError, Reason},
    unit::{Dimension, Unit},
};

/// Words for a figure that its publisher does not tell.
const WITHHELD: [&str; 6] = ["未公开", "不公开", "未公布", "不公布", "未披露", "保密"];

/// Words for a figure that nobody has.
const MISSING: [&str; 10] = ["无数据", "暂无数据", "暂无", "不详", "待定", "TBD", "未统计", "待统计", "暂缺", "/"];

/// Reads a number, or two of them: `2~5万元`. The modifiers are those that stand in front of a pair.
pub(super) fn reading(mut text: TextCursor<'_>, mut modifiers: Modifiers) -> Result<Reading, FigureError> {
    let whole = text;
    if let Some(status) = named_status(text) {
        return Ok(Reading { status, extent: Extent::NotReported(Unit::default()), change: None });
    }
    modifiers.take_prefixes(&mut text)?;
    let Some((low, high)) = split_range(text) else {
        let extent = single(whole, text, &mut modifiers)?;
        let reading = Reading { status: modifiers.qualifier.status, extent, change: None };
        return changed(reading, modifiers.verb).map_err(|reason| text.error(reason));
    };
    if split_range(high).is_some() {
        return Err(high.error(Reason::Range));
    }
    let (status, verb) = (modifiers.qualifier.status, modifiers.verb.take());
    // Denominators in front are those of both ends.
    let mut of_high = modifiers.of_other_number();
    let low = Reading { status, extent: single(low, low, &mut modifiers)?, change: None };
    let mut high_text = high;
    of_high.take_prefixes(&mut high_text)?;
    let extent = single(high, high_text, &mut of_high)?;
    let high = Reading { status: of_high.qualifier.status, extent, change: None };
    low.up_to(high).and_then(|range| changed(range, verb)).map_err(|reason| whole.error(reason))
}

/// The status that the whole text names.
fn named_status(text: TextCursor<'_>) -> Option<Status> {
    let is_one_of = |words: &[&str]| longest_suffix(text.rest(), words) == Some(text.rest().len());
    if is_one_of(&WITHHELD) { Some(Status::Withheld) } else { is_one_of(&MISSING).then_some(Status::Missing) }
}

/// Parts a range at `~`, `-`, `—`, 至 or 到, or between 以上 and 以下. A dash parts only behind a number, and 至 and 到 only between two.
fn split_range(text: TextCursor<'_>) -> Option<(TextCursor<'_>, TextCursor<'_>)> {
    let chars = text.rest();
    let mut behind_number = false;
    for (index, char) in chars.iter().enumerate() {
        let after = chars.get(index + 1..).unwrap_or_default();
        let mut sign_length = 1;
        let mut end = None;
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
            // 5万元以上10万元以下 includes both ends, as a range does.
            '以' => {
                sign_length = 2;
                end = longest_suffix(chars, &["以下", "以内"]);
                behind_number && end.is_some() && matches!(after, ['上', next, ..] if numeral::is_numeral(*next))
            }
            _ => {
                behind_number |= numeral::is_numeral(*char);
                false
            }
        };
        if parts {
            let (low, mut high) = text.split_around(index, index + sign_length);
            // 300元至800元不等 says nothing more than the range.
            high.drop_back(end.or_else(|| longest_suffix(high.rest(), &["不等"])).unwrap_or_default());
            return Some((low, high));
        }
    }
    None
}

/// Whether 到 or 至 here leads to another number; not in 不到, 至少, 至多.
pub(super) fn arrives(chars: &[char], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| chars.get(before));
    matches!(chars.get(index), Some('到' | '至' | '为'))
        && before != Some(&'不')
        && !matches!(chars.get(index + 1), Some('少' | '多'))
}

/// Reads one number with all that stands behind it, or the sign that there is none. `start` is where the text began in front of its
/// modifiers.
fn single(start: TextCursor<'_>, mut text: TextCursor<'_>, modifiers: &mut Modifiers) -> Result<Extent, FigureError> {
    modifiers.take_suffixes(&mut text)?;
    if let Some(status) = take_mark(&mut text) {
        if status == Status::Missing && modifiers.qualifier.status != Status::Actual {
            return Err(start.error(Reason::Contradiction));
        }
        modifiers.qualifier.status = status;
        numeral::scale(&mut text);
        return Ok(Extent::NotReported(unit(text, modifiers)?));
    }
    let place = text;
    if let Some(multiple) = take_doublings(&mut text, modifiers)? {
        return Ok(Extent::Single(modifiers.qualifier.bound, multiple));
    }
    // 半年, 半小时.
    if let ['半', '年' | '月' | '天' | '小' | '个', ..] = text.rest() {
        text.skip(1);
        let quantity =
            Quantity { value: Decimal::new(5, 1).unwrap_or_default(), power: 0, unit: unit(text, modifiers)? };
        return Ok(Extent::Single(modifiers.qualifier.bound, quantity));
    }
    if let Some((value, unit)) = fraction::take(&mut text, modifiers)? {
        if !text.is_empty() {
            return Err(text.error(Reason::Unit));
        }
        return Ok(Extent::Single(modifiers.qualifier.bound, Quantity { value, power: 0, unit }));
    }
    if let Some(range) = vague::take(&mut text) {
        modifiers.take_infixes(&mut text)?;
        if modifiers.qualifier.bound != Bound::Exact {
            return Err(place.error(Reason::Contradiction));
        }
        let unit = unit(text, modifiers)?;
        let quantity = |value| Quantity { value, power: range.power, unit: unit.clone() };
        return Ok(Extent::Range(quantity(range.low), quantity(range.high)));
    }
    let number = numeral::read(&mut text, modifiers)?;
    if number.is_scale_alone && modifiers.qualifier.bound == Bound::Exact {
        return Err(place.error(Reason::NoNumber));
    }
    let value = with_half(number.value, &mut text).ok_or_else(|| place.error(Reason::TooLong))?;
    let quantity = Quantity { value, power: number.power, unit: unit(text, modifiers)? };
    if quantity.in_base().is_none() {
        return Err(place.error(Reason::TooLong));
    }
    if counts_nothing(&quantity, modifiers.qualifier.bound) {
        return Err(place.error(Reason::NotAQuantity));
    }
    Ok(Extent::Single(modifiers.qualifier.bound, quantity))
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

/// Takes 翻一番, which is twice as much, and 翻两番, four times.
fn take_doublings(text: &mut TextCursor<'_>, modifiers: &mut Modifiers) -> Result<Option<Quantity>, FigureError> {
    if !text.take('翻') {
        return Ok(None);
    }
    text.take('了');
    let number = numeral::read(text, modifiers)?;
    let doublings = u8::try_from(number.value.digits()).ok().filter(|count| (1..10).contains(count));
    match doublings {
        Some(doublings) if number.power == 0 && number.value.places() == 0 && text.rest() == ['番'] => {
            Ok(Some(Quantity { value: Decimal::from(1 << doublings), power: 0, unit: Unit::new("倍") }))
        }
        _ => Err(text.error(Reason::Unit)),
    }
}

/// Adds the half of 一个半小时 and 一年半, and the tenths of 7成5, to a number.
pub(super) fn with_half(value: Decimal, text: &mut TextCursor<'_>) -> Option<Decimal> {
    match text.rest() {
        ['个', '半', ..] => {
            text.skip(2);
            value.checked_add(Decimal::new(5, 1)?)
        }
        ['年' | '周' | '天' | '月', '半'] => {
            text.drop_back(1);
            value.checked_add(Decimal::new(5, 1)?)
        }
        ['成', digit] => {
            let tenths = digit.to_digit(10).map(i64::from).or_else(|| numeral::digit_value(*digit).map(i64::from));
            let Some(tenths) = tenths else { return Some(value) };
            text.drop_back(1);
            value.checked_add(Decimal::new(tenths, 1)?)
        }
        _ => Some(value),
    }
}

/// Whether one of a reading's numbers names a date.
pub(super) fn names_a_date(reading: &Reading) -> bool {
    match &reading.extent {
        Extent::NotReported(_) => false,
        Extent::Single(bound, quantity) => counts_nothing(quantity, *bound),
        Extent::Range(low, high) => [low, high].into_iter().any(|quantity| counts_nothing(quantity, Bound::Exact)),
    }
}

/// Whether a number names a date or a span of time that a figure is about: 2021年, 3月, 近5年.
fn counts_nothing(quantity: &Quantity, bound: Bound) -> bool {
    let is_exact = bound == Bound::Exact;
    match quantity.unit.name() {
        "年" => {
            let is_calendar_year = quantity.value.places() == 0 && (1900..2100).contains(&quantity.value.digits());
            is_calendar_year && quantity.power == 0 || bound == Bound::Nearly
        }
        "月" | "日" | "号" | "号楼" => is_exact,
        _ => false,
    }
}

/// Turns an amount into a change where a verb says so.
fn changed(mut reading: Reading, verb: Option<Verb>) -> Result<Reading, Reason> {
    let Some(verb) = verb.filter(|_| reading.is_reported()) else { return Ok(reading) };
    let is_relative = matches!(reading.unit().dimension(), Dimension::Ratio | Dimension::Multiple);
    if match verb {
        Verb::Rate => !is_relative,
        Verb::Rise | Verb::Fall => reading.extent.is_negative(),
    } {
        return Err(Reason::Contradiction);
    }
    reading.change = Some(match verb {
        Verb::Fall if is_relative => {
            reading.extent = reading.extent.negated();
            Change::Growth
        }
        _ if is_relative => Change::Growth,
        Verb::Fall => Change::Decrease,
        Verb::Rise | Verb::Rate => Change::Increase,
    });
    Ok(reading)
}
