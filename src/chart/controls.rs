//! The controls that suit a chart: switches of series, the order of items, a range of years.

use super::{
    chart_state::{ChartState, MOST_SERIES},
    data::{Chart, year},
    kind::spec,
};

/// The fewest years of which a range is worth choosing.
const FEWEST_YEARS: usize = 3;

/// The controls that suit a chart.
///
/// ```
/// use village_profile::chart::{Chart, ChartKind, Controls, Datum, Series};
///
/// let data = vec![Datum::reported("茶", 2.0, "2"), Datum::reported("竹", 5.0, "5")];
/// let controls = Controls::of(&Chart::new(ChartKind::Bars, "", vec![Series::new("", data)]));
/// assert!(controls.can_sort && !controls.can_hide_series && controls.years.is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Controls {
    /// Whether series can be switched off. A pair of before and after says nothing without one of them.
    pub can_hide_series: bool,
    /// Whether there is an order by value that is not the given one.
    pub can_sort: bool,
    /// The years of which a range can be chosen, the earliest first; empty where the items are not years, or too few.
    pub years: Vec<i32>,
}

impl Controls {
    /// The controls of a chart as its data gives it.
    #[must_use]
    pub fn of(chart: &Chart) -> Self {
        let spec = spec(&chart.kind);
        let years = years(chart);
        let amounts: Vec<f64> =
            chart.first_series().1.iter().map(|datum| datum.amount().unwrap_or(f64::NEG_INFINITY)).collect();
        let is_sorted = amounts.is_sorted_by(|one, next| one >= next);
        Self {
            can_hide_series: spec.can_hide_series() && (2..=MOST_SERIES).contains(&chart.series.len()),
            can_sort: spec.is_sortable() && years.is_empty() && !is_sorted,
            years,
        }
    }

    /// The first and the last year that are shown; zeros where there are none.
    #[must_use]
    pub fn year_range(&self, state: &ChartState) -> (i32, i32) {
        let whole = (self.years.first().copied().unwrap_or(0), self.years.last().copied().unwrap_or(0));
        state.years.unwrap_or(whole)
    }
}

/// The years of the items, where every item is a later year than the one before it and there are enough of them.
fn years(chart: &Chart) -> Vec<i32> {
    let years: Option<Vec<i32>> = (0..chart.items()).map(|item| year(chart.label(item))).collect();
    years
        .filter(|years| years.len() >= FEWEST_YEARS && years.is_sorted_by(|year, next| year < next))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{ChartState, Controls};
    use crate::chart::{Chart, ChartKind, Datum, Series};

    fn chart(kind: ChartKind, series: usize, labels: &[&str]) -> Chart {
        let data = |_| {
            labels.iter().enumerate().map(|(nth, label)| Datum::reported(label, nth as f64, "1")).collect::<Vec<_>>()
        };
        Chart::new(kind, "", (0..series).map(|nth| Series::new("甲", data(nth))).collect())
    }

    #[test]
    fn controls_are_offered_only_where_they_change_something() {
        let bars = Controls::of(&chart(ChartKind::Bars, 1, &["甲", "乙"]));
        assert_eq!(bars, Controls { can_sort: true, ..Controls::default() });
        let sorted =
            ChartState { sorted: true, ..ChartState::default() }.apply(&chart(ChartKind::Bars, 1, &["甲", "乙"]));
        assert_eq!(Controls::of(&sorted), Controls::default());
        let lines = Controls::of(&chart(ChartKind::Line, 2, &["2019", "2020", "2021 年"]));
        assert_eq!(lines, Controls { can_hide_series: true, can_sort: false, years: vec![2019, 2020, 2021] });
        assert_eq!(Controls::of(&chart(ChartKind::Line, 1, &["2019", "2021"])), Controls::default());
        assert!(!Controls::of(&chart(ChartKind::Dumbbell, 2, &["甲"])).can_hide_series);
    }
}
