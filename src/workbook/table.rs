//! A sheet of unknown layout as a table: which rows are titles and headings, which are records, which are totals.

use std::collections::BTreeMap;

use super::sheet::{Area, Cell, NumberFormat, Row, Sheet, cell_name};
use crate::{
    locale::{Lang, workbook::WorkbookMessages},
    profile::{figure::Figure, total::is_total},
};

/// A table that was found in a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The sheet's name.
    pub sheet: String,
    /// Rows above the headings: the title, the unit line, the date.
    pub titles: Vec<Line>,
    /// The unit that a line above the headings gives for all amounts: 万元 of 单位：万元.
    pub unit: Option<String>,
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

/// How many rows of headings there may be.
const MOST_HEADINGS: usize = 3;

/// The words by which a line tells the unit of all amounts.
const UNIT_LINES: [&str; 4] = ["单位：", "单位:", "單位：", "單位:"];

impl Table {
    /// The table in a sheet; nothing where no two cells stand beside each other.
    #[must_use]
    pub fn find(sheet: &Sheet) -> Option<Self> {
        let merged = Merged::new(sheet);
        let mut table = Self { sheet: sheet.name.clone(), ..Self::default() };
        let (first, is_headed) = headings_start(sheet, &merged)?;
        for (row, _) in sheet.rows.iter().enumerate().take(first) {
            table.titles.extend(merged.line(sheet, row));
        }
        table.unit = table.titles.iter().find_map(|line| unit_of_line(&line.text));
        let headings = if is_headed { headings_count(sheet, &merged, first) } else { 0 };
        table.columns = columns(sheet, &merged, first, headings);
        for (row, cells) in sheet.rows.iter().enumerate().skip(first + headings) {
            table.take_row(sheet, &merged, row, cells);
        }
        Some(table)
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
            _ => {
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

impl Merged {
    fn new(sheet: &Sheet) -> Self {
        let mut inside = BTreeMap::new();
        let size =
            |area: &Area| (area.bottom + 1).saturating_sub(area.top) * (area.right + 1).saturating_sub(area.left);
        let areas: Vec<_> =
            sheet.merged.iter().copied().filter(|area| (1..=LARGEST_AREA).contains(&size(area))).collect();
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

    /// The cell of a record: one that is merged with those above has their value.
    fn below<'a>(&self, sheet: &'a Sheet, row: usize, column: usize) -> &'a Cell {
        match self.inside.get(&(row, column)) {
            Some(area) if area.left == area.right => at(sheet, area.top, area.left),
            _ => at(sheet, row, column),
        }
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
    let width = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    // Cells that are shown as one are one.
    let is_first = |column: &usize| merged.inside.get(&(row, *column)).is_none_or(|area| area.left == *column);
    let shown = (0..width).filter(is_first).map(|column| value(merged.shown(sheet, row, column)).text);
    shown.filter(|text| !text.is_empty()).collect()
}

/// The row of the first headings, or of the first record where there are none.
fn headings_start(sheet: &Sheet, merged: &Merged) -> Option<(usize, bool)> {
    let row = (0..sheet.rows.len()).find(|row| {
        let texts = texts(sheet, merged, *row);
        texts.len() > 1 && !texts.iter().any(|text| is_unit_line(text))
    })?;
    // 三次产业 reads as a figure, too; digits tell a record.
    let is_figure = |text: &String| text.contains(|char: char| char.is_ascii_digit()) && Figure::parse(text).is_ok();
    let is_headed = !texts(sheet, merged, row).iter().any(is_figure) || sheet.rows.len() == 1;
    Some((row, is_headed))
}

/// How many rows of headings there are: as deep as areas reach down from the first one.
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
    (last.min(first + MOST_HEADINGS - 1) + 1).min(sheet.rows.len()) - first
}

fn columns(sheet: &Sheet, merged: &Merged, first: usize, headings: usize) -> Vec<Column> {
    let width = sheet.rows.iter().skip(first).map(|row| row.cells.len()).max().unwrap_or_default();
    let all = (0..width).map(|index| {
        let mut parts: Vec<String> = Vec::new();
        for row in first..first + headings {
            let text = value(merged.shown(sheet, row, index)).text.replace(['\n', '\r'], "");
            if !text.is_empty() && parts.last() != Some(&text) {
                parts.push(text);
            }
        }
        let (heading, unit) = without_unit(&parts.join("/"));
        Column { index, heading, unit }
    });
    let is_filled = |column: &Column| {
        !column.heading.is_empty()
            || sheet
                .rows
                .iter()
                .skip(first + headings)
                .any(|row| row.cells.get(column.index).is_some_and(|cell| *cell != Cell::Empty))
    };
    all.filter(is_filled).collect()
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

/// The unit that a line tells: 单位：万元.
fn unit_of_line(text: &str) -> Option<String> {
    let unit = UNIT_LINES.iter().find_map(|line| text.split_once(line).map(|(_, rest)| rest))?;
    let unit = unit.trim().split([' ', '　', '，', ',', '；', '）', ')']).next()?.trim();
    is_unit(unit).then(|| unit.to_owned())
}

/// Whether a number can have this unit.
fn is_unit(text: &str) -> bool {
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

    #[test]
    fn titles_units_two_rows_of_headings_merged_villages_totals_and_remarks() {
        let table = Table::find(&sheet(
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
        ))
        .unwrap();
        assert_eq!(table.unit.as_deref(), Some("万元"));
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
        let table = Table::find(&sheet("村|产业\n甲村|渔业\n|茶业", &[])).unwrap();
        assert_eq!(records(&table), [["甲村", "渔业"], ["", "茶业"]]);
    }

    #[test]
    fn a_list_of_measures_without_headings_has_records_from_its_first_row_on() {
        let table = Table::find(&sheet("户籍人口|3217人\n耕地面积|约4300亩", &[])).unwrap();
        assert_eq!(headings(&table), [("", None), ("", None)]);
        assert_eq!(records(&table), [["户籍人口", "3217人"], ["耕地面积", "约4300亩"]]);
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
    fn units_stand_in_brackets_at_the_end_of_a_heading() {
        let table = Table::find(&sheet("名称|产值（万元）|收入(2023年)|面积（单位：亩）\n甲|1|2|3", &[])).unwrap();
        assert_eq!(
            headings(&table),
            [("名称", None), ("产值", Some("万元")), ("收入(2023年)", None), ("面积", Some("亩"))]
        );
        assert!(table.records.iter().flat_map(|record| &record.values).all(|value| value.kind == ValueKind::Plain));
    }
}
