//! The cells that a file may still take.

use super::ReadError;

/// A number of cells, from which every sheet takes before it stores them.
#[derive(Debug)]
pub(super) struct Budget(usize);

impl Budget {
    pub(super) const fn new(cells: usize) -> Self {
        Self(cells)
    }

    /// Takes so many cells.
    pub(super) fn spend(&mut self, cells: usize) -> Result<(), ReadError> {
        self.0 = self.0.checked_sub(cells).ok_or(ReadError::TooManyCells)?;
        Ok(())
    }
}
