//! What a chart shows: series of data in the reader's language, each with how it is known.

use crate::{
    locale::{Lang, chart::ChartMessages, template::join},
    profile::figure::{Bound, Qualifier, Status},
};

/// Beyond a quadrillion nothing is drawn longer: sums stay finite.
const MOST: f64 = 1e15;

/// One chart. All kinds share this shape, so that table, CSV, speech and sentence are written once.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// How the data is drawn.
    pub kind: ChartKind,
    /// What the chart is about.
    pub title: String,
    /// The unit of every value; empty where there is none. A chart never mixes units.
    pub unit: String,
    /// When the figures held, as read: `2025 年`; empty where the items themselves are years.
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
    /// value is not known exactly, since a stack says a sum.
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
    /// What the series counts; shown where there are several.
    pub name: String,
    /// Its values, in the order of the items.
    pub data: Vec<Datum>,
    /// Whether the visitor has it switched off. Its colour stays its own.
    pub hidden: bool,
}

/// One value as stated.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Datum {
    /// The item: an industry's name, a year.
    pub label: String,
    /// The value in the chart's unit; `None` where it is withheld or missing.
    pub value: Option<f64>,
    /// From one value to another, both included, in the chart's unit.
    pub range: Option<(f64, f64)>,
    /// How it is known.
    pub qualifier: Qualifier,
    /// The figure as shown, with unit and nuance: `近 10,400 人次`.
    pub written: String,
    /// What the figure means, in the reader's language.
    pub meaning: String,
    /// When it held, as read; empty where the chart or the label says so.
    pub date: String,
    /// Who says so.
    pub source: String,
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
    // Loops here and below: a chain of adapters is compiled anew wherever it is used.
    #[must_use]
    pub fn visible_series(&self) -> Vec<(usize, &Series)> {
        let mut shown = Vec::new();
        for (index, series) in self.series.iter().enumerate() {
            if !series.hidden {
                shown.push((index, series));
            }
        }
        shown
    }

    /// How many items the longest series has.
    #[must_use]
    pub fn items(&self) -> usize {
        let mut items = 0;
        for series in &self.series {
            items = items.max(series.data.len());
        }
        items
    }

    /// The label of an item: the first that a series gives.
    #[must_use]
    pub fn label(&self, item: usize) -> &str {
        for series in &self.series {
            if let Some(datum) = series.data.get(item)
                && !datum.label.is_empty()
            {
                return &datum.label;
            }
        }
        ""
    }

    /// One value.
    #[must_use]
    pub fn datum(&self, series: usize, item: usize) -> Option<&Datum> {
        self.series.get(series)?.data.get(item)
    }

    /// Every shown value as (series, item, datum), item by item.
    #[must_use]
    pub fn data(&self) -> Vec<(usize, usize, &Datum)> {
        let mut data = Vec::new();
        for item in 0..self.items() {
            for &(series, datum) in &self.row(item) {
                data.push((series, item, datum));
            }
        }
        data
    }

    /// The shown values of one item with their series.
    pub(super) fn row(&self, item: usize) -> Vec<(usize, &Datum)> {
        let mut row = Vec::new();
        for (index, series) in self.series.iter().enumerate() {
            if let Some(datum) = series.data.get(item)
                && !series.hidden
                && !datum.is_absent()
            {
                row.push((index, datum));
            }
        }
        row
    }

    /// Whether no item has more than one value.
    pub(super) fn is_single(&self) -> bool {
        for item in 0..self.items() {
            if self.row(item).len() > 1 {
                return false;
            }
        }
        true
    }

    /// Whether every value can be added: told, neither below zero nor open at either end.
    pub(super) fn is_additive(&self) -> bool {
        for (_, _, datum) in &self.data() {
            let told = datum.range.is_none() && datum.qualifier.bound == Bound::Exact;
            if !told || datum.amount().is_none_or(|value| value < 0.0) {
                return false;
            }
        }
        true
    }

    /// Whether the values make the stated whole: two to six that can be added and come exactly to it, shares in per cent
    /// within what rounding explains.
    #[must_use]
    pub fn makes_whole(&self) -> bool {
        let Some(whole) = self.whole.as_ref().and_then(Datum::exact) else { return false };
        let data = self.data();
        let mut rest = whole;
        for (_, _, part) in &data {
            rest -= part.amount().unwrap_or_default();
        }
        let rounding = if self.unit == "%" { 0.3 } else { whole * 1e-9 };
        data.len() > 1 && data.len() < 7 && self.is_additive() && rest.abs() <= rounding
    }

    /// The values of the first shown series, with its index.
    pub(super) fn first(&self) -> (usize, &[Datum]) {
        self.visible_series().first().map_or((0, &[]), |(index, series)| (*index, series.data.as_slice()))
    }

    /// The lowest and the highest told value.
    pub(super) fn extent(&self) -> Option<(f64, f64)> {
        let mut extent: Option<(f64, f64)> = None;
        for (_, _, datum) in &self.data() {
            if let Some(value) = datum.amount() {
                let (low, high) = extent.unwrap_or((value, value));
                extent = Some((low.min(datum.lower().unwrap_or(value)), high.max(value)));
            }
        }
        extent
    }

    /// Whether another order of the items says the same.
    pub(super) const fn is_sortable(&self) -> bool {
        matches!(self.kind, ChartKind::Bars | ChartKind::Dumbbell | ChartKind::Donut)
    }

    /// Names every source of the data once in [`Chart::source`], for a picture that stands alone.
    pub fn cite_sources(&mut self, separator: &str) {
        let mut sources: Vec<&str> = Vec::new();
        for series in &self.series {
            for source in series.data.iter().map(|datum| &datum.source).chain([&self.source]) {
                if !sources.contains(&source.as_str()) {
                    sources.push(source);
                }
            }
        }
        self.source = join(&sources, separator);
    }

    /// The items in descending order of their first shown value; the untold stay last, in their order.
    ///
    /// Kinds whose items have an order of their own (years, stars, levels) are left as they are.
    pub fn sort_by_value(&mut self) {
        if !self.is_sortable() {
            return;
        }
        // An insertion into plain numbers: the library's sort costs visitors two kilobytes.
        let mut order: Vec<(f64, usize)> = Vec::with_capacity(self.items());
        for item in 0..self.items() {
            let first = self.row(item).first().and_then(|(_, datum)| datum.amount());
            let value = first.unwrap_or(f64::NEG_INFINITY);
            let place = order.partition_point(|(other, _)| *other >= value);
            order.insert(place, (value, item));
        }
        for series in &mut self.series {
            let mut data = Vec::with_capacity(order.len());
            for (_, item) in &order {
                data.push(series.data.get_mut(*item).map(std::mem::take).unwrap_or_default());
            }
            series.data = data;
        }
    }

    /// Keeps the items whose label is a year from `first` to `last`, both included.
    pub fn keep_years(&mut self, first: i32, last: i32) {
        for item in (0..self.items()).rev() {
            if year(self.label(item)).is_none_or(|year| year < first || year > last) {
                for series in &mut self.series {
                    if item < series.data.len() {
                        series.data.remove(item);
                    }
                }
            }
        }
    }

    /// What shares are computed from: the stated whole, else the sum of the first shown series; only where all of it
    /// is exact.
    pub(super) fn base(&self) -> Option<f64> {
        let parts = match &self.whole {
            Some(whole) => std::slice::from_ref(whole),
            None => self.first().1,
        };
        let mut base = 0.0;
        for part in parts {
            base += part.exact()?;
        }
        (base > 0.0).then_some(base)
    }
}

impl Series {
    /// A series that is switched on.
    #[must_use]
    pub fn new(name: &str, data: Vec<Datum>) -> Self {
        Self { name: name.to_owned(), data, hidden: false }
    }
}

impl Datum {
    /// An exact, actual value.
    #[must_use]
    pub fn reported(label: &str, value: f64, written: &str) -> Self {
        Self { label: label.to_owned(), value: Some(value), written: written.to_owned(), ..Self::default() }
    }

    /// No value: its series says nothing about the item, not even that it is missing.
    #[must_use]
    pub fn absent(label: String) -> Self {
        Self { label, ..Self::default() }
    }

    /// A value that the publisher does not tell.
    #[must_use]
    pub fn withheld(label: &str) -> Self {
        let qualifier = Qualifier { bound: Bound::Exact, status: Status::Withheld };
        Self { label: label.to_owned(), qualifier, ..Self::default() }
    }

    /// Whether its series says nothing about its item.
    pub(super) fn is_absent(&self) -> bool {
        self.value.is_none()
            && self.range.is_none()
            && self.qualifier == Qualifier::default()
            && self.written.is_empty()
    }

    /// How far the drawing reaches: the value or the upper end of the range. `None` is a gap, never zero.
    #[must_use]
    pub fn amount(&self) -> Option<f64> {
        if matches!(self.qualifier.status, Status::Withheld | Status::Missing) {
            return None;
        }
        let value = match self.range {
            Some((low, high)) if low.is_finite() && high.is_finite() => low.max(high),
            _ => self.value?,
        };
        value.is_finite().then(|| value.clamp(-MOST, MOST))
    }

    /// The lower end of a range.
    pub(super) fn lower(&self) -> Option<f64> {
        let (low, high) = self.range?;
        self.amount()?;
        (low.is_finite() && high.is_finite()).then(|| low.min(high).clamp(-MOST, MOST))
    }

    /// The number, where it is itself known, so that shares and changes may be computed from it.
    pub(super) fn exact(&self) -> Option<f64> {
        self.amount().filter(|_| self.qualifier == Qualifier::default() && self.range.is_none())
    }

    /// The status, where a told status without a value counts as missing.
    pub(super) fn status(&self) -> Status {
        match self.qualifier.status {
            Status::Withheld => Status::Withheld,
            _ if self.amount().is_none() => Status::Missing,
            status => status,
        }
    }

    /// The figure as written, or the word for why there is none.
    #[must_use]
    pub fn figure_text(&self, lang: Lang) -> &str {
        match self.status() {
            Status::Withheld => ChartMessages::of(lang).withheld,
            Status::Missing => ChartMessages::of(lang).missing,
            _ => &self.written,
        }
    }
}

/// The year that a label begins with: `2021`, `2021 年`.
pub(super) fn year(label: &str) -> Option<i32> {
    let mut year = 0;
    let mut digits = 0;
    for byte in label.trim().bytes() {
        if !byte.is_ascii_digit() {
            break;
        }
        digits += 1;
        if digits > 4 {
            return None;
        }
        year = year * 10 + i32::from(byte - b'0');
    }
    (digits == 4).then_some(year)
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
