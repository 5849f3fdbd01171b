//! Units that change inside one series.

use super::Lint;
use crate::checker::profile_index::ProfileIndex;

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for list in index.lists.iter().filter(|list| list.field == "series") {
        let mut figures = list.records.iter().filter_map(|record| index.figure(*record, "figure"));
        let Some(first) = figures.next() else { continue };
        for indexed in figures {
            let (reading, of_first) = (&indexed.figure.reading, &first.figure.reading);
            // A withheld or missing figure need not name its unit.
            let both_reported = reading.is_reported() && of_first.is_reported();
            if both_reported && !reading.unit().converts_to(of_first.unit()) {
                index.report(indexed.node, Lint::MixedUnits, index.as_written(indexed), index.as_written(first));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

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
