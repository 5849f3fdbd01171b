//! Figures of the future that claim to have happened, and figures that are too old.

use std::collections::BTreeMap;

use super::{Lint, measure::measure};
use crate::checker::profile_index::{NodeId, ProfileIndex};
use crate::profile::{date::Date, figure::Status, json::Json, measure::Measure};

/// Figures older than this many years are outdated.
const YEARS: u16 = 3;

pub(super) fn lint(index: &ProfileIndex<'_>) {
    let mut outdated: BTreeMap<NodeId, (Date, usize)> = BTreeMap::new();
    let of_profile = profile_date(index);
    for indexed in index.figures.iter().filter(|indexed| indexed.figure.reading.is_reported()) {
        let Some(effective) = indexed.date else { continue };
        if begins_after(effective.date, index.today) && indexed.figure.reading.status == Status::Actual {
            index.report(indexed.node, Lint::FutureActual, index.as_written(indexed), effective.date.to_string());
        }
        let type_name = index.records.get(indexed.record).map(|record| record.type_name);
        // An award, a year of a series and a group of talent with its own year stay what they were.
        let is_history = matches!(type_name, Some("Honor" | "YearFigure" | "Rating"))
            || type_name == Some("Talent") && of_profile != Some(effective.node)
            || is_lasting(index, indexed.record);
        if is_outdated(effective.date, index.today) && !is_history {
            outdated.entry(effective.node).or_insert((effective.date, 0)).1 += 1;
        }
    }
    // One finding for each date, not for each figure of it.
    for (node, (date, count)) in outdated {
        index.report(node, Lint::Outdated, date.to_string(), count.to_string());
    }
}

/// Whether nobody expects another figure soon: of a rule, and of a measure that does not change.
fn is_lasting(index: &ProfileIndex<'_>, record: usize) -> bool {
    let Some(record) = index.records.get(record) else { return false };
    let measure = record.json.get("measure").and_then(measure);
    record.json.get("norm") == Some(&Json::Bool(true)) || measure.is_some_and(Measure::is_fixed)
}

/// The place of the date of the whole profile.
fn profile_date(index: &ProfileIndex<'_>) -> Option<NodeId> {
    index.records_of("Profile").next().map(|(_, profile)| index.member(profile.node, "as_of"))
}

/// Whether the first day of this date is to come.
fn begins_after(date: Date, today: Date) -> bool {
    date.first_day() > today.last_day()
}

/// Whether the last day of this date is more than three years past.
fn is_outdated(date: Date, today: Date) -> bool {
    let (year, month, day) = date.last_day();
    (year.saturating_add(YEARS), month, day) < today.first_day()
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

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
    fn history_is_never_old() {
        let series = |last: u16| {
            format!(
                r#""industries": [{{"name": "甲", "series": [{{"year": 2019, "figure": "1元"}}, {{"year": {last}, "figure": "2元"}}]}}]"#
            )
        };
        fires("outdated", &series(2020), &[]);
        fires("outdated", r#""figures": [{"measure": "area_total", "as_of": "2010", "figure": "35平方公里"}]"#, &[]);
        fires("outdated", r#""figures": [{"label": "a", "norm": true, "as_of": "2010", "figure": "每季度1次"}]"#, &[]);
        fires(
            "outdated",
            r#""figures": [{"measure": "arable_land", "as_of": "2010", "figure": "35亩"}]"#,
            &["$.figures[0].as_of"],
        );
        fires("outdated", r#""talents": [{"category": "a", "year": 2010, "count": "3人"}]"#, &[]);
        fires("outdated", r#""as_of": "2010", "talents": [{"category": "a", "count": "3人"}]"#, &["$.as_of"]);
        fires("outdated", r#""honors": [{"title": "a", "level": "county", "year": 2010, "count": 3}]"#, &[]);
    }
}
