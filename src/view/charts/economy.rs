//! Charts of the collective economy.

use super::{
    super::{fact::Fact, profile_builder::ProfileBuilder},
    comparison::{Comparison, ComparisonKey},
};
use crate::{
    chart::{Chart, ChartKind, Datum},
    profile::industry::{Income, IncomeDefinition},
};

impl<'a> ProfileBuilder<'a> {
    /// Incomes over the years. The income of a person never shares an axis with that of a village.
    pub(in crate::view) fn income_charts(
        &self,
        title: &str,
        incomes: &'a [Income],
        source: Option<&'a String>,
    ) -> Vec<Chart> {
        let lines = incomes.iter().flat_map(|income| {
            let is_per_person = !matches!(income.definition, IncomeDefinition::Operating | IncomeDefinition::Total);
            let source = income.source.as_ref().or(source);
            self.lines(self.messages.income(income.definition), &income.series, source, is_per_person)
        });
        self.line_charts(title, lines.collect())
    }

    /// Villages by the income of their collectives: one stacked bar where the bands make a whole.
    pub(in crate::view) fn compare_bands(&self, bands: &[Fact<'a>]) -> Comparison<'a> {
        self.compare_set(bands, self.messages.villages_by_income, Self::bands_chart)
    }

    fn bands_chart(&self, key: &ComparisonKey, bands: &[Fact<'a>], title: &str) -> Chart {
        let (total, parts) = self.split_total(bands);
        let series = parts.iter().map(|part| self.series(part.label, &[*part])).collect();
        let mut chart = self.chart_in_unit(ChartKind::Stacked, title, key, series);
        // Shares are by their nature parts of 100 %.
        chart.whole = total.or_else(|| key.is_ratio().then(|| Datum::reported("", 100.0, "100%")));
        if chart.makes_whole() { chart } else { self.bars_in_place_of(chart, bands) }
    }
}
