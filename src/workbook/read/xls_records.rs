//! The records of an `.xls` (MS-XLS, BIFF5 and BIFF8): what calamine does not tell of them, and what it must not meet in a file that was
//! made to harm.

use std::collections::HashMap;

use super::{Budget, ReadError, xlsx::is_percent};
use crate::workbook::sheet::NumberFormat;

/// The type of a record that no reader knows.
const UNKNOWN: [u8; 2] = [0xff, 0x7f];

const BOF: u16 = 0x0809;
const EOF: u16 = 0x000a;
const FORMULA: u16 = 0x0006;
const ROW: u16 = 0x0208;
const SHEET: u16 = 0x0085;

/// A record: its type, the place of its first byte behind the head, its length.
#[derive(Clone, Copy, Debug)]
struct Record {
    kind: u16,
    start: usize,
    len: usize,
}

/// Of the cells of a sheet, what goes without their values.
#[derive(Debug, Default)]
pub(super) struct SheetMarks {
    /// The rows that are hidden.
    pub hidden_rows: Vec<usize>,
    /// The number formats of cells, where they are not plain.
    pub formats: HashMap<(usize, usize), NumberFormat>,
}

/// The number formats of a workbook.
#[derive(Debug, Default)]
struct Formats {
    /// Whether a format by its number shows a share; those that every program has are not written.
    own: HashMap<usize, bool>,
    /// The format of each style of cells.
    styles: Vec<usize>,
}

impl Formats {
    fn of_style(&self, style: usize) -> NumberFormat {
        match self.styles.get(style) {
            None => NumberFormat::Unknown,
            // 0% and 0.00%.
            Some(format) if self.own.get(format).copied().unwrap_or(matches!(format, 9 | 10)) => NumberFormat::Percent,
            Some(_) => NumberFormat::Plain,
        }
    }
}

/// Goes through the records of a workbook; what it tells of each sheet, in the order of the file.
pub(super) fn marks(stream: &mut [u8], budget: &mut Budget) -> Result<Vec<SheetMarks>, ReadError> {
    let mut starts = Vec::new();
    let mut formats = Formats::default();
    let mut is_biff8 = true;
    let mut at = 0;
    let mut is_first = true;
    while let Some(record) = record(stream, at)? {
        at = record.start + record.len;
        match record.kind {
            BOF if record.len < 4 => return Err(ReadError::Damaged),
            BOF => is_biff8 = number(stream, record.start) != Some(0x0500),
            EOF => break,
            // FilePass.
            0x002f if record.len >= 2 && number(stream, record.start) != Some(0) => return Err(ReadError::Encrypted),
            SHEET => starts.push(sheet_start(stream, record)?),
            // Names and the sheets that they lead to; nobody asks for them, and damaged ones are not noticed.
            0x0018 | 0x0017 => conceal(stream, record),
            // CodePage, DateMode, Format, XF.
            0x0042 | 0x0022 if record.len < 2 => return Err(ReadError::Damaged),
            0x041e if record.len < 5 => return Err(ReadError::Damaged),
            0x00e0 if record.len < 4 => return Err(ReadError::Damaged),
            // The table of texts.
            0x00fc if record.len < 8 => return Err(ReadError::Damaged),
            0x041e => {
                let format = format_code(stream, record, is_biff8);
                formats.own.insert(number(stream, record.start).unwrap_or_default(), is_percent(&format));
            }
            0x00e0 => formats.styles.push(number(stream, record.start + 2).unwrap_or_default()),
            _ => {}
        }
        if is_first && record.kind != BOF {
            return Err(ReadError::Unreadable);
        }
        is_first = false;
    }
    let mut sheets = Vec::new();
    for start in starts {
        sheets.push(sheet(stream, start, &formats, budget)?);
    }
    Ok(sheets)
}

/// Goes through the records of one sheet.
fn sheet(stream: &mut [u8], start: usize, formats: &Formats, budget: &mut Budget) -> Result<SheetMarks, ReadError> {
    let mut marks = SheetMarks::default();
    let (mut at, mut depth) = (start, 0_usize);
    let mut bounds: Option<[usize; 4]> = None;
    loop {
        let record = record(stream, at)?.ok_or(ReadError::Damaged)?;
        at = record.start + record.len;
        match record.kind {
            BOF if record.len < 4 => return Err(ReadError::Damaged),
            BOF => depth += 1,
            EOF if depth <= 1 => break,
            EOF => depth -= 1,
            // Room for as many cells as it claims would be taken at once.
            0x0200 => conceal(stream, record),
            ROW if depth == 1 => {
                let flags = number(stream, record.start + 12);
                if let (Some(row), true) = (number(stream, record.start), flags.is_some_and(|flags| flags & 0x20 != 0))
                {
                    marks.hidden_rows.push(row);
                }
            }
            // Number, Label, RString, BoolErr, RK, LabelSst, Formula, MulRK.
            0x0203 | 0x0204 | 0x00d6 | 0x0205 | 0x027e | 0x00fd | FORMULA | 0x00bd => {
                let (Some(row), Some(column)) = (number(stream, record.start), number(stream, record.start + 2)) else {
                    return Err(ReadError::Damaged);
                };
                let least = match record.kind {
                    0x0203 => 14,
                    0x0204 | 0x00d6 => 8,
                    0x0205 => 8,
                    0x027e | 0x00fd => 10,
                    FORMULA => 22,
                    _ => 12,
                };
                if record.len < least {
                    return Err(ReadError::Damaged);
                }
                let last = if record.kind == 0x00bd {
                    let last = number(stream, record.start + record.len - 2).unwrap_or(column);
                    if last < column || record.len != 6 + 6 * (last - column + 1) {
                        return Err(ReadError::Damaged);
                    }
                    last
                } else {
                    column
                };
                if record.kind == FORMULA {
                    // The stored value is all that is asked for.
                    if let Some(formula) = stream.get_mut(record.start + 20..record.start + record.len) {
                        formula.fill(0);
                    }
                }
                for cell in column..=last {
                    // The cells of MulRK have their style and their number behind each other.
                    let style = number(stream, record.start + 4 + 6 * (cell - column));
                    match formats.of_style(style.unwrap_or(usize::MAX)) {
                        NumberFormat::Plain => {}
                        format => {
                            marks.formats.insert((row, cell), format);
                        }
                    }
                }
                let [top, left, bottom, right] = bounds.unwrap_or([row, column, row, last]);
                bounds = Some([top.min(row), left.min(column), bottom.max(row), right.max(last)]);
            }
            _ => {}
        }
    }
    if let Some([top, left, bottom, right]) = bounds {
        budget.spend((bottom - top + 1).saturating_mul(right - left + 1))?;
    }
    Ok(marks)
}

/// The text of a number format, of which signs outside ASCII say nothing.
fn format_code(stream: &[u8], record: Record, is_biff8: bool) -> String {
    let head = if is_biff8 { 5 } else { 3 };
    let is_wide = is_biff8 && stream.get(record.start + 4).is_some_and(|flags| flags & 1 == 1);
    let text = stream.get(record.start + head..record.start + record.len).unwrap_or_default();
    let step = if is_wide { 2 } else { 1 };
    text.chunks(step)
        .filter(|char| char.get(1).is_none_or(|high| *high == 0))
        .filter_map(|char| char.first().copied().map(char::from))
        .collect()
}

/// The place of a sheet's first record.
fn sheet_start(stream: &[u8], of: Record) -> Result<usize, ReadError> {
    let low = number(stream, of.start).ok_or(ReadError::Damaged)?;
    let high = number(stream, of.start + 2).ok_or(ReadError::Damaged)?;
    let start = high << 16 | low;
    let first = record(stream, start)?;
    if of.len < 8 || first.is_none_or(|record| record.kind != BOF) {
        return Err(ReadError::Damaged);
    }
    Ok(start)
}

fn record(stream: &[u8], at: usize) -> Result<Option<Record>, ReadError> {
    if at.saturating_add(4) > stream.len() {
        return if at == stream.len() { Ok(None) } else { Err(ReadError::Damaged) };
    }
    let (Some(kind), Some(len)) = (number(stream, at), number(stream, at + 2)) else {
        return Err(ReadError::Damaged);
    };
    let start = at + 4;
    if start + len > stream.len() {
        return Err(ReadError::Damaged);
    }
    Ok(Some(Record { kind: kind as u16, start, len }))
}

fn number(stream: &[u8], at: usize) -> Option<usize> {
    let bytes = stream.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_le_bytes(bytes.try_into().ok()?)))
}

/// Gives a record a type that no reader knows.
fn conceal(stream: &mut [u8], record: Record) {
    if let Some(kind) = stream.get_mut(record.start - 4..record.start - 2) {
        kind.copy_from_slice(&UNKNOWN);
    }
}
