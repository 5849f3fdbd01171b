//! The workbook that editors fill in: a sheet for each list of the profile, with the headings that the import knows.

use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Note, Workbook, Worksheet, XlsxError,
};

use crate::{
    locale::{
        Lang,
        choice::choice_word,
        schema::{FieldWords, describe_in},
        workbook::WorkbookMessages,
    },
    profile::{
        Profile,
        schema::{FieldSchema, HasSchema, RecordSchema, ValueSchema},
        write::{item_of, record_of},
    },
};

/// How many rows have drop-down lists.
const ROWS: u32 = 500;

/// Longer drop-down lists are refused by spreadsheet programs.
const LONGEST_LIST: usize = 255;

/// Fields that a sheet has no column for: lists and objects inside entries, and what only a program writes.
const LEFT_OUT: [&str; 3] = ["headline", "total", "norm"];

/// Lists of the profile that have a sheet, in the order of the form.
const SHEETS: [&str; 7] = ["figures", "branches", "industries", "talents", "honors", "members", "sources"];

/// The name of the workbook's file.
#[must_use]
pub fn file_name(lang: Lang) -> String {
    ["village-profile-template.", lang.tag(), ".xlsx"].concat()
}

/// The workbook in a language, as the bytes of an `.xlsx` file. The same build gives the same bytes.
///
/// # Errors
/// Where a heading breaks a rule of spreadsheet programs, which the tests rule out.
pub fn template(lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?);
    workbook.set_properties(&properties);
    let words = WorkbookMessages::of(lang);
    write_guide(workbook.add_worksheet(), words)?;
    for list in SHEETS {
        let title = describe_in("Profile", lang).and_then(|words| words.field(list)).map_or(list, |words| words.title);
        if let Some(record) = record_of_list(list) {
            write_list(workbook.add_worksheet().set_name(title)?, record, lang)?;
        }
    }
    workbook.save_to_buffer()
}

fn record_of_list(list: &str) -> Option<&'static RecordSchema> {
    let field = record_of(Some(Profile::schema()))?.field(list)?;
    record_of(item_of(Some((field.schema)())))
}

/// The first sheet says how to fill in the others.
fn write_guide(sheet: &mut Worksheet, words: &WorkbookMessages) -> Result<(), XlsxError> {
    sheet.set_name(words.guide)?.set_column_width(0, 90)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (row, line) in (0..).zip(words.guide_lines) {
        sheet.write_with_format(row, 0, *line, &wrapped)?;
    }
    Ok(())
}

/// The fields that have a column.
fn columns(record: &'static RecordSchema, lang: Lang) -> Vec<(&'static FieldSchema, FieldWords)> {
    let Some(words) = describe_in(record.name, lang) else { return Vec::new() };
    let is_short = |field: &&FieldSchema| match (field.schema)() {
        ValueSchema::Record(_) | ValueSchema::ListOrRecord(_) => false,
        ValueSchema::List(item) => matches!(item(), ValueSchema::Text | ValueSchema::String),
        _ => !LEFT_OUT.contains(&field.name),
    };
    record.fields.iter().filter(is_short).filter_map(|field| Some((field, words.field(field.name)?))).collect()
}

fn write_list(sheet: &mut Worksheet, record: &'static RecordSchema, lang: Lang) -> Result<(), XlsxError> {
    let words = WorkbookMessages::of(lang);
    let heading = Format::new()
        .set_bold()
        .set_background_color(Color::RGB(0x0014_467c))
        .set_font_color(Color::White)
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter);
    let example = Format::new().set_italic().set_font_color(Color::RGB(0x006b_7683));
    for (column, (field, about)) in (0..).zip(columns(record, lang)) {
        let mark = if field.required { "*" } else { "" };
        sheet.write_with_format(0, column, [about.title, mark].concat(), &heading)?;
        sheet.insert_note(0, column, &Note::new(about.about).add_author_prefix(false))?;
        let shown = shown_example(record, field, about, lang);
        let first = if column == 0 { [words.example, &shown].concat() } else { shown };
        sheet.write_with_format(1, column, &first, &example)?;
        let widest = [about.title.chars().count() + 2, first.chars().count()].into_iter().max().unwrap_or_default();
        let widest = u32::try_from(widest.clamp(5, 20)).unwrap_or(20);
        sheet.set_column_width(column, f64::from(widest * 2))?;
        if let Some(choices) = choices(record, field, lang) {
            sheet.add_data_validation(1, column, ROWS, column, &DataValidation::new().allow_list_strings(&choices)?)?;
        }
    }
    sheet.set_row_height(0, 24)?.set_freeze_panes(1, 0)?;
    Ok(())
}

/// The words of a drop-down list, where they are few enough.
fn choices(record: &RecordSchema, field: &FieldSchema, lang: Lang) -> Option<Vec<&'static str>> {
    let ValueSchema::Enum(values) = (field.schema)() else { return None };
    if field.name == "measure" {
        return None;
    }
    let words: Vec<_> = values.iter().map(|value| choice_word(record.name, field.name, value, lang)).collect();
    (words.iter().map(|word| word.len() + 1).sum::<usize>() <= LONGEST_LIST).then_some(words)
}

/// The example of a field as it stands in a cell.
fn shown_example(record: &RecordSchema, field: &FieldSchema, about: FieldWords, lang: Lang) -> String {
    let text = about.example.trim_matches('"');
    match (field.schema)() {
        ValueSchema::Enum(_) => choice_word(record.name, field.name, text, lang).to_owned(),
        ValueSchema::List(_) => text.trim_matches(['[', ']']).replace("\", \"", "、").replace('"', ""),
        _ => text.to_owned(),
    }
}
