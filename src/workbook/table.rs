//! A sheet of unknown layout as a table: which rows are titles and headings, which are records, which are totals.

use std::collections::BTreeMap;

use super::sheet::{Area, Cell, NumberFormat, Row, Sheet, cell_name};
use crate::{
    locale::{Lang, workbook::WorkbookMessages},
    profile::{
        date::Date,
        figure::{Figure, unit::Dimension},
        total::is_total,
    },
};

/// A table that was found in a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The sheet's name.
    pub sheet: String,
    /// Rows above the headings: the title, the unit line, the date.
    pub titles: Vec<Line>,
    /// The units that a line above the headings gives for all amounts: 万元 of 单位：万元.
    pub units: Vec<String>,
    /// The columns with a heading or a value.
    pub columns: Vec<Column>,
    /// The records.
    pub records: Vec<Record>,
    /// Rows that sum up records: 合计, 小计, 其中.
    pub totals: Vec<Record>,
    /// Rows below the records that are one text, such as who filled the form in.
    pub remarks: Vec<Line>,
    /// Rows of the template that show how to fill it in.
    pub examples: Vec<Line>,
    /// Rows that the spreadsheet program hides.
    pub hidden: Vec<Line>,
    /// Numbers of cells that are merged with those below them: only the first row has them, or they would be counted more than once.
    pub merged_numbers: Vec<Line>,
}

/// A row that is one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The cell, as `A1`.
    pub cell: String,
    /// The text.
    pub text: String,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Where it stands, counted from zero.
    pub index: usize,
    /// The heading without its unit; several rows of headings with `/` between them.
    pub heading: String,
    /// The unit in the heading: 万元 of 产值（万元）.
    pub unit: Option<String>,
}

/// A row of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The row, counted from zero.
    pub row: usize,
    /// The values of the table's columns, in their order.
    pub values: Vec<Value>,
}

/// The value of one cell as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Value {
    /// The text: numbers in decimals, percentages with their sign, dates as ISO 8601.
    pub text: String,
    /// The thing to know about it.
    pub kind: ValueKind,
}

/// The thing to know about the text of a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ValueKind {
    /// Nothing: a text, or a number that is shown as it is.
    #[default]
    Plain,
    /// A number of which the file does not tell whether it is shown as a percentage.
    MaybePercent,
    /// A date that the file stores as a number.
    Date,
    /// An error such as `#DIV/0!`.
    Error,
    /// A formula whose value the file does not hold.
    NoValue,
}

/// How many tables of a sheet are told apart.
const MOST_TABLES: usize = 100;

/// How many rows of headings there may be.
const MOST_HEADINGS: usize = 3;

/// The words by which a line tells the unit of all amounts.
const UNIT_LINES: [&str; 4] = ["单位：", "单位:", "單位：", "單位:"];

impl Table {
    /// The tables in a sheet, one below the other; none where no two cells stand beside each other. Hidden rows are taken where it is
    /// asked for.
    #[must_use]
    pub fn find_all(sheet: &Sheet, with_hidden_rows: bool) -> Vec<Self> {
        let shown = with_hidden_rows.then(|| {
            let rows = sheet.rows.iter().map(|row| Row { hidden: false, cells: row.cells.clone() }).collect();
            Sheet { rows, ..sheet.clone() }
        });
        let sheet = shown.as_ref().unwrap_or(sheet);
        let merged = Merged::new(sheet);
        let mut tables = Vec::new();
        let mut start = 0;
        while let Some((first, is_headed)) = headings_start(sheet, &merged, start) {
            let headings = if is_headed { headings_count(sheet, &merged, first) } else { 0 };
            let is_last = tables.len() + 1 == MOST_TABLES;
            let end = if is_last { sheet.rows.len() } else { table_end(sheet, &merged, first + headings) };
            tables.push(Self::of_rows(sheet, &merged, [start, first, first + headings, end]));
            start = end;
        }
        tables
    }

    /// The table of these rows: from its titles, its headings, its records, to its end.
    fn of_rows(sheet: &Sheet, merged: &Merged, [start, first, records, end]: [usize; 4]) -> Self {
        let mut table = Self { sheet: sheet.name.clone(), ..Self::default() };
        for (row, cells) in sheet.rows.iter().enumerate().take(first).skip(start) {
            let lines = if cells.hidden { &mut table.hidden } else { &mut table.titles };
            lines.extend(merged.line(sheet, row));
        }
        table.units = table.titles.iter().flat_map(|line| units_of_line(&line.text)).collect();
        table.columns = columns(sheet, merged, [first, records, end]);
        // The program that shows the workbook does not show them either.
        table.titles.extend((first..records).flat_map(|row| merged.covered(sheet, row)));
        for (row, cells) in sheet.rows.iter().enumerate().take(end).skip(records) {
            table.take_row(sheet, merged, row, cells);
        }
        table
    }

    fn take_row(&mut self, sheet: &Sheet, merged: &Merged, row: usize, cells: &Row) {
        if cells.hidden {
            let text: Vec<_> =
                cells.cells.iter().map(|cell| value(cell).text).filter(|text| !text.is_empty()).collect();
            if !text.is_empty() {
                self.hidden.push(Line { cell: cell_name(row, 0), text: text.join(" ") });
            }
            return;
        }
        let values: Vec<_> = self.columns.iter().map(|column| value(merged.below(sheet, row, column.index))).collect();
        let filled = values.iter().filter(|value| !value.text.is_empty()).count();
        let own = cells.cells.iter().filter(|cell| **cell != Cell::Empty).count();
        match (own, merged.line(sheet, row)) {
            (0, _) => {}
            (_, Some(line))
                if Lang::ALL.iter().any(|lang| line.text.starts_with(WorkbookMessages::of(*lang).example)) =>
            {
                self.examples.push(line);
            }
            // One text in a table of several columns is a remark, unless another column of it is filled from above.
            (1, Some(line)) if self.columns.len() > 2 && filled <= 1 && Figure::parse(&line.text).is_err() => {
                self.remarks.push(line);
            }
            (_, Some(line)) if self.is_heading_again(&values) => self.titles.push(line),
            _ => {
                for column in &self.columns {
                    if let Some(line) = merged.number_above_others(sheet, row, column.index) {
                        self.merged_numbers.push(line);
                    }
                }
                let record = Record { row, values };
                let first = record
                    .values
                    .iter()
                    .map(|value| value.text.as_str())
                    .find(|text| !text.is_empty() && text.chars().any(|char| !char.is_ascii_digit()));
                let first = first.map(|text| text.replace([' ', '　'], ""));
                if first.is_some_and(|text| is_total(&text) || text.starts_with("其中")) {
                    self.totals.push(record);
                } else {
                    self.records.push(record);
                }
            }
        }
    }

    /// Whether a row says the headings once more, as on the second page of a list.
    fn is_heading_again(&self, values: &[Value]) -> bool {
        let mut said = self.columns.iter().zip(values).filter(|(_, value)| !value.text.is_empty()).peekable();
        said.peek().is_some()
            && self.columns.iter().any(|column| !column.heading.is_empty())
            && said.all(|(column, value)| {
                let last = column.heading.rsplit('/').next().unwrap_or_default();
                !last.is_empty() && without_unit(&value.text.replace(['\n', '\r'], "")).0 == last
            })
    }

    /// The headings of all columns.
    #[must_use]
    pub fn headings(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.heading.clone()).collect()
    }

    /// The name of the cell of a value: `Sheet1!C5`.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> String {
        let index = self.columns.get(column).map_or(0, |column| column.index);
        [&self.sheet, "!", &cell_name(row, index)].concat()
    }

    /// The first three values of a column.
    #[must_use]
    pub fn samples(&self, column: usize) -> Vec<String> {
        let values = self.records.iter().filter_map(|record| record.values.get(column));
        values.map(|value| value.text.clone()).filter(|text| !text.is_empty()).take(3).collect()
    }
}

/// The cells that are shown as one.
struct Merged {
    /// The areas by each of their cells but the first.
    inside: BTreeMap<(usize, usize), Area>,
    areas: Vec<Area>,
}

/// An area of more cells than these is a frame and no heading.
const LARGEST_AREA: usize = 5_000;

/// How many cells all areas may have.
const MOST_MERGED: usize = 500_000;

impl Merged {
    fn new(sheet: &Sheet) -> Self {
        let mut inside = BTreeMap::new();
        let size =
            |area: &Area| (area.bottom + 1).saturating_sub(area.top) * (area.right + 1).saturating_sub(area.left);
        let mut left = MOST_MERGED;
        let mut fits = |area: &Area| {
            let rest = left.checked_sub(size(area));
            left = rest.unwrap_or(left);
            rest.is_some()
        };
        let areas = sheet.merged.iter().copied().filter(|area| (1..=LARGEST_AREA).contains(&size(area)));
        let areas: Vec<_> = areas.filter(|area| fits(area)).collect();
        for area in &areas {
            for row in area.top..=area.bottom {
                for column in area.left..=area.right {
                    inside.insert((row, column), *area);
                }
            }
        }
        Self { inside, areas }
    }

    /// The cell that is shown at a place.
    fn shown<'a>(&self, sheet: &'a Sheet, row: usize, column: usize) -> &'a Cell {
        let (row, column) = self.inside.get(&(row, column)).map_or((row, column), |area| (area.top, area.left));
        at(sheet, row, column)
    }

    /// The cell of a record: one that is merged with those above has their words. A number stays in the first row.
    fn below<'a>(&self, sheet: &'a Sheet, row: usize, column: usize) -> &'a Cell {
        let own = at(sheet, row, column);
        match self.inside.get(&(row, column)) {
            Some(area) if area.left == area.right && *own == Cell::Empty => match at(sheet, area.top, area.left) {
                words @ Cell::Text(text) if Figure::parse(text).is_err() => words,
                _ => own,
            },
            _ => own,
        }
    }

    /// The number in the first of several rows that share it.
    fn number_above_others(&self, sheet: &Sheet, row: usize, column: usize) -> Option<Line> {
        let area = self.inside.get(&(row, column)).filter(|area| area.top == row && area.left == column)?;
        let value = value(at(sheet, row, column));
        let is_number = area.bottom > area.top && Figure::parse(&value.text).is_ok();
        is_number.then(|| Line { cell: cell_name(row, column), text: value.text })
    }

    /// The cells of a row that hold something below a cell that is shown in their place.
    fn covered(&self, sheet: &Sheet, row: usize) -> Vec<Line> {
        let inside = self.inside.range((row, 0)..(row + 1, 0));
        let covered = inside.filter(|((row, column), area)| (area.top, area.left) != (*row, *column));
        let lines = covered.map(|((row, column), _)| Line {
            cell: cell_name(*row, *column),
            text: value(at(sheet, *row, *column)).text,
        });
        lines.filter(|line| !line.text.is_empty()).collect()
    }

    /// A row whose cells all show the same.
    fn line(&self, sheet: &Sheet, row: usize) -> Option<Line> {
        let cells = &sheet.rows.get(row)?.cells;
        let mut filled = cells.iter().enumerate().filter(|(_, cell)| **cell != Cell::Empty);
        let (column, cell) = filled.next()?;
        let texts: Vec<_> = [value(cell).text].into_iter().chain(filled.map(|(_, cell)| value(cell).text)).collect();
        Some(Line { cell: cell_name(row, column), text: texts.join(" ") })
    }
}

fn at(sheet: &Sheet, row: usize, column: usize) -> &Cell {
    sheet.rows.get(row).and_then(|row| row.cells.get(column)).unwrap_or(&Cell::Empty)
}

/// The texts that a row shows.
fn texts(sheet: &Sheet, merged: &Merged, row: usize) -> Vec<String> {
    let own = sheet.rows.get(row).map_or(0, |row| row.cells.len());
    let last = merged.inside.range((row, 0)..(row + 1, 0)).next_back().map_or(0, |((_, column), _)| column + 1);
    let width = own.max(last);
    // Cells that are shown as one are one.
    let is_first = |column: &usize| merged.inside.get(&(row, *column)).is_none_or(|area| area.left == *column);
    let shown = (0..width).filter(is_first).map(|column| value(merged.shown(sheet, row, column)).text);
    shown.filter(|text| !text.is_empty()).collect()
}

/// The row of the first headings, or of the first record where there are none.
fn headings_start(sheet: &Sheet, merged: &Merged, start: usize) -> Option<(usize, bool)> {
    let row = (start..sheet.rows.len()).find(|row| {
        let texts = texts(sheet, merged, *row);
        let is_hidden = sheet.rows.get(*row).is_some_and(|row| row.hidden);
        !is_hidden && texts.len() > 1 && !is_caption(&texts)
    })?;
    Some((row, is_heading(&texts(sheet, merged, row)) || sheet.rows.len() == 1))
}

/// Whether a row of several texts stands above a table: 填报单位：锦溪镇, 2023年, 单位：万元.
fn is_caption(texts: &[String]) -> bool {
    let is_labelled = |text: &String| {
        let label = text.split_once(['：', ':']).map(|(label, _)| label.chars().count());
        label.is_some_and(|length| (1..=LONGEST_LABEL).contains(&length))
    };
    texts.iter().any(|text| is_unit_line(text))
        || texts.iter().any(is_labelled) && texts.iter().all(|text| is_labelled(text) || Date::parse(text).is_some())
}

/// Longer words before a colon are a sentence.
const LONGEST_LABEL: usize = 6;

/// Whether a row of several texts holds headings: words, and years beside them.
fn is_heading(texts: &[String]) -> bool {
    let years = texts.iter().filter(|text| is_year(text)).count();
    let has_figure = texts.iter().any(|text| is_figure(text) && !is_year(text));
    !has_figure && years < texts.len() && (years != 1 || texts.len() > 2)
}

/// A figure with digits: 三次产业 reads as a figure, too.
fn is_figure(text: &str) -> bool {
    text.contains(|char: char| char.is_ascii_digit()) && Figure::parse(text).is_ok()
}

/// Whether a heading names a year: 2023, 2023年.
#[must_use]
pub fn is_year(text: &str) -> bool {
    let digits = text.trim().trim_end_matches(['年', '度']);
    digits.len() == 4 && digits.parse().is_ok_and(|year: u16| (1900..2100).contains(&year))
}

/// How many rows of headings there are: as deep as areas reach down from the first one, or, where nothing is merged, two, of which the
/// second stands only below groups.
fn headings_count(sheet: &Sheet, merged: &Merged, first: usize) -> usize {
    let width = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let mut last = first;
    for row in first..first + MOST_HEADINGS {
        if row > last {
            break;
        }
        for area in merged.areas.iter().filter(|area| area.top == row) {
            let is_wide = area.right > area.left && area.right - area.left + 1 < width;
            last = last.max(area.bottom).max(if is_wide { area.bottom + 1 } else { 0 });
        }
    }
    if last == first && is_below_groups(sheet, merged, first) {
        last = first + 1;
    }
    (last.min(first + MOST_HEADINGS - 1) + 1).min(sheet.rows.len()) - first
}

/// Whether the row below a first row of headings goes on with them: words below its gaps, and nothing below its first heading.
fn is_below_groups(sheet: &Sheet, merged: &Merged, first: usize) -> bool {
    let Some([upper, lower]) = sheet.rows.get(first..first + 2) else { return false };
    let has = |row: &Row, column: usize| row.cells.get(column).is_some_and(|cell| *cell != Cell::Empty);
    let Some(start) = (0..upper.cells.len()).find(|column| has(upper, *column)) else { return false };
    let below = texts(sheet, merged, first + 1);
    let is_group = |column: usize| has(lower, column) && !has(upper, column);
    !has(lower, start)
        && below.len() > 1
        && !below.iter().any(|text| is_figure(text) && !is_year(text))
        && (start + 1..lower.cells.len()).any(is_group)
}

/// The row behind the last record. A table ends where, behind an empty row, another one begins with a title of its own, or with words
/// where this one has figures.
fn table_end(sheet: &Sheet, merged: &Merged, records: usize) -> usize {
    let is_empty = |row: usize| sheet.rows.get(row).is_none_or(|row| row.cells.iter().all(|cell| *cell == Cell::Empty));
    let mut has_figures = false;
    for row in records..sheet.rows.len() {
        if is_empty(row) {
            continue;
        }
        let is_block = row > records && is_empty(row - 1);
        if is_block && let Some((first, true)) = headings_start(sheet, merged, row) {
            // Headings stand above something.
            let is_above = first + 1 < sheet.rows.len() && !is_empty(first + 1);
            let is_joined = (row..first).all(|row| !is_empty(row));
            if is_above && is_joined && (first > row || has_figures) {
                return row;
            }
        }
        has_figures |= texts(sheet, merged, row).iter().any(|text| is_figure(text));
    }
    sheet.rows.len()
}

fn columns(sheet: &Sheet, merged: &Merged, [first, records, end]: [usize; 3]) -> Vec<Column> {
    let rows = || sheet.rows.iter().take(end);
    let width = rows().skip(first).map(|row| row.cells.len()).max().unwrap_or_default();
    let all = (0..width).map(|index| {
        let mut parts: Vec<String> = Vec::new();
        let mut unit = None;
        for row in first..records {
            let (text, own) = without_unit(&heading_above(sheet, merged, row, index, records));
            unit = own.or(unit);
            if !text.is_empty() && parts.last() != Some(&text) {
                parts.push(text);
            }
        }
        Column { index, heading: parts.join("/"), unit }
    });
    // One look at each cell: a sheet may be as wide as it is long.
    let mut filled = vec![false; width];
    for row in rows().skip(records) {
        for (filled, cell) in filled.iter_mut().zip(&row.cells) {
            *filled |= *cell != Cell::Empty;
        }
    }
    let is_filled = |column: &Column| !column.heading.is_empty() || filled.get(column.index) == Some(&true);
    all.filter(is_filled).collect()
}

/// The heading that a row has for a column. Above a heading of a lower row, a gap belongs to the group to its left.
fn heading_above(sheet: &Sheet, merged: &Merged, row: usize, column: usize, records: usize) -> String {
    let shown = |column| value(merged.shown(sheet, row, column)).text.replace(['\n', '\r'], "");
    let own = shown(column);
    let is_inside = merged.inside.contains_key(&(row, column));
    let has_lower = (row + 1..records).any(|row| *at(sheet, row, column) != Cell::Empty);
    if !own.is_empty() || is_inside || !has_lower || row + 1 == records {
        return own;
    }
    (0..column).rev().map(shown).find(|text| !text.is_empty()).unwrap_or_default()
}

/// Longer brackets at the end of a heading hold a remark.
const LONGEST_UNIT: usize = 8;

/// A heading and the unit in brackets at its end.
fn without_unit(heading: &str) -> (String, Option<String>) {
    let found = heading.rfind(['（', '(']).and_then(|start| {
        let inside = heading.get(start..)?.trim_start_matches(['（', '(']);
        let unit = inside.strip_suffix(['）', ')'])?.trim();
        let unit = UNIT_LINES.iter().find_map(|line| unit.strip_prefix(line)).unwrap_or(unit);
        let is_unit = is_unit(unit) && unit.chars().count() <= LONGEST_UNIT;
        is_unit.then(|| (heading.get(..start).unwrap_or_default().trim().to_owned(), unit.to_owned()))
    });
    found.map_or((heading.trim().to_owned(), None), |(heading, unit)| (heading, Some(unit)))
}

/// Whether a cell says nothing else than the unit of all amounts.
fn is_unit_line(text: &str) -> bool {
    let text = text.trim_start_matches(['（', '(']);
    UNIT_LINES.iter().any(|line| text.starts_with(line))
}

/// The units that a line tells: 单位：万元、人. The office that reports is called 单位, too: 填报单位：锦溪镇.
fn units_of_line(text: &str) -> Vec<String> {
    let found = UNIT_LINES.iter().flat_map(|line| text.match_indices(line)).find_map(|(start, line)| {
        let (before, rest) = text.split_at_checked(start)?;
        (!before.ends_with(char::is_alphanumeric)).then_some(rest.strip_prefix(line)?)
    });
    let Some(rest) = found else { return Vec::new() };
    let end = rest.find(['）', ')']).unwrap_or(rest.len());
    let units = rest.get(..end).unwrap_or_default().split([' ', '　', '，', ',', '、', '；', ';', '/']).map(str::trim);
    units.filter(|unit| is_unit_of_tables(unit)).map(str::to_owned).collect()
}

/// Units that convert, and measure words of one character: a longer noun is the name of an office.
fn is_unit_of_tables(text: &str) -> bool {
    is_unit(text)
        && Figure::parse(&["1", text].concat()).is_ok_and(|figure| {
            let unit = figure.reading.unit();
            unit.dimension() != Dimension::Count || unit.name().chars().count() == 1
        })
}

/// Whether a number can have this unit.
#[must_use]
pub fn is_unit(text: &str) -> bool {
    let has_digit = text.chars().any(|char| char.is_numeric());
    !text.is_empty() && !has_digit && Figure::parse(&["1", text].concat()).is_ok()
}

/// A cell as text.
fn value(cell: &Cell) -> Value {
    let of = |text: String, kind| Value { text, kind };
    match cell {
        Cell::Empty => Value::default(),
        Cell::Text(text) => of(text.clone(), ValueKind::Plain),
        Cell::Number(number, NumberFormat::Plain) => of(decimal(*number), ValueKind::Plain),
        Cell::Number(number, NumberFormat::Percent) => of(percent(&decimal(*number)), ValueKind::Plain),
        Cell::Number(number, NumberFormat::Unknown) => of(decimal(*number), ValueKind::MaybePercent),
        Cell::Date(date) => of(date.clone(), ValueKind::Date),
        Cell::Bool(value) => of(if *value { "TRUE" } else { "FALSE" }.to_owned(), ValueKind::Plain),
        Cell::Error(error) => of(error.clone(), ValueKind::Error),
        Cell::FormulaWithoutValue => of("=".to_owned(), ValueKind::NoValue),
    }
}

/// The text of a cell.
#[must_use]
pub fn text(cell: &Cell) -> String {
    value(cell).text
}

/// A number as spreadsheet programs show it: with fifteen digits, beyond which binary fractions are noise.
fn decimal(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse::<f64>().unwrap_or(number);
    rounded.to_string()
}

/// A ratio as a percentage, by its digits: a product of floats would add noise.
#[must_use]
pub fn percent(ratio: &str) -> String {
    let (sign, digits) = ratio.strip_prefix('-').map_or(("", ratio), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let padded = format!("{fraction:0<2}");
    let (moved, rest) = padded.split_at(2);
    let whole = [whole, moved].concat();
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let rest = rest.trim_end_matches('0');
    let point = if rest.is_empty() { "" } else { "." };
    [sign, whole, point, rest, "%"].concat()
}

#[cfg(test)]
mod tests {
    use super::{Area, Cell, NumberFormat, Row, Sheet, Table, ValueKind, decimal, percent};

    /// A sheet from lines with `|` between cells; numbers are numbers.
    fn sheet(lines: &str, merged: &[[usize; 4]]) -> Sheet {
        let cell = |text: &str| match text.trim() {
            "" => Cell::Empty,
            text => text
                .parse()
                .map_or_else(|_| Cell::Text(text.into()), |number| Cell::Number(number, NumberFormat::Plain)),
        };
        let rows =
            lines.trim().lines().map(|line| Row { hidden: false, cells: line.trim().split('|').map(cell).collect() });
        let merged = merged.iter().map(|[top, left, bottom, right]| Area {
            top: *top,
            left: *left,
            bottom: *bottom,
            right: *right,
        });
        Sheet { name: "表".into(), rows: rows.collect(), merged: merged.collect(), ..Sheet::default() }
    }

    fn headings(table: &Table) -> Vec<(&str, Option<&str>)> {
        table.columns.iter().map(|column| (column.heading.as_str(), column.unit.as_deref())).collect()
    }

    fn records(table: &Table) -> Vec<Vec<&str>> {
        table.records.iter().map(|record| record.values.iter().map(|value| value.text.as_str()).collect()).collect()
    }

    fn only_table(sheet: &Sheet) -> Table {
        let mut tables = Table::find_all(sheet, false);
        assert_eq!(tables.len(), 1, "{tables:?}");
        tables.remove(0)
    }

    #[test]
    fn titles_units_two_rows_of_headings_merged_villages_totals_and_remarks() {
        let table = only_table(&sheet(
            "某镇产业统计表
             单位：万元
             序号|村|产业||备注
             ||名称|产值|
             1|甲村|渔业|1639.27|近海
             2||茶业|200|
             3|乙村|茶业|0.5|
             合 计|||1839.77|
             填表人：张某",
            &[[0, 0, 0, 4], [2, 0, 3, 0], [2, 1, 3, 1], [2, 2, 2, 3], [2, 4, 3, 4], [4, 1, 5, 1]],
        ));
        assert_eq!(table.units, ["万元"]);
        assert_eq!(
            headings(&table),
            [("序号", None), ("村", None), ("产业/名称", None), ("产业/产值", None), ("备注", None)]
        );
        assert_eq!(
            records(&table),
            [
                ["1", "甲村", "渔业", "1639.27", "近海"],
                ["2", "甲村", "茶业", "200", ""],
                ["3", "乙村", "茶业", "0.5", ""]
            ]
        );
        assert_eq!(table.totals.len(), 1);
        assert_eq!(table.remarks[0].text, "填表人：张某");
        assert_eq!(table.cell(4, 3), "表!D5");
    }

    #[test]
    fn a_cell_below_a_value_is_filled_inside_a_merge_only() {
        let table = only_table(&sheet("村|产业\n甲村|渔业\n|茶业", &[]));
        assert_eq!(records(&table), [["甲村", "渔业"], ["", "茶业"]]);
    }

    #[test]
    fn a_list_of_measures_without_headings_has_records_from_its_first_row_on() {
        let table = only_table(&sheet("户籍人口|3217人\n耕地面积|约4300亩", &[]));
        assert_eq!(headings(&table), [("", None), ("", None)]);
        assert_eq!(records(&table), [["户籍人口", "3217人"], ["耕地面积", "约4300亩"]]);
    }

    #[test]
    fn a_number_that_rows_share_is_that_of_the_first() {
        let table = only_table(&sheet("村|产业|产值\n甲村|渔业|300\n|茶业|", &[[1, 0, 2, 0], [1, 2, 2, 2]]));
        assert_eq!(records(&table), [["甲村", "渔业", "300"], ["甲村", "茶业", ""]]);
        assert_eq!((table.merged_numbers[0].cell.as_str(), table.merged_numbers.len()), ("C2", 1));
    }

    #[test]
    fn two_rows_of_headings_are_joined_where_nothing_is_merged() {
        let table = only_table(&sheet("村名|产值（万元）||带动\n|2022年|2023年|人数（人）\n甲村|1|2|3", &[]));
        assert_eq!(
            headings(&table),
            [("村名", None), ("产值/2022年", Some("万元")), ("产值/2023年", Some("万元")), ("带动/人数", Some("人"))]
        );
        assert_eq!(records(&table), [["甲村", "1", "2", "3"]]);
        // A second row that begins with something is a record.
        let table = only_table(&sheet("荣誉||级别\n文明村|甲村|省级", &[]));
        assert_eq!(records(&table), [["文明村", "甲村", "省级"]]);
    }

    #[test]
    fn lines_above_a_table_are_no_headings() {
        let table = only_table(&sheet("填报单位：甲村|2023年\n名称|产值\n渔业|1", &[]));
        assert_eq!((records(&table), table.titles.len()), (vec![vec!["渔业", "1"]], 1));
    }

    #[test]
    fn years_are_headings_and_other_numbers_are_not() {
        for row in ["指标|单位|2023年", "指标|2022|2023"] {
            let table = only_table(&sheet(&format!("{row}\n户数|5|6"), &[]));
            assert_eq!(table.records.len(), 1, "{row}");
        }
        assert_eq!(only_table(&sheet("建村|1950年\n户数|5户", &[])).records.len(), 2);
    }

    #[test]
    fn tables_stand_below_each_other() {
        let sheet =
            sheet("一、产业\n名称|产值\n渔业|1\n\n茶业|2\n\n二、荣誉\n荣誉名称|级别\n文明村|省级\n\n卫生村|市级", &[]);
        let tables = Table::find_all(&sheet, false);
        let [first, second] = &tables[..] else { panic!("{tables:?}") };
        assert_eq!(records(first), [["渔业", "1"], ["茶业", "2"]]);
        assert_eq!((second.titles[0].text.as_str(), second.cell(8, 0)), ("二、荣誉", "表!A9".to_owned()));
        // Words behind an empty row go on with a table of words.
        assert_eq!(records(second), [["文明村", "省级"], ["卫生村", "市级"]]);
    }

    #[test]
    fn headings_that_are_said_again_are_no_record() {
        let table = only_table(&sheet("名称|产值（万元）\n渔业|1\n名称|产值（万元）\n茶业|2", &[]));
        assert_eq!(records(&table), [["渔业", "1"], ["茶业", "2"]]);
    }

    #[test]
    fn hidden_rows_are_taken_where_it_is_asked_for() {
        let mut sheet = sheet("名称|产值\n渔业|1\n茶业|2", &[]);
        sheet.rows[1].hidden = true;
        let table = only_table(&sheet);
        assert_eq!((records(&table), table.hidden[0].text.as_str()), (vec![vec!["茶业", "2"]], "渔业 1"));
        assert_eq!(records(&Table::find_all(&sheet, true)[0]), [["渔业", "1"], ["茶业", "2"]]);
    }

    #[test]
    fn numbers_are_what_the_program_shows() {
        assert_eq!(
            [0.1 + 0.2, 1639.27, 1e15, 26.0, -0.5].map(decimal),
            ["0.3", "1639.27", "1000000000000000", "26", "-0.5"]
        );
        assert_eq!(
            ["0.4", "0.295", "1", "-0.005", "0", "1.2345", "12"].map(percent),
            ["40%", "29.5%", "100%", "-0.5%", "0%", "123.45%", "1200%"]
        );
    }

    #[test]
    fn a_line_tells_units_and_not_the_office_that_reports() {
        for (line, units) in [
            ("单位：万元", &["万元"][..]),
            ("（单位：万元、人，户）", &["万元", "人", "户"]),
            ("2023年情况 單位:畝", &["畝"]),
            ("单位：个", &["个"]),
            ("单位：锦溪镇", &[]),
            ("填报单位：甲村", &[]),
            ("填报单位：甲村 单位：亩", &["亩"]),
        ] {
            assert_eq!(super::units_of_line(line), units, "{line}");
        }
    }

    #[test]
    fn units_stand_in_brackets_at_the_end_of_a_heading() {
        let table = only_table(&sheet("名称|产值（万元）|收入(2023年)|面积（单位：亩）\n甲|1|2|3", &[]));
        assert_eq!(
            headings(&table),
            [("名称", None), ("产值", Some("万元")), ("收入(2023年)", None), ("面积", Some("亩"))]
        );
        assert!(table.records.iter().flat_map(|record| &record.values).all(|value| value.kind == ValueKind::Plain));
    }
}
