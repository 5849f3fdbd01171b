//! The chart of the honors.

use super::super::{honor_order::year_of, profile_builder::ProfileBuilder};
use crate::{
    chart::{Chart, ChartKind, Datum, Series},
    locale::template::fill,
    profile::honor::{Honor, HonorLevel, HonorStatus},
};

/// Over more years than this honors are counted by level alone.
const MOST_YEARS: usize = 40;

/// Fewer honors make no shape.
const LEAST_HONORS: usize = 3;

impl ProfileBuilder<'_> {
    /// How many titles each level has awarded, year by year where that makes a shape.
    pub(in crate::view) fn honors_chart(&self) -> Option<Chart> {
        let mut honors = self.standing_honors();
        honors.retain(|honor| honor.status != Some(HonorStatus::Proposed));
        let (mut chart, title) = match self.honors_by_year(&honors) {
            Some(chart) => (chart, self.messages.honors_by_year),
            None => (self.honors_by_level(&honors)?, self.messages.honors_by_level),
        };
        let all_received = honors.iter().all(|honor| self.is_received(honor));
        chart.title = if all_received { title.to_owned() } else { fill(self.messages.honors_with_places, &[title]) };
        self.messages.honor_unit.clone_into(&mut chart.unit);
        Some(chart)
    }

    /// A stack per year with a series per level; none where too few honors, one in most years, or the same number in
    /// every year make no shape.
    fn honors_by_year(&self, honors: &[&Honor]) -> Option<Chart> {
        let columns = year_columns(honors);
        let counts =
            columns.iter().flatten().map(|year| honors.iter().filter(|honor| year_of(honor) == Some(*year)).count());
        let mut counts: Vec<usize> = counts.filter(|count| *count > 0).collect();
        counts.sort_unstable();
        let has_several_a_year = counts.iter().sum::<usize>() * 2 >= counts.len() * 3;
        if honors.len() < LEAST_HONORS || counts.first() == counts.last() || !has_several_a_year {
            return None;
        }
        let series = HonorLevel::ALL.iter().map(|level| {
            let data = columns.iter().map(|year| {
                let label = year.map_or_else(|| self.messages.no_date.to_owned(), |year| year.to_string());
                let of_column = |honor: &&&Honor| honor.level == *level && year_of(honor) == *year;
                self.honor_count(label, honors.iter().filter(of_column).count())
            });
            Series::new(self.messages.honor_level(*level), data.collect())
        });
        let series = series.filter(|series| series.data.iter().any(|datum| datum.value.is_some()));
        // The years stand on the axis: the chart has no other date.
        Some(Chart::new(ChartKind::Stacked, "", series.collect()))
    }

    /// A bar per level that awarded something, where the levels differ.
    fn honors_by_level(&self, honors: &[&Honor]) -> Option<Chart> {
        let counts = HonorLevel::ALL.iter().map(|level| {
            let label = self.messages.honor_level(*level).to_owned();
            self.honor_count(label, honors.iter().filter(|honor| honor.level == *level).count())
        });
        let data: Vec<Datum> = counts.filter(|datum| datum.value.is_some()).collect();
        let chart = self.dated_chart(ChartKind::Bars, "", vec![Series::new("", data)]);
        chart.varies().then_some(chart)
    }

    fn honor_count(&self, label: String, count: usize) -> Datum {
        if count == 0 {
            return Datum::absent(label);
        }
        Datum::reported(&label, count as f64, &self.messages.honor_count(count))
    }
}

/// A column for every year from the first to the last, so that time runs evenly, and one for honors without a year; none where no
/// honor has a year, or the years are too many.
fn year_columns(honors: &[&Honor]) -> Vec<Option<u16>> {
    let years = || honors.iter().filter_map(|honor| year_of(honor));
    let (Some(first), Some(last)) = (years().min(), years().max()) else { return Vec::new() };
    let mut columns: Vec<Option<u16>> = (first..=last).map(Some).collect();
    if columns.len() > MOST_YEARS {
        return Vec::new();
    }
    if years().count() < honors.len() {
        columns.push(None);
    }
    columns
}
