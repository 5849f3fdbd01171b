//! The number of a figure: digits with thousands separators, Chinese numerals, and scales such as 万 and 亿.

use super::{
    Decimal,
    cursor::Cursor,
    qualifier::Qualifiers,
    unreadable::{Reason, Unreadable},
};

/// A number as read: its value as written times 10^`power`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numeral {
    pub value: Decimal,
    pub power: u8,
    /// Whether the number is a scale alone, as in 近万人; without a qualifier this is a word, not a number.
    pub bare: bool,
}

/// Scales and the powers of ten they stand for, greatest first, each as the notation writes it.
pub(super) static SCALES: [(u8, &str); 9] =
    [(12, "万亿"), (11, "千亿"), (10, "百亿"), (8, "亿"), (7, "千万"), (6, "百万"), (4, "万"), (3, "千"), (2, "百")];

/// Reads a number with its scale; nothing where none starts here. 余 and 多 inside it go to `qualifiers`.
///
/// Groups add up: 3亿5千万, 一万二千. A group must follow its scale without a gap or after 零, for 一万二 is said for 12,000.
pub(super) fn read(cursor: &mut Cursor<'_>, qualifiers: &mut Qualifiers) -> Result<Option<Numeral>, Unreadable> {
    let start = *cursor;
    let negative = cursor.peek() == Some('-') && cursor.peek_second().is_some_and(|char| char.is_ascii_digit());
    if negative {
        cursor.skip(1);
    }
    let mut sum: Option<Numeral> = None;
    loop {
        let place = *cursor;
        let after_zero = matches!(cursor.peek(), Some('零' | '〇'));
        let section = match section(cursor)? {
            Some(section) => section,
            None if sum.is_none() && scale(&mut place.clone()) > 0 => Section { value: Decimal::from(1), bare: true },
            None => break,
        };
        let mut more = qualifiers.take_middle(cursor)?;
        let mut power = scale(cursor);
        if power > 0 && qualifiers.take_middle(cursor)? {
            more = true;
            // 3千余万
            if power < 4 {
                power += great_scale(cursor);
            }
        }
        let Some(so_far) = sum else {
            sum = Some(Numeral { value: section.value, power, bare: section.bare });
            if power == 0 || more {
                break;
            }
            continue;
        };
        let size = section.value.shift(power);
        let one = |power| Decimal::from(1).shift(power);
        let fits = power < so_far.power
            && size.is_some_and(|size| Some(size) < one(so_far.power))
            && (after_zero || size >= one(so_far.power - 1));
        if !fits {
            return place.refuse(Reason::Numeral);
        }
        let total = so_far.value.shift(so_far.power - power).and_then(|high| high.checked_add(section.value));
        let Some(value) = total else { return place.refuse(Reason::TooLong) };
        sum = Some(Numeral { value, power, bare: false });
        if power == 0 || more {
            break;
        }
    }
    match sum {
        Some(mut numeral) => {
            if negative {
                let value = Decimal::new(-numeral.value.digits(), numeral.value.places());
                numeral.value = value.unwrap_or(numeral.value);
            }
            Ok(Some(numeral))
        }
        None => {
            *cursor = start;
            Ok(None)
        }
    }
}

/// Takes a scale and gives its power of ten: 百 or 千, then 万, then 亿, each at most once; 0 where there is none.
pub(super) fn scale(cursor: &mut Cursor<'_>) -> u8 {
    let mut power = 0;
    // 3千克 counts kilograms, and 3百分点 no hundreds.
    if !begins_unit(cursor) {
        power += match cursor.peek() {
            Some('百') => 2,
            Some('千') => 3,
            _ => 0,
        };
        cursor.skip(usize::from(power > 0));
    }
    power + great_scale(cursor)
}

fn great_scale(cursor: &mut Cursor<'_>) -> u8 {
    let mut power = 0;
    for (names, size) in [(['万', '萬'], 4), (['亿', '億'], 8)] {
        if names.into_iter().any(|name| cursor.take(name)) {
            power += size;
        }
    }
    power
}

/// Whether 百 or 千 here is the start of a unit's own name.
pub(super) fn begins_unit(cursor: &Cursor<'_>) -> bool {
    ["千克", "千米", "千瓦", "千卡", "百分"].iter().any(|name| cursor.starts_with(name).is_some())
}

/// A number without a scale of 万 or more.
struct Section {
    value: Decimal,
    bare: bool,
}

fn section(cursor: &mut Cursor<'_>) -> Result<Option<Section>, Unreadable> {
    if cursor.peek().is_some_and(|char| char.is_ascii_digit()) {
        return Ok(Some(Section { value: arabic(cursor)?, bare: false }));
    }
    chinese(cursor)
}

/// Reads `1639.27`, `1,000`. Whoever calls has seen a digit.
fn arabic(cursor: &mut Cursor<'_>) -> Result<Decimal, Unreadable> {
    let start = *cursor;
    let mut text = String::new();
    let mut group = 0;
    let mut separated = false;
    loop {
        match cursor.peek() {
            Some(digit) if digit.is_ascii_digit() => {
                text.push(digit);
                group += 1;
                cursor.skip(1);
            }
            Some(',') => {
                if group > 3 || (separated && group != 3) {
                    return cursor.refuse(Reason::Separators);
                }
                separated = true;
                group = 0;
                cursor.skip(1);
            }
            _ if separated && group != 3 => return cursor.refuse(Reason::Separators),
            _ => break,
        }
    }
    if cursor.take('.') {
        text.push('.');
        while let Some(digit) = cursor.peek().filter(char::is_ascii_digit) {
            text.push(digit);
            cursor.skip(1);
        }
        if text.ends_with('.') {
            return cursor.refuse(Reason::NoNumber);
        }
    }
    if matches!(cursor.peek(), Some('.' | ',' | ' ')) {
        return cursor.refuse(Reason::Separators);
    }
    Decimal::parse(&text).map_or_else(|| start.refuse(Reason::TooLong), Ok)
}

/// Reads a Chinese numeral below 万: 二十三, 一百零五, 廿, 二〇二三, 三点五; nothing where none starts here.
fn chinese(cursor: &mut Cursor<'_>) -> Result<Option<Section>, Unreadable> {
    let start = *cursor;
    let mut length = 0;
    let mut placed = false;
    let mut probe = *cursor;
    while let Some(char) = probe.peek() {
        if begins_unit(&probe) || sign(char).is_none() {
            break;
        }
        placed |= matches!(sign(char), Some(Sign::Place(_) | Sign::Tens(_)));
        length += 1;
        probe.skip(1);
    }
    if length == 0 {
        return Ok(None);
    }
    let first = cursor.peek();
    let value = if placed { by_place(cursor, length) } else { by_position(cursor, length) };
    let Some(mut value) = value else { return start.refuse(Reason::Numeral) };
    // 三点五: a point only where a digit follows, for 三点 counts points.
    if matches!(cursor.peek(), Some('点' | '點')) && cursor.peek_second().and_then(digit).is_some() {
        cursor.skip(1);
        let (mut digits, mut places) = (value.digits(), 0u8);
        while let Some(next) = cursor.peek().and_then(digit) {
            digits = digits.saturating_mul(10).saturating_add(next);
            places = places.saturating_add(1);
            cursor.skip(1);
        }
        let Some(exact) = Decimal::new(digits, places) else { return start.refuse(Reason::TooLong) };
        value = exact;
    }
    Ok(Some(Section { value, bare: length == 1 && matches!(first, Some('百' | '千' | '佰' | '仟')) }))
}

/// 二〇二三: digit after digit. Two digits alone are refused: 三五个 is said for three to five.
fn by_position(cursor: &mut Cursor<'_>, length: usize) -> Option<Decimal> {
    let mut digits = 0i64;
    let mut zero = false;
    for _ in 0..length {
        let next = digit(cursor.next()?)?;
        zero |= next == 0;
        digits = digits.saturating_mul(10).saturating_add(next);
    }
    Decimal::new(digits, 0).filter(|_| zero || length != 2)
}

/// 两千三百零五: each digit before its place, places falling.
fn by_place(cursor: &mut Cursor<'_>, length: usize) -> Option<Decimal> {
    let mut sum = 0;
    let mut waiting = None;
    let mut last = 10_000;
    let mut zero = true;
    for _ in 0..length {
        match sign(cursor.next()?)? {
            Sign::Digit(0) if waiting.is_none() => zero = true,
            Sign::Digit(digit) if waiting.is_none() => waiting = Some(digit),
            Sign::Digit(_) => return None,
            Sign::Place(place) if place < last => {
                // 十二, 百余: an unsaid one in front, but only of the whole numeral.
                sum += waiting.take().or((sum == 0).then_some(1))? * place;
                last = place;
                zero = false;
            }
            Sign::Tens(tens) if waiting.is_none() && last > 10 => {
                sum += tens * 10;
                last = 10;
                zero = false;
            }
            Sign::Place(_) | Sign::Tens(_) => return None,
        }
    }
    match waiting {
        // 一百五 is said for 150, and 一百零五 for 105.
        Some(_) if last > 10 && !zero => None,
        Some(digit) => Decimal::new(sum + digit, 0),
        None => Decimal::new(sum, 0),
    }
}

/// What one character of a Chinese numeral stands for.
enum Sign {
    Digit(i64),
    Place(i64),
    /// 廿, 卅: tens in one character.
    Tens(i64),
}

/// Whether a numeral may start with this character.
pub(super) fn is_numeral(char: char) -> bool {
    char.is_ascii_digit() || matches!(char, '万' | '萬' | '亿' | '億') || sign(char).is_some()
}

fn digit(char: char) -> Option<i64> {
    match sign(char)? {
        Sign::Digit(digit) => Some(digit),
        Sign::Place(_) | Sign::Tens(_) => None,
    }
}

fn sign(char: char) -> Option<Sign> {
    Some(match char {
        '〇' | '零' => Sign::Digit(0),
        '一' | '壹' => Sign::Digit(1),
        '二' | '两' | '兩' | '贰' | '貳' => Sign::Digit(2),
        '三' | '叁' | '參' => Sign::Digit(3),
        '四' | '肆' => Sign::Digit(4),
        '五' | '伍' => Sign::Digit(5),
        '六' | '陆' | '陸' => Sign::Digit(6),
        '七' | '柒' => Sign::Digit(7),
        '八' | '捌' => Sign::Digit(8),
        '九' | '玖' => Sign::Digit(9),
        '十' | '拾' => Sign::Place(10),
        '百' | '佰' => Sign::Place(100),
        '千' | '仟' => Sign::Place(1000),
        '廿' => Sign::Tens(2),
        '卅' => Sign::Tens(3),
        _ => return None,
    })
}
