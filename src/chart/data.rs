//! The data of a chart: series in the reader's language.

use super::datum::Datum;
use crate::{locale::template::join, profile::figure::Bound};

/// One chart. All kinds share this shape, so that table, CSV, sentence and the texts of points are written once.
///
/// ```
/// use village_profile::chart::{Chart, ChartKind, Datum, Series};
///
/// let tea = Series::new("茶叶", vec![Datum::reported("2023", 390.0, "390 万元"), Datum::reported("2024", 421.0, "421 万元")]);
/// let mut chart = Chart::new(ChartKind::Line, "产值", vec![tea]);
/// chart.unit = "万元".into();
/// assert_eq!((chart.items(), chart.label(1)), (2, "2024"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// How the data is drawn.
    pub kind: ChartKind,
    /// The subject of the chart.
    pub title: String,
    /// The unit of every value; empty where there is none. A chart never mixes units.
    pub unit: String,
    /// The date of the figures, as read: `2025 年`; empty where the items themselves are years.
    pub date: String,
    /// Who says so, for the foot of a downloaded picture; each datum names its own as well.
    pub source: String,
    /// The data. Items at the same index of different series belong together.
    pub series: Vec<Series>,
    /// The stated whole that parts are parts of; without written words where they are ratios, whose whole is 100 %.
    pub whole: Option<Datum>,
}

/// How the data of a chart is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartKind {
    /// Horizontal bars, one per item and series.
    Bars,
    /// A line per series by year.
    Line,
    /// Series stacked from zero, one stack per item: honors by year and level, villages by income. Side by side where a
    /// value is not known exactly, since a stack states a sum.
    Stacked,
    /// Two to six parts of [`Chart::whole`] as a ring; bars where the parts do not make that whole.
    Donut,
    /// One part of [`Chart::whole`]: 437 of 470.
    Share,
    /// The first series before, the second after.
    Dumbbell,
    /// How many have how many stars.
    Stars {
        /// The stars of each item, in the order of the items.
        stars: Vec<u8>,
        /// The most that the scheme gives.
        of: u8,
    },
    /// Levels of a hierarchy from the top: 104 areas, 378 micro-grids.
    Levels,
}

/// One row of values that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Whose or which values they are; shown where there are several series.
    pub name: String,
    /// The values, in the order of the items.
    pub data: Vec<Datum>,
    /// Whether the visitor has it switched off. The colour stays its own.
    pub hidden: bool,
}

impl Series {
    /// A series that is switched on.
    #[must_use]
    pub fn new(name: &str, data: Vec<Datum>) -> Self {
        Self { name: name.to_owned(), data, hidden: false }
    }
}

impl Chart {
    /// A chart without unit, date and source; set those fields after.
    #[must_use]
    pub fn new(kind: ChartKind, title: &str, series: Vec<Series>) -> Self {
        Self {
            kind,
            title: title.to_owned(),
            unit: String::new(),
            date: String::new(),
            source: String::new(),
            series,
            whole: None,
        }
    }

    /// The series that are switched on, each with its index, which is its colour.
    #[must_use]
    pub fn visible_series(&self) -> Vec<(usize, &Series)> {
        self.series.iter().enumerate().filter(|(_, series)| !series.hidden).collect()
    }

    /// How many items the longest series has.
    #[must_use]
    pub fn items(&self) -> usize {
        self.series.iter().map(|series| series.data.len()).max().unwrap_or(0)
    }

    /// The label of an item: the first that a series gives.
    #[must_use]
    pub fn label(&self, item: usize) -> &str {
        let labels = self.series.iter().filter_map(|series| series.data.get(item)).map(|datum| datum.label.as_str());
        labels.into_iter().find(|label| !label.is_empty()).unwrap_or_default()
    }

    /// One value, by the indices of its series and of its item.
    #[must_use]
    pub fn datum(&self, series: usize, item: usize) -> Option<&Datum> {
        self.series.get(series)?.data.get(item)
    }

    /// Every visible value as (series, item, datum), item by item.
    #[must_use]
    pub fn data(&self) -> Vec<(usize, usize, &Datum)> {
        let row = |item| self.row(item).into_iter().map(move |(series, datum)| (series, item, datum));
        (0..self.items()).flat_map(row).collect()
    }

    /// The visible values of one item, each with the index of its series.
    pub(super) fn row(&self, item: usize) -> Vec<(usize, &Datum)> {
        let data = self.series.iter().enumerate().filter(|(_, series)| !series.hidden);
        let data = data.filter_map(|(index, series)| Some((index, series.data.get(item)?)));
        data.filter(|(_, datum)| !datum.is_absent()).collect()
    }

    /// Whether no item has more than one value.
    pub(super) fn is_single(&self) -> bool {
        (0..self.items()).all(|item| self.row(item).len() <= 1)
    }

    /// Whether every value can be added: reported, neither below zero nor open at either end.
    pub(super) fn is_additive(&self) -> bool {
        self.data().iter().all(|(_, _, datum)| {
            let is_closed = datum.range.is_none() && datum.qualifier.bound == Bound::Exact;
            is_closed && datum.amount().is_some_and(|amount| amount >= 0.0)
        })
    }

    /// Whether the values make the stated whole: two to six that can be added and come exactly to it, shares in per cent
    /// within what rounding explains.
    #[must_use]
    pub fn makes_whole(&self) -> bool {
        let Some(whole) = self.whole.as_ref().and_then(Datum::exact) else { return false };
        let rest = self.data().iter().fold(whole, |rest, (_, _, part)| rest - part.amount().unwrap_or_default());
        let tolerance = if self.unit == "%" { 0.3 } else { whole * 1e-9 };
        (2..=6).contains(&self.data().len()) && self.is_additive() && rest.abs() <= tolerance
    }

    /// Whether at least two values differ: one mark, or equal ones, show nothing.
    #[must_use]
    pub fn varies(&self) -> bool {
        let mut amounts = self.data().into_iter().filter_map(|(_, _, datum)| datum.amount());
        amounts.next().is_some_and(|first| amounts.any(|amount| amount.total_cmp(&first).is_ne()))
    }

    /// The values of the first visible series, with its index.
    pub(super) fn first_series(&self) -> (usize, &[Datum]) {
        self.visible_series().first().map_or((0, &[]), |(index, series)| (*index, series.data.as_slice()))
    }

    /// The lowest and the highest reported value, the lower ends of ranges among them.
    pub(super) fn extent(&self) -> Option<(f64, f64)> {
        let spans = self.data().into_iter().filter_map(|(_, _, datum)| {
            let high = datum.amount()?;
            Some((datum.lower().unwrap_or(high), high))
        });
        spans.reduce(|(low, high), (other_low, other_high)| (low.min(other_low), high.max(other_high)))
    }

    /// The whole that shares are computed from: the stated whole, else the sum of the first visible series; only where all of it
    /// is exact.
    pub(super) fn total(&self) -> Option<f64> {
        let parts = match &self.whole {
            Some(whole) => std::slice::from_ref(whole),
            None => self.first_series().1,
        };
        parts.iter().map(Datum::exact).sum::<Option<f64>>().filter(|total| *total > 0.0)
    }

    /// Whether a datum is named by its series as well as by its item.
    pub(super) fn has_several_series(&self) -> bool {
        self.series.len() > 1
    }

    /// The name of a series; empty where there is no such series.
    pub(super) fn series_name(&self, series: usize) -> &str {
        self.series.get(series).map_or("", |series| &series.name)
    }

    /// The date of a figure: its own, or the chart's.
    pub(super) fn date_of<'a>(&'a self, datum: &'a Datum) -> &'a str {
        if datum.date.is_empty() { &self.date } else { &datum.date }
    }

    /// Who states a figure: its own source, or the chart's.
    pub(super) fn source_of<'a>(&'a self, datum: &'a Datum) -> &'a str {
        if datum.source.is_empty() { &self.source } else { &datum.source }
    }

    /// Names every source of the data once in [`Chart::source`], for a picture that stands alone.
    pub fn cite_sources(&mut self, separator: &str) {
        self.source = join(&self.sources_of(&self.series), separator);
    }

    /// Every source of the data of some series, once.
    #[must_use]
    pub fn sources_of<'a>(&'a self, series: &'a [Series]) -> Vec<&'a str> {
        let mut sources: Vec<&str> = Vec::new();
        for datum in series.iter().flat_map(|series| &series.data).filter(|datum| !datum.is_absent()) {
            let source = self.source_of(datum);
            if !source.is_empty() && !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }

    /// Puts the items in descending order of their first visible value; those without a figure stay last, in their order.
    pub fn sort_by_value(&mut self) {
        let value = |item: &usize| {
            let first = self.row(*item).first().and_then(|(_, datum)| datum.amount());
            first.unwrap_or(f64::NEG_INFINITY)
        };
        let mut order: Vec<usize> = (0..self.items()).collect();
        order.sort_by(|one, other| value(other).total_cmp(&value(one)));
        for series in &mut self.series {
            series.data = order.iter().map(|item| series.data.get(*item).cloned().unwrap_or_default()).collect();
        }
    }

    /// Keeps the items whose label is a year from `first` to `last`, both included.
    pub(super) fn keep_years(&mut self, first: i32, last: i32) {
        let kept: Vec<bool> = (0..self.items())
            .map(|item| year(self.label(item)).is_some_and(|year| (first..=last).contains(&year)))
            .collect();
        for series in &mut self.series {
            let mut kept = kept.iter();
            series.data.retain(|_| kept.next().is_some_and(|kept| *kept));
        }
    }
}

/// The year that a label begins with: `2021`, `2021 年`. A number of more than four digits is none.
pub(super) fn year(label: &str) -> Option<i32> {
    let digits = label.trim().split(|character: char| !character.is_ascii_digit()).next().unwrap_or_default();
    if digits.len() == 4 { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::{Chart, ChartKind, Datum, Series};

    #[test]
    fn sorting_puts_the_highest_first_and_gaps_last_and_keeps_series_together() {
        let first = vec![Datum::withheld("甲"), Datum::reported("乙", 2.0, "2"), Datum::reported("丙", 9.0, "9")];
        let second =
            vec![Datum::reported("甲", 1.0, "1"), Datum::reported("乙", 5.0, "5"), Datum::reported("丙", 3.0, "3")];
        let mut chart = Chart::new(ChartKind::Bars, "", vec![Series::new("a", first), Series::new("b", second)]);
        chart.sort_by_value();
        let labels: Vec<_> = (0..3).map(|item| chart.label(item).to_owned()).collect();
        assert_eq!(labels, ["丙", "乙", "甲"]);
        assert_eq!(chart.datum(1, 0).unwrap().value, Some(3.0));
    }

    #[test]
    fn a_year_range_keeps_only_its_years() {
        let data = ["2019", "2020 年", "2021", "20215"].map(|label| Datum::reported(label, 1.0, "1")).to_vec();
        let mut chart = Chart::new(ChartKind::Line, "", vec![Series::new("", data)]);
        chart.keep_years(2020, 2021);
        assert_eq!((chart.items(), chart.label(0), chart.label(1)), (2, "2020 年", "2021"));
    }
}
