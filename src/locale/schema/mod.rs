//! Titles, descriptions and examples of each type and field of the format, which an editor reads while she writes a file.
//!
//! The folders of the languages hold titles and descriptions, the files of this folder the fields with their examples.

mod economy;
mod figure;
mod governance;
mod organisation;
mod place;

use super::Lang;

/// The languages of the schema. JSON Schema has no languages, so that each of its texts holds them all.
const LANGUAGES: [&SchemaMessages; 2] = [Lang::ZhHans.schema(), Lang::En.schema()];

const EXAMPLES: [&[RecordExamples]; 5] =
    [place::RECORDS, organisation::RECORDS, economy::RECORDS, governance::RECORDS, figure::RECORDS];

/// The schema's texts in one language.
#[derive(Debug)]
pub struct SchemaMessages {
    /// Title of the file.
    pub file_title: &'static str,
    /// Description of the file.
    pub file_about: &'static str,
    /// Title of a text.
    pub text_title: &'static str,
    /// Description of a text.
    pub text_about: &'static str,
    /// Title of a date.
    pub date_title: &'static str,
    /// Description of a date.
    pub date_about: &'static str,
    /// Description of a figure in any of its forms.
    pub figure_about: &'static str,
    /// The types that are objects.
    pub(super) records: [&'static [RecordMessages]; 5],
}

/// The texts about one type in one language.
#[derive(Debug)]
pub(super) struct RecordMessages {
    name: &'static str,
    title: &'static str,
    fields: &'static [FieldMessages],
}

/// The texts about one field in one language.
#[derive(Debug)]
pub(super) struct FieldMessages {
    name: &'static str,
    title: &'static str,
    about: &'static str,
}

pub(super) const fn record(
    name: &'static str,
    title: &'static str,
    fields: &'static [FieldMessages],
) -> RecordMessages {
    RecordMessages { name, title, fields }
}

pub(super) const fn field(name: &'static str, title: &'static str, about: &'static str) -> FieldMessages {
    FieldMessages { name, title, about }
}

/// The fields of one type, with examples.
#[derive(Debug)]
struct RecordExamples {
    name: &'static str,
    fields: &'static [FieldExample],
}

/// One field, with a value as JSON.
#[derive(Debug)]
struct FieldExample {
    name: &'static str,
    json: &'static str,
}

const fn examples(name: &'static str, fields: &'static [FieldExample]) -> RecordExamples {
    RecordExamples { name, fields }
}

const fn example(name: &'static str, json: &'static str) -> FieldExample {
    FieldExample { name, json }
}

/// The texts about one type, in all languages of the schema.
#[derive(Debug)]
pub struct RecordDescription {
    /// The type's title.
    pub title: String,
    /// The type's fields.
    pub fields: Vec<FieldDescription>,
}

/// The texts about one field, in all languages of the schema.
#[derive(Debug)]
pub struct FieldDescription {
    /// The field's name in JSON.
    pub name: &'static str,
    /// The field's title.
    pub title: String,
    /// The field's meaning, with unit and shape.
    pub about: String,
    /// A value as JSON.
    pub example: &'static str,
}

impl RecordDescription {
    /// The texts about one field.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&FieldDescription> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// The texts about one type in one language.
#[derive(Clone, Copy, Debug)]
pub struct RecordWords {
    /// The type's title.
    pub title: &'static str,
    messages: &'static [FieldMessages],
    examples: &'static [FieldExample],
}

/// The texts about one field in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldWords {
    /// The field's name in JSON.
    pub name: &'static str,
    /// The field's title.
    pub title: &'static str,
    /// The field's meaning, with unit and shape.
    pub about: &'static str,
    /// A value as JSON.
    pub example: &'static str,
}

impl RecordWords {
    /// The texts about all fields, in the order of their descriptions.
    pub fn fields(&self) -> impl Iterator<Item = FieldWords> {
        self.messages.iter().map(|FieldMessages { name, title, about }| {
            let example = self.examples.iter().find(|example| example.name == *name).map_or("", |example| example.json);
            FieldWords { name, title, about, example }
        })
    }

    /// The texts about one field.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<FieldWords> {
        self.fields().find(|field| field.name == name)
    }
}

/// The texts about a type in one language.
///
/// ```
/// use village_profile::locale::{Lang, schema::describe_in};
/// let industry = describe_in("Industry", Lang::En).unwrap();
/// assert_eq!(industry.field("output").unwrap().example, "\"1200万元\"");
/// ```
#[must_use]
pub fn describe_in(record: &str, lang: Lang) -> Option<RecordWords> {
    let messages = lang.schema().records.into_iter().flatten().find(|messages| messages.name == record)?;
    let examples = EXAMPLES.into_iter().flatten().find(|examples| examples.name == record)?;
    Some(RecordWords { title: messages.title, messages: messages.fields, examples: examples.fields })
}

/// The texts about a type; `None` where a language lacks one of them.
#[must_use]
pub fn describe(record: &str) -> Option<RecordDescription> {
    let examples = EXAMPLES.into_iter().flatten().find(|examples| examples.name == record)?;
    let messages =
        |language: &SchemaMessages| language.records.into_iter().flatten().find(|messages| messages.name == record);
    let fields = examples.fields.iter().map(|example| {
        let field = |language| messages(language)?.fields.iter().find(|field| field.name == example.name);
        Some(FieldDescription {
            name: example.name,
            title: join(|language| Some(field(language)?.title))?,
            about: join(|language| Some(field(language)?.about))?,
            example: example.json,
        })
    });
    Some(RecordDescription {
        title: join(|language| Some(messages(language)?.title))?,
        fields: fields.collect::<Option<_>>()?,
    })
}

/// One of the schema's texts in all of its languages.
#[must_use]
pub fn joined(of: impl Fn(&SchemaMessages) -> &'static str) -> String {
    LANGUAGES.map(of).join(SEPARATOR)
}

const SEPARATOR: &str = " / ";

fn join(of: impl Fn(&'static SchemaMessages) -> Option<&'static str>) -> Option<String> {
    let texts: Option<Vec<_>> = LANGUAGES.into_iter().map(of).collect();
    Some(texts?.join(SEPARATOR))
}

const SOURCE: FieldExample = example("source", "\"report-2023\"");
const NOTE: FieldExample = example("note", r#""按人次计，同一人可多次计入。""#);
const FIGURES: FieldExample = example("figures", r#"[{ "label": "举办场次", "figure": "26场" }]"#);
const TEXT: FieldExample = example("text", r#""评定实行动态管理，按考核结果增星、减星。""#);

#[cfg(test)]
mod tests {
    use super::{EXAMPLES, Lang};

    #[test]
    fn every_language_describes_the_same_types_and_fields_in_the_same_order() {
        let fields: Vec<_> = EXAMPLES
            .into_iter()
            .flatten()
            .flat_map(|record| record.fields.iter().map(|field| (record.name, field.name)))
            .collect();
        for language in Lang::ALL.map(Lang::schema) {
            let described: Vec<_> = language
                .records
                .into_iter()
                .flatten()
                .flat_map(|record| record.fields.iter().map(|field| (record.name, field.name)))
                .collect();
            assert_eq!(described, fields);
        }
    }

    #[test]
    fn each_text_is_in_its_language() {
        let chinese = |text: &str| text.chars().any(|char| char > '\u{3000}');
        let english = |text: &str| text.chars().any(|char| char.is_ascii_lowercase());
        let [hans, hant, en] = Lang::ALL.map(Lang::schema).map(|language| {
            let records = language.records.into_iter().flatten();
            records
                .flat_map(|record| {
                    let fields = record.fields.iter().flat_map(|field| [field.title, field.about]);
                    std::iter::once(record.title).chain(fields)
                })
                .collect::<Vec<_>>()
        });
        for ((hans, hant), en) in hans.into_iter().zip(hant).zip(en) {
            assert!(chinese(hant), "{hant}");
            assert!(chinese(hans) && english(en), "{hans} / {en}");
        }
    }
}
