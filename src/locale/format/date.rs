//! Dates as people write them in each language.

use crate::{
    locale::{Lang, catalog, chart::ChartMessages, template::fill},
    profile::{
        date::{CalendarDate, Date, Span},
        figure::decimal::Decimal,
    },
};

/// A date to the precision it has: `2021年8月12日`, `12 August 2021`, `2023年底`, `2020 to 2022`.
#[must_use]
pub fn date(date: &Date, lang: Lang) -> String {
    let messages = &catalog::of(lang).figure;
    let first = || calendar_date(&date.first, lang);
    let year = || date.first.year.to_string();
    match date.span {
        Span::Exact => first(),
        Span::About => fill(messages.about_date, &[&first()]),
        Span::Decade => fill(messages.decade, &[&year()]),
        Span::Part(part) => fill(messages.year_parts.get(part as usize).copied().unwrap_or_default(), &[&year()]),
        Span::Until(last) => fill(messages.period, &[&first(), &calendar_date(&last, lang)]),
    }
}

fn calendar_date(date: &CalendarDate, lang: Lang) -> String {
    let mut text = String::new();
    if lang == Lang::En {
        if let Some(day) = date.day {
            push(u16::from(day), " ", &mut text);
        }
        if let Some(month) = date.month {
            text.push_str(
                catalog::of(lang).figure.months.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default(),
            );
            text.push(' ');
        }
        push(date.year, "", &mut text);
        return text;
    }
    push(date.year, "年", &mut text);
    if let Some(month) = date.month {
        push(u16::from(month), "月", &mut text);
    }
    if let Some(day) = date.day {
        push(u16::from(day), "日", &mut text);
    }
    text
}

/// A label as a year where it is one: `2021` is read `2021 年`.
#[must_use]
pub fn year(label: &str, lang: Lang) -> String {
    let bare = label.len() == 4 && label.bytes().all(|byte| byte.is_ascii_digit());
    if bare { fill(ChartMessages::of(lang).year, &[label]) } else { label.to_owned() }
}

fn push(number: u16, behind: &str, text: &mut String) {
    Decimal::from(i32::from(number)).write(u64::MAX, text);
    text.push_str(behind);
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
            ("2023年末", "2023年底", "end of 2023"),
            ("2020—2022年", "2020年至2022年", "2020 to 2022"),
            ("201x", "2010年代", "2010s"),
        ] {
            let parsed = Date::parse(text).unwrap();
            assert_eq!(date(&parsed, Lang::ZhHans), chinese);
            assert_eq!(date(&parsed, Lang::ZhHant), chinese);
            assert_eq!(date(&parsed, Lang::En), english);
        }
    }
}
