//! Dates as precise as they are known: a year, a month or a day.

use std::fmt;

use super::{
    decode::{Decode, JsonCursor, Rejected},
    json::{Json, JsonType},
    problem::Problem,
};

/// A calendar date to the precision its source gives: `2023`, `2021-08` or `2021-08-12` (ISO 8601-1, 5.2.2).
///
/// Years run from 1000 to 9999. Ordering puts a year before its months and a month before its days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Calendar year, 1000 to 9999.
    pub year: u16,
    /// 1 to 12, or unknown.
    pub month: Option<u8>,
    /// 1 to 31 within its month, or unknown; known only where the month is.
    pub day: Option<u8>,
}

impl Date {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// ```
    /// use village_profile::profile::date::Date;
    /// assert_eq!(Date::parse("2021-08").unwrap().to_string(), "2021-08");
    /// assert!(Date::parse("2021-02-30").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '-');
        let year = number(parts.next()?, 4).filter(|year| *year >= 1000)?;
        let month = match parts.next() {
            None => None,
            Some(part) => Some(number(part, 2).filter(|month| (1..=12).contains(month))? as u8),
        };
        let day = match (parts.next(), month) {
            (None, _) => None,
            (Some(part), Some(month)) => {
                let last = days_in(year, month);
                Some(number(part, 2).filter(|day| (1..=last).contains(day))? as u8)
            }
            (Some(_), None) => return None,
        };
        Some(Self { year, month, day })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            out.write_str(if part < 10 { "-0" } else { "-" })?;
            write!(out, "{part}")?;
        }
        Ok(())
    }
}

impl Decode for Date {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        let date = match cursor.json() {
            Json::String(text) => Self::parse(text),
            // A bare year is commonly written as a number: 2023.
            Json::Number(year) if (1000.0..=9999.0).contains(year) && year.fract() == 0.0 => {
                Some(Self { year: *year as u16, month: None, day: None })
            }
            Json::Number(_) => None,
            _ => return Err(cursor.wrong_type(JsonType::Date)),
        };
        *self = date.ok_or_else(|| cursor.reject(Problem::BadDate))?;
        Ok(())
    }
}

fn number(text: &str, width: usize) -> Option<u16> {
    if text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn days_in(year: u16, month: u8) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn reads_three_precisions_and_writes_them_back() {
        for text in ["2023", "2021-08", "2021-08-12", "2024-02-29"] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in ["", "23", "2023-13", "2023-00", "2023-02-29", "2023-1-1", "2023-01-01-01", "二〇二三", "+202"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
