//! Which table is which list of the profile, and which column which field: guessed from headings, shown, and corrected by the editor.

mod assemble;
mod guess;
mod totals;
mod units;

use serde::{Deserialize, Serialize};

pub use assemble::{Import, Left, Reason, import};
pub use guess::guess;

/// The fields of all tables of a workbook. Where it is stored, another workbook with the same headings is read alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The tables, each by its headings.
    pub tables: Vec<TableMapping>,
    /// The sheets of which everything is taken that the spreadsheet program hides: they themselves, and their rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<String>,
}

/// The fields of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableMapping {
    /// The headings, in their order, by which the table is known again.
    pub headings: Vec<String>,
    /// The records of the table.
    pub list: ListTarget,
    /// The field of each column.
    pub columns: Vec<ColumnTarget>,
    /// Whether numbers of columns are percentages, where the file does not tell: 0.4 is 40%. Without an answer they are not taken.
    #[serde(default)]
    pub is_percent: Option<bool>,
}

/// The records of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListTarget {
    /// Nothing that the profile holds: the table is left out.
    #[default]
    None,
    /// Entries of a list of the profile, by its name: `industries`.
    List(String),
    /// Profiles: each row is a place.
    Places,
}

/// The field of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnTarget {
    /// No field: the column is listed as left out.
    #[default]
    None,
    /// The number of the row, which says nothing.
    RowNumber,
    /// A field of the record, by its name.
    Field(String),
    /// The unit of the figure in the same row.
    Unit,
    /// The figure of the year that the heading names.
    Year,
    /// A free figure with a measure, by its code.
    Measure(String),
    /// A free figure whose label is the heading.
    Figure,
}

impl Mapping {
    /// The mapping of the table with these headings.
    #[must_use]
    pub fn of(&self, headings: &[String]) -> Option<&TableMapping> {
        self.tables.iter().find(|table| table.headings == headings)
    }
}
