//! One value of a chart, as stated.

use crate::{
    locale::{Lang, chart::ChartMessages},
    profile::figure::{Bound, Qualifier, Status},
};

/// Beyond a quadrillion nothing is drawn longer: sums stay finite.
const LARGEST_AMOUNT: f64 = 1e15;

/// One value as stated.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Datum {
    /// The item: an industry's name, a year.
    pub label: String,
    /// The value in the chart's unit; `None` where it is withheld or missing.
    pub value: Option<f64>,
    /// From one value to another, both included, in the chart's unit.
    pub range: Option<(f64, f64)>,
    /// How tightly the value is known, and whether it has been achieved.
    pub qualifier: Qualifier,
    /// The figure as shown, with unit and nuance: `近 10,400 人次`.
    pub written: String,
    /// The meaning of the figure, in the reader's language.
    pub meaning: String,
    /// The date of the figure, as read; empty where the chart or the label says so.
    pub date: String,
    /// Who says so.
    pub source: String,
    /// Whether it cannot be compared with the values before it: the definition or the borders changed.
    pub breaks_series: bool,
}

impl Datum {
    /// An exact, actual value.
    ///
    /// ```
    /// use village_profile::{chart::Datum, locale::Lang};
    /// let datum = Datum::reported("民宿旅游", 2120.0, "2,120 万元");
    /// assert_eq!((datum.amount(), datum.figure_text(Lang::ZhHans)), (Some(2120.0), "2,120 万元"));
    /// ```
    #[must_use]
    pub fn reported(label: &str, value: f64, written: &str) -> Self {
        Self { label: label.to_owned(), value: Some(value), written: written.to_owned(), ..Self::default() }
    }

    /// No value: its series says nothing about the item, not even that it is missing.
    #[must_use]
    pub fn absent(label: String) -> Self {
        Self { label, ..Self::default() }
    }

    /// A value that the publisher keeps to itself.
    #[must_use]
    pub fn withheld(label: &str) -> Self {
        let qualifier = Qualifier { bound: Bound::Exact, status: Status::Withheld };
        Self { label: label.to_owned(), qualifier, ..Self::default() }
    }

    /// Whether its series says nothing about its item.
    pub(super) fn is_absent(&self) -> bool {
        let is_plain = self.qualifier == Qualifier::default();
        self.value.is_none() && self.range.is_none() && is_plain && self.written.is_empty()
    }

    /// How far the drawing goes: the value, or the upper end of the range. `None` is a gap, never zero.
    #[must_use]
    pub fn amount(&self) -> Option<f64> {
        if matches!(self.qualifier.status, Status::Withheld | Status::Missing) {
            return None;
        }
        let value = self.finite_range().map(|(low, high)| low.max(high)).or(self.value)?;
        value.is_finite().then(|| value.clamp(-LARGEST_AMOUNT, LARGEST_AMOUNT))
    }

    /// The lower end of a range.
    #[must_use]
    pub fn lower(&self) -> Option<f64> {
        self.amount()?;
        self.finite_range().map(|(low, high)| low.min(high).clamp(-LARGEST_AMOUNT, LARGEST_AMOUNT))
    }

    fn finite_range(&self) -> Option<(f64, f64)> {
        self.range.filter(|(low, high)| low.is_finite() && high.is_finite())
    }

    /// The number, where it is itself known, so that shares and changes may be computed from it.
    #[must_use]
    pub fn exact(&self) -> Option<f64> {
        self.amount().filter(|_| self.qualifier == Qualifier::default() && self.range.is_none())
    }

    /// The status, where any but [`Status::Withheld`] counts as missing without a value.
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
            Status::Actual | Status::Projected | Status::Planned => &self.written,
        }
    }
}
