//! A workbook as it was read: sheets of cells, whichever program wrote them.

/// A workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workbook {
    /// The sheets, in the order of the file.
    pub sheets: Vec<Sheet>,
}

/// One sheet, from its cell A1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The name on its tab.
    pub name: String,
    /// Whether the program that shows the workbook hides it.
    pub hidden: bool,
    /// The rows, each as long as its last cell that holds something.
    pub rows: Vec<Row>,
    /// Cells that are shown as one.
    pub merged: Vec<Area>,
}

/// One row of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Whether the program that shows the workbook hides it.
    pub hidden: bool,
    /// The cells, from column A.
    pub cells: Vec<Cell>,
}

/// The value of a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text.
    Text(String),
    /// A number, and how it is shown.
    Number(f64, NumberFormat),
    /// A day or a time (ISO 8601), which the file stores as a number.
    Date(String),
    /// `TRUE` or `FALSE`.
    Bool(bool),
    /// An error such as `#DIV/0!`.
    Error(String),
    /// A formula whose value the file does not hold.
    FormulaWithoutValue,
}

/// How the number of a cell is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberFormat {
    /// As it is.
    #[default]
    Plain,
    /// Times a hundred, with a percent sign: 0.4 is shown as 40%.
    Percent,
    /// The file does not tell.
    Unknown,
}

/// A rectangle of cells; rows and columns are counted from zero, the last ones are inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// The first row.
    pub top: usize,
    /// The first column.
    pub left: usize,
    /// The last row.
    pub bottom: usize,
    /// The last column.
    pub right: usize,
}

/// The name by which spreadsheet programs call a cell: `C5` for row 4 and column 2, counted from zero.
///
/// ```
/// use village_profile::workbook::sheet::cell_name;
/// assert_eq!(cell_name(4, 2), "C5");
/// assert_eq!(cell_name(0, 27), "AB1");
/// ```
#[must_use]
pub fn cell_name(row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    format!("{}{}", letters.iter().rev().collect::<String>(), row + 1)
}
