//! Dates as people write them in each language.

use super::Lang;
use crate::profile::date::Date;

static MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date to the precision it has: `2021年8月12日`, `12 August 2021`.
#[must_use]
pub fn date(date: &Date, lang: Lang) -> String {
    let Date { year, month, day } = *date;
    let year = year.to_string();
    match (lang, month, day) {
        (Lang::ZhHans | Lang::ZhHant, None, _) => year + "年",
        (Lang::ZhHans | Lang::ZhHant, Some(month), None) => year + "年" + &month.to_string() + "月",
        (Lang::ZhHans | Lang::ZhHant, Some(month), Some(day)) => {
            year + "年" + &month.to_string() + "月" + &day.to_string() + "日"
        }
        (Lang::En, None, _) => year,
        (Lang::En, Some(month), day) => {
            let mut text = String::new();
            if let Some(day) = day {
                text.push_str(&day.to_string());
                text.push(' ');
            }
            text.push_str(MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default());
            text + " " + &year
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Lang, date};

    #[test]
    fn dates_read_as_written_by_hand() {
        for (text, chinese, english) in [
            ("2023", "2023年", "2023"),
            ("2021-08", "2021年8月", "August 2021"),
            ("2021-08-12", "2021年8月12日", "12 August 2021"),
            ("2020-12-01", "2020年12月1日", "1 December 2020"),
        ] {
            let parsed = Date::parse(text).unwrap();
            assert_eq!(date(&parsed, Lang::ZhHans), chinese);
            assert_eq!(date(&parsed, Lang::ZhHant), chinese);
            assert_eq!(date(&parsed, Lang::En), english);
        }
    }
}
