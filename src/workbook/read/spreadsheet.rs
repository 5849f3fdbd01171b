//! Workbooks of spreadsheet programs, read by calamine into sheets that are no larger than what they hold.

use std::{
    collections::{BTreeMap, HashSet},
    io::Cursor,
};

use calamine::{
    CellErrorType, Data, DataRef, Dimensions, ExcelDateTime, Ods, Range, Reader, Sheet as Metadata, SheetType,
    SheetVisible, Style, Xls, Xlsx,
};

use super::{MAX_CELLS, ReadError, separated::without_end};
use crate::workbook::sheet::{Area, Cell, NumberFormat, Row, Sheet, Workbook};

/// How far down and to the right a cell may stand: an empty row or column costs memory, too.
const MAX_ROWS: usize = 100_000;
const MAX_COLUMNS: usize = 500;

/// A workbook in a zip archive: Office Open XML or OpenDocument.
pub(super) fn zipped(bytes: &[u8]) -> Result<Workbook, ReadError> {
    match Xlsx::new(Cursor::new(bytes)) {
        Ok(workbook) => office_open(workbook),
        Err(calamine::XlsxError::Password) => Err(ReadError::Encrypted),
        Err(_) => match Ods::new(Cursor::new(bytes)) {
            Ok(workbook) => by_ranges(workbook, |_, _| Vec::new()),
            Err(calamine::OdsError::Password) => Err(ReadError::Encrypted),
            Err(calamine::OdsError::InvalidMime(_) | calamine::OdsError::FileNotFound(_)) => Err(ReadError::NoWorkbook),
            Err(_) => Err(ReadError::Damaged),
        },
    }
}

/// A workbook in a compound file: Excel 97 to 2003.
pub(super) fn compound(bytes: &[u8]) -> Result<Workbook, ReadError> {
    match Xls::new(Cursor::new(bytes)) {
        Ok(workbook) => {
            by_ranges(workbook, |workbook, name| workbook.merge_cells_by_sheet_name(name).unwrap_or_default())
        }
        Err(calamine::XlsError::Password) => Err(ReadError::Encrypted),
        Err(calamine::XlsError::Cfb(_)) => Err(ReadError::Damaged),
        Err(_) => Err(ReadError::NoWorkbook),
    }
}

/// The cells of a sheet by row and column, while it is read.
#[derive(Default)]
struct Cells {
    rows: BTreeMap<usize, BTreeMap<usize, Cell>>,
}

impl Cells {
    fn insert(&mut self, (row, column): (u32, u32), cell: Cell, budget: &mut usize) -> Result<(), ReadError> {
        let (row, column) = (row as usize, column as usize);
        if cell == Cell::Empty {
            return Ok(());
        }
        if row >= MAX_ROWS || column >= MAX_COLUMNS || *budget == 0 {
            return Err(ReadError::TooManyCells);
        }
        *budget -= 1;
        self.rows.entry(row).or_default().insert(column, cell);
        Ok(())
    }

    fn into_rows(self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (index, cells) in self.rows {
            rows.resize_with(index, Row::default);
            let mut row = Vec::new();
            for (column, cell) in cells {
                row.resize(column, Cell::Empty);
                row.push(cell);
            }
            rows.push(Row { hidden: false, cells: without_end(row) });
        }
        rows
    }
}

fn is_hidden(metadata: &Metadata) -> bool {
    metadata.visible != SheetVisible::Visible
}

fn area(area: &Dimensions) -> Area {
    Area {
        top: area.start.0 as usize,
        left: area.start.1 as usize,
        bottom: area.end.0 as usize,
        right: area.end.1 as usize,
    }
}

fn office_open(mut workbook: Xlsx<Cursor<&[u8]>>) -> Result<Workbook, ReadError> {
    let mut budget = MAX_CELLS;
    let mut sheets = Vec::new();
    let all: Vec<_> = workbook.sheets_metadata().to_vec();
    for metadata in all.iter().filter(|metadata| metadata.typ == SheetType::WorkSheet) {
        let formulas = formulas(&mut workbook, &metadata.name)?;
        let mut cells = Cells::default();
        let mut reader = workbook.worksheet_cells_reader(&metadata.name).map_err(|_| ReadError::Damaged)?;
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|_| ReadError::Damaged)? {
            let format = reader.styles().get(style).map_or(NumberFormat::Plain, number_format);
            let position = cell.get_position();
            let value = match cell.get_value() {
                DataRef::Empty if formulas.contains(&position) => Cell::FormulaWithoutValue,
                value => cell_of(&Data::from(value.clone()), format),
            };
            cells.insert(position, value, &mut budget)?;
        }
        drop(reader);
        let merged = workbook.merge_cells_by_sheet_name(&metadata.name).unwrap_or_default();
        sheets.push(Sheet {
            name: metadata.name.clone(),
            hidden: is_hidden(metadata),
            rows: cells.into_rows(),
            merged: merged.iter().map(area).collect(),
        });
    }
    Ok(Workbook { sheets })
}

/// Where formulas stand.
fn formulas(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<HashSet<(u32, u32)>, ReadError> {
    let mut found = HashSet::new();
    let mut reader = workbook.worksheet_cells_reader(name).map_err(|_| ReadError::Damaged)?;
    while let Some(cell) = reader.next_formula().map_err(|_| ReadError::Damaged)? {
        if found.len() > MAX_CELLS {
            return Err(ReadError::TooManyCells);
        }
        if !cell.get_value().is_empty() {
            found.insert(cell.get_position());
        }
    }
    Ok(found)
}

fn number_format(style: &Style) -> NumberFormat {
    let code = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
    // A percent sign in quotes or behind a backslash is a text beside the number.
    let mut is_quoted = false;
    let mut before = ' ';
    for char in code.chars() {
        match char {
            '"' => is_quoted = !is_quoted,
            '%' if !is_quoted && before != '\\' => return NumberFormat::Percent,
            _ => {}
        }
        before = char;
    }
    NumberFormat::Plain
}

/// Workbooks of which calamine gives whole ranges and no number formats.
fn by_ranges<'a, R>(mut workbook: R, merged: impl Fn(&R, &str) -> Vec<Dimensions>) -> Result<Workbook, ReadError>
where
    R: Reader<Cursor<&'a [u8]>>,
{
    let mut budget = MAX_CELLS;
    let mut sheets = Vec::new();
    let all: Vec<_> = workbook.sheets_metadata().to_vec();
    for metadata in all.iter().filter(|metadata| metadata.typ == SheetType::WorkSheet) {
        let range = workbook.worksheet_range(&metadata.name).map_err(|_| ReadError::Damaged)?;
        let formulas = workbook.worksheet_formula(&metadata.name).unwrap_or_else(|_| Range::empty());
        let mut cells = Cells::default();
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let position = (top + row as u32, left + column as u32);
            cells.insert(position, cell_of(value, NumberFormat::Unknown), &mut budget)?;
        }
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, column, formula) in formulas.used_cells() {
            let position = (top + row as u32, left + column as u32);
            let is_empty = range.get_value(position).is_none_or(|value| *value == Data::Empty);
            if is_empty && !formula.is_empty() {
                cells.insert(position, Cell::FormulaWithoutValue, &mut budget)?;
            }
        }
        sheets.push(Sheet {
            name: metadata.name.clone(),
            hidden: is_hidden(metadata),
            rows: cells.into_rows(),
            merged: merged(&workbook, &metadata.name).iter().map(area).collect(),
        });
    }
    Ok(Workbook { sheets })
}

fn cell_of(value: &Data, format: NumberFormat) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::String(text) if text.trim().is_empty() => Cell::Empty,
        Data::String(text) | Data::DurationIso(text) => Cell::Text(text.trim().to_owned()),
        Data::Int(number) => Cell::Number(*number as f64, format),
        Data::Float(number) => Cell::Number(*number, format),
        Data::Bool(value) => Cell::Bool(*value),
        Data::DateTime(time) => date(time),
        Data::DateTimeIso(text) => Cell::Date(day(text)),
        Data::Error(error) => Cell::Error(error_name(error).to_owned()),
    }
}

/// A date as ISO 8601, without a time at midnight.
fn date(time: &ExcelDateTime) -> Cell {
    let (year, month, date, hour, minute, second, _) = time.to_ymd_hms_milli();
    if time.is_duration() {
        return Cell::Text(format!("{hour}:{minute:02}:{second:02}"));
    }
    Cell::Date(day(&format!("{year:04}-{month:02}-{date:02}T{hour:02}:{minute:02}:{second:02}")))
}

fn day(text: &str) -> String {
    text.trim_end_matches(".0").trim_end_matches("T00:00:00").to_owned()
}

const fn error_name(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#GETTING_DATA",
    }
}
