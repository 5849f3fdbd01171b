//! Totals are compared with the records that they sum up, and are no records themselves.

use super::Reason;
use crate::{
    profile::figure::{Bound, Extent, Figure, decimal::Decimal, unit::Dimension},
    workbook::table::{Record, Table},
};

/// The word that begins a row about a part of the row above.
const PART: &str = "其中";

/// What there is to say about a cell of a total.
pub(super) fn reason(table: &Table, total: &Record, column: usize) -> Reason {
    let reason = if is_part(total) { of_part(table, total, column) } else { of_total(table, total, column) };
    reason.unwrap_or(if is_part(total) { Reason::Part } else { Reason::TotalUnchecked })
}

fn is_part(record: &Record) -> bool {
    record.values.iter().any(|value| value.text.replace([' ', '　'], "").starts_with(PART))
}

/// A part is not more than the row above it that is no part itself.
fn of_part(table: &Table, part: &Record, column: usize) -> Option<Reason> {
    let above = |record: &&Record| record.row < part.row && !is_part(record);
    let rows = table.records.iter().chain(&table.totals).filter(above);
    let whole = amount(rows.max_by_key(|record| record.row)?, column)?;
    Some(if amount(part, column)? > whole { Reason::TotalDiffers } else { Reason::Part })
}

/// A total stands below the records, or above them; a sum of some of them goes to the next one.
fn of_total(table: &Table, total: &Record, column: usize) -> Option<Reason> {
    let stated = amount(total, column)?;
    let others = || table.totals.iter().filter(|other| !is_part(other)).map(|other| other.row);
    let before = others().filter(|row| *row < total.row).max().unwrap_or_default();
    let after = others().filter(|row| *row > total.row).min().unwrap_or(usize::MAX);
    let ranges = [0..total.row, before..total.row, total.row..usize::MAX, total.row..after];
    let sums: Vec<Decimal> = ranges
        .into_iter()
        .filter_map(|range| {
            let mut records = table.records.iter().filter(|record| range.contains(&record.row)).peekable();
            records.peek()?;
            records
                .filter(|record| is_filled(record, column))
                .try_fold(Decimal::default(), |sum, record| sum.checked_add(amount(record, column)?))
        })
        .collect();
    if sums.is_empty() {
        return None;
    }
    let is_equal = sums.contains(&stated);
    Some(if is_equal { Reason::Total } else { Reason::TotalDiffers })
}

fn is_filled(record: &Record, column: usize) -> bool {
    record.values.get(column).is_some_and(|value| !value.text.is_empty())
}

/// The exact amount in a cell, where amounts can be added: shares cannot.
fn amount(record: &Record, column: usize) -> Option<Decimal> {
    let figure = Figure::parse(&record.values.get(column)?.text).ok()?;
    let Extent::Single(Bound::Exact, quantity) = &figure.reading.extent else { return None };
    let can_be_added = figure.before.is_none()
        && figure.reading.change.is_none()
        && !matches!(quantity.unit.dimension(), Dimension::Ratio | Dimension::PercentagePoint | Dimension::Age);
    figure.reading.base_value().filter(|_| can_be_added)
}
