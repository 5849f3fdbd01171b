//! Numbers that belong to people, anywhere in the file: mobile, identity card, bank card.

use super::Lint;
use crate::{
    checker::profile_index::{IndexedString, ProfileIndex, StringRole},
    profile::figure::Figure,
};

pub(super) fn lint(index: &ProfileIndex<'_>) {
    index.report_distinct(index.strings.iter().flat_map(|string| {
        let numbers = long_numbers(string.text).into_iter();
        numbers.filter_map(|number| Some((string.node, whose(&number.digits, string)?, number.written)))
    }));
}

/// Whether a number may be there for another purpose: 13912345678元 is an amount, and the number of an article in an address is no
/// card's.
fn may_be_other(string: &IndexedString<'_>) -> bool {
    let is_amount = || Figure::parse(string.text).is_ok_and(|figure| !figure.reading.unit().name().is_empty());
    string.text.starts_with("http") || string.role == StringRole::Figure && is_amount()
}

/// The kind of personal number; where it may be there for another purpose, only an identity number is certain.
fn whose(digits: &str, string: &IndexedString<'_>) -> Option<Lint> {
    if is_identity(digits) {
        Some(Lint::IdentityNumber)
    } else if may_be_other(string) {
        None
    } else if is_mobile(digits) {
        Some(Lint::MobileNumber)
    } else {
        is_bank_card(digits).then_some(Lint::BankCardNumber)
    }
}

/// A number of eleven digits or more, perhaps parted into groups.
struct LongNumber<'a> {
    /// The number as it stands in the text.
    written: &'a str,
    /// ASCII digits, and perhaps an X at the end.
    digits: String,
}

/// Every long number that is not part of a longer number or word.
fn long_numbers(text: &str) -> Vec<LongNumber<'_>> {
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|char| ascii_digit(char).is_some()) {
        let (before, tail) = rest.split_at(start);
        let mut digits = String::new();
        let mut length = 0;
        let mut chars = tail.char_indices().peekable();
        while let Some((at, char)) = chars.next() {
            match ascii_digit(char) {
                Some(digit) => digits.push(digit),
                None if matches!(char, 'x' | 'X' | 'Ｘ') && digits.len() == 17 => digits.push('X'),
                // 139 1234 5678
                None if matches!(char, ' ' | '-' | '－')
                    && chars.peek().is_some_and(|(_, next)| ascii_digit(*next).is_some()) =>
                {
                    continue;
                }
                None => break,
            }
            length = at + char.len_utf8();
        }
        let (written, after) = tail.split_at(length);
        if digits.len() >= 11 && !before.ends_with(|char: char| char.is_ascii_alphanumeric() || char == '.') {
            numbers.push(LongNumber { written, digits });
        }
        rest = after;
    }
    numbers
}

fn ascii_digit(char: char) -> Option<char> {
    match char {
        '0'..='9' => Some(char),
        '０'..='９' => char::from_u32(u32::from(char) - 0xfee0),
        _ => None,
    }
}

/// Mobile numbers have eleven digits and begin with 13 to 19; abroad with 86 in front.
fn is_mobile(digits: &str) -> bool {
    let own = digits.strip_prefix("0086").or_else(|| digits.strip_prefix("86")).unwrap_or(digits);
    let mut bytes = own.bytes();
    own.len() == 11 && bytes.next() == Some(b'1') && bytes.next().is_some_and(|second| second >= b'3')
}

/// Eighteen characters with a date of birth and a check digit by ISO 7064, MOD 11-2 (GB 11643).
fn is_identity(digits: &str) -> bool {
    let born = |range| digits.get(range).and_then(|part: &str| part.parse().ok()).unwrap_or(0u16);
    let plausible = digits.len() == 18
        && (1850..=2150).contains(&born(6..10))
        && (1..=12).contains(&born(10..12))
        && (1..=31).contains(&born(12..14));
    let weighed = digits.bytes().rev().zip(0u32..).fold(0, |sum, (byte, power)| {
        let value = if byte == b'X' { 10 } else { u32::from(byte - b'0') };
        (sum + value * 2u32.pow(power.min(17))) % 11
    });
    plausible && weighed == 1
}

/// Sixteen to nineteen digits of the industries that issue bank cards, with a check digit by Luhn (ISO/IEC 7812-1).
fn is_bank_card(digits: &str) -> bool {
    let sum = digits.bytes().rev().zip(0usize..).fold(0, |sum, (byte, index)| {
        let value = u32::from(byte.wrapping_sub(b'0'));
        sum + match index % 2 {
            0 => value,
            _ => value * 2 / 10 + value * 2 % 10,
        }
    });
    (16..=19).contains(&digits.len())
        && digits.starts_with(['3', '4', '5', '6'])
        && !digits.ends_with('X')
        && sum % 10 == 0
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    fn note(code: &str, text: &str, fired: bool) {
        let members = format!("\"summary\": {}", serde_json::Value::from(text));
        fires(code, &members, if fired { &["$.summary"] } else { &[] });
    }

    #[test]
    fn mobile_numbers_however_written() {
        for text in ["电话13912345678", "139 1234 5678", "139-1234-5678", "+86 13912345678", "１３９１２３４５６７８。"]
        {
            note("mobile-number", text, true);
        }
        for text in ["139****5678", "12345678901", "139123456789", "0512-57223344", "编号A13912345678", "1391234567"]
        {
            note("mobile-number", text, false);
        }
    }

    #[test]
    fn identity_numbers_by_their_date_and_check_digit() {
        // The district 000000 does not exist, so that no such number is anybody's.
        let number = |check: char| format!("身份证00000019900101000{check}");
        let right = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'].map(|check| {
            super::long_numbers(&number(check)).first().is_some_and(|long| super::is_identity(&long.digits))
        });
        assert_eq!(right.iter().filter(|right| **right).count(), 1, "one check digit of eleven is right");
        // The specimen of the standard.
        note("identity-number", "身份证11010519491231002X", true);
        note("identity-number", "身份证11010519491231002x。", true);
        note("identity-number", "１１０１０５１９４９１２３１００２Ｘ", true);
        note("identity-number", "身份证110105194912310021", false);
        note("identity-number", "110105********002X", false);
    }

    #[test]
    fn bank_cards_by_their_check_digit() {
        note("bank-card-number", "账号4111 1111 1111 1111", true);
        note("bank-card-number", "4111111111111112", false);
        note("bank-card-number", "1111111111111117", false);
    }

    #[test]
    fn numbers_are_found_anywhere_but_amounts_and_addresses_are_none() {
        fires("mobile-number", r#""contact": {"phone": 13912345678}"#, &["$.contact.phone"]);
        fires("mobile-number", r#""13912345678": 1"#, &["$['13912345678']"]);
        fires("mobile-number", r#""branches": [{"name": "甲", "members": 13912345678}]"#, &["$.branches[0].members"]);
        fires("identity-number", r#""number": 110105194912310021"#, &[]);
        fires("mobile-number", r#""branches": [{"name": "甲", "count": "13912345678元"}]"#, &[]);
        fires("mobile-number", r#""sources": [{"id": "s", "title": "t", "address": "https://a.cn/13912345678"}]"#, &[]);
    }
}
