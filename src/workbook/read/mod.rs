//! The bytes of a file as a workbook: `.xlsx`, `.xls`, `.ods`, or text with separators. What the file is, its bytes tell; a name may lie.

mod archive;
mod separated;
mod spreadsheet;

use super::sheet::Workbook;
use crate::encoding;

/// How many bytes a file may have: 16 MiB.
pub const MAX_BYTES: usize = 16 << 20;

/// How many cells a workbook may have.
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
    /// The own format of another program: `.et`, `.wps`.
    OtherProgram,
    /// Something else: a document, a picture, a web page.
    NoWorkbook,
    /// The file breaks off, or contradicts itself.
    Damaged,
}

impl ReadError {
    /// Every error, in the order of their sentences.
    pub const ALL: [Self; 7] = [
        Self::Empty,
        Self::TooLarge,
        Self::TooManyCells,
        Self::Encrypted,
        Self::OtherProgram,
        Self::NoWorkbook,
        Self::Damaged,
    ];
}

/// The first bytes of a zip archive (APPNOTE 4.3.7), of an archive without entries, and of a compound file (MS-CFB 2.2).
const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The first bytes of files that are taken for a workbook by mistake, and of which the text would be noise.
const OTHERS: [&[u8]; 6] = [b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"Rar!"];

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
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if matches!(extension.as_str(), "et" | "ett" | "wps" | "wpt") {
        return Err(ReadError::OtherProgram);
    }
    let workbook = if bytes.starts_with(ZIP) || bytes.starts_with(EMPTY_ZIP) {
        archive::check(bytes)?;
        spreadsheet::zipped(bytes)?
    } else if bytes.starts_with(COMPOUND) {
        if contains(bytes, &wide("EncryptedPackage")) {
            return Err(ReadError::Encrypted);
        }
        spreadsheet::compound(bytes)?
    } else if OTHERS.iter().any(|start| bytes.starts_with(start)) || is_markup(bytes) {
        return Err(ReadError::NoWorkbook);
    } else {
        let text = encoding::decode(bytes).filter(|text| !text.contains('\0')).ok_or(ReadError::NoWorkbook)?;
        separated::read(name, &text)?
    };
    let has_cells = workbook.sheets.iter().any(|sheet| !sheet.rows.is_empty());
    if has_cells { Ok(workbook) } else { Err(ReadError::Empty) }
}

/// Web pages and JSON, which are text, but no table.
fn is_markup(bytes: &[u8]) -> bool {
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace() && !b"\xef\xbb\xbf".contains(byte));
    start.and_then(|start| bytes.get(start)).is_some_and(|byte| b"<{[".contains(byte))
}

/// A name as compound files write it: UTF-16, little-endian.
fn wide(name: &str) -> Vec<u8> {
    name.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
