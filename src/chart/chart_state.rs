//! The visitor's choices for one chart, and their form in the page's address.

use super::{controls::Controls, data::Chart, kind::spec};
use crate::locale::template::join;

/// More series than this are not switched one by one.
pub(super) const MOST_SERIES: usize = 16;

/// The visitor's choices for one chart. The default is the chart as its data gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartState {
    /// The series that are switched off, as the address holds them: bit 0 stands for the first series.
    pub hidden: u16,
    /// Whether the highest value comes first.
    pub sorted: bool,
    /// The first and the last year, both included; `None` for all years.
    pub years: Option<(i32, i32)>,
}

impl ChartState {
    /// Reads what [`ChartState::write`] wrote. Anybody can write an address: a choice that does not suit the chart is left out.
    ///
    /// ```
    /// use village_profile::chart::{Chart, ChartKind, ChartState, Datum, Series};
    ///
    /// let data = ["2019", "2020", "2021"].map(|year| Datum::reported(year, 1.0, "1 个"));
    /// let chart = Chart::new(ChartKind::Line, "", vec![Series::new("", data.to_vec())]);
    /// let state = ChartState::read("2020-2021_off-1_sort", &chart);
    /// assert_eq!(state.write(), "2020-2021");
    /// ```
    #[must_use]
    pub fn read(text: &str, chart: &Chart) -> Self {
        let controls = Controls::of(chart);
        let mut state = Self::default();
        for choice in text.split('_') {
            match choice.split_once('-') {
                None => state.sorted |= controls.can_sort && choice == "sort",
                Some(("off", hidden)) if controls.can_hide_series => state.hide(hidden, chart.series.len()),
                Some(("off", _)) => {}
                Some((first, last)) => {
                    if let (Some(first), Some(last)) = (whole_number(first), whole_number(last)) {
                        state.select_years(first, last, &controls.years);
                    }
                }
            }
        }
        state
    }

    /// The choices in a few characters that need no escape in an address, such as `2020-2022_off-5_sort`; empty for the default.
    #[must_use]
    pub fn write(&self) -> String {
        let years = self.years.map(|(first, last)| format!("{first}-{last}"));
        let hidden = (self.hidden != 0).then(|| format!("off-{}", self.hidden));
        let sorted = if self.sorted { "sort" } else { "" };
        join(&[&years.unwrap_or_default(), &hidden.unwrap_or_default(), sorted], "_")
    }

    /// Takes over the series that an address has switched off, where some of the `count` series stay on.
    fn hide(&mut self, hidden: &str, count: usize) {
        let all = (1_i32 << count) - 1;
        if let Some(hidden) = whole_number(hidden).filter(|hidden| *hidden < all) {
            self.hidden = u16::try_from(hidden).unwrap_or_default();
        }
    }

    /// Chooses a range among these years; all of them is no choice, and neither is a range that is not among them.
    pub fn select_years(&mut self, first: i32, last: i32, years: &[i32]) {
        if first <= last && years.contains(&first) && years.contains(&last) {
            let is_whole = years.first() == Some(&first) && years.last() == Some(&last);
            self.years = (!is_whole).then_some((first, last));
        }
    }

    /// Whether a series is switched off, by its index.
    #[must_use]
    pub const fn is_hidden(&self, series: usize) -> bool {
        series < MOST_SERIES && self.hidden >> series & 1 == 1
    }

    /// Switches one of `count` series on or off, by its index; the last one stays on.
    pub const fn toggle(&mut self, series: usize, count: usize) {
        if series < count && count <= MOST_SERIES {
            let hidden = self.hidden ^ (1 << series);
            if (hidden.count_ones() as usize) < count {
                self.hidden = hidden;
            }
        }
    }

    /// The chart as chosen.
    #[must_use]
    pub fn apply(&self, chart: &Chart) -> Chart {
        let mut chart = chart.clone();
        for (index, series) in chart.series.iter_mut().enumerate() {
            series.hidden = self.is_hidden(index);
        }
        if self.sorted && spec(&chart.kind).is_sortable() {
            chart.sort_by_value();
        }
        if let Some((first, last)) = self.years {
            chart.keep_years(first, last);
        }
        chart
    }
}

/// Digits and nothing else, as a number.
fn whole_number(digits: &str) -> Option<i32> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::ChartState;
    use crate::chart::{Chart, ChartKind, Datum, Series};

    fn lines(years: &[&str]) -> Chart {
        let data: Vec<Datum> = years.iter().map(|year| Datum::reported(year, 1.0, "1")).collect();
        Chart::new(ChartKind::Line, "", vec![Series::new("甲", data); 3])
    }

    #[test]
    fn the_last_series_stays_on() {
        let mut state = ChartState::default();
        for series in [0, 1, 2, 7] {
            state.toggle(series, 3);
        }
        let chart = state.apply(&lines(&["2019"]));
        assert_eq!(chart.visible_series().iter().map(|(index, _)| *index).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn what_is_written_reads_back_and_what_is_forged_does_nothing() {
        let chart = lines(&["2019", "2020", "2021"]);
        let state = ChartState { hidden: 5, sorted: false, years: Some((2019, 2020)) };
        assert_eq!(ChartState::read(&state.write(), &chart), state);
        for forged in [
            "",
            "_",
            "-",
            "off-7",
            "off-4294967295",
            "off--1",
            "off-+1",
            "2021-2019",
            "2018-2020",
            "+2019-2020",
            "1-99999999999",
            "sort",
            "%00",
        ] {
            assert_eq!(ChartState::read(forged, &chart), ChartState::default(), "{forged}");
        }
    }
}
