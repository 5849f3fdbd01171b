//! Words of charts: in their drawing, their sentence, their table and their CSV.

use super::{Lang, catalog, format::percent, messages::messages, template::fill};
use crate::profile::figure::{Qualifier, Status};

messages! {
    /// The fixed words of charts in one language.
    pub struct ChartMessages {
        /// Between the parts of a spoken point.
        pub comma: &'static str,
        /// Between the names of a list.
        pub list: &'static str,
        /// Between the parts of a sentence.
        pub semicolon: &'static str,
        /// Between two sentences.
        pub stop: &'static str,
        /// Stands where a publisher does not tell a figure.
        pub withheld: &'static str,
        /// Stands where a figure is not known.
        pub missing: &'static str,
        /// A figure from one value to another.
        pub range: &'static str,
        /// Table head: what a row is about.
        pub item: &'static str,
        /// Table head: which series.
        pub series: &'static str,
        /// Table head: the figure as written.
        pub figure: &'static str,
        /// CSV head: the bare number.
        pub value: &'static str,
        /// CSV head: its unit.
        pub unit: &'static str,
        /// CSV head: how it is known.
        pub qualifier: &'static str,
        /// Table head: what the figure means.
        pub meaning: &'static str,
        /// Table head: when it held.
        pub date: &'static str,
        /// Table head: who says so.
        pub source: &'static str,
        /// CSV head: the chart's title.
        pub title: &'static str,
        // How a value is known, in the order of `Bound` and of `Status`.
        pub(super) bounds: [&'static str; 7],
        pub(super) statuses: [&'static str; 5],
        // From here on `{0}`, `{1}`, ... stand for what [`fill`] puts in.
        /// A year of four digits.
        pub(super) year: &'static str,
        /// In front of what is said about a title.
        pub title_prefix: &'static str,
        /// Which of how many.
        pub position: &'static str,
        /// Who says so.
        pub source_line: &'static str,
        /// The share of a whole.
        pub of_total: &'static str,
        /// The changes since an earlier time: the time, then by how much.
        pub(super) grown: &'static str,
        pub(super) fallen: &'static str,
        pub(super) same: &'static str,
        /// The meaning of one square.
        pub squares: &'static str,
        /// The upper level, how many of the lower one of it has, the lower level.
        pub each_has: &'static str,
        /// How many items there are; `one` for a single one.
        pub count: &'static str,
        /// See `count`.
        pub one: &'static str,
        /// Item and figure.
        pub highest: &'static str,
        /// Item and figure.
        pub lowest: &'static str,
        /// The figure that all share.
        pub tied: &'static str,
        /// How many are withheld.
        pub some_withheld: &'static str,
        /// How many are missing.
        pub some_missing: &'static str,
        /// When and how much, twice.
        pub from_to: &'static str,
        /// A part and its whole, in figures.
        pub(super) part_of: &'static str,
        /// Item, figure and share of the largest part.
        pub largest: &'static str,
        /// How many items only the table has.
        pub left_out: &'static str,
        /// Where a source does not say it.
        pub unstated: &'static str,
    }
}

impl ChartMessages {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).chart
    }
}

/// How a value is known, for a legend: its status where that is not plain, else its bound.
#[must_use]
pub fn qualifier_name(qualifier: Qualifier, lang: Lang) -> &'static str {
    let messages = ChartMessages::of(lang);
    let found = match qualifier.status {
        Status::Actual => messages.bounds.get(qualifier.bound as usize),
        status => messages.statuses.get(status as usize),
    };
    found.copied().unwrap_or("")
}

/// A part and its whole: `437 of 470 people`.
#[must_use]
pub fn part_of(part: &str, whole: &str, lang: Lang) -> String {
    fill(ChartMessages::of(lang).part_of, &[part_before(part, whole, lang), whole])
}

/// A part as it stands before its whole: where words stand behind numbers, the unit that both have is said once, `437` of `470 people`.
#[must_use]
pub fn part_before<'a>(mut part: &'a str, whole: &str, lang: Lang) -> &'a str {
    let mut words = whole.rsplit(' ');
    while let Some((rest, word)) = part.rsplit_once(' ').filter(|_| lang == Lang::En) {
        if words.next() != Some(word) || word.contains(|char: char| char.is_ascii_digit()) {
            break;
        }
        part = rest;
    }
    part
}

/// The change since an earlier time or series as a ratio: 0.5 since `2023 年` is `比 2023 年增长 50%`.
#[must_use]
pub fn change(before: &str, ratio: f64, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let size = percent(ratio.abs(), lang);
    let template = if size == "0%" {
        messages.same
    } else if ratio > 0.0 {
        messages.grown
    } else {
        messages.fallen
    };
    fill(template, &[before, &size])
}
