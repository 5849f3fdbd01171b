//! Profiles from the tables of a workbook. Every cell is taken, or listed with the reason why not.

use super::{
    ColumnTarget, ListTarget, Mapping, TableMapping,
    guess::{guess, measure_called, record_of_list},
};
use crate::{
    locale::{Lang, choice::choice_word},
    profile::{
        FORMAT,
        figure::Figure,
        json::Json,
        measure::Measure,
        schema::{RecordSchema, ValueSchema},
    },
    workbook::{
        sheet::{Sheet, Workbook},
        table::{Column, Line, Record, Table, Value, ValueKind, percent},
    },
};

/// What came of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// The profiles: one, or one a place.
    pub profiles: Vec<Json>,
    /// Whether the first one speaks of the workbook's own place, and not of one in a row.
    pub has_own: bool,
    /// How the tables were read.
    pub mapping: Mapping,
    /// The tables that were found.
    pub tables: Vec<Table>,
    /// What was not taken, or was taken otherwise than it stands.
    pub left: Vec<Left>,
}

/// A cell that was not taken, or of which there is something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The cell: `Sheet1!C5`. A sheet as a whole has its name alone.
    pub cell: String,
    /// Its text.
    pub text: String,
    /// The reason.
    pub reason: Reason,
}

/// Why a cell was not taken, or what there is to say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A title, a heading or a line about the table.
    Title,
    /// A line below the records.
    Remark,
    /// A total, which the records add up to.
    Total,
    /// A total, which the records do not add up to.
    TotalDiffers,
    /// An example of the template.
    Example,
    /// The number of a row.
    RowNumber,
    /// A column without a field.
    NoField,
    /// A table without a list.
    NoList,
    /// A sheet that is hidden.
    HiddenSheet,
    /// A row that is hidden.
    HiddenRow,
    /// An error of the spreadsheet program.
    Error,
    /// A formula whose value the file does not hold.
    NoValue,
    /// A number that may be a percentage: the editor is asked.
    MaybePercent,
    /// A date, taken as it is stored.
    Date,
    /// A word that is none of the choices of its field; taken as it stands.
    NoChoice,
    /// A text that is no figure; taken as it stands.
    NoFigure,
}

impl Reason {
    /// Every reason, in the order of their sentences.
    pub const ALL: [Self; 16] = [
        Self::Title,
        Self::Remark,
        Self::Total,
        Self::TotalDiffers,
        Self::Example,
        Self::RowNumber,
        Self::NoField,
        Self::NoList,
        Self::HiddenSheet,
        Self::HiddenRow,
        Self::Error,
        Self::NoValue,
        Self::MaybePercent,
        Self::Date,
        Self::NoChoice,
        Self::NoFigure,
    ];

    /// Whether the cell is in the profile all the same.
    #[must_use]
    pub const fn is_taken(self) -> bool {
        matches!(self, Self::Date | Self::NoChoice | Self::NoFigure)
    }
}

/// Makes profiles of a workbook. `name` is the place that a workbook without names of places speaks of; `mapping` holds what the editor
/// has corrected: tables that it does not know are guessed.
///
/// ```
/// use village_profile::workbook::{mapping::{Mapping, import}, read::read};
/// let workbook = read("产业.csv", "产业,产值（万元）\n渔业,1639.27\n".as_bytes()).unwrap();
/// let text = village_profile::profile::write::write(&import(&workbook, "锦溪镇", &Mapping::default()).profiles[0]);
/// assert!(text.contains(r#"{ "name": "渔业", "output": "1639.27万元" }"#), "{text}");
/// ```
#[must_use]
pub fn import(workbook: &Workbook, name: &str, mapping: &Mapping) -> Import {
    let mut import = Import::default();
    let mut members = vec![
        ("format".to_owned(), Json::Number(f64::from(FORMAT))),
        ("name".to_owned(), Json::String(name.to_owned())),
    ];
    let envelope = members.len();
    for sheet in &workbook.sheets {
        if sheet.hidden {
            import.leave(sheet.name.clone(), sheet_text(sheet), Reason::HiddenSheet);
            continue;
        }
        let Some(table) = Table::find(sheet) else {
            import.leave_lines(sheet);
            continue;
        };
        let headings = table.headings();
        let known = mapping.of(&headings).filter(|known| known.columns.len() == headings.len()).cloned();
        let map = known.unwrap_or_else(|| guess(&table));
        import.leave_around(&table);
        match &map.list {
            ListTarget::None => import.leave_records(&table, Reason::NoList),
            ListTarget::Places => import.take_places(&table, &map),
            ListTarget::List(list) => {
                if let Some(record) = record_of_list(list) {
                    let entries = import.take_entries(&table, &map, record);
                    match members.iter_mut().find(|(known, _)| known == list) {
                        Some((_, Json::Array(all))) => all.extend(entries),
                        _ => members.push((list.clone(), Json::Array(entries))),
                    }
                } else {
                    import.leave_records(&table, Reason::NoList);
                }
            }
        }
        import.mapping.tables.push(map);
        import.tables.push(table);
    }
    if members.len() > envelope || import.profiles.is_empty() {
        import.profiles.insert(0, Json::Object(members));
        import.has_own = true;
    }
    import
}

fn sheet_text(sheet: &Sheet) -> String {
    let count = sheet.rows.iter().filter(|row| !row.cells.is_empty()).count();
    count.to_string()
}

impl Import {
    /// Whether it is asked if numbers of a table are percentages.
    #[must_use]
    pub fn asks_percent(&self, table: &Table, map: &TableMapping) -> bool {
        (0..table.columns.len()).any(|column| {
            let is_taken =
                !matches!(map.columns.get(column), None | Some(ColumnTarget::None | ColumnTarget::RowNumber));
            is_taken && may_be_percent(table, column)
        })
    }

    fn leave(&mut self, cell: String, text: String, reason: Reason) {
        self.left.push(Left { cell, text, reason });
    }

    /// A sheet without a table.
    fn leave_lines(&mut self, sheet: &Sheet) {
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, cell) in cells.cells.iter().enumerate() {
                let text = crate::workbook::table::text(cell);
                if !text.is_empty() {
                    let cell = [&sheet.name, "!", &crate::workbook::sheet::cell_name(row, column)].concat();
                    self.leave(cell, text, Reason::Title);
                }
            }
        }
    }

    /// Titles, remarks, hidden rows, and totals with whether they hold.
    fn leave_around(&mut self, table: &Table) {
        let lines = |lines: &[Line], reason| {
            let left = lines.iter().map(|line| Left {
                cell: [&table.sheet, "!", &line.cell].concat(),
                text: line.text.clone(),
                reason,
            });
            left.collect::<Vec<_>>()
        };
        self.left.extend(lines(&table.titles, Reason::Title));
        self.left.extend(lines(&table.remarks, Reason::Remark));
        self.left.extend(lines(&table.examples, Reason::Example));
        self.left.extend(lines(&table.hidden, Reason::HiddenRow));
        for total in &table.totals {
            for (column, value) in total.values.iter().enumerate().filter(|(_, value)| !value.text.is_empty()) {
                let reason = if holds(table, total, column) { Reason::Total } else { Reason::TotalDiffers };
                self.leave(table.cell(total.row, column), value.text.clone(), reason);
            }
        }
    }

    fn leave_records(&mut self, table: &Table, reason: Reason) {
        for record in &table.records {
            for (column, value) in record.values.iter().enumerate().filter(|(_, value)| !value.text.is_empty()) {
                self.leave(table.cell(record.row, column), value.text.clone(), reason);
            }
        }
    }

    /// The value of a cell, as far as it can be taken; a cell that cannot is listed.
    fn usable(&mut self, table: &Table, map: &TableMapping, record: &Record, column: usize) -> Option<String> {
        let value = record.values.get(column).filter(|value| !value.text.is_empty())?;
        let cell = || table.cell(record.row, column);
        let target = map.columns.get(column).unwrap_or(&ColumnTarget::None);
        let reason = match (target, value.kind) {
            (ColumnTarget::None, _) => Reason::NoField,
            (ColumnTarget::RowNumber, _) => Reason::RowNumber,
            (_, ValueKind::Error) => Reason::Error,
            (_, ValueKind::NoValue) => Reason::NoValue,
            (_, ValueKind::MaybePercent) if may_be_percent(table, column) => match map.is_percent {
                Some(true) => return Some(percent(&value.text)),
                Some(false) => return Some(value.text.clone()),
                None => Reason::MaybePercent,
            },
            (_, ValueKind::Date) => {
                self.leave(cell(), value.text.clone(), Reason::Date);
                return Some(value.text.clone());
            }
            _ => return Some(value.text.clone()),
        };
        self.leave(cell(), value.text.clone(), reason);
        None
    }

    fn take_entries(&mut self, table: &Table, map: &TableMapping, schema: &'static RecordSchema) -> Vec<Json> {
        let mut entries = Vec::new();
        for record in &table.records {
            let mut members = Vec::new();
            let mut figures = Vec::new();
            let unit = (0..map.columns.len()).find(|column| map.columns.get(*column) == Some(&ColumnTarget::Unit));
            let unit = unit.and_then(|column| record.values.get(column)).map(|value| value.text.clone());
            for (column, target) in map.columns.iter().enumerate() {
                if *target == ColumnTarget::Unit {
                    continue;
                }
                let Some(text) = self.usable(table, map, record, column) else { continue };
                let Some(heading) = table.columns.get(column) else { continue };
                match target {
                    ColumnTarget::Field(name) => {
                        if let Some(field) = schema.field(name) {
                            let place = Place { table, record, column: heading, index: column, unit: unit.as_deref() };
                            let value = self.field_value(&place, schema, name, (field.schema)(), &text);
                            members.push((name.clone(), value));
                        }
                    }
                    ColumnTarget::Measure(code) => {
                        let measure = measure_of(code);
                        figures.push(figure_entry("measure", code, &with_unit(&text, heading, table, measure)));
                    }
                    ColumnTarget::Figure => {
                        figures.push(figure_entry("label", &heading.heading, &with_unit(&text, heading, table, None)));
                    }
                    ColumnTarget::None | ColumnTarget::RowNumber | ColumnTarget::Unit => {}
                }
            }
            if !figures.is_empty() {
                members.push(("figures".to_owned(), Json::Array(figures)));
            }
            if schema.name == "Indicator" {
                name_measure(&mut members);
            }
            if !members.is_empty() {
                entries.push(Json::Object(members));
            }
        }
        entries
    }

    /// One profile a row.
    fn take_places(&mut self, table: &Table, map: &TableMapping) {
        for record in &table.records {
            let mut members = vec![("format".to_owned(), Json::Number(f64::from(FORMAT)))];
            let mut figures = Vec::new();
            for (column, target) in map.columns.iter().enumerate() {
                let Some(text) = self.usable(table, map, record, column) else { continue };
                let Some(heading) = table.columns.get(column) else { continue };
                match target {
                    ColumnTarget::Field(name) => members.push((name.clone(), Json::String(text))),
                    ColumnTarget::Measure(code) => {
                        let figure = with_unit(&text, heading, table, measure_of(code));
                        figures.push(figure_entry("measure", code, &figure));
                    }
                    _ => figures.push(figure_entry("label", &heading.heading, &with_unit(&text, heading, table, None))),
                }
            }
            if !figures.is_empty() {
                members.push(("figures".to_owned(), Json::Array(figures)));
            }
            if members.len() > 1 {
                self.profiles.push(Json::Object(members));
            }
        }
    }

    /// The value of a field as the format has it.
    fn field_value(
        &mut self,
        place: &Place<'_>,
        record: &RecordSchema,
        name: &str,
        schema: ValueSchema,
        text: &str,
    ) -> Json {
        let mut said = |reason| {
            let cell = place.table.cell(place.record.row, place.index);
            self.left.push(Left { cell, text: text.to_owned(), reason });
        };
        match schema {
            ValueSchema::Figure => {
                let figure = match place.unit.filter(|_| record.name == "Indicator") {
                    Some(unit) if has_no_unit(text) => [text, unit].concat(),
                    _ => with_unit(text, place.column, place.table, None),
                };
                if Figure::parse(&figure).is_err() {
                    said(Reason::NoFigure);
                }
                Json::String(figure)
            }
            ValueSchema::Enum(choices) => {
                let choice = choices.iter().find(|choice| {
                    **choice == text
                        || Lang::ALL.into_iter().any(|lang| {
                            let word = choice_word(record.name, name, choice, lang);
                            word == text || (!text.is_empty() && word.trim_end_matches(['级', '級']) == text)
                        })
                });
                if choice.is_none() {
                    said(Reason::NoChoice);
                }
                Json::String(choice.map_or(text, |choice| choice).to_owned())
            }
            ValueSchema::Bool => Json::Bool(matches!(text, "是" | "有" | "√" | "✓" | "TRUE" | "true" | "1" | "yes")),
            ValueSchema::Integer(_) => {
                text.parse::<u32>().map_or_else(|_| Json::String(text.to_owned()), |number| Json::Number(number.into()))
            }
            ValueSchema::List(_) => {
                let parts = text.split(['、', '；', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
                Json::Array(parts.map(|part| Json::String(part.to_owned())).collect())
            }
            _ => Json::String(text.to_owned()),
        }
    }
}

/// A cell that is being taken.
struct Place<'a> {
    table: &'a Table,
    record: &'a Record,
    column: &'a Column,
    index: usize,
    unit: Option<&'a str>,
}

fn figure_entry(name: &str, value: &str, figure: &str) -> Json {
    let text = |text: &str| Json::String(text.to_owned());
    Json::Object(vec![(name.to_owned(), text(value)), ("figure".to_owned(), text(figure))])
}

fn measure_of(code: &str) -> Option<Measure> {
    Measure::NAMES.iter().position(|known| *known == code).and_then(|index| Measure::ALL.get(index)).copied()
}

/// A free figure whose label is that of a measure states the measure.
fn name_measure(members: &mut [(String, Json)]) {
    let has_measure = members.iter().any(|(name, _)| name == "measure");
    for (name, value) in members.iter_mut().filter(|(name, _)| name == "label" && !has_measure) {
        let Json::String(label) = value else { continue };
        if let Some(code) = measure_called(label).and_then(|measure| Measure::NAMES.get(measure as usize)) {
            "measure".clone_into(name);
            *value = Json::String((*code).to_owned());
        }
    }
}

fn has_no_unit(text: &str) -> bool {
    Figure::parse(text).is_ok_and(|figure| figure.reading.unit().name().is_empty())
}

/// A number with the unit of its heading; with that of the table where it is an amount of money or of the measure.
fn with_unit(text: &str, column: &Column, table: &Table, measure: Option<Measure>) -> String {
    if !has_no_unit(text) {
        return text.to_owned();
    }
    let from_table = table.unit.as_deref().filter(|unit| {
        let dimension = Figure::parse(&["1", unit].concat()).map(|figure| figure.reading.unit().dimension());
        measure.map_or_else(|| is_amount(&column.heading), |measure| dimension == Ok(measure.dimension()))
    });
    let unit = column.unit.as_deref().or(from_table).or_else(|| measure.map(Measure::unit)).unwrap_or_default();
    [text, unit].concat()
}

/// Headings of amounts of money.
const AMOUNTS: [&str; 10] = ["产值", "收入", "投资", "资金", "资产", "负债", "利润", "产业产值", "金额", "产值"];

fn is_amount(heading: &str) -> bool {
    AMOUNTS.iter().any(|word| heading.contains(word))
}

/// Headings of shares.
const SHARES: [&str; 6] = ["率", "比例", "占比", "比重", "百分比", "%"];

/// Whether the numbers of a column may be percentages that the file does not tell.
fn may_be_percent(table: &Table, column: usize) -> bool {
    let heading = table.columns.get(column);
    let is_share = heading.is_some_and(|column| {
        SHARES.iter().any(|word| column.heading.contains(word)) || column.unit.as_deref() == Some("%")
    });
    let mut numbers = table
        .records
        .iter()
        .filter_map(|record| record.values.get(column))
        .filter(|value| value.kind == ValueKind::MaybePercent);
    is_share && numbers.any(|Value { text, .. }| text.parse::<f64>().is_ok_and(|number| number.abs() <= 1.0))
}

/// Whether a total is the sum of the records in its column; a column without numbers has none.
fn holds(table: &Table, total: &Record, column: usize) -> bool {
    let number = |record: &Record| record.values.get(column).and_then(|value| value.text.parse::<f64>().ok());
    let Some(stated) = number(total) else { return true };
    // Records above the total, down from the total before.
    let before = table.totals.iter().filter(|other| other.row < total.row).map(|other| other.row).max();
    let sum = |from: usize| {
        table
            .records
            .iter()
            .filter(|record| record.row < total.row && record.row >= from)
            .filter_map(number)
            .sum::<f64>()
    };
    let is_near = |sum: f64| (sum - stated).abs() <= stated.abs() * 1e-9 + 1e-9;
    is_near(sum(0)) || before.is_some_and(|before| is_near(sum(before)))
}
