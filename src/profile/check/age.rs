//! Figures of the future that claim to have happened, and figures that are too old.

use std::collections::{HashMap, HashSet};

use super::{
    lint::Lint,
    survey::{Dated, Node, Survey},
};
use crate::profile::{date::Date, figure::Status};

/// Older figures are outdated.
const YEARS: u16 = 3;

pub(super) fn lint(survey: &Survey<'_>) {
    let newest = newest_of_series(survey);
    let mut reported = HashSet::new();
    let mut outdated: HashMap<Node, (Dated, usize)> = HashMap::new();
    for stated in survey.figures.iter().filter(|stated| stated.figure.reading.is_reported()) {
        let Some(dated) = stated.date else { continue };
        if begins_after(dated.date, survey.today)
            && stated.figure.reading.status == Status::Actual
            && reported.insert(stated.node)
        {
            survey.find(stated.node, Lint::FutureActual, survey.as_written(stated), dated.date.to_string());
        }
        let kind = survey.entries.get(stated.entry).map(|entry| entry.kind);
        // An award stays what it was, and of a series only the end can be outdated.
        let history = kind == Some("Honor") || kind == Some("YearFigure") && !newest.contains(&stated.entry);
        if is_outdated(dated.date, survey.today) && !history {
            outdated.entry(dated.node).or_insert((dated, 0)).1 += 1;
        }
    }
    // One finding for each date, not for each figure of it.
    for (node, (dated, count)) in outdated {
        survey.find(node, Lint::Outdated, dated.date.to_string(), count.to_string());
    }
}

/// The newest entry of each series.
fn newest_of_series(survey: &Survey<'_>) -> HashSet<usize> {
    let series = survey.lists.iter().filter(|list| list.field == "series");
    let year =
        |entry: &usize| survey.figure(*entry, "figure").and_then(|stated| stated.date).map(|dated| dated.date.year);
    series.filter_map(|list| list.entries.iter().copied().max_by_key(year)).collect()
}

/// Whether the first day of this date is to come.
fn begins_after(date: Date, today: Date) -> bool {
    (date.year, date.month.unwrap_or(1), date.day.unwrap_or(1))
        > (today.year, today.month.unwrap_or(12), today.day.unwrap_or(31))
}

/// Whether the last day of this date is more than three years past.
fn is_outdated(date: Date, today: Date) -> bool {
    (date.year.saturating_add(YEARS), date.month.unwrap_or(12), date.day.unwrap_or(31))
        < (today.year, today.month.unwrap_or(1), today.day.unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use crate::profile::check::tests::fires;

    #[test]
    fn what_is_to_come_has_not_happened() {
        let figure = |figure: &str| format!(r#""as_of": "2027", "branches": [{{"name": "甲", "count": {figure}}}]"#);
        fires("future-actual", &figure("5"), &["$.branches[0].count"]);
        fires("future-actual", &figure("\"预计5个\""), &[]);
        fires("future-actual", &figure("\"*\""), &[]);
        fires("future-actual", &figure(r#"{"value": 5, "as_of": "2026"}"#), &[]);
        fires("future-actual", &figure(r#"{"value": 5, "as_of": "2026-12"}"#), &["$.branches[0].count"]);
    }

    #[test]
    fn old_figures_draw_one_finding_at_their_date() {
        let dated =
            |date: &str| format!(r#""as_of": "{date}", "branches": [{{"name": "甲", "count": 5, "members": 9}}]"#);
        fires("outdated", &dated("2022"), &["$.as_of"]);
        fires("outdated", &dated("2023-10"), &["$.as_of"]);
        fires("outdated", &dated("2023"), &[]);
        fires("outdated", r#""as_of": "2020""#, &[]);
    }

    #[test]
    fn of_a_series_only_the_end_can_be_old() {
        let series = |last: u16| {
            format!(
                r#""industries": [{{"name": "甲", "series": [{{"year": 2019, "figure": "1元"}}, {{"year": {last}, "figure": "2元"}}]}}]"#
            )
        };
        fires("outdated", &series(2020), &["$.industries[0].series[1].year"]);
        fires("outdated", &series(2025), &[]);
        fires("outdated", r#""honors": [{"title": "a", "level": "county", "year": 2010, "count": 3}]"#, &[]);
    }
}
