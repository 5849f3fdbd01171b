//! Rows of text (RFC 4180), in whichever encoding and with whichever delimiter an office saved them.

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::{Budget, ReadError, grid::Grid};
use crate::{
    encoding,
    workbook::sheet::{Cell, Workbook},
};

const DELIMITERS: [u8; 3] = [b',', b'\t', b';'];
/// How many rows tell the delimiter.
const ROWS_FOR_A_GUESS: usize = 50;

pub(super) fn read(name: &str, bytes: &[u8], budget: &mut Budget) -> Result<Workbook, ReadError> {
    let text = encoding::decode(bytes).ok_or(ReadError::NoWorkbook)?;
    refuse_other_texts(&text)?;
    // Excel writes and reads a first line that names the delimiter.
    let (text, named) = match text.split_once('\n') {
        Some((first, rest)) => match first.trim_end().strip_prefix("sep=").map(str::as_bytes) {
            Some([delimiter]) => (rest, Some(*delimiter)),
            _ => (text.as_str(), None),
        },
        None => (text.as_str(), None),
    };
    let delimiter = named.unwrap_or_else(|| delimiter(text));
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut grid = Grid::new(name.to_owned(), false, budget);
    let mut reader = reader(text, delimiter);
    let (mut record, mut row) = (ByteRecord::new(), 0);
    loop {
        let before = reader.position().line();
        if !reader.read_byte_record(&mut record).map_err(|_| ReadError::Damaged)? {
            break;
        }
        let inside = record.as_slice().iter().filter(|byte| **byte == b'\n').count() as u64;
        let lines = reader.position().line() - before;
        // The reader leaves empty lines out, which are rows to whoever looks at them in a spreadsheet program.
        row += lines.saturating_sub(inside + 1) as usize;
        for (column, field) in record.iter().enumerate() {
            grid.put(row, column, Cell::Text(String::from_utf8_lossy(field).into_owned()))?;
        }
        row += 1;
    }
    Ok(Workbook { sheets: vec![grid.into_sheet()] })
}

/// Texts that other programs understand.
fn refuse_other_texts(text: &str) -> Result<(), ReadError> {
    if text.contains('\0') {
        return Err(ReadError::NoWorkbook);
    }
    let start: String = text.trim_start().chars().take(2000).collect::<String>().to_ascii_lowercase();
    match start.chars().next() {
        Some('{' | '[') => Err(ReadError::NoWorkbook),
        Some('<') => Err(ReadError::Unreadable),
        _ if start.starts_with("mime-version:") => Err(ReadError::Unreadable),
        None => Err(ReadError::Empty),
        _ => Ok(()),
    }
}

/// The delimiter by which most rows have the same number of fields, and more than one.
fn delimiter(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let counts: Vec<usize> = reader(text, delimiter)
            .into_byte_records()
            .take(ROWS_FOR_A_GUESS)
            .filter_map(|record| Some(record.ok()?.len()))
            .collect();
        let most = |count: usize| (counts.iter().filter(|other| **other == count).count(), count);
        counts.iter().copied().filter(|count| *count > 1).map(most).max().unwrap_or_default()
    };
    // The first of equals.
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b',')
}

fn reader(text: &str, delimiter: u8) -> Reader<&[u8]> {
    let mut options = ReaderBuilder::new();
    options.has_headers(false).flexible(true).delimiter(delimiter);
    options.from_reader(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::delimiter;

    #[test]
    fn the_delimiter_is_told_by_the_rows() {
        for (text, expected) in [
            ("村名,户数\n甲村,120\n", b','),
            ("村名\t户数\n甲村\t1,200\n乙村\t1,300\n", b'\t'),
            ("村名;户数;说明\n甲村;1,5;a\n乙村;1,6;b\n", b';'),
            ("村名,户数\n\"甲;乙;丙\",120\n", b','),
            ("标题行\n村名;户数\n甲村;120\n", b';'),
            ("甲村\n乙村\n", b','),
        ] {
            assert_eq!(delimiter(text), expected, "{text:?}");
        }
    }
}
