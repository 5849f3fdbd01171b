//! Workbooks of Excel 5 to 2003 (MS-XLS): the values by calamine.

use std::io::Cursor;

use calamine::{Data, Range, Reader, SheetType, SheetVisible, Xls, XlsError};

use super::{
    Budget, ReadError, compound,
    grid::Grid,
    xls_records::{self, SheetMarks},
    xlsx,
};
use crate::workbook::sheet::{Area, Cell, Workbook};

/// Reads the records of a workbook.
pub(super) fn read(mut stream: Vec<u8>, budget: &mut Budget) -> Result<Workbook, ReadError> {
    let marks = xls_records::marks(&mut stream, budget)?;
    // The file as it came may be one in which calamine would not come to an end.
    let bytes = compound::with_workbook(&stream);
    let mut file = Xls::new(Cursor::new(&bytes[..])).map_err(|why| reason(&why))?;
    let sheets = file.sheets_metadata().to_vec();
    let mut workbook = Workbook::default();
    let unmarked = SheetMarks::default();
    for (index, sheet) in sheets.into_iter().enumerate() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let range = file.worksheet_range(&sheet.name).map_err(|why| reason(&why))?;
        let merged = file.merge_cells_by_sheet_name(&sheet.name).map_err(|why| reason(&why))?;
        let mut grid = Grid::new(sheet.name, sheet.visible != SheetVisible::Visible, budget);
        let marks = marks.get(index).unwrap_or(&unmarked);
        fill(&mut grid, &range, marks)?;
        marks.hidden_rows.iter().for_each(|row| grid.hide(*row));
        for area in merged {
            let ((top, left), (bottom, right)) = (area.start, area.end);
            grid.merge(Area {
                top: top as usize,
                left: left as usize,
                bottom: bottom as usize,
                right: right as usize,
            })?;
        }
        workbook.sheets.push(grid.into_sheet());
    }
    Ok(workbook)
}

fn fill(grid: &mut Grid<'_>, range: &Range<Data>, marks: &SheetMarks) -> Result<(), ReadError> {
    let Some((top, left)) = range.start() else { return Ok(()) };
    for (row, column, value) in range.used_cells() {
        let place = (top as usize + row, left as usize + column);
        let format = marks.formats.get(&place).copied().unwrap_or_default();
        let value = match value {
            Data::Empty => Cell::Empty,
            Data::Int(number) => Cell::Number(*number as f64, format),
            Data::Float(number) => Cell::Number(*number, format),
            Data::String(text) => Cell::Text(text.clone()),
            Data::Bool(value) => Cell::Bool(*value),
            Data::DateTime(moment) => Cell::Date(xlsx::iso(moment)),
            Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::Date(text.clone()),
            Data::Error(why) => Cell::Error(why.to_string()),
        };
        grid.put(place.0, place.1, value)?;
    }
    Ok(())
}

fn reason(why: &XlsError) -> ReadError {
    match why {
        XlsError::Password => ReadError::Encrypted,
        _ => ReadError::Damaged,
    }
}
