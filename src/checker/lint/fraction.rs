//! Fractions of people and households, which are whole: 1.858人 is 1,858 in a notation of other languages.

use super::Lint;
use crate::{
    checker::profile_index::ProfileIndex,
    profile::figure::{Extent, Quantity, Reading, unit::Dimension},
};

/// Words in the label of a mean, which need not be whole: 户均人口, 平均每场参加人次.
const MEAN_WORDS: [&str; 4] = ["均", "average", "mean", " per "];

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for indexed in &index.figures {
        let readings = [Some(&indexed.figure.reading), indexed.figure.before.as_ref()];
        if readings.into_iter().flatten().any(counts_a_fraction) && !index.label_has(indexed, &MEAN_WORDS) {
            index.report(indexed.node, Lint::FractionOfPerson, index.as_written(indexed), "");
        }
    }
}

/// Whether people or households are counted in parts; amounts that fall to something, such as 户均3.2人, are means.
fn counts_a_fraction(reading: &Reading) -> bool {
    let unit = reading.unit();
    let counts_people = matches!(unit.dimension(), Dimension::Persons | Dimension::PersonTimes | Dimension::Households);
    let is_whole = |quantity: &Quantity| quantity.unscaled().is_none_or(|value| value.trimmed().places() == 0);
    let is_fraction = match &reading.extent {
        Extent::NotReported(_) => false,
        Extent::Single(_, quantity) => !is_whole(quantity),
        Extent::Range(low, high) => !is_whole(low) || !is_whole(high),
    };
    counts_people && unit.per().is_empty() && !unit.is_part() && is_fraction
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    #[test]
    fn people_are_whole() {
        let figure = |figure: &str| format!(r#""figures": [{{"label": "甲", "figure": "{figure}"}}]"#);
        for written in ["1.858人", "23.4人次", "12.5户", "1.2人~3人", "1人→1.5人"] {
            fires("fraction-of-person", &figure(written), &["$.figures[0].figure"]);
        }
        for written in ["1.858万人", "1858人", "户均3.2人", "1.5亩", "三分之一"] {
            fires("fraction-of-person", &figure(written), &[]);
        }
        for label in ["户均人口", "平均每场参加", "Members per household"] {
            let mean = format!(r#""figures": [{{"label": "{label}", "figure": "3.2人"}}]"#);
            fires("fraction-of-person", &mean, &[]);
        }
    }
}
