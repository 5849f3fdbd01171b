//! The order of the rows of a section's tables, as links keep it: `2-descending` for the second measure, the highest first.

use super::Section;

/// An order by a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowOrder {
    /// The number of the measure, from 1; 0 stands for the order that the editor gave.
    pub measure: usize,
    /// Whether the highest comes first.
    pub is_descending: bool,
}

impl RowOrder {
    /// The key under which the order of a section's tables is kept.
    #[must_use]
    pub fn key(section: Section) -> String {
        [section.name(), ".order"].concat()
    }

    /// The order in a link.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (measure, direction) = text.split_once('-')?;
        Some(Self { measure: measure.parse().ok()?, is_descending: direction != ASCENDING })
    }

    /// The order for a link.
    #[must_use]
    pub fn write(self) -> String {
        [&self.measure.to_string(), "-", self.direction()].concat()
    }

    /// The value of `aria-sort` of a column in this order.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        if self.is_descending { "descending" } else { ASCENDING }
    }

    /// The sort key of a row with a rank by its amount, from 0 for the lowest: rows without an amount stand last in either direction.
    #[must_use]
    pub const fn place(self, rank: Option<usize>) -> (bool, usize) {
        match rank {
            Some(rank) if self.is_descending => (false, usize::MAX - rank),
            Some(rank) => (false, rank),
            None => (true, 0),
        }
    }
}

const ASCENDING: &str = "ascending";
