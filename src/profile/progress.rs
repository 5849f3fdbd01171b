//! How far reading has come, so that it can stop in the middle of a file and go on there later.

use super::report::Report;

/// The report on a file, and how far it has been read.
#[derive(Debug, Default)]
pub struct Progress {
    /// The findings so far.
    pub report: Report,
    /// How many entries of lists may be read before reading stops.
    pub entries_left: usize,
    /// Where reading has stopped: the innermost record or list first, in the order in which they were left.
    positions: Vec<Position>,
}

/// Where reading has stopped in one record or list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Position {
    /// The field or the entry to go on with.
    pub index: usize,
    /// Whether that entry was begun, and reading has stopped inside it.
    pub is_begun: bool,
    /// Whether a required field of the record is lost already.
    pub is_lost: bool,
}

impl Progress {
    /// Nothing is read yet, and that many entries may be.
    pub const fn new(report: Report, entries_left: usize) -> Self {
        Self { report, entries_left, positions: Vec::new() }
    }

    /// Counts what was read at one go as so many entries.
    pub const fn spend(&mut self, entries: usize) {
        self.entries_left = self.entries_left.saturating_sub(entries);
    }

    /// Keeps the position in a record or list that reading leaves; those around it are left next.
    pub fn stop_at(&mut self, position: Position) {
        self.positions.push(position);
    }

    /// The position in the record or list that is entered; nothing where it has not been entered before. Reading goes on from the root
    /// straight to where it stopped, so that the outermost position comes first.
    pub fn resume(&mut self) -> Option<Position> {
        self.positions.pop()
    }
}
