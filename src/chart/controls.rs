//! What a reader may choose of a chart: which series, in which order, which years.

use super::data::{Chart, ChartKind, year};
use crate::locale::template::join;

/// The fewest years of which a range is worth choosing.
const FEWEST_YEARS: usize = 3;

/// More series than this are not switched one by one.
const MOST_SERIES: usize = 16;

/// The controls that suit a chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Controls {
    /// Whether series can be switched off. A pair of before and after says nothing without one of them.
    pub can_hide_series: bool,
    /// Whether there is an order by value that is not the given one.
    pub can_sort: bool,
    /// The years of which a range can be chosen, the earliest first; empty where the items are not years, or too few.
    pub years: Vec<i32>,
}

/// What a reader chose. The default is the chart as its data gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartState {
    /// The series that are switched off: bit 0 is the first.
    pub hidden: i32,
    /// Whether the highest value comes first.
    pub sorted: bool,
    /// The first and the last year, both included.
    pub years: Option<(i32, i32)>,
}

impl Controls {
    /// What can be chosen of a chart.
    #[must_use]
    #[inline(never)]
    pub fn of(chart: &Chart) -> Self {
        let mut years: Vec<i32> = Vec::new();
        for item in 0..chart.items() {
            match year(chart.label(item)) {
                Some(year) if years.last().is_none_or(|last| *last < year) => years.push(year),
                _ => {
                    years.clear();
                    break;
                }
            }
        }
        if years.len() < FEWEST_YEARS {
            years.clear();
        }
        let (mut sort, mut before) = (false, f64::INFINITY);
        for datum in chart.first().1 {
            let value = datum.amount().unwrap_or(f64::NEG_INFINITY);
            sort |= value > before;
            before = value;
        }
        let several = (2..=MOST_SERIES).contains(&chart.series.len());
        Self {
            can_hide_series: several && !matches!(chart.kind, ChartKind::Dumbbell),
            can_sort: sort && years.is_empty() && chart.is_sortable(),
            years,
        }
    }
}

impl Controls {
    /// The first and the last year that are shown; zeros where there are none.
    #[must_use]
    pub fn year_range(&self, choice: &ChartState) -> (i32, i32) {
        let whole = (self.years.first().copied().unwrap_or(0), self.years.last().copied().unwrap_or(0));
        choice.years.unwrap_or(whole)
    }
}

/// A whole number as addresses and controls hold it; 0 for what is none.
#[must_use]
pub fn number(digits: &str) -> i32 {
    let mut number = 0;
    for byte in digits.bytes() {
        if !byte.is_ascii_digit() || number > 99_999 {
            return 0;
        }
        number = number * 10 + i32::from(byte - b'0');
    }
    number
}

impl ChartState {
    /// Reads what [`ChartState::write`] wrote. Anybody can write an address: what does not suit the chart is left out.
    ///
    /// ```
    /// use village_profile::chart::{Chart, ChartState, Datum, ChartKind, Series};
    /// let data = ["2019", "2020", "2021"].map(|year| Datum::reported(year, 1.0, "1 个"));
    /// let chart = Chart::new(ChartKind::Line, "", vec![Series::new("", data.to_vec())]);
    /// let choice = ChartState::read("2020-2021_off-1_sort", &chart);
    /// assert_eq!(choice.write(), "2020-2021");
    /// ```
    #[must_use]
    #[inline(never)]
    pub fn read(text: &str, chart: &Chart) -> Self {
        let controls = Controls::of(chart);
        let mut choice = Self::default();
        for part in text.split('_') {
            match part.split_once('-') {
                None => choice.sorted |= controls.can_sort && part == "sort",
                Some(("off", hidden)) => {
                    let hidden = number(hidden);
                    // Not all of them, and none that is not there.
                    if controls.can_hide_series && hidden < (1 << chart.series.len()) - 1 {
                        choice.hidden = hidden;
                    }
                }
                Some((first, last)) => choice.select_years(number(first), number(last), &controls.years),
            }
        }
        choice
    }

    /// The choice in a few characters that need no escape in an address; empty for the default.
    #[must_use]
    #[inline(never)]
    pub fn write(&self) -> String {
        let years = self.years.map(|(first, last)| [&first.to_string(), "-", &last.to_string()].concat());
        let hidden = (self.hidden != 0).then(|| ["off-", &self.hidden.to_string()].concat());
        let sorted = if self.sorted { "sort" } else { "" };
        join(&[&years.unwrap_or_default(), &hidden.unwrap_or_default(), sorted], "_")
    }

    /// Chooses a range among these years; the whole of them is no choice.
    pub fn select_years(&mut self, first: i32, last: i32, years: &[i32]) {
        if first <= last && years.contains(&first) && years.contains(&last) {
            let whole = years.first() == Some(&first) && years.last() == Some(&last);
            self.years = (!whole).then_some((first, last));
        }
    }

    /// Whether a series is switched off.
    #[must_use]
    pub const fn is_hidden(&self, series: usize) -> bool {
        series < MOST_SERIES && self.hidden >> series & 1 == 1
    }

    /// Switches one of `of` series on or off; the last one stays on.
    #[inline(never)]
    pub const fn toggle(&mut self, series: usize, of: usize) {
        if series < of && of <= MOST_SERIES {
            let hidden = self.hidden ^ (1 << series);
            if hidden.count_ones() < of as u32 {
                self.hidden = hidden;
            }
        }
    }

    /// The chart as chosen.
    #[must_use]
    #[inline(never)]
    pub fn apply(&self, chart: &Chart) -> Chart {
        let mut chart = chart.clone();
        for (index, series) in chart.series.iter_mut().enumerate() {
            series.hidden = self.is_hidden(index);
        }
        if self.sorted {
            chart.sort_by_value();
        }
        if let Some((first, last)) = self.years {
            chart.keep_years(first, last);
        }
        chart
    }
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

    #[test]
    fn the_last_series_stays_on() {
        let mut choice = ChartState::default();
        for series in [0, 1, 2, 7] {
            choice.toggle(series, 3);
        }
        let shown = choice.apply(&chart(ChartKind::Line, 3, &["2019"]));
        assert_eq!(shown.visible_series().iter().map(|(index, _)| *index).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn what_is_written_reads_back_and_what_is_forged_does_nothing() {
        let lines = chart(ChartKind::Line, 3, &["2019", "2020", "2021"]);
        let choice = ChartState { hidden: 5, sorted: false, years: Some((2019, 2020)) };
        assert_eq!(ChartState::read(&choice.write(), &lines), choice);
        for forged in [
            "",
            "_",
            "-",
            "off-7",
            "off-4294967295",
            "off--1",
            "2021-2019",
            "2018-2020",
            "1-99999999999",
            "sort",
            "%00",
        ] {
            assert_eq!(ChartState::read(forged, &lines), ChartState::default(), "{forged}");
        }
    }
}
