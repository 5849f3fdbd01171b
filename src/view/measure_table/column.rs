//! A column of a table: whether its figures compare, so that a reader can sort by them, and bars can show them.

use super::super::{charts::ComparisonKey, profile_builder::ProfileBuilder};
use super::cell::Cell;

/// The place of each entry by its amount.
pub(super) type Ranks = Vec<Option<usize>>;

/// A measure with the amounts of all entries.
#[derive(Debug)]
pub(super) struct Column<'a> {
    /// The number of the measure: tables of a section have the same measures, but not all of them in each.
    pub(super) number: usize,
    pub(super) heading: &'a str,
    /// The amounts by row, where they compare and differ; none for an entry that states none.
    pub(super) amounts: Option<Vec<Option<f64>>>,
    has_ratings: bool,
    /// The highest amount, where bars from zero show all of them.
    pub(super) most: Option<f64>,
}

impl<'a> Column<'a> {
    pub(super) fn of(page: &ProfileBuilder<'a>, (number, heading): (usize, &'a str), cells: &[Cell<'a>]) -> Self {
        let amounts = if compare(cells) { amounts(page, cells) } else { Vec::new() };
        let known = || amounts.iter().copied().flatten();
        let (low, high) = known().fold((f64::MAX, f64::MIN), |(low, high), amount| (low.min(amount), high.max(amount)));
        let differ = low < high;
        let has_ratings = cells.iter().any(|cell| matches!(cell, Cell::Rating(_)));
        let most = (differ && !has_ratings && low >= 0.0).then_some(high);
        Self { number, heading, amounts: differ.then_some(amounts), has_ratings, most }
    }

    /// The class of its cells: those with bars and stars are wider.
    pub(super) const fn class(&self) -> &'static str {
        match (self.most, self.has_ratings) {
            (Some(_), _) => "vp-with-bar",
            (None, true) => "vp-with-stars",
            (None, false) => "",
        }
    }

    /// The amount of an entry.
    pub(super) fn amount(&self, row: usize) -> Option<f64> {
        self.amounts.as_ref()?.get(row).copied().flatten()
    }

    /// The place of each entry by its amount, from 0 for the lowest; none for an entry that states none. Entries that state the same share a
    /// place.
    pub(super) fn ranks(&self) -> Ranks {
        let amounts = self.amounts.as_deref().unwrap_or_default();
        let mut sorted: Vec<f64> = amounts.iter().copied().flatten().collect();
        sorted.sort_by(f64::total_cmp);
        amounts.iter().map(|amount| amount.map(|amount| sorted.partition_point(|other| *other < amount))).collect()
    }
}

/// Whether cells state amounts that compare: of one unit and one time, or stars of one scheme.
fn compare(cells: &[Cell<'_>]) -> bool {
    let mut keys = cells.iter().filter_map(|cell| match cell {
        Cell::Figure(figure) if figure.reading.is_reported() => {
            Some((Some(ComparisonKey::of_figure(figure)), figure.as_of, None))
        }
        Cell::Rating(rating) => Some((None, None, rating.of)),
        _ => None,
    });
    let Some(first) = keys.next() else { return false };
    let is_level = first.0.as_ref().is_none_or(|key| !key.is_pair_or_change());
    is_level && keys.all(|key| key == first)
}

fn amounts(page: &ProfileBuilder<'_>, cells: &[Cell<'_>]) -> Vec<Option<f64>> {
    let amount = |cell: &Cell<'_>| match cell {
        Cell::Figure(figure) => page.datum_of(figure).amount(),
        Cell::Rating(rating) => rating.stars.map(f64::from),
        Cell::Empty | Cell::Kind(_) | Cell::Date(_) => None,
    };
    cells.iter().map(amount).collect()
}
