//! The kind of a file, by its bytes; names are often wrong.

use super::{
    ReadError,
    compound::{self, Compound},
    package::Package,
};

/// A file that can be read.
#[derive(Debug)]
pub(super) enum FileKind {
    /// Office Open XML.
    Xlsx,
    /// OpenDocument.
    Ods,
    /// The records of a workbook of Excel 5 to 2003.
    Xls(Vec<u8>),
    /// Rows of text.
    Text,
}

/// The first bytes of files that hold no sheets.
const STARTS: [(&[u8], ReadError); 22] = [
    (b"%PDF", ReadError::NoWorkbook),
    (b"\x89PNG", ReadError::NoWorkbook),
    (b"\xff\xd8\xff", ReadError::NoWorkbook),
    (b"GIF8", ReadError::NoWorkbook),
    (b"BM", ReadError::NoWorkbook),
    (b"II*\0", ReadError::NoWorkbook),
    (b"MM\0*", ReadError::NoWorkbook),
    (b"RIFF", ReadError::NoWorkbook),
    (b"\0\0\0 ftyp", ReadError::NoWorkbook),
    (b"\0\0\0\x18ftyp", ReadError::NoWorkbook),
    (b"\0\0\0\x1cftyp", ReadError::NoWorkbook),
    (b"Rar!", ReadError::NoWorkbook),
    (b"7z\xbc\xaf", ReadError::NoWorkbook),
    (b"\x1f\x8b", ReadError::NoWorkbook),
    (b"{\\rtf", ReadError::Article),
    // A record that begins a stream of Excel 2 to 4, without anything around it.
    (b"\x09\x00\x04\x00", ReadError::Unreadable),
    (b"\x09\x02\x06\x00", ReadError::Unreadable),
    (b"\x09\x04\x06\x00", ReadError::Unreadable),
    (b"\x09\x08\x10\x00", ReadError::Unreadable),
    (b"\x09\x08\x08\x00", ReadError::Unreadable),
    (b"PK\x05\x06", ReadError::NoWorkbook),
    (b"PK\x07\x08", ReadError::NoWorkbook),
];

impl FileKind {
    pub(super) fn of(name: &str, bytes: &[u8]) -> Result<Self, ReadError> {
        if bytes.trim_ascii().is_empty() {
            return Err(ReadError::Empty);
        }
        if bytes.starts_with(b"PK\x03\x04") {
            return in_package(bytes);
        }
        if bytes.starts_with(compound::START) {
            return in_compound_file(name, bytes);
        }
        match STARTS.iter().find(|(start, _)| bytes.starts_with(start)) {
            // Letters are the start of a text as well.
            Some((start, _)) if is_word(start) && !bytes.contains(&0) => Ok(Self::Text),
            Some((_, why)) => Err(*why),
            None => Ok(Self::Text),
        }
    }
}

fn is_word(start: &[u8]) -> bool {
    start == b"BM" || start == b"RIFF"
}

/// The kind of a zip.
fn in_package(bytes: &[u8]) -> Result<FileKind, ReadError> {
    let mut package = Package::open(bytes)?;
    let has = |name: &str| package.has(name);
    if has("encrypted-package") {
        return Err(ReadError::Encrypted);
    }
    if has("xl/workbook.bin") {
        return Err(ReadError::Unreadable);
    }
    if has("word/document.xml") {
        return Err(ReadError::Article);
    }
    if has("ppt/presentation.xml") {
        return Err(ReadError::NoWorkbook);
    }
    if has("mimetype") && has("content.xml") {
        let kind = package.start_of("mimetype")?;
        return match kind.strip_prefix("application/vnd.oasis.opendocument.") {
            Some(kind) if kind.starts_with("spreadsheet") => Ok(FileKind::Ods),
            Some(kind) if kind.starts_with("presentation") => Err(ReadError::NoWorkbook),
            _ => Err(ReadError::Article),
        };
    }
    if has("[Content_Types].xml") { Ok(FileKind::Xlsx) } else { Err(ReadError::NoWorkbook) }
}

/// The kind of a compound file (MS-CFB), in which programs before 2007 and programs that encrypt keep their streams.
fn in_compound_file(name: &str, bytes: &[u8]) -> Result<FileKind, ReadError> {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    // WPS writes the stream of Excel into `.et`, with records of its own that Excel does not know.
    if ending == "et" || ending == "ett" {
        return Err(ReadError::OtherProgram);
    }
    let file = Compound::open(bytes)?;
    if file.has("EncryptedPackage") {
        return Err(ReadError::Encrypted);
    }
    if file.has("WordDocument") || ending == "wps" || ending == "doc" {
        return Err(ReadError::Article);
    }
    match ["Workbook", "Book"].into_iter().find(|name| file.has(name)) {
        Some(name) => file.stream(name).map(FileKind::Xls),
        None => Err(ReadError::NoWorkbook),
    }
}
