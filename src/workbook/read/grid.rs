//! Rows that grow by the cells put into them.

use super::{Budget, ReadError};
use crate::workbook::sheet::{Area, Cell, Row, Sheet};

/// The rows of spreadsheet programs of today.
const MOST_ROWS: usize = 1 << 20;
/// No table of an office is wider; they have sixteen times as many.
const MOST_COLUMNS: usize = 1_000;

/// A sheet while it is read.
#[derive(Debug)]
pub(super) struct Grid<'a> {
    sheet: Sheet,
    budget: &'a mut Budget,
}

impl<'a> Grid<'a> {
    pub(super) fn new(name: String, hidden: bool, budget: &'a mut Budget) -> Self {
        Self { sheet: Sheet { name, hidden, ..Sheet::default() }, budget }
    }

    /// Puts a cell that holds something; an empty one is only where others are behind it.
    pub(super) fn put(&mut self, row: usize, column: usize, cell: Cell) -> Result<(), ReadError> {
        let cell = match cell {
            Cell::Text(text) => match text.trim_matches(is_space) {
                "" => return Ok(()),
                trimmed => Cell::Text(trimmed.to_owned()),
            },
            cell => cell,
        };
        if cell == Cell::Empty {
            return Ok(());
        }
        let cells = &mut self.row(row)?.cells;
        let missing = (column + 1).saturating_sub(cells.len());
        if column >= MOST_COLUMNS {
            return Err(ReadError::TooManyCells);
        }
        self.budget.spend(missing)?;
        let cells = &mut self.row(row)?.cells;
        if missing > 0 {
            cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    fn row(&mut self, row: usize) -> Result<&mut Row, ReadError> {
        if row >= MOST_ROWS {
            return Err(ReadError::Damaged);
        }
        let missing = (row + 1).saturating_sub(self.sheet.rows.len());
        if missing > 0 {
            self.budget.spend(missing)?;
            self.sheet.rows.resize(row + 1, Row::default());
        }
        self.sheet.rows.get_mut(row).ok_or(ReadError::Damaged)
    }

    /// Notes that a row is hidden; rows behind the last that holds something do not matter.
    pub(super) fn hide(&mut self, row: usize) {
        if let Some(row) = self.sheet.rows.get_mut(row) {
            row.hidden = true;
        }
    }

    /// Notes cells that are shown as one.
    pub(super) fn merge(&mut self, area: Area) -> Result<(), ReadError> {
        if area.top < area.bottom || area.left < area.right {
            self.budget.spend(1)?;
            self.sheet.merged.push(area);
        }
        Ok(())
    }

    pub(super) fn into_sheet(self) -> Sheet {
        self.sheet
    }
}

/// Spaces, and what stands for one in exported tables.
fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}')
}
