//! The chart of the honors.

use super::{
    super::{honor_order::year_of, profile_builder::ProfileBuilder},
    comparison::has_shape,
};
use crate::{
    chart::{Chart, ChartKind, Datum, Series},
    profile::honor::{Honor, HonorLevel, HonorStatus},
};

/// Over more years than this honors are counted by level alone.
const MOST_YEARS: usize = 40;
/// Fewer honors are read faster than seen in a chart.
const LEAST_HONORS: usize = 4;

impl ProfileBuilder<'_> {
    /// How many titles each level has awarded, year by year where enough fall into some years to make a shape.
    pub(in crate::view) fn honors_chart(&self) -> Option<Chart> {
        let mut honors = self.standing_honors();
        honors.retain(|honor| honor.status != Some(HonorStatus::Proposed));
        if honors.len() < LEAST_HONORS {
            return None;
        }
        let columns = year_columns(&honors);
        let (kind, series, titles) = if has_several_a_year(&honors, &columns) {
            let messages = self.messages;
            let titles = [messages.honors_by_year, messages.honors_by_year_with_places];
            (ChartKind::Stacked, self.honors_by_year(&honors, &columns), titles)
        } else {
            let titles = [self.messages.honors_by_level, self.messages.honors_with_places];
            (ChartKind::Bars, self.honors_by_level(&honors), titles)
        };
        let [own, with_places] = titles;
        let all_received = honors.iter().all(|honor| self.is_received(honor));
        let mut chart = self.dated_chart(kind, if all_received { own } else { with_places }, series);
        chart.unit = self.messages.honor_unit.to_owned();
        if chart.kind == ChartKind::Stacked {
            // The years stand on the axis.
            chart.date = String::new();
        }
        has_shape(&chart).then_some(chart)
    }

    /// A series per level that awarded something.
    fn honors_by_year(&self, honors: &[&Honor], columns: &[Option<u16>]) -> Vec<Series> {
        let series = HonorLevel::ALL.iter().map(|level| {
            let data = columns.iter().map(|year| {
                let label = year.map_or_else(|| self.messages.no_date.to_owned(), |year| year.to_string());
                let of_column = |honor: &&&Honor| honor.level == *level && year_of(honor) == *year;
                self.honor_count(label, honors.iter().filter(of_column).count())
            });
            Series::new(self.messages.honor_level(*level), data.collect())
        });
        series.filter(|series| series.data.iter().any(|datum| datum.value.is_some())).collect()
    }

    /// One series with a datum per level that awarded something.
    fn honors_by_level(&self, honors: &[&Honor]) -> Vec<Series> {
        let counts = HonorLevel::ALL.iter().map(|level| {
            let label = self.messages.honor_level(*level).to_owned();
            self.honor_count(label, honors.iter().filter(|honor| honor.level == *level).count())
        });
        let data: Vec<Datum> = counts.filter(|datum| datum.value.is_some()).collect();
        if data.is_empty() { Vec::new() } else { vec![Series::new("", data)] }
    }

    fn honor_count(&self, label: String, count: usize) -> Datum {
        if count == 0 {
            return Datum::absent(label);
        }
        Datum::reported(&label, count as f64, &format!("{count} {}", self.messages.honor_unit))
    }
}

/// Whether the years that have honors have two and more on average: one in each makes a row of equal bars.
fn has_several_a_year(honors: &[&Honor], columns: &[Option<u16>]) -> bool {
    let filled = columns.iter().filter(|year| honors.iter().any(|honor| year_of(honor) == **year)).count();
    filled >= 2 && honors.len() >= 2 * filled
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
