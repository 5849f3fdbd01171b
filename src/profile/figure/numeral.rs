//! The number of a figure: digits with thousands separators, Chinese numerals, and scales such as 万 and 亿.

use super::{
    cursor::Cursor,
    decimal::{Decimal, LIMIT},
    qualifier::{Place, Qualifiers},
    unreadable::Reason,
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

/// Reads a number with its scale. 余 and 多 inside it go to `qualifiers`.
///
/// Groups add up: 3亿5千万, 一万二千. A group must follow its scale without a gap or after 零, for 一万二 is said for 12,000.
pub(super) fn read(text: &mut Cursor, qualifiers: &mut Qualifiers) -> Option<Numeral> {
    let start = text.at;
    let negative = text.char(start + 1).is_ascii_digit() && text.take('-');
    let mut sum = Numeral { value: Decimal::default(), power: u8::MAX, bare: false };
    loop {
        let place = text.at;
        let first = sum.power == u8::MAX;
        let after_zero = matches!(text.peek(), '零' | '〇');
        let value = if text.peek().is_ascii_digit() {
            arabic(text)?
        } else if sign(text.peek()).is_some() && !begins_unit(text) {
            chinese(text)?
        } else if first && is_numeral(text.peek()) && !begins_unit(text) {
            Decimal::from(1)
        } else if first {
            return text.refuse(Reason::NoNumber, start);
        } else {
            break;
        };
        let bare = text.at == place || text.at == place + 1 && matches!(text.char(place), '百' | '千' | '佰' | '仟');
        let mut more = qualifiers.take(Place::Middle, text)?;
        let mut power = scale(text);
        if power > 0 && qualifiers.take(Place::Middle, text)? {
            more = true;
            // 3千余万
            if power < 4 {
                power += great_scale(text);
            }
        }
        if first {
            sum = Numeral { value, power, bare };
        } else {
            let (gap, length) = (sum.power.saturating_sub(power), value.length());
            if gap == 0 || length > gap || length < gap && !after_zero {
                return text.refuse(Reason::Numeral, place);
            }
            match sum.value.shift(gap).and_then(|high| high.checked_add(value)) {
                Some(value) => sum = Numeral { value, power, bare: false },
                None => return text.refuse(Reason::TooLong, place),
            }
        }
        if power == 0 || more {
            break;
        }
    }
    if negative {
        sum.value = sum.value.negated();
    }
    Some(sum)
}

/// Takes a scale and gives its power of ten: 百 or 千, then 万, then 亿, each at most once; 0 where there is none.
pub(super) fn scale(text: &mut Cursor) -> u8 {
    let small = match text.peek() {
        '百' => 2,
        '千' => 3,
        _ => 0,
    };
    if small == 0 || begins_unit(text) {
        return great_scale(text);
    }
    text.at += 1;
    small + great_scale(text)
}

fn great_scale(text: &mut Cursor) -> u8 {
    let ten_thousand = text.take('万') || text.take('萬');
    let hundred_million = text.take('亿') || text.take('億');
    4 * u8::from(ten_thousand) + 8 * u8::from(hundred_million)
}

/// Whether 百 or 千 here is the start of a unit's own name: 3千克 counts kilograms, and 3百分点 no hundreds.
pub(super) fn begins_unit(text: &Cursor) -> bool {
    text.word("千克 千米 千瓦 千卡 百分", text.at) > 0
}

/// Puts a digit behind others; what 18 digits cannot hold stays too great for them.
const fn append(digits: i64, digit: u32) -> i64 {
    if digits < LIMIT / 10 { digits * 10 + digit as i64 } else { LIMIT }
}

/// Reads the digits behind a point; how many there are.
fn fraction(text: &mut Cursor, digits: &mut i64, digit: fn(char) -> Option<u32>) -> u8 {
    let mut places = 0;
    while let Some(next) = digit(text.peek()) {
        *digits = append(*digits, next);
        places += 1;
        text.at += 1;
    }
    places
}

/// Reads `1639.27`, `1,000`. Whoever calls has seen a digit.
fn arabic(text: &mut Cursor) -> Option<Decimal> {
    let start = text.at;
    let (mut digits, mut places) = (0, 0);
    let (mut group, mut separated) = (0, false);
    loop {
        let next = text.peek();
        if let Some(digit) = next.to_digit(10) {
            digits = append(digits, digit);
            group += 1;
        } else if separated && group != 3 || next == ',' && group > 3 {
            return text.refuse(Reason::Separators, text.at);
        } else if next == ',' {
            (group, separated) = (0, true);
        } else {
            break;
        }
        text.at += 1;
    }
    if text.take('.') {
        places = fraction(text, &mut digits, |char| char.to_digit(10));
        if places == 0 {
            return text.refuse(Reason::NoNumber, text.at);
        }
    }
    if matches!(text.peek(), '.' | ',' | ' ') {
        return text.refuse(Reason::Separators, text.at);
    }
    Decimal::new(digits, places).or_else(|| text.refuse(Reason::TooLong, start))
}

/// Reads a Chinese numeral below 万: 二十三, 一百零五, 廿, 二〇二三, 三点五. Whoever calls has seen a sign of one.
fn chinese(text: &mut Cursor) -> Option<Decimal> {
    let start = text.at;
    let mut value = integer(text).or_else(|| text.refuse(Reason::Numeral, start))?;
    // 三点五: a point only where a digit follows, for 三点 counts points.
    if matches!(text.peek(), '点' | '點') && digit(text.char(text.at + 1)).is_some() {
        text.at += 1;
        let places = fraction(text, &mut value, digit);
        return Decimal::new(value, places).or_else(|| text.refuse(Reason::TooLong, start));
    }
    Decimal::new(value, 0).or_else(|| text.refuse(Reason::Numeral, start))
}

/// Reads 两千三百零五, each digit before its place and places falling, or 二〇二三, digit after digit. Two digits alone are
/// refused: 三五个 is said for three to five.
fn integer(text: &mut Cursor) -> Option<i64> {
    let start = text.at;
    // Digits one after another, for a numeral without places.
    let mut row = 0;
    let (mut sum, mut waiting, mut last) = (0, 0, 10_000);
    let (mut zero, mut broken) = (false, false);
    while let Some(sign) = sign(text.peek()).filter(|_| !begins_unit(text)) {
        text.at += 1;
        if sign < 10 {
            row = append(row, sign);
            broken |= waiting > 0;
            zero |= sign == 0;
            waiting = i64::from(sign);
            continue;
        }
        let place = match sign {
            11 => 100,
            12 => 1000,
            _ => 10,
        };
        if sign > 12 {
            broken |= waiting > 0;
            waiting = i64::from(sign) - 11;
        }
        if waiting == 0 {
            // 十二, 百余: an unsaid one in front, but only of the whole numeral.
            broken |= sum > 0;
            waiting = 1;
        }
        broken |= place >= last;
        sum += waiting * place;
        (waiting, last, zero) = (0, place, false);
    }
    if last == 10_000 {
        return Some(row).filter(|_| zero || text.at - start != 2);
    }
    // 一百五 is said for 150, and 一百零五 for 105.
    broken |= waiting > 0 && last > 10 && !zero;
    Some(sum + waiting).filter(|_| !broken)
}

/// The signs of Chinese numerals: the digits from zero to nine, then ten, a hundred, a thousand, twenty and thirty.
const SIGNS: &str = "〇零 一壹 二两兩贰貳 三叁參 四肆 五伍 六陆陸 七柒 八捌 九玖 十拾 百佰 千仟 廿 卅";

/// Which of the [`SIGNS`] this is, from 0.
fn sign(char: char) -> Option<u32> {
    let mut index = 0;
    for sign in SIGNS.chars() {
        if sign == ' ' {
            index += 1;
        } else if sign == char {
            return Some(index);
        }
    }
    None
}

fn digit(char: char) -> Option<u32> {
    sign(char).filter(|sign| *sign < 10)
}

/// Whether a numeral may start with this character.
pub(super) fn is_numeral(char: char) -> bool {
    char.is_ascii_digit() || matches!(char, '万' | '萬' | '亿' | '億') || sign(char).is_some()
}
