//! The figures of a chart that are reported, for sentences about them.

use super::{data::Chart, datum::Datum};
use crate::locale::{Lang, format::year, template::join};

/// A datum that has an amount, and its position in the chart.
pub(super) struct Reported<'a> {
    pub series: usize,
    pub item: usize,
    pub datum: &'a Datum,
    pub amount: f64,
}

impl Reported<'_> {
    /// Which item, and which series where there are several.
    pub fn name(&self, chart: &Chart, lang: Lang) -> String {
        let is_one_of_many = chart.visible_series().len() > 1;
        let series = if is_one_of_many { chart.series_name(self.series) } else { "" };
        join(&[&year(chart.label(self.item), lang), series], " · ")
    }
}

/// The visible data with an amount, item by item.
pub(super) fn reported(chart: &Chart) -> Vec<Reported<'_>> {
    chart
        .data()
        .into_iter()
        .filter_map(|(series, item, datum)| Some(Reported { series, item, datum, amount: datum.amount()? }))
        .collect()
}

/// The same of one series.
pub(super) fn reported_of(chart: &Chart, series: usize) -> Vec<Reported<'_>> {
    reported(chart).into_iter().filter(|datum| datum.series == series).collect()
}

/// The highest and the lowest; of equals the first.
pub(super) fn extremes<'a, 'b>(reported: &'a [Reported<'b>]) -> Option<(&'a Reported<'b>, &'a Reported<'b>)> {
    let highest = reported.iter().rev().max_by(|one, other| one.amount.total_cmp(&other.amount))?;
    let lowest = reported.iter().min_by(|one, other| one.amount.total_cmp(&other.amount))?;
    Some((highest, lowest))
}
