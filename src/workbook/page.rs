//! The import in the editor's page: a wasm of its own, which is loaded for a file and thrown away after it.

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use super::{
    mapping::{ColumnTarget, Import, ListTarget, Mapping, TableMapping, import},
    read::read,
};
use crate::{
    locale::{Lang, import::ImportMessages, measure::MeasureMessages, schema::describe_in},
    profile::{
        Profile,
        measure::Measure,
        schema::{HasSchema, RecordSchema},
        write::{item_of, record_of, write},
    },
};

/// What came of a file.
#[derive(Debug, Default, Serialize)]
struct Answer {
    /// Why the file is not read, and what to do; empty where it is.
    error: String,
    /// Whether the first profile speaks of the workbook's own place.
    has_own: bool,
    /// The text of each profile.
    profiles: Vec<String>,
    /// The tables, and how they were read.
    tables: Vec<TableAnswer>,
    /// What was not taken, a sentence each.
    left: Vec<String>,
    /// The sheets that are hidden or have hidden rows, and whether what is hidden is taken.
    hidden: Vec<(String, bool)>,
    /// The mapping as JSON, to be corrected and remembered.
    mapping: String,
}

/// A table, and how it was read.
#[derive(Debug, Serialize)]
struct TableAnswer {
    /// The sheet.
    sheet: String,
    /// How many records it has.
    count: usize,
    /// The list, and those that may be chosen in its place.
    list: Choice,
    /// The columns.
    columns: Vec<ColumnAnswer>,
    /// Whether it is asked if numbers of a column are percentages.
    asks_percent: bool,
}

/// A column, and its field.
#[derive(Debug, Serialize)]
struct ColumnAnswer {
    /// The heading.
    heading: String,
    /// Three values.
    samples: Vec<String>,
    /// The field, and those that may be chosen in its place.
    field: Choice,
}

/// One of several values, each with its words.
#[derive(Debug, Serialize)]
struct Choice {
    chosen: String,
    options: Vec<(String, String)>,
}

/// A correction of the editor.
#[derive(Debug, Default, Deserialize)]
struct Correction {
    /// The table, counted from zero.
    table: usize,
    /// The column; nothing for the list, or for the question of percentages.
    column: Option<usize>,
    /// The value of the choice.
    value: String,
}

/// Reads a workbook. `place` is the place that it speaks of, where it does not say so; `mapping` is JSON that an earlier answer gave, and
/// `corrections` is a list of what the editor has chosen otherwise.
///
/// # Errors
/// When the page refuses an object.
#[wasm_bindgen]
pub fn import_workbook(
    name: &str,
    bytes: &[u8],
    place: &str,
    mapping: &str,
    corrections: JsValue,
    lang: &str,
) -> Result<JsValue, JsValue> {
    let lang = Lang::from_tag(lang).unwrap_or_default();
    let corrections: Vec<Correction> = serde_wasm_bindgen::from_value(corrections)?;
    let words = ImportMessages::of(lang);
    let answer = match read(name, bytes) {
        Err(why) => Answer { error: words.error(why).to_owned(), ..Answer::default() },
        Ok(workbook) => {
            let mut mapping: Mapping = serde_json::from_str(mapping).unwrap_or_default();
            let mut found = import(&workbook, place, &mapping);
            for correction in &corrections {
                if let Some(sheet) = correction.value.strip_prefix(HIDDEN) {
                    mapping.hidden.push(sheet.to_owned());
                    // What was hidden has tables of its own, and later corrections count them.
                    found = import(&workbook, place, &mapping);
                    continue;
                }
                let Some(table) = found.mapping.tables.get(correction.table) else { continue };
                let is_same = |known: &TableMapping| known.headings == table.headings;
                let index = mapping.tables.iter().position(is_same).unwrap_or_else(|| {
                    mapping.tables.push(table.clone());
                    mapping.tables.len() - 1
                });
                if let Some(known) = mapping.tables.get_mut(index) {
                    correct(known, correction);
                }
            }
            if !corrections.is_empty() {
                found = import(&workbook, place, &mapping);
            }
            answer(&found, lang)
        }
    };
    Ok(serde_wasm_bindgen::to_value(&answer)?)
}

fn correct(table: &mut TableMapping, correction: &Correction) {
    match (correction.column, correction.value.as_str()) {
        (Some(column), value) => {
            if let Some(target) = table.columns.get_mut(column) {
                *target = column_target(value);
            }
        }
        (None, "percent") => table.is_percent = Some(true),
        (None, "ratio") => table.is_percent = Some(false),
        (None, value) => {
            table.list = list_target(value);
        }
    }
}

/// The values of the choices of lists: the names of lists, and these.
const LEAVE: &str = "-";
/// Before the name of a sheet of which the hidden is taken, whatever the table.
const HIDDEN: &str = "hidden:";
const PLACES: &str = "*";
const ROW_NUMBER: &str = "#";
const FIGURE: &str = "figure+";
const UNIT: &str = "unit+";
const YEAR: &str = "year+";
const MEASURE: &str = "measure:";

fn list_target(value: &str) -> ListTarget {
    match value {
        LEAVE => ListTarget::None,
        PLACES => ListTarget::Places,
        list => ListTarget::List(list.to_owned()),
    }
}

fn list_value(target: &ListTarget) -> String {
    match target {
        ListTarget::None => LEAVE.to_owned(),
        ListTarget::Places => PLACES.to_owned(),
        ListTarget::List(list) => list.clone(),
    }
}

fn column_target(value: &str) -> ColumnTarget {
    match value {
        LEAVE => ColumnTarget::None,
        ROW_NUMBER => ColumnTarget::RowNumber,
        FIGURE => ColumnTarget::Figure,
        UNIT => ColumnTarget::Unit,
        YEAR => ColumnTarget::Year,
        value => match value.strip_prefix(MEASURE) {
            Some(code) => ColumnTarget::Measure(code.to_owned()),
            None => ColumnTarget::Field(value.to_owned()),
        },
    }
}

fn column_value(target: &ColumnTarget) -> String {
    match target {
        ColumnTarget::None => LEAVE.to_owned(),
        ColumnTarget::RowNumber => ROW_NUMBER.to_owned(),
        ColumnTarget::Figure => FIGURE.to_owned(),
        ColumnTarget::Unit => UNIT.to_owned(),
        ColumnTarget::Year => YEAR.to_owned(),
        ColumnTarget::Field(name) => name.clone(),
        ColumnTarget::Measure(code) => [MEASURE, code].concat(),
    }
}

fn answer(found: &Import, lang: Lang) -> Answer {
    let words = ImportMessages::of(lang);
    let tables = found.tables.iter().zip(&found.mapping.tables).map(|(table, map)| {
        let columns =
            table.columns.iter().enumerate().zip(&map.columns).map(|((index, column), target)| ColumnAnswer {
                heading: [
                    column.heading.as_str(),
                    column.unit.as_ref().map_or("", |_| " · "),
                    column.unit.as_deref().unwrap_or(""),
                ]
                .concat(),
                samples: table.samples(index),
                field: Choice { chosen: column_value(target), options: fields(&map.list, lang) },
            });
        TableAnswer {
            sheet: table.sheet.clone(),
            count: table.records.len(),
            list: Choice { chosen: list_value(&map.list), options: lists(lang) },
            columns: columns.collect(),
            asks_percent: found.asks_percent(table, map),
        }
    });
    let left = found
        .left
        .iter()
        .map(|left| [&left.cell, words.separator, &left.text, words.separator, words.reason(left.reason)].concat());
    Answer {
        error: String::new(),
        has_own: found.has_own,
        profiles: found.profiles.iter().map(write).collect(),
        tables: tables.collect(),
        left: left.collect(),
        hidden: found.hidden.iter().map(|name| (name.clone(), found.mapping.hidden.contains(name))).collect(),
        mapping: serde_json::to_string(&found.mapping).unwrap_or_default(),
    }
}

/// The lists of the profile as choices.
fn lists(lang: Lang) -> Vec<(String, String)> {
    let words = ImportMessages::of(lang);
    let own =
        [(LEAVE, words.leave), (PLACES, words.a_place_each)].map(|(value, title)| (value.to_owned(), title.to_owned()));
    let Some((record, about)) = record_of(Some(Profile::schema())).zip(describe_in("Profile", lang)) else {
        return own.to_vec();
    };
    let all = record.fields.iter().filter(|field| record_of(item_of(Some((field.schema)()))).is_some());
    let titled = all.filter_map(|field| Some((field.name.to_owned(), about.field(field.name)?.title.to_owned())));
    own.into_iter().chain(titled).collect()
}

/// The fields of the records of a list as choices.
fn fields(list: &ListTarget, lang: Lang) -> Vec<(String, String)> {
    let words = ImportMessages::of(lang);
    let own = [
        (LEAVE, words.leave),
        (ROW_NUMBER, words.row_number),
        (FIGURE, words.as_figure),
        (UNIT, words.as_unit),
        (YEAR, words.as_year),
    ];
    let own = own.map(|(value, title)| (value.to_owned(), title.to_owned()));
    let profile = record_of(Some(Profile::schema()));
    let record: Option<&'static RecordSchema> = match list {
        ListTarget::None => None,
        ListTarget::Places => profile,
        ListTarget::List(list) => {
            profile.and_then(|profile| profile.field(list)).and_then(|field| record_of(item_of(Some((field.schema)()))))
        }
    };
    let titled = record.zip(record.and_then(|record| describe_in(record.name, lang))).map(|(record, about)| {
        let fields = record.fields.iter();
        let titled =
            fields.filter_map(|field| Some((field.name.to_owned(), about.field(field.name)?.title.to_owned())));
        titled.collect::<Vec<_>>()
    });
    let measures = Measure::NAMES
        .iter()
        .zip(Measure::ALL)
        .map(|(code, measure)| ([MEASURE, *code].concat(), MeasureMessages::of(lang).label(*measure).to_owned()));
    own.into_iter().chain(titled.unwrap_or_default()).chain(measures).collect()
}
