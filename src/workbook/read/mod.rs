//! The bytes of a file as a workbook: `.xlsx`, `.xls`, `.ods`, or text with separators. What the file is, its bytes tell; a name may lie.
//!
//! The values of `.xlsx` and `.xls` come from calamine. It tells neither hidden rows nor formulas without a value, takes the sizes that a
//! file claims for its own, and may not come to an end where a file does: what is here goes through the file first.

mod budget;
mod compound;
mod file_kind;
mod grid;
mod ods;
mod package;
mod separated;
mod xls;
mod xls_records;
mod xlsx;
mod xlsx_parts;
mod xml;

use super::sheet::Workbook;
use budget::Budget;
use file_kind::FileKind;

/// How many bytes a file may have: 16 MiB.
pub const MAX_BYTES: usize = 16 << 20;

/// How many cells a workbook may have. A row counts as far as its last cell that holds something.
pub const MAX_CELLS: usize = 500_000;

/// Why a file is not read. Each has a sentence that says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The file has no bytes, or no cell.
    Empty,
    /// More bytes than [`MAX_BYTES`], or more when it is unpacked than any workbook of an office has.
    TooLarge,
    /// More cells than [`MAX_CELLS`].
    TooManyCells,
    /// A password protects it.
    Encrypted,
    /// A workbook in the own format of WPS: `.et`.
    OtherProgram,
    /// A workbook that spreadsheet programs open and that is not read here: of Excel 4 and before, `.xlsb`, a web page or XML that is
    /// called `.xls`.
    Unreadable,
    /// A text: `.docx`, `.doc`, `.wps`, `.odt`.
    Article,
    /// Something else: a picture, a profile, an archive.
    NoWorkbook,
    /// The file breaks off, or contradicts itself.
    Damaged,
}

impl ReadError {
    /// Every error, in the order of their sentences.
    pub const ALL: [Self; 9] = [
        Self::Empty,
        Self::TooLarge,
        Self::TooManyCells,
        Self::Encrypted,
        Self::OtherProgram,
        Self::Unreadable,
        Self::Article,
        Self::NoWorkbook,
        Self::Damaged,
    ];
}

/// Reads a file. Its name tells apart formats whose bytes are alike.
///
/// ```
/// use village_profile::workbook::{read::read, sheet::Cell};
/// let workbook = read("产业.csv", "名称,产值（万元）\n渔业,1639.27\n".as_bytes()).unwrap();
/// assert_eq!(workbook.sheets[0].rows[1].cells[0], Cell::Text("渔业".into()));
/// ```
///
/// # Errors
/// A file that is none, or that would take more memory than it is worth.
pub fn read(name: &str, bytes: &[u8]) -> Result<Workbook, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let mut budget = Budget::new(MAX_CELLS);
    let workbook = match FileKind::of(name, bytes)? {
        FileKind::Xlsx => xlsx::read(bytes, &mut budget)?,
        FileKind::Ods => ods::read(bytes, &mut budget)?,
        FileKind::Xls(stream) => xls::read(stream, &mut budget)?,
        FileKind::Text => separated::read(name, bytes, &mut budget)?,
    };
    let has_cells = workbook.sheets.iter().any(|sheet| !sheet.rows.is_empty());
    if has_cells { Ok(workbook) } else { Err(ReadError::Empty) }
}
