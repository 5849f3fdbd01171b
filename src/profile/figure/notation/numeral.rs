//! The number of a figure: digits with thousands separators, Chinese numerals, and scales such as 万 and 亿.

use super::{
    cursor::{TextCursor, longest_prefix},
    modifier::Modifiers,
};
use crate::profile::figure::{
    decimal::Decimal,
    error::{FigureError, Reason},
};

/// A number as read: its value as written times 10^`power`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numeral {
    pub value: Decimal,
    pub power: u8,
    /// Whether the number is a scale alone, as in 近万人; without a qualifier this is a word, not a number.
    pub is_scale_alone: bool,
}

/// A scale as the notation writes it, and its power of ten.
#[derive(Debug)]
pub(super) struct Scale {
    pub power: u8,
    pub name: &'static str,
}

/// The scales that the notation writes, greatest first.
pub(super) static SCALES: [Scale; 9] = [
    Scale { power: 12, name: "万亿" },
    Scale { power: 11, name: "千亿" },
    Scale { power: 10, name: "百亿" },
    Scale { power: 8, name: "亿" },
    Scale { power: 7, name: "千万" },
    Scale { power: 6, name: "百万" },
    Scale { power: 4, name: "万" },
    Scale { power: 3, name: "千" },
    Scale { power: 2, name: "百" },
];

/// Reads a number with its scale: groups that add up, as in 3亿5千万 and 一万二千. 余 and 多 inside it go to `qualifiers`.
pub(super) fn read(text: &mut TextCursor<'_>, modifiers: &mut Modifiers) -> Result<Numeral, FigureError> {
    let start = *text;
    let sign = match text.rest() {
        ['-', digit, ..] if digit.is_ascii_digit() => 1,
        ['负', digit, ..] if is_numeral(*digit) => 1,
        ['零', '下', ..] => 2,
        _ => 0,
    };
    text.skip(sign);
    let Some(first) = group(text, true, modifiers)? else { return Err(start.error(Reason::NoNumber)) };
    let mut numeral = first.numeral;
    let mut is_last = first.is_last;
    while !is_last {
        let place = *text;
        let Some(next) = group(text, false, modifiers)? else { break };
        numeral = add(numeral, &next).map_err(|reason| place.error(reason))?;
        is_last = next.is_last;
    }
    if sign > 0 {
        numeral.value = numeral.value.negated();
    }
    Ok(numeral)
}

/// A number with its scale, of which several may follow one another.
struct Group {
    numeral: Numeral,
    /// Whether it begins with a zero, as in 一万零五百.
    begins_with_zero: bool,
    /// Whether it is the one digit that 一万二 ends with, which counts the next lower power.
    is_short: bool,
    /// Whether none may follow: it has no scale, or 余 or 多 behind it.
    is_last: bool,
}

fn group(text: &mut TextCursor<'_>, is_first: bool, modifiers: &mut Modifiers) -> Result<Option<Group>, FigureError> {
    let start = *text;
    let begins_with_zero = matches!(text.peek(), Some('零' | '〇'));
    let mut value = match text.peek() {
        Some(digit) if digit.is_ascii_digit() => arabic(text)?,
        Some(_) if begins_unit(*text) => return Ok(None),
        Some(char) if sign(char).is_some() => chinese(text)?,
        // 近万人: a scale without a number in front of it.
        Some(char) if is_first && is_numeral(char) => Decimal::from(1),
        _ => return Ok(None),
    };
    let taken = start.rest().len() - text.rest().len();
    let is_scale_alone = taken == 0 || taken == 1 && matches!(start.peek(), Some('百' | '千' | '佰' | '仟'));
    if is_scale_alone {
        modifiers.take_roughly(text)?;
    }
    let mut is_qualified = modifiers.take_infixes(text)?;
    let mut power = scale(text);
    if let Some((factor, english)) = english_scale(text) {
        let (product, _) = value.times_fraction(factor, 1).ok_or_else(|| start.error(Reason::TooLong))?;
        value = product.trimmed();
        power = english;
    }
    if power > 0 && modifiers.take_infixes(text)? {
        is_qualified = true;
        // 3千余万
        if power < 4 {
            power += great_scale(text);
        }
    }
    let numeral = Numeral { value, power, is_scale_alone };
    let is_short = taken == 1 && power == 0 && start.peek().and_then(digit).is_some();
    Ok(Some(Group { numeral, begins_with_zero, is_short, is_last: power == 0 || is_qualified }))
}

/// Adds a group to those in front of it. It must fill the places below their scale or begin with a zero, or be the one digit of 一万二,
/// which is said for 12,000.
fn add(sum: Numeral, next: &Group) -> Result<Numeral, Reason> {
    let Numeral { value, power, .. } = next.numeral;
    let (gap, length) = (sum.power.saturating_sub(power), value.whole_digits());
    if next.is_short && !next.begins_with_zero && gap > 1 {
        let added = value.shift(gap - 1).and_then(|low| sum.value.shift(gap)?.checked_add(low));
        return Ok(Numeral { value: added.ok_or(Reason::TooLong)?, power, is_scale_alone: false });
    }
    if gap == 0 || length > gap || length < gap && !next.begins_with_zero {
        return Err(Reason::Numeral);
    }
    let added = sum.value.shift(gap).and_then(|high| high.checked_add(value)).ok_or(Reason::TooLong)?;
    Ok(Numeral { value: added, power, is_scale_alone: false })
}

/// Takes a scale and gives its power of ten: 百 or 千, then 万, then 亿, each at most once; 0 where there is none.
pub(super) fn scale(text: &mut TextCursor<'_>) -> u8 {
    let small = match text.peek() {
        Some('百') if !begins_unit(*text) => 2,
        Some('千') if !begins_unit(*text) => 3,
        _ => return great_scale(text),
    };
    text.skip(1);
    small + great_scale(text)
}

/// The scales of English.
pub(super) const ENGLISH_SCALES: [&str; 4] = ["thousand", "million", "billion", "trillion"];

/// A scale in English, as Chinese has it: three million are 300万.
fn english_scale(text: &mut TextCursor<'_>) -> Option<(u32, u8)> {
    let chinese = [(1000, 0), (100, 4), (10, 8), (1, 12)];
    let (length, (factor, power)) = ENGLISH_SCALES
        .iter()
        .zip(chinese)
        .find_map(|(name, chinese)| Some((longest_prefix(text.rest(), &[name])?, chinese)))?;
    text.skip(length);
    text.take(' ');
    Some((factor, power))
}

fn great_scale(text: &mut TextCursor<'_>) -> u8 {
    let mut power = 0;
    if text.take('万') || text.take('萬') {
        power += 4;
    }
    if text.take('亿') || text.take('億') {
        power += 8;
    }
    power
}

/// Whether 百 or 千 here is the start of a unit's own name: 3千克 counts kilograms, and 3百分点 no hundreds.
pub(super) fn begins_unit(text: TextCursor<'_>) -> bool {
    longest_prefix(text.rest(), &["千克", "千米", "千瓦", "千卡", "百分"]).is_some()
}

/// Reads `1639.27`, `1,000`, `1 000` (GB/T 15835 parts thousands by a space). The caller has seen a digit.
fn arabic(text: &mut TextCursor<'_>) -> Result<Decimal, FigureError> {
    let start = *text;
    let is_digit = |char: char| char.is_ascii_digit();
    let mut digits = String::new();
    let mut separator = None;
    loop {
        let thousands = text.take_while(is_digit);
        let next = text.peek().filter(|char| matches!(char, ',' | ' '));
        if separator.is_some() && thousands.len() != 3 || next.is_some() && thousands.len() > 3 {
            return Err(text.error(Reason::Separators));
        }
        digits.extend(thousands);
        let Some(next) = next.filter(|next| separator.is_none_or(|separator| separator == *next)) else { break };
        text.skip(1);
        separator = Some(next);
    }
    if text.take('.') {
        let fraction = text.take_while(is_digit);
        if fraction.is_empty() {
            return Err(text.error(Reason::NoNumber));
        }
        digits.push('.');
        digits.extend(fraction);
    }
    if matches!(text.peek(), Some('.' | ',' | ' ')) {
        return Err(text.error(Reason::Separators));
    }
    Decimal::parse(&digits).ok_or_else(|| start.error(Reason::TooLong))
}

/// Reads a Chinese numeral below 万: 二十三, 一百零五, 廿, 二〇二三, 三点五. The caller has seen a sign of one.
fn chinese(text: &mut TextCursor<'_>) -> Result<Decimal, FigureError> {
    let start = *text;
    let mut signs = Vec::new();
    while let Some(sign) = text.peek().and_then(sign).filter(|_| !begins_unit(*text)) {
        signs.push(sign);
        text.skip(1);
    }
    let mut digits = integer(&signs).ok_or_else(|| start.error(Reason::Numeral))?;
    // 三点五: a point only where a digit follows, for 三点 counts points.
    let has_point = matches!(text.rest(), ['点' | '點', next, ..] if digit(*next).is_some());
    if has_point {
        text.skip(1);
        digits.push('.');
        digits.extend(text.take_while(|char| digit(char).is_some()).iter().filter_map(|char| digit(*char)));
    }
    let reason = if has_point { Reason::TooLong } else { Reason::Numeral };
    Decimal::parse(&digits).ok_or_else(|| start.error(reason))
}

/// A sign of a Chinese numeral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// A digit, as its ASCII character.
    Digit(char),
    /// 十, 百 or 千: what the digit in front of it is multiplied by.
    Place(u32),
    /// 廿 or 卅: this many tens.
    Tens(u32),
}

fn sign(char: char) -> Option<Sign> {
    Some(match char {
        '〇' | '零' => Sign::Digit('0'),
        '一' | '壹' => Sign::Digit('1'),
        '二' | '两' | '兩' | '贰' | '貳' => Sign::Digit('2'),
        '三' | '叁' | '參' => Sign::Digit('3'),
        '四' | '肆' => Sign::Digit('4'),
        '五' | '伍' => Sign::Digit('5'),
        '六' | '陆' | '陸' => Sign::Digit('6'),
        '七' | '柒' => Sign::Digit('7'),
        '八' | '捌' => Sign::Digit('8'),
        '九' | '玖' => Sign::Digit('9'),
        '十' | '拾' => Sign::Place(10),
        '百' | '佰' => Sign::Place(100),
        '千' | '仟' => Sign::Place(1000),
        '廿' => Sign::Tens(2),
        '卅' => Sign::Tens(3),
        _ => return None,
    })
}

fn digit(char: char) -> Option<char> {
    match sign(char) {
        Some(Sign::Digit(digit)) => Some(digit),
        _ => None,
    }
}

/// The ASCII digits of a Chinese numeral without a fraction; nothing where it can be read in more than one way or in none.
fn integer(signs: &[Sign]) -> Option<String> {
    let digits = |sign: &Sign| if let Sign::Digit(digit) = sign { Some(*digit) } else { None };
    match signs.iter().map(digits).collect::<Option<String>>() {
        // 三五个 is said for three to five, 三四五 for nothing.
        Some(_) if (2..4).contains(&signs.len()) && !signs.contains(&Sign::Digit('0')) => None,
        // 二〇二三: digit after digit.
        Some(digits) => Some(digits),
        None => with_places(signs).map(|number| number.to_string()),
    }
}

/// The number that 两千三百零五 stands for: each digit before its place, and places falling.
fn with_places(signs: &[Sign]) -> Option<u32> {
    let mut sum = 0;
    // A digit that waits for its place.
    let mut waiting = 0;
    let mut last_place = u32::MAX;
    let mut has_zero = false;
    for sign in signs {
        let place = match sign {
            Sign::Digit(_) | Sign::Tens(_) if waiting > 0 => return None,
            Sign::Digit(digit) => {
                waiting = digit.to_digit(10)?;
                has_zero |= waiting == 0;
                continue;
            }
            Sign::Tens(tens) => {
                waiting = *tens;
                10
            }
            Sign::Place(place) => *place,
        };
        if waiting == 0 {
            // 十二, 百余: an unsaid one in front, but only of the whole numeral; 百八十 is said for "some hundred".
            if sum > 0 || place > 10 && signs.len() > 1 {
                return None;
            }
            waiting = 1;
        }
        if place >= last_place {
            return None;
        }
        sum += waiting * place;
        (waiting, last_place, has_zero) = (0, place, false);
    }
    // 一百五 is said for 150, and 一百零五 for 105.
    let is_said_short = waiting > 0 && last_place > 10 && last_place < u32::MAX && !has_zero;
    Some(sum + if is_said_short { waiting * last_place / 10 } else { waiting })
}

/// The number that a Chinese digit stands for.
pub(super) fn digit_value(char: char) -> Option<i32> {
    digit(char)?.to_digit(10).and_then(|value| i32::try_from(value).ok())
}

/// Whether a character is a scale: 十 百 千 万 亿.
pub(super) fn is_scale(char: char) -> bool {
    matches!(char, '十' | '百' | '千' | '万' | '亿')
}

/// Whether a numeral may start with this character.
pub(super) fn is_numeral(char: char) -> bool {
    char.is_ascii_digit() || matches!(char, '万' | '萬' | '亿' | '億') || sign(char).is_some()
}
