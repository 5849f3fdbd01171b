//! The notations of dates: ISO 8601 and the words that editors use.
//!
//! ```text
//! date     = about? calendar about-behind? | decade | calendar part | calendar separator calendar
//! calendar = YYYY ("-" MM ("-" DD)?)? | YYYY "年" (M "月" (D ("日" | "号"))?)?
//! decade   = YYY ("x" | "X") | YYY "0" ("年代" | "s")
//! ```

use super::{CalendarDate, Date, Span, YearPart};

/// Words in front of a date that say nothing about which one it is.
const UNTIL_THEN: [&str; 4] = ["截至", "截止到", "截止", "as of "];

/// The words for parts of a year; the first word of each part is the one that is written.
const PARTS: [(&str, YearPart); 20] = [
    ("年初", YearPart::Beginning),
    ("early ", YearPart::Beginning),
    ("年中", YearPart::Middle),
    ("mid-", YearPart::Middle),
    ("年底", YearPart::End),
    ("年末", YearPart::End),
    ("end of ", YearPart::End),
    ("late ", YearPart::End),
    ("年上半年", YearPart::FirstHalf),
    ("first half of ", YearPart::FirstHalf),
    ("年下半年", YearPart::SecondHalf),
    ("second half of ", YearPart::SecondHalf),
    ("年第一季度", YearPart::FirstQuarter),
    ("年一季度", YearPart::FirstQuarter),
    ("年第二季度", YearPart::SecondQuarter),
    ("年二季度", YearPart::SecondQuarter),
    ("年第三季度", YearPart::ThirdQuarter),
    ("年三季度", YearPart::ThirdQuarter),
    ("年第四季度", YearPart::FourthQuarter),
    ("年四季度", YearPart::FourthQuarter),
];

/// Words that make a date uncertain, in front of it or behind it.
const ABOUT: [&str; 10] = ["约", "約", "大约", "大約", "about ", "around ", "c. ", "前后", "前後", "左右"];

/// Signs and words between the ends of a period.
const SEPARATORS: [&str; 9] = ["——", "—", "–", "～", "~", "至", "到", "/", " to "];

/// The word that is written for a part of a year, behind the year.
pub(super) fn part_word(part: YearPart) -> &'static str {
    PARTS.iter().find(|(_, known)| *known == part).map_or("", |(word, _)| word)
}

pub(super) fn parse(text: &str) -> Option<Date> {
    let lower = text.trim().to_ascii_lowercase();
    let text = UNTIL_THEN.iter().find_map(|word| lower.strip_prefix(word)).unwrap_or(&lower).trim();
    if let Some(first) = calendar(text) {
        return Some(Date { first, span: Span::Exact });
    }
    decade(text).or_else(|| part(text)).or_else(|| about(text)).or_else(|| period(text))
}

fn decade(text: &str) -> Option<Date> {
    let tens = text.strip_suffix('x').or_else(|| ["0年代", "0s"].iter().find_map(|word| text.strip_suffix(word)))?;
    let year = number(tens, 3)?.checked_mul(10).filter(|year| *year >= 1000)?;
    Some(Date { span: Span::Decade, ..Date::of_year(year) })
}

fn part(text: &str) -> Option<Date> {
    PARTS.iter().find_map(|(word, part)| {
        let year = text.strip_suffix(word).or_else(|| text.strip_prefix(word))?;
        Some(Date { span: Span::Part(*part), ..Date::of_year(self::year(year)?) })
    })
}

fn about(text: &str) -> Option<Date> {
    let bare = ABOUT.iter().find_map(|word| text.strip_prefix(word).or_else(|| text.strip_suffix(word)));
    let first = calendar(bare.or_else(|| text.strip_suffix('~'))?.trim())?;
    Some(Date { first, span: Span::About })
}

/// A period; its end may leave out the year (2021年1—8月), its beginning the word behind the number (2020—2022年).
fn period(text: &str) -> Option<Date> {
    let separator = SEPARATORS.iter().copied().find(|separator| text.contains(separator));
    let (from, to) = text.split_once(separator.unwrap_or("-"))?;
    let (from, to) = (from.trim(), to.trim());
    let first = calendar(from).or_else(|| calendar(&format!("{from}月")))?;
    let of_same_year = || calendar(&format!("{}年{to}", first.year)).filter(|_| first.month.is_some());
    let last = calendar(to).or_else(of_same_year)?;
    let same_precision = first.month.is_some() == last.month.is_some() && first.day.is_some() == last.day.is_some();
    (same_precision && first < last).then_some(Date { first, span: Span::Until(last) })
}

/// A year, a month or a day, in ISO 8601 or in Chinese.
fn calendar(text: &str) -> Option<CalendarDate> {
    match text.split_once('年') {
        Some((year, rest)) => {
            let (month, rest) = match rest.split_once('月') {
                Some((month, rest)) => (Some(short_number(month)?), rest),
                None => (None, rest),
            };
            let day = match rest.strip_suffix('日').or_else(|| rest.strip_suffix('号')) {
                Some(day) => Some(short_number(day)?),
                None if rest.is_empty() => None,
                None => return None,
            };
            valid(self::year(year)?, month, day)
        }
        None => {
            let mut parts = text.splitn(3, '-');
            let year = self::year(parts.next()?)?;
            let mut two_digits = || parts.next().map(|part| number(part, 2).map(|part| part as u8));
            let (month, day) = (two_digits(), two_digits());
            // A part that is there must be a number.
            if month == Some(None) || day == Some(None) {
                return None;
            }
            valid(year, month.flatten(), day.flatten())
        }
    }
}

fn valid(year: u16, month: Option<u8>, day: Option<u8>) -> Option<CalendarDate> {
    let month_is_valid = month.is_none_or(|month| (1..=12).contains(&month));
    let day_is_valid = match (month, day) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(month), Some(day)) => (1..=days_in(year, month)).contains(&day),
    };
    (month_is_valid && day_is_valid).then_some(CalendarDate { year, month, day })
}

fn year(text: &str) -> Option<u16> {
    number(text, 4).filter(|year| *year >= 1000)
}

/// One digit or two.
fn short_number(text: &str) -> Option<u8> {
    number(text, 1).or_else(|| number(text, 2)).map(|number| number as u8)
}

fn number(text: &str, width: usize) -> Option<u16> {
    if text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::date::Date;

    #[test]
    fn every_notation_is_read_and_written_in_one_way() {
        for (text, written) in [
            ("2023", "2023"),
            ("2021-08", "2021-08"),
            ("2024-02-29", "2024-02-29"),
            ("2023年", "2023"),
            ("2021年8月", "2021-08"),
            ("2021年08月12日", "2021-08-12"),
            ("2021年8月12号", "2021-08-12"),
            ("截至2023年底", "2023年底"),
            ("2023年末", "2023年底"),
            ("end of 2023", "2023年底"),
            ("Mid-2023", "2023年中"),
            ("2023年上半年", "2023年上半年"),
            ("2023年三季度", "2023年第三季度"),
            ("201x", "201X"),
            ("1980年代", "198X"),
            ("2010s", "201X"),
            ("约2013年", "2013~"),
            ("2013年前后", "2013~"),
            ("2013~", "2013~"),
            ("2020—2022年", "2020/2022"),
            ("2020年至2022年", "2020/2022"),
            ("2020-2022", "2020/2022"),
            ("2020 to 2022", "2020/2022"),
            ("2021年1—8月", "2021-01/2021-08"),
            ("2021年11月至2022年3月", "2021-11/2022-03"),
            ("2021-08-01/2021-08-12", "2021-08-01/2021-08-12"),
        ] {
            let date = Date::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(date.to_string(), written, "{text}");
            assert_eq!(Date::parse(written), Some(date), "{written}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "23",
            "2023-13",
            "2023-00",
            "2023-02-29",
            "2023-1-1",
            "2023-01-01-01",
            "二〇二三",
            "+202",
            "2023年底至今",
            "2022—2020",
            "2020—2021-08",
            "20x",
            "2023年2月30日",
            "近年",
            "2023年度第",
            "-",
            "/",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
