//! Profiles from the tables of a workbook. Every cell is taken, or listed with the reason why not.

use std::collections::HashMap;

use super::{
    ColumnTarget, ListTarget, Mapping, TableMapping,
    guess::{guess, measure_called, record_of_list},
    totals,
    units::{has_no_unit, with_unit},
};
use crate::{
    locale::{Lang, choice::choice_word},
    profile::{
        FORMAT, Profile,
        date::Date,
        figure::Figure,
        json::Json,
        measure::Measure,
        schema::{HasSchema, RecordSchema, ValueSchema},
        write::record_of,
    },
    workbook::{
        sheet::{Sheet, Workbook},
        table::{Column, Line, Record, Table, Value, ValueKind, is_unit, percent},
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
    /// The sheets that are hidden or have hidden rows.
    pub hidden: Vec<String>,
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
    /// A total, which the records do not add up to, or a part that is more than the whole.
    TotalDiffers,
    /// A cell of a total that cannot be added up: its label, a share.
    TotalUnchecked,
    /// A part of the row above: 其中.
    Part,
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
    /// A number of which nobody states the unit; taken as it stands.
    NoUnit,
    /// A text that is no date; taken as it stands.
    NoDate,
    /// A number that several rows share; taken for the first of them.
    MergedNumber,
    /// A second value for a field that has one.
    Twice,
    /// A row of a table of places that names none.
    NoPlace,
}

impl Reason {
    /// Every reason, in the order of their sentences.
    pub const ALL: [Self; 23] = [
        Self::Title,
        Self::Remark,
        Self::Total,
        Self::TotalDiffers,
        Self::TotalUnchecked,
        Self::Part,
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
        Self::NoUnit,
        Self::NoDate,
        Self::MergedNumber,
        Self::Twice,
        Self::NoPlace,
    ];

    /// Whether the cell is in the profile all the same.
    #[must_use]
    pub const fn is_taken(self) -> bool {
        matches!(self, Self::Date | Self::NoChoice | Self::NoFigure | Self::NoUnit | Self::NoDate | Self::MergedNumber)
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
    let mut own = Vec::new();
    for sheet in &workbook.sheets {
        let takes_hidden = mapping.hidden.contains(&sheet.name);
        if sheet.hidden || sheet.rows.iter().any(|row| row.hidden && !row.cells.is_empty()) {
            import.hidden.push(sheet.name.clone());
        }
        if sheet.hidden && !takes_hidden {
            import.leave(sheet.name.clone(), sheet_text(sheet), Reason::HiddenSheet);
            continue;
        }
        let tables = Table::find_all(sheet, takes_hidden);
        if tables.is_empty() {
            import.leave_lines(sheet);
        }
        for table in tables {
            import.take_table(table, mapping, &mut own);
        }
    }
    import.mapping.hidden.clone_from(&mapping.hidden);
    if !own.is_empty() || import.profiles.is_empty() {
        let name = ("name".to_owned(), Json::String(name.to_owned()));
        import.profiles.insert(0, Json::Object([format_member(), name].into_iter().chain(own).collect()));
        import.has_own = true;
    }
    import
}

fn format_member() -> (String, Json) {
    ("format".to_owned(), Json::Number(f64::from(FORMAT)))
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

    /// Takes the records of a table; those that belong to the workbook's own place go to `own`.
    fn take_table(&mut self, table: Table, mapping: &Mapping, own: &mut Vec<(String, Json)>) {
        let headings = table.headings();
        let known = mapping.of(&headings).filter(|known| known.columns.len() == headings.len()).cloned();
        let map = known.unwrap_or_else(|| guess(&table));
        self.leave_around(&table);
        match &map.list {
            ListTarget::None => self.leave_records(&table, Reason::NoList),
            ListTarget::Places => self.take_places(&table, &map),
            ListTarget::List(list) => match record_of_list(list) {
                Some(record) => {
                    let entries = self.take_entries(&table, &map, record);
                    match own.iter_mut().find(|(known, _)| known == list) {
                        Some((_, Json::Array(all))) => all.extend(entries),
                        _ if entries.is_empty() => {}
                        _ => own.push((list.clone(), Json::Array(entries))),
                    }
                }
                None => self.leave_records(&table, Reason::NoList),
            },
        }
        self.mapping.tables.push(map);
        self.tables.push(table);
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
        self.left.extend(lines(&table.merged_numbers, Reason::MergedNumber));
        for total in &table.totals {
            for (column, value) in total.values.iter().enumerate().filter(|(_, value)| !value.text.is_empty()) {
                let reason = totals::reason(table, total, column);
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
            let said = self.left.len();
            let mut members = self.take_record(table, map, record, schema);
            if schema.name == "Indicator" {
                if !members.iter().any(|(name, _)| name == "figure" || name == "series") {
                    // A line between figures.
                    self.leave_record(table, record, said, Reason::Title);
                    continue;
                }
                name_measure(&mut members);
            }
            if !members.is_empty() {
                entries.push(Json::Object(members));
            }
        }
        entries
    }

    /// One profile a place: rows of other tables that name it go to the same.
    fn take_places(&mut self, table: &Table, map: &TableMapping) {
        let Some(schema) = record_of(Some(Profile::schema())) else { return };
        let name = |profile: &Json| match profile.get("name") {
            Some(Json::String(name)) => name.clone(),
            _ => String::new(),
        };
        let mut known: HashMap<String, usize> = self.profiles.iter().map(name).zip(0..).collect();
        for record in &table.records {
            let said = self.left.len();
            let members = self.take_record(table, map, record, schema);
            let named = members.iter().find(|(name, _)| name == "name").map(|(_, name)| name);
            let Some(Json::String(name)) = named else {
                self.leave_record(table, record, said, Reason::NoPlace);
                continue;
            };
            let index = known.entry(name.clone()).or_insert(self.profiles.len());
            let Some(Json::Object(all)) = self.profiles.get_mut(*index) else {
                self.profiles.push(Json::Object([format_member()].into_iter().chain(members).collect()));
                continue;
            };
            for (member, value) in members {
                match (all.iter_mut().find(|(known, _)| *known == member), value) {
                    (None, value) => all.push((member, value)),
                    (Some((_, Json::Array(all))), Json::Array(more)) => all.extend(more),
                    (Some((_, known)), value) if *known == value => {}
                    (Some(_), value) => {
                        let column =
                            map.columns.iter().position(|target| *target == ColumnTarget::Field(member.clone()));
                        let text = match value {
                            Json::String(text) => text,
                            _ => String::new(),
                        };
                        let cell = table.cell(record.row, column.unwrap_or_default());
                        self.left.push(Left { cell, text, reason: Reason::Twice });
                    }
                }
            }
        }
    }

    /// Leaves the cells of a record of which nothing else was said since.
    fn leave_record(&mut self, table: &Table, record: &Record, since: usize, reason: Reason) {
        let said: Vec<_> = self.left.iter().skip(since).filter(|left| !left.reason.is_taken()).cloned().collect();
        for (column, value) in record.values.iter().enumerate().filter(|(_, value)| !value.text.is_empty()) {
            let cell = table.cell(record.row, column);
            if !said.iter().any(|left| left.cell == cell) {
                self.leave(cell, value.text.clone(), reason);
            }
        }
    }

    /// The members of a record.
    fn take_record(
        &mut self,
        table: &Table,
        map: &TableMapping,
        record: &Record,
        schema: &'static RecordSchema,
    ) -> Vec<(String, Json)> {
        let (mut members, mut figures, mut series) = (Vec::<(String, Json)>::new(), Vec::new(), Vec::new());
        let unit_column = map.columns.iter().position(|target| *target == ColumnTarget::Unit);
        let unit = unit_column.and_then(|column| record.values.get(column)).map(|value| value.text.as_str());
        let is_unit_used =
            |text: &str| unit.is_some_and(|unit| text.ends_with(unit) || has_no_unit(text) && is_unit(unit));
        let mut is_unit_told = unit.is_none_or(str::is_empty);
        for (index, target) in map.columns.iter().enumerate() {
            if *target == ColumnTarget::Unit && unit_column == Some(index) {
                continue;
            }
            let Some(text) = self.usable(table, map, record, index) else { continue };
            let Some(column) = table.columns.get(index) else { continue };
            let place = Place { table, record, column, index, unit };
            match target {
                ColumnTarget::Field(name) => {
                    let field = schema.field(name).filter(|field| takes_cell((field.schema)()));
                    let is_known = members.iter().any(|(known, _)| known == name);
                    match field {
                        Some(field) if !is_known => {
                            let kind = (field.schema)();
                            is_unit_told |= matches!(kind, ValueSchema::Figure) && is_unit_used(&text);
                            let value = self.field_value(&place, schema, name, kind, &text);
                            members.push((name.clone(), value));
                        }
                        Some(_) => self.leave(table.cell(record.row, index), text, Reason::Twice),
                        None => self.leave(table.cell(record.row, index), text, Reason::NoField),
                    }
                }
                ColumnTarget::Year => {
                    is_unit_told |= is_unit_used(&text);
                    let year = column.heading.rsplit('/').next().unwrap_or_default();
                    let figure = Json::String(self.figure(&place, None, &text));
                    let year = Json::String(year.trim_end_matches(['年', '度']).to_owned());
                    series.push(Json::Object(vec![("year".to_owned(), year), ("figure".to_owned(), figure)]));
                }
                ColumnTarget::Measure(code) => {
                    is_unit_told |= is_unit_used(&text);
                    let figure = self.figure(&place, measure_of(code), &text);
                    figures.push(figure_entry("measure", code, &figure));
                }
                ColumnTarget::Figure => {
                    is_unit_told |= is_unit_used(&text);
                    let figure = self.figure(&place, None, &text);
                    figures.push(figure_entry("label", &column.heading, &figure));
                }
                // A second column of units.
                ColumnTarget::Unit => self.leave(table.cell(record.row, index), text, Reason::Twice),
                ColumnTarget::None | ColumnTarget::RowNumber => {}
            }
        }
        if let (Some(column), Some(text), false) = (unit_column, unit, is_unit_told) {
            self.leave(table.cell(record.row, column), text.to_owned(), Reason::NoField);
        }
        for (name, list) in [("series", series), ("figures", figures)] {
            if !list.is_empty() {
                members.push((name.to_owned(), Json::Array(list)));
            }
        }
        members
    }

    /// A figure with its unit.
    fn figure(&mut self, place: &Place<'_>, measure: Option<Measure>, text: &str) -> String {
        let (figure, is_open) = match place.unit {
            Some(unit) if has_no_unit(text) && is_unit(unit) => ([text, unit].concat(), false),
            _ => with_unit(text, place.column, place.table, measure),
        };
        let cell = || place.table.cell(place.record.row, place.index);
        if Figure::parse(&figure).is_err() {
            self.leave(cell(), text.to_owned(), Reason::NoFigure);
        } else if is_open {
            self.leave(cell(), text.to_owned(), Reason::NoUnit);
        }
        figure
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
        let said = |import: &mut Self, reason| {
            import.leave(place.table.cell(place.record.row, place.index), text.to_owned(), reason);
        };
        let as_it_stands = || Json::String(text.to_owned());
        match schema {
            ValueSchema::Figure => Json::String(self.figure(place, None, text)),
            ValueSchema::Enum(choices) => {
                let choice = choices.iter().find(|choice| {
                    **choice == text
                        || Lang::ALL.into_iter().any(|lang| {
                            let word = choice_word(record.name, name, choice, lang);
                            word == text || (!text.is_empty() && word.trim_end_matches(['级', '級']) == text)
                        })
                });
                if choice.is_none() {
                    said(self, Reason::NoChoice);
                }
                choice.map_or_else(as_it_stands, |choice| Json::String((*choice).to_owned()))
            }
            ValueSchema::Bool if YES.contains(&text) => Json::Bool(true),
            ValueSchema::Bool if NO.contains(&text) => Json::Bool(false),
            ValueSchema::Bool => {
                said(self, Reason::NoChoice);
                as_it_stands()
            }
            ValueSchema::Integer(_) => match text.parse::<u32>() {
                Ok(number) => Json::Number(number.into()),
                Err(_) => {
                    said(self, Reason::NoFigure);
                    as_it_stands()
                }
            },
            ValueSchema::List(_) | ValueSchema::ListOrRecord(_) => {
                let parts = text.split(['、', '；', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
                Json::Array(parts.map(|part| Json::String(part.to_owned())).collect())
            }
            ValueSchema::Date => {
                if Date::parse(text).is_none() {
                    said(self, Reason::NoDate);
                }
                as_it_stands()
            }
            _ => as_it_stands(),
        }
    }
}

/// Cells that say yes, and those that say no.
const YES: [&str; 9] = ["是", "有", "√", "✓", "✔", "TRUE", "true", "1", "yes"];
const NO: [&str; 9] = ["否", "无", "無", "×", "✗", "FALSE", "false", "0", "no"];

/// Whether the value of a field can stand in one cell.
fn takes_cell(schema: ValueSchema) -> bool {
    match schema {
        ValueSchema::Record(_) => false,
        ValueSchema::List(item) => matches!(item(), ValueSchema::Text | ValueSchema::String),
        _ => true,
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

/// Whether the numbers of a column may be percentages that the file does not tell.
fn may_be_percent(table: &Table, column: usize) -> bool {
    let mut numbers = table
        .records
        .iter()
        .filter_map(|record| record.values.get(column))
        .filter(|value| value.kind == ValueKind::MaybePercent);
    numbers.any(|Value { text, .. }| text.parse::<f64>().is_ok_and(|number| number.abs() <= 1.0))
}
