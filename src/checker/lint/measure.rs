//! Figures that cannot be those of their measure, and measures by which people could be recognised.

use super::Lint;
use crate::{
    checker::profile_index::{IndexedFigure, ProfileIndex},
    profile::{
        figure::{Change, decimal::Decimal},
        json::Json,
        measure::{Floor, Measure},
    },
};

/// The amounts of a year may say so: 万元/年.
const OF_A_YEAR: &str = "年";
/// Incomes per person may say so: 元/人.
const OF_A_PERSON: [&str; 3] = ["人", "人·年", "年·人"];

/// From this number of people on nobody can be recognised.
const FLOOR: i32 = 10;

pub(super) fn lint(index: &ProfileIndex<'_>) {
    let is_village = index.records_of("Profile").any(|(_, profile)| profile.json.get("level") == Some(&village()));
    for (record, indicator) in index.records_of("Indicator") {
        let Some(measure) = indicator.json.get("measure").and_then(measure) else { continue };
        for figure in figures(index, record) {
            if !fits(measure, figure) {
                index.report(figure.node, Lint::MeasureUnit, index.as_written(figure), measure.unit());
            } else if is_village && measure.floor() == Floor::Ten && is_small(figure) {
                index.report(figure.node, Lint::SmallNumber, index.as_written(figure), "");
            }
        }
        if is_village && measure.floor() == Floor::Town {
            let node = index.member(indicator.node, "measure");
            index.report(
                node,
                Lint::TownMeasure,
                Measure::NAMES.get(measure as usize).copied().unwrap_or_default(),
                "",
            );
        }
    }
}

fn village() -> Json {
    Json::String("village".to_owned())
}

/// The measure of this code.
pub(super) fn measure(code: &Json) -> Option<Measure> {
    let Json::String(code) = code else { return None };
    let index = Measure::NAMES.iter().position(|name| name == code)?;
    Measure::ALL.get(index).copied()
}

/// The figure of an indicator and those of its series.
fn figures<'i, 'a>(index: &'i ProfileIndex<'a>, record: usize) -> Vec<&'i IndexedFigure<'a>> {
    let years = index.list(record, "series").into_iter().flat_map(|series| &series.records);
    std::iter::once(&record).chain(years).filter_map(|record| index.figure(*record, "figure")).collect()
}

/// Whether a figure can be one of a measure: an amount of its dimension, neither a change nor a share of it.
fn fits(measure: Measure, indexed: &IndexedFigure<'_>) -> bool {
    let reading = &indexed.figure.reading;
    let unit = reading.unit();
    let per_fits = match unit.per() {
        "" | OF_A_YEAR => true,
        per => {
            OF_A_PERSON.contains(&per)
                && Measure::NAMES.get(measure as usize).is_some_and(|name| name.contains("per_person"))
        }
    };
    // A figure that is not reported need not name its unit.
    let is_silent = !reading.is_reported() && unit.name().is_empty();
    let is_change = matches!(reading.change, Some(Change::Growth | Change::Increase | Change::Decrease));
    is_silent || unit.dimension() == measure.dimension() && per_fits && !is_change
}

/// Whether a count is known to lie between one and nine.
fn is_small(indexed: &IndexedFigure<'_>) -> bool {
    let is_few = |value: Decimal| value > Decimal::default() && value < Decimal::from(FLOOR);
    indexed.figure.reading.base_value().is_some_and(is_few) && indexed.figure.reading.bounds().0.is_some()
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    fn indicator(measure: &str, figure: &str, level: &str) -> String {
        format!(
            r#""level": "{level}", "figures": [{{"measure": "{measure}", "figure": "{figure}", "series": [{{"year": 2025, "figure": "{figure}"}}]}}]"#
        )
    }

    const BOTH: [&str; 2] = ["$.figures[0].figure", "$.figures[0].series[0].figure"];

    #[test]
    fn a_figure_has_the_dimension_of_its_measure() {
        for (measure, figure) in [
            ("population_registered", "860户"),
            ("population_registered", "3120"),
            ("population_registered", "新增50人"),
            ("arable_land", "每户2亩"),
            ("forest_coverage", "3000亩"),
        ] {
            fires("measure-unit", &indicator(measure, figure, "town"), &BOTH);
        }
        for (measure, figure) in [
            ("population_registered", "约3120人"),
            ("population_registered", "*"),
            ("arable_land", "20公顷"),
            ("visitors", "3万人次/年"),
            ("income_per_person_disposable", "人均3.8万元"),
            ("party_branches", "12个"),
        ] {
            fires("measure-unit", &indicator(measure, figure, "town"), &[]);
        }
    }

    #[test]
    fn few_people_in_a_village_could_be_recognised() {
        fires("small-number", &indicator("subsistence_allowance_households", "7户", "village"), &BOTH);
        fires("small-number", &indicator("subsistence_allowance_households", "不足10户", "village"), &[]);
        fires("small-number", &indicator("subsistence_allowance_households", "0户", "village"), &[]);
        fires("small-number", &indicator("subsistence_allowance_households", "7户", "town"), &[]);
        fires("small-number", &indicator("population_registered", "7人", "village"), &[]);
    }

    #[test]
    fn what_is_one_person_in_a_village_is_a_measure_of_towns() {
        fires("town-measure", &indicator("secretaries_average_age", "47岁", "village"), &["$.figures[0].measure"]);
        fires("town-measure", &indicator("secretaries_average_age", "47岁", "town"), &[]);
    }
}
