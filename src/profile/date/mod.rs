//! Dates as precise as they are known: a year, a month or a day, a part of a year, a decade, or a period.

use std::fmt;

use super::{
    decode::{Decode, JsonCursor, Unread},
    json::{Json, JsonType},
    problem::Problem,
};

mod notation;

/// A date of the Gregorian calendar to the precision that its source gives (ISO 8601-1, 5.2.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct CalendarDate {
    /// Calendar year, 1000 to 9999.
    pub year: u16,
    /// 1 to 12, or unknown.
    pub month: Option<u8>,
    /// 1 to 31 within its month, or unknown; known only where the month is.
    pub day: Option<u8>,
}

/// When something holds or happened: `2023`, `2021-08-12`, `2020—2022年`, `2023年底`, `201x`.
///
/// Ordered by its beginning; a year stands before its months and a month before its days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The date itself, or where it begins.
    pub first: CalendarDate,
    /// How the date relates to [`Date::first`].
    pub span: Span,
}

/// How a date relates to the calendar date that it names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// The year, month or day itself.
    #[default]
    Exact,
    /// 约2013年: near it.
    About,
    /// 2010年代, 201x: some year of the ten that begin with it.
    Decade,
    /// 2023年底: a part of the year.
    Part(YearPart),
    /// 2020—2022年: from it to this date, both included.
    Until(CalendarDate),
}

/// A part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum YearPart {
    /// 年初.
    Beginning,
    /// 年中.
    Middle,
    /// 年底, 年末.
    End,
    /// 上半年.
    FirstHalf,
    /// 下半年.
    SecondHalf,
    /// 第一季度.
    FirstQuarter,
    /// 第二季度.
    SecondQuarter,
    /// 第三季度.
    ThirdQuarter,
    /// 第四季度.
    FourthQuarter,
}

impl YearPart {
    /// The first and the last month. 年初 and 年底 are read as the first and the last quarter, 年中 as what lies between.
    const fn months(self) -> (u8, u8) {
        match self {
            Self::Beginning | Self::FirstQuarter => (1, 3),
            Self::Middle => (4, 9),
            Self::FirstHalf => (1, 6),
            Self::SecondHalf => (7, 12),
            Self::SecondQuarter => (4, 6),
            Self::ThirdQuarter => (7, 9),
            Self::End | Self::FourthQuarter => (10, 12),
        }
    }
}

impl Date {
    /// A whole year.
    #[must_use]
    pub const fn of_year(year: u16) -> Self {
        Self { first: CalendarDate { year, month: None, day: None }, span: Span::Exact }
    }

    /// One day.
    #[must_use]
    pub const fn of_day(year: u16, month: u8, day: u8) -> Self {
        Self { first: CalendarDate { year, month: Some(month), day: Some(day) }, span: Span::Exact }
    }

    /// Reads a date or a period in ISO 8601 or in the words that editors use.
    ///
    /// ```
    /// use village_profile::profile::date::Date;
    /// assert_eq!(Date::parse("2021年8月").unwrap().to_string(), "2021-08");
    /// assert_eq!(Date::parse("2020—2022年").unwrap().to_string(), "2020/2022");
    /// assert!(Date::parse("2021-02-30").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        notation::parse(text)
    }

    /// The year, where there is but one: of a period the one in which it ends; nothing for a decade.
    #[must_use]
    pub const fn year(&self) -> Option<u16> {
        match self.span {
            Span::Decade => None,
            Span::Until(last) => Some(last.year),
            Span::Exact | Span::About | Span::Part(_) => Some(self.first.year),
        }
    }

    /// The first day that it can mean: year, month, day.
    #[must_use]
    pub fn first_day(&self) -> (u16, u8, u8) {
        let CalendarDate { year, month, day } = self.first;
        match self.span {
            Span::Part(part) => (year, part.months().0, 1),
            _ => (year, month.unwrap_or(1), day.unwrap_or(1)),
        }
    }

    /// The last day that it can mean: year, month, day; the last of each month counts as 31.
    #[must_use]
    pub fn last_day(&self) -> (u16, u8, u8) {
        let last = |date: CalendarDate| (date.year, date.month.unwrap_or(12), date.day.unwrap_or(31));
        match self.span {
            Span::Exact | Span::About => last(self.first),
            Span::Decade => (self.first.year.saturating_add(9), 12, 31),
            Span::Part(part) => (self.first.year, part.months().1, 31),
            Span::Until(date) => last(date),
        }
    }
}

impl fmt::Display for CalendarDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            out.write_str(if part < 10 { "-0" } else { "-" })?;
            write!(out, "{part}")?;
        }
        Ok(())
    }
}

/// Writes ISO 8601, with the signs of its second part for what is uncertain (`2013~`, `201X`), and Chinese words for the parts of a
/// year, which it has no signs for.
impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.span {
            Span::Exact => write!(out, "{}", self.first),
            Span::About => write!(out, "{}~", self.first),
            Span::Decade => write!(out, "{}X", self.first.year / 10),
            Span::Part(part) => write!(out, "{}{}", self.first, notation::part_word(part)),
            Span::Until(last) => write!(out, "{}/{last}", self.first),
        }
    }
}

impl Decode for Date {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        let date = match cursor.json() {
            Json::String(text) => Self::parse(text),
            // A bare year is commonly written as a number: 2023.
            Json::Number(year) if (1000.0..=9999.0).contains(year) && year.fract() == 0.0 => {
                Some(Self::of_year(*year as u16))
            }
            Json::Number(_) => None,
            _ => return Err(cursor.wrong_type(JsonType::Date)),
        };
        *self = date.ok_or_else(|| cursor.reject(Problem::BadDate))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn a_date_spans_the_days_that_it_can_mean() {
        for (text, first, last) in [
            ("2023", (2023, 1, 1), (2023, 12, 31)),
            ("2023-08", (2023, 8, 1), (2023, 8, 31)),
            ("2021-08-12", (2021, 8, 12), (2021, 8, 12)),
            ("2023年底", (2023, 10, 1), (2023, 12, 31)),
            ("2023年上半年", (2023, 1, 1), (2023, 6, 31)),
            ("201x", (2010, 1, 1), (2019, 12, 31)),
            ("2020—2022年", (2020, 1, 1), (2022, 12, 31)),
        ] {
            let date = Date::parse(text).unwrap();
            assert_eq!((date.first_day(), date.last_day()), (first, last), "{text}");
        }
    }

    #[test]
    fn the_year_of_a_period_is_its_last_and_a_decade_has_none() {
        let year = |text| Date::parse(text).unwrap().year();
        assert_eq!(
            [year("2020—2022年"), year("201x"), year("2023年底"), year("2021-08")],
            [Some(2022), None, Some(2023), Some(2021)]
        );
    }
}
