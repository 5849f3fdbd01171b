//! OpenDocument (ODF 1.3, part 3, 9): all of it here, since merged cells, hidden rows and percent stand beside the values.

use std::io::BufRead;

use super::{
    Budget, ReadError,
    grid::Grid,
    package::Package,
    xlsx::without_midnight,
    xml::{Element, Step, Xml},
};
use crate::workbook::sheet::{Area, Cell, NumberFormat, Workbook};

pub(super) fn read(bytes: &[u8], budget: &mut Budget) -> Result<Workbook, ReadError> {
    let mut package = Package::open(bytes)?;
    package.verify()?;
    if package.has("META-INF/manifest.xml") {
        let mut manifest = package.xml("META-INF/manifest.xml")?;
        while let Some(step) = manifest.next()? {
            if matches!(step, Step::Open(element) if element.name() == "encryption-data") {
                return Err(ReadError::Encrypted);
            }
        }
    }
    let mut xml = package.xml("content.xml")?;
    let mut workbook = Workbook::default();
    let (mut style, mut hidden_styles) = (String::new(), Vec::new());
    while let Some(step) = xml.next()? {
        let Step::Open(element) = step else { continue };
        match element.name() {
            "style" => style = element.attribute("name").unwrap_or_default(),
            "table-properties" if element.attribute("display").as_deref() == Some("false") => {
                hidden_styles.push(style.clone());
            }
            // They hold cells that were there once or are somewhere else.
            "tracked-changes" | "dde-links" => xml.skip()?,
            "table" => {
                let hidden = element.attribute("style-name").is_some_and(|style| hidden_styles.contains(&style));
                let mut grid = Grid::new(element.attribute("name").unwrap_or_default(), hidden, budget);
                table(&mut xml, &mut grid)?;
                workbook.sheets.push(grid.into_sheet());
            }
            _ => {}
        }
    }
    Ok(workbook)
}

/// A row that is being read.
#[derive(Debug, Default)]
struct TableRow {
    repeated: usize,
    hidden: bool,
    cells: Vec<(usize, Cell)>,
    merged: Vec<(usize, usize, usize)>,
    column: usize,
}

fn table<R: BufRead>(xml: &mut Xml<R>, grid: &mut Grid<'_>) -> Result<(), ReadError> {
    let mut next_row = 0_usize;
    let mut row = TableRow::default();
    loop {
        match xml.next()?.ok_or(ReadError::Damaged)? {
            Step::Open(element) => match element.name() {
                "table-row" => {
                    row = TableRow {
                        repeated: element.number("number-rows-repeated").unwrap_or(1),
                        hidden: element.attribute("visibility").is_some_and(|shown| shown != "visible"),
                        ..TableRow::default()
                    };
                }
                "table-cell" | "covered-table-cell" => {
                    let repeated = element.number("number-columns-repeated").unwrap_or(1).max(1);
                    let span = |name| element.number(name).unwrap_or(1).max(1);
                    let (rows, columns) = (span("number-rows-spanned"), span("number-columns-spanned"));
                    if rows > 1 || columns > 1 {
                        row.merged.push((row.column, rows, columns));
                    }
                    let value = cell(xml, &element)?;
                    if value != Cell::Empty {
                        // A cell that stands for very many is no figure of a place.
                        if repeated > 1024 {
                            return Err(ReadError::TooManyCells);
                        }
                        row.cells.extend((0..repeated).map(|step| (row.column.saturating_add(step), value.clone())));
                    }
                    row.column = row.column.saturating_add(repeated);
                }
                "shapes" | "forms" | "table" => xml.skip()?,
                _ => {}
            },
            Step::Close(name) => match name.as_str() {
                "table-row" => {
                    let row = std::mem::take(&mut row);
                    let repeated = row.repeated;
                    put(row, next_row, grid)?;
                    next_row = next_row.saturating_add(repeated);
                }
                "table" => return Ok(()),
                _ => {}
            },
            Step::Text(_) => {}
        }
    }
}

/// Puts a row as often as it stands for.
fn put(row: TableRow, first: usize, grid: &mut Grid<'_>) -> Result<(), ReadError> {
    for (left, rows, columns) in row.merged {
        let (bottom, right) = (first.saturating_add(rows - 1), left.saturating_add(columns - 1));
        grid.merge(Area { top: first, left, bottom, right })?;
    }
    if row.cells.is_empty() {
        return Ok(());
    }
    for index in first..first.saturating_add(row.repeated) {
        for (column, cell) in &row.cells {
            grid.put(index, *column, cell.clone())?;
        }
        if row.hidden {
            grid.hide(index);
        }
    }
    Ok(())
}

/// Reads a cell to its end.
fn cell<R: BufRead>(xml: &mut Xml<R>, element: &Element) -> Result<Cell, ReadError> {
    let kind = element.attribute("value-type");
    let is_error = kind.as_deref() == Some("error");
    let number = element.attribute("value").and_then(|value| value.trim().parse::<f64>().ok());
    let stored = ["string-value", "date-value", "time-value", "boolean-value"]
        .into_iter()
        .find_map(|name| element.attribute(name).map(|value| (name, value)));
    let has_formula = element.attribute("formula").is_some();
    let text = paragraphs(xml)?;
    let is_error = is_error || has_formula && (text.starts_with("Err:") || text.starts_with('#') && text.len() > 3);
    Ok(match (kind.as_deref(), number, stored) {
        _ if is_error => Cell::Error(text),
        (Some("percentage"), Some(number), _) => Cell::Number(number, NumberFormat::Percent),
        (_, Some(number), _) => Cell::Number(number, NumberFormat::Plain),
        (_, _, Some(("boolean-value", value))) => Cell::Bool(value == "true"),
        (_, _, Some(("date-value", value))) => Cell::Date(without_midnight(&value)),
        (_, _, Some(("time-value", value))) => Cell::Date(time_of_day(&value)),
        (_, _, Some((_, value))) if text.is_empty() => Cell::Text(value),
        _ if text.is_empty() && has_formula => Cell::FormulaWithoutValue,
        _ if text.is_empty() => Cell::Empty,
        _ => Cell::Text(text),
    })
}

/// The text of the cell that has just opened, a line a paragraph.
fn paragraphs<R: BufRead>(xml: &mut Xml<R>) -> Result<String, ReadError> {
    let (mut text, mut inside, mut paragraphs) = (String::new(), 0, 0);
    loop {
        match xml.next()?.ok_or(ReadError::Damaged)? {
            Step::Open(element) => {
                match element.name() {
                    // A remark is not the value, nor is what is drawn over the cell or read aloud with it.
                    "annotation" | "ruby-text" | "frame" | "custom-shape" | "table" => {
                        xml.skip()?;
                        continue;
                    }
                    "p" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                    }
                    "s" => {
                        let spaces = element.number("c").unwrap_or(1).min(100);
                        text.extend(std::iter::repeat_n(' ', spaces));
                    }
                    "tab" => text.push('\t'),
                    "line-break" => text.push('\n'),
                    _ => {}
                }
                inside += 1;
            }
            Step::Close(_) if inside == 0 => return Ok(text.trim().to_owned()),
            Step::Close(_) => inside -= 1,
            Step::Text(words) if inside > 0 => text.push_str(&words),
            Step::Text(_) => {}
        }
    }
}

/// `PT08H30M00S` as a clock shows it.
fn time_of_day(duration: &str) -> String {
    let parts = duration.trim_start_matches("PT").split(['H', 'M']).map(|part| part.trim_end_matches('S'));
    parts.map(|part| part.split('.').next().unwrap_or(part)).collect::<Vec<_>>().join(":")
}
