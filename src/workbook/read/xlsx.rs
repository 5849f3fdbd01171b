//! Office Open XML (ECMA-376): the values by calamine.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};

use super::{
    Budget, ReadError,
    grid::Grid,
    package::Package,
    xlsx_parts::{self, SheetMarks, SheetPart},
    xml::Step,
};
use crate::workbook::sheet::{Cell, NumberFormat, Workbook};

pub(super) fn read(bytes: &[u8], budget: &mut Budget) -> Result<Workbook, ReadError> {
    let mut package = Package::open(bytes)?;
    package.verify()?;
    check_shared_strings(&mut package)?;
    let parts = xlsx_parts::sheets(&mut package)?;
    let mut file = Xlsx::new(Cursor::new(bytes)).map_err(|why| reason(&why))?;
    let mut workbook = Workbook::default();
    for part in parts {
        let marks = xlsx_parts::marks(&mut package, &part.path)?;
        let mut grid = Grid::new(part.name.clone(), part.hidden, budget);
        fill(&mut grid, &mut file, &part, &marks)?;
        marks.hidden_rows.iter().for_each(|row| grid.hide(*row));
        for area in marks.merged {
            grid.merge(area)?;
        }
        workbook.sheets.push(grid.into_sheet());
    }
    Ok(workbook)
}

/// Refuses a table of texts that claims more of them than its bytes can hold: room for them would be taken at once.
fn check_shared_strings(package: &mut Package<'_>) -> Result<(), ReadError> {
    for name in package.names() {
        if !name.to_ascii_lowercase().ends_with("sharedstrings.xml") {
            continue;
        }
        let size = package.size(&name);
        let mut xml = package.xml(&name)?;
        while let Some(step) = xml.next()? {
            let Step::Open(element) = step else { continue };
            // `<si/>` is the shortest.
            if element.name() == "sst" && element.number("uniqueCount").is_some_and(|count| count as u64 > size / 5) {
                return Err(ReadError::Damaged);
            }
        }
    }
    Ok(())
}

fn fill(
    grid: &mut Grid<'_>,
    file: &mut Xlsx<Cursor<&[u8]>>,
    part: &SheetPart,
    marks: &SheetMarks,
) -> Result<(), ReadError> {
    let mut cells = file.worksheet_cells_reader(&part.name).map_err(|why| reason(&why))?;
    let formats: Vec<_> = cells.styles().iter().map(|style| style.number_format.clone()).collect();
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|why| reason(&why))? {
        let (row, column) = cell.get_position();
        let (row, column) = (row as usize, column as usize);
        let own = formats.get(style).and_then(Option::as_ref);
        let format = match own {
            Some(format) if is_percent(&format.format_code) => NumberFormat::Percent,
            _ => NumberFormat::Plain,
        };
        let value = match cell.get_value() {
            DataRef::Empty if marks.without_value.contains(&(row, column)) => Cell::FormulaWithoutValue,
            DataRef::Empty => Cell::Empty,
            DataRef::Int(number) => Cell::Number(*number as f64, format),
            DataRef::Float(number) => Cell::Number(*number, format),
            DataRef::String(text) => Cell::Text(text.clone()),
            DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
            DataRef::Bool(value) => Cell::Bool(*value),
            DataRef::DateTime(moment) => Cell::Date(as_shown(&iso(moment), own)),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::Date(without_midnight(text)),
            DataRef::Error(why) => Cell::Error(why.to_string()),
        };
        grid.put(row, column, value)?;
    }
    Ok(())
}

/// Whether a number format shows a share: a percent sign that is not quoted.
pub(super) fn is_percent(format: &str) -> bool {
    let mut quoted = false;
    let mut characters = format.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => quoted = !quoted,
            '\\' => {
                characters.next();
            }
            '%' if !quoted => return true,
            // Only the part for numbers above zero.
            ';' if !quoted => return false,
            _ => {}
        }
    }
    false
}

/// Formats of Chinese programs that show year and month; the file names their number alone (ECMA-376, 18.8.30).
const MONTHS: [u32; 6] = [17, 27, 36, 50, 52, 57];

/// A day as precisely as its cell shows it: a file stores 2023年8月 as the first day of that month.
fn as_shown(day: &str, format: Option<&calamine::NumberFormat>) -> String {
    let code = format.map_or("", |format| format.format_code.as_str()).to_ascii_lowercase();
    // The words in quotes are 年, 月 and 日; in brackets stand languages and colours.
    let mut is_code = true;
    let letters = code.chars().filter(|char| {
        match char {
            '[' => is_code = false,
            ']' => is_code = true,
            _ => {}
        }
        is_code && matches!(char, 'y' | 'e' | 'm' | 'd' | 'h' | 's')
    });
    let letters: String = letters.collect();
    let has_year = letters.contains(['y', 'e']);
    let is_month = has_year && letters.contains('m') && !letters.contains(['d', 'h', 's']);
    let is_known_month =
        letters.is_empty() && format.and_then(|format| format.format_id).is_some_and(|id| MONTHS.contains(&id));
    let length = match day.len() {
        10 if is_month || is_known_month => 7,
        10 if has_year && !letters.contains(['m', 'd', 'h', 's']) => 4,
        length => length,
    };
    day.get(..length).unwrap_or(day).to_owned()
}

/// A day, a moment or a time as ISO 8601 writes it.
pub(super) fn iso(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return format!("{hour:02}:{minute:02}:{second:02}");
    }
    without_midnight(&format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"))
}

/// A moment at midnight is a day.
pub(super) fn without_midnight(moment: &str) -> String {
    match moment.split_once('T') {
        Some((day, time)) if time.bytes().all(|byte| matches!(byte, b'0' | b':' | b'.' | b'Z')) => day.to_owned(),
        _ => moment.to_owned(),
    }
}

fn reason(why: &XlsxError) -> ReadError {
    match why {
        XlsxError::Password => ReadError::Encrypted,
        _ => ReadError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::is_percent;

    #[test]
    fn percent_is_told_by_the_format() {
        for format in ["0%", "0.00%", "#,##0.0%;[Red]-0%", "[Blue]0%"] {
            assert!(is_percent(format), "{format}");
        }
        for format in ["General", "0.0\"%\"", "0\\%", "@", "0;0%"] {
            assert!(!is_percent(format), "{format}");
        }
    }
}
