//! Text with separators: commas, semicolons or tabs (RFC 4180, as spreadsheet programs write it).

use csv::ReaderBuilder;

use super::{MAX_CELLS, ReadError};
use crate::workbook::sheet::{Cell, Row, Sheet, Workbook};

/// The separators that programs write. Of two that part a text alike, the later one counts: commas may stand inside numbers.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// How many records are tried with each separator.
const TRIED: usize = 50;

pub(super) fn read(name: &str, text: &str) -> Result<Workbook, ReadError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut rows = Vec::new();
    let mut cells = 0;
    for record in records(text, separator(text)) {
        let row: Vec<_> = record.iter().map(cell).collect();
        cells += row.len();
        if cells > MAX_CELLS {
            return Err(ReadError::TooManyCells);
        }
        rows.push(Row { hidden: false, cells: without_end(row) });
    }
    while rows.last().is_some_and(|row| row.cells.is_empty()) {
        rows.pop();
    }
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    Ok(Workbook { sheets: vec![Sheet { name: name.to_owned(), rows, ..Sheet::default() }] })
}

/// The cells of a row up to the last one that holds something.
pub(super) fn without_end(mut row: Vec<Cell>) -> Vec<Cell> {
    while row.last() == Some(&Cell::Empty) {
        row.pop();
    }
    row
}

fn records(text: &str, separator: u8) -> impl Iterator<Item = csv::StringRecord> {
    let reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    // Text that is UTF-8 already has no faulty record: rows may differ in length.
    reader.into_records().map_while(Result::ok)
}

/// The separator that parts the most records into the same number of cells.
fn separator(text: &str) -> u8 {
    let score = |separator: &u8| {
        let widths: Vec<_> = records(text, *separator).take(TRIED).map(|record| record.len()).collect();
        let widest = widths.iter().copied().max().unwrap_or_default();
        let as_wide = widths.iter().filter(|width| **width == widest && widest > 1).count();
        (as_wide, widest)
    };
    SEPARATORS.into_iter().filter(|separator| score(separator).0 > 0).max_by_key(score).unwrap_or(b',')
}

/// Numbers stay as they are written: a text has no number format that could have changed them.
fn cell(text: &str) -> Cell {
    let text = text.trim();
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::separator;

    #[test]
    fn the_separator_is_the_one_that_makes_a_table() {
        assert_eq!(separator("名称;产值,万元\n渔业;1,5\n茶业;2,5\n"), b';');
        assert_eq!(separator("名称\t产值\n渔业, 茶业\t1,639\n"), b'\t');
        assert_eq!(separator("名称,产值\n\"渔业;茶业\",1\n"), b',');
        assert_eq!(separator("名称"), b',');
    }
}
