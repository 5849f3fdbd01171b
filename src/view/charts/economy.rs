//! Charts of the collective economy.

use super::{
    super::{fact::Fact, profile_builder::ProfileBuilder},
    comparison::{Comparison, ComparisonKey, Drawn, MOST_BARS, Parts},
};
use crate::{
    chart::{Chart, ChartKind, Datum},
    profile::industry::Income,
};

impl<'a> ProfileBuilder<'a> {
    /// Incomes over the years. Those of different definitions cannot be compared and never share a chart.
    pub(in crate::view) fn income_charts(&self, incomes: &'a [Income], source: Option<&'a String>) -> Vec<Chart> {
        let charts = incomes.iter().flat_map(|income| {
            let definition = self.messages.income(income.definition);
            let source = income.source.as_ref().or(source);
            self.line_charts(definition, self.lines(definition, &income.series, source))
        });
        charts.collect()
    }

    /// Villages by the income of their collectives: one stacked bar where the bands make a whole.
    pub(in crate::view) fn compare_bands(&self, bands: &[Fact<'a>]) -> Comparison<'a> {
        self.compare_by(bands, |page, key, bands| {
            page.stacked_bands(key, bands).or_else(|| page.bars(key, page.messages.villages_by_income, bands))
        })
    }

    fn stacked_bands(&self, key: &ComparisonKey, bands: &[Fact<'a>]) -> Option<Drawn<'a>> {
        let set = Parts::of(bands);
        if set.parts.len() > MOST_BARS {
            return None;
        }
        let series = set.parts.iter().map(|part| self.series(part.label, &[*part])).collect();
        let mut chart = self.chart_in_unit(ChartKind::Stacked, self.messages.villages_by_income, key, series);
        // Shares are by their nature parts of 100 %.
        let hundred = || key.is_ratio().then(|| Datum::reported("", 100.0, "100%"));
        chart.whole = set.total().map(|total| self.datum(total)).or_else(hundred);
        (chart.makes_whole() && chart.varies()).then(|| Drawn { chart, facts: bands.to_vec() })
    }
}
