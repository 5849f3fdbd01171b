//! Units that change inside one series.

use super::{lint::Lint, survey::Survey};

pub(super) fn lint(survey: &Survey<'_>) {
    for list in survey.lists.iter().filter(|list| list.field == "series") {
        let mut figures = list.entries.iter().filter_map(|entry| survey.figure(*entry, "figure"));
        let Some(first) = figures.next() else { continue };
        let unit = first.figure.reading.unit();
        for stated in figures.filter(|stated| !stated.figure.reading.unit().converts_to(unit)) {
            // A withheld or missing figure need not say what it would have counted.
            if stated.figure.reading.is_reported() && first.figure.reading.is_reported() {
                survey.find(stated.node, Lint::MixedUnits, survey.as_written(stated), survey.as_written(first));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::check::tests::fires;

    #[test]
    fn one_series_counts_one_thing() {
        let series = |second: &str| {
            format!(
                r#""industries": [{{"name": "甲", "series": [{{"year": 2024, "figure": "1万元"}}, {{"year": 2025, "figure": {second}}}]}}]"#
            )
        };
        fires("mixed-units", &series("\"2吨\""), &["$.industries[0].series[1].figure"]);
        fires("mixed-units", &series("2"), &["$.industries[0].series[1].figure"]);
        fires("mixed-units", &series("\"2亿元\""), &[]);
        fires("mixed-units", &series("\"*\""), &[]);
    }
}
