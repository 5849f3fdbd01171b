//! The part of each sheet of an `.xlsx`, and what calamine does not tell of it: hidden rows, merged cells, formulas without a value.

use std::collections::HashSet;

use super::{MAX_CELLS, ReadError, package::Package, xml::Step};
use crate::workbook::sheet::Area;

/// One sheet of a workbook.
#[derive(Debug)]
pub(super) struct SheetPart {
    /// The name on its tab.
    pub name: String,
    /// Whether it is hidden, also where only a program can show it.
    pub hidden: bool,
    /// The place of its cells in the package.
    pub path: String,
}

/// Of the cells of a sheet, what goes without their values.
#[derive(Debug, Default)]
pub(super) struct SheetMarks {
    /// The rows that are hidden.
    pub hidden_rows: Vec<usize>,
    /// The cells that are shown as one.
    pub merged: Vec<Area>,
    /// The cells with a formula whose value is not stored.
    pub without_value: HashSet<(usize, usize)>,
}

/// The sheets with cells, in their order; charts and macros have none.
pub(super) fn sheets(package: &mut Package<'_>) -> Result<Vec<SheetPart>, ReadError> {
    let root = relations(package, "_rels/.rels", "")?;
    let document = |(_, kind, _): &&(String, String, String)| kind.ends_with("/officeDocument");
    let workbook = root.iter().find(document).map_or("xl/workbook.xml", |(.., target)| target).to_owned();
    let (folder, file) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
    let own = relations(package, &format!("{folder}/_rels/{file}.rels").replace("//", "/"), folder)?;
    let mut xml = package.xml(&workbook)?;
    let mut sheets = Vec::new();
    while let Some(step) = xml.next()? {
        let Step::Open(element) = step else { continue };
        if element.name() != "sheet" {
            continue;
        }
        let id = element.attribute("id").unwrap_or_default();
        let is_sheet = |(own, kind, _): &&(String, String, String)| *own == id && kind.ends_with("/worksheet");
        if let Some((.., path)) = own.iter().find(is_sheet) {
            sheets.push(SheetPart {
                name: element.attribute("name").unwrap_or_default(),
                hidden: element.attribute("state").is_some_and(|state| state != "visible"),
                path: path.clone(),
            });
        }
    }
    Ok(sheets)
}

/// The relations that a file of the package has: id, type and target.
fn relations(package: &mut Package<'_>, path: &str, folder: &str) -> Result<Vec<(String, String, String)>, ReadError> {
    let mut xml = package.xml(path)?;
    let mut relations = Vec::new();
    while let Some(step) = xml.next()? {
        let Step::Open(element) = step else { continue };
        if element.name() == "Relationship" {
            let target = element.attribute("Target").unwrap_or_default();
            let target = match target.strip_prefix('/') {
                Some(whole) => whole.to_owned(),
                None if folder.is_empty() => target,
                None => format!("{folder}/{target}"),
            };
            let text = |name| element.attribute(name).unwrap_or_default();
            relations.push((text("Id"), text("Type"), target));
        }
    }
    Ok(relations)
}

/// Goes through the cells of a sheet. Whoever reads their values afterwards meets no end of file and no number of cells out of bounds.
pub(super) fn marks(package: &mut Package<'_>, path: &str) -> Result<SheetMarks, ReadError> {
    let mut marks = SheetMarks::default();
    let mut xml = package.xml(path)?;
    let (mut row, mut column, mut cells) = (0, 0, 0);
    let (mut has_formula, mut has_value) = (false, false);
    while let Some(step) = xml.next()? {
        match step {
            Step::Open(element) => match element.name() {
                "row" => {
                    row = element.number("r").map_or(row, |number| number.saturating_sub(1));
                    column = 0;
                    if matches!(element.attribute("hidden").as_deref(), Some("1" | "true")) {
                        marks.hidden_rows.push(row);
                    }
                }
                "c" => {
                    cells += 1;
                    // Many cells have nothing but a border.
                    if cells > 4 * MAX_CELLS {
                        return Err(ReadError::TooManyCells);
                    }
                    if let Some((in_row, in_column)) = element.attribute("r").as_deref().and_then(position) {
                        (row, column) = (in_row, in_column);
                    }
                    (has_formula, has_value) = (false, false);
                }
                "f" => has_formula = true,
                "v" | "is" => has_value = true,
                "mergeCell" => {
                    if let Some(area) = element.attribute("ref").as_deref().and_then(area) {
                        marks.merged.push(area);
                    }
                }
                _ => {}
            },
            Step::Close(name) => match name.as_str() {
                "c" => {
                    if has_formula && !has_value {
                        marks.without_value.insert((row, column));
                    }
                    column += 1;
                }
                "row" => row += 1,
                _ => {}
            },
            Step::Text(_) => {}
        }
    }
    Ok(marks)
}

/// Row and column of `C5`, counted from zero.
fn position(name: &str) -> Option<(usize, usize)> {
    let letters = name.len() - name.trim_start_matches(|char: char| char.is_ascii_alphabetic()).len();
    let (letters, digits) = name.split_at_checked(letters)?;
    let mut column = 0_usize;
    for letter in letters.bytes() {
        column = column.checked_mul(26)?.checked_add(usize::from(letter.to_ascii_uppercase() - b'A') + 1)?;
    }
    Some((digits.parse::<usize>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

/// The cells of `A1:C5`.
fn area(reference: &str) -> Option<Area> {
    let (first, last) = reference.split_once(':')?;
    let ((top, left), (bottom, right)) = (position(first)?, position(last)?);
    (top <= bottom && left <= right).then_some(Area { top, left, bottom, right })
}
