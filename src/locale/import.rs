//! Sentences about workbooks that are imported.

use super::Lang;
use crate::workbook::{mapping::Reason, read::ReadError};

/// The sentences of one language.
#[derive(Debug)]
pub struct ImportMessages {
    /// Why a file is not read, in the order of [`ReadError::ALL`].
    pub(super) errors: [&'static str; 9],
    /// Why a cell was not taken, in the order of [`Reason::ALL`].
    pub(super) reasons: [&'static str; 23],
    /// A table that was found: `{sheet}`, `{list}` and `{count}`, its records.
    pub table: &'static str,
    /// The same where each record is a place.
    pub places: &'static str,
    /// A column and its field: `{heading}` and `{field}`.
    pub column: &'static str,
    /// Nothing is taken.
    pub leave: &'static str,
    /// Each row is a place.
    pub a_place_each: &'static str,
    /// The number of a row.
    pub row_number: &'static str,
    /// A figure whose label is the heading.
    pub as_figure: &'static str,
    /// The unit of the figure in the same row.
    pub as_unit: &'static str,
    /// The figure of the year that the heading names.
    pub as_year: &'static str,
    /// Between a cell and its text, and between that and what is said about it.
    pub separator: &'static str,
}

impl ImportMessages {
    /// The words of a language.
    #[must_use]
    pub const fn of(lang: Lang) -> &'static Self {
        lang.import()
    }

    /// Why a file is not read, and what to do.
    #[must_use]
    pub fn error(&self, error: ReadError) -> &'static str {
        self.errors.get(error as usize).copied().unwrap_or_default()
    }

    /// Why a cell was not taken, or what there is to say of it.
    #[must_use]
    pub fn reason(&self, reason: Reason) -> &'static str {
        self.reasons.get(reason as usize).copied().unwrap_or_default()
    }
}
