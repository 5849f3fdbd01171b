//! The most likely fields of a table's columns.

use super::{ColumnTarget, ListTarget, TableMapping};
use crate::{
    locale::{Lang, measure::MeasureMessages, schema::describe_in},
    profile::{
        Profile,
        figure::Figure,
        measure::Measure,
        schema::{FieldSchema, HasSchema, RecordSchema, ValueSchema},
        write::{item_of, record_of},
    },
    workbook::table::{Table, is_year},
};

/// Other headings of fields: type, field, headings. A `*` stands for every type.
static SYNONYMS: &str = include_str!("synonyms.tsv");

/// Headings of the number of a row.
const ROW_NUMBERS: [&str; 8] = ["序号", "序號", "编号", "編號", "行号", "No.", "No", "#"];

/// Headings of the unit of a row's figure.
const UNITS: [&str; 5] = ["单位", "單位", "计量单位", "計量單位", "Unit"];

/// The lists that a table may be, the likelier ones of equal guesses first.
const LISTS: [&str; 7] = ["figures", "industries", "branches", "talents", "honors", "members", "sources"];

/// So many measures beside a name make a table of places.
const PLACES: usize = 2;

/// How the table is read, as far as its name and its headings say it.
#[must_use]
pub fn guess(table: &Table) -> TableMapping {
    let headings: Vec<_> = table.columns.iter().map(|column| column.heading.clone()).collect();
    if let Some(columns) = measures_below_each_other(table) {
        return TableMapping { headings, list: ListTarget::List("figures".to_owned()), columns, is_percent: None };
    }
    if let Some(columns) = places(&headings) {
        return TableMapping { headings, list: ListTarget::Places, columns, is_percent: None };
    }
    let name = [&table.sheet].into_iter().chain(table.titles.iter().map(|line| &line.text));
    let name = name.map(String::as_str).collect::<Vec<_>>().join(" ");
    let guesses = LISTS.into_iter().filter_map(|list| {
        let record = record_of_list(list)?;
        let columns = columns(&headings, record);
        let is_named = columns.contains(&ColumnTarget::Field(first_field(record).to_owned()));
        let matched = columns.iter().filter(|target| matches!(target, ColumnTarget::Field(_))).count();
        let bonus = if title_of_list(list, &name) { headings.len() } else { 0 };
        is_named.then_some((matched + bonus, list, columns))
    });
    // Of several that fit alike the first counts.
    let best = guesses.fold(None, |best: Option<(usize, &str, Vec<ColumnTarget>)>, next| match best {
        Some(best) if best.0 >= next.0 => Some(best),
        _ => Some(next),
    });
    match best {
        Some((_, list, columns)) => {
            TableMapping { headings, list: ListTarget::List(list.to_owned()), columns, is_percent: None }
        }
        None => {
            let columns = vec![ColumnTarget::None; headings.len()];
            TableMapping { headings, list: ListTarget::None, columns, is_percent: None }
        }
    }
}

/// The type of the entries of a list of the profile.
#[must_use]
pub(super) fn record_of_list(list: &str) -> Option<&'static RecordSchema> {
    let field = record_of(Some(Profile::schema()))?.field(list)?;
    record_of(item_of(Some((field.schema)())))
}

/// The field that names an entry.
fn first_field(record: &RecordSchema) -> &'static str {
    let name = |field: &&FieldSchema| matches!((field.schema)(), ValueSchema::Text);
    record.fields.iter().find(name).map_or("", |field| field.name)
}

/// Whether the name of a sheet or its title tells the list.
fn title_of_list(list: &str, name: &str) -> bool {
    Lang::ALL.into_iter().any(|lang| {
        let title = describe_in("Profile", lang).and_then(|words| words.field(list)).map(|words| words.title);
        title.is_some_and(|title| name.contains(title))
    })
}

/// The fields of a type that the headings name, each once.
fn columns(headings: &[String], record: &'static RecordSchema) -> Vec<ColumnTarget> {
    let mut taken: Vec<&str> = Vec::new();
    // Years below several headings are those of several series, of which an entry has one.
    let mut groups =
        headings.iter().filter(|heading| is_year(last_part(heading))).map(|heading| heading.rsplit_once('/'));
    let first_group = groups.next().map(|group| group.map(|(group, _)| group));
    let is_one = groups.all(|group| Some(group.map(|(group, _)| group)) == first_group);
    let has_series = is_one && record.field("series").is_some();
    headings
        .iter()
        .map(|heading| {
            if is_row_number(heading) {
                return ColumnTarget::RowNumber;
            }
            if has_series && is_year(last_part(heading)) {
                return ColumnTarget::Year;
            }
            let has_figure = record.name == "Indicator";
            if has_figure && UNITS.contains(&heading.as_str()) {
                return ColumnTarget::Unit;
            }
            let field = record
                .fields
                .iter()
                .find(|field| !taken.contains(&field.name) && is_called(record, field.name, heading));
            match field {
                Some(field) => {
                    taken.push(field.name);
                    ColumnTarget::Field(field.name.to_owned())
                }
                // Whatever else is told of an entry is a figure of it.
                None if !heading.is_empty() && record.field("figures").is_some() => ColumnTarget::Figure,
                None => ColumnTarget::None,
            }
        })
        .collect()
}

/// Of several rows of headings the last one.
fn last_part(heading: &str) -> &str {
    heading.rsplit('/').next().unwrap_or(heading)
}

fn is_row_number(heading: &str) -> bool {
    ROW_NUMBERS.contains(&heading)
}

/// Whether a heading names a field: as the schema calls it in any language, or by another name. Of several rows of headings the last one
/// tells.
fn is_called(record: &RecordSchema, field: &str, heading: &str) -> bool {
    let last = heading.rsplit('/').next().unwrap_or(heading).trim_end_matches('*').trim();
    if last.is_empty() {
        return false;
    }
    let is_title = Lang::ALL.into_iter().any(|lang| {
        describe_in(record.name, lang).and_then(|words| words.field(field)).is_some_and(|words| words.title == last)
    });
    is_title
        || SYNONYMS.lines().any(|line| {
            let mut parts = line.split('\t');
            let is_of = |of: Option<&str>, name: &str| of.is_some_and(|of| of == name || of == "*");
            is_of(parts.next(), record.name) && parts.next() == Some(field) && parts.any(|name| name == last)
        })
}

/// The measure that a heading names, in any language or by another name.
#[must_use]
pub(super) fn measure_called(heading: &str) -> Option<Measure> {
    let last = heading.rsplit('/').next().unwrap_or(heading).trim();
    let is_called = |measure: &&Measure| {
        Lang::ALL.into_iter().any(|lang| MeasureMessages::of(lang).label(**measure) == last)
            || measure.synonyms().any(|name| name == last)
    };
    Measure::ALL.iter().find(is_called).copied()
}

fn code(measure: Measure) -> String {
    Measure::NAMES.get(measure as usize).copied().unwrap_or_default().to_owned()
}

/// A table of places: one column names them, several hold measures.
fn places(headings: &[String]) -> Option<Vec<ColumnTarget>> {
    let member = record_of_list("members")?;
    let mut has_name = false;
    let columns: Vec<_> = headings
        .iter()
        .map(|heading| {
            if is_row_number(heading) {
                ColumnTarget::RowNumber
            } else if !has_name && is_called(member, "name", heading) {
                has_name = true;
                ColumnTarget::Field("name".to_owned())
            } else if let Some(measure) = measure_called(heading) {
                ColumnTarget::Measure(code(measure))
            } else if heading.is_empty() {
                ColumnTarget::None
            } else {
                ColumnTarget::Figure
            }
        })
        .collect();
    let measures = columns.iter().filter(|target| matches!(target, ColumnTarget::Measure(_))).count();
    (has_name && measures >= PLACES).then_some(columns)
}

/// Two columns without headings, of which the first names measures or labels, and the second holds figures.
fn measures_below_each_other(table: &Table) -> Option<Vec<ColumnTarget>> {
    let is_bare = table.columns.iter().all(|column| column.heading.is_empty());
    let mut values = table.records.iter().map(|record| &record.values);
    let are_figures = |values: &Vec<crate::workbook::table::Value>| {
        values.get(1).is_some_and(|value| Figure::parse(&value.text).is_ok())
            && values.first().is_some_and(|value| Figure::parse(&value.text).is_err())
    };
    let fits = is_bare && table.columns.len() >= 2 && values.all(are_figures);
    let rest = table.columns.len().saturating_sub(2);
    let field = |name: &str| ColumnTarget::Field(name.to_owned());
    fits.then(|| [field("label"), field("figure")].into_iter().chain(vec![ColumnTarget::None; rest]).collect())
}
