//! What an editor reads about each type and field of the format while she writes: titles, descriptions and examples for the schema.
//!
//! Chinese and English stand beside each other in one text, for JSON Schema has no languages.

mod economy;
mod figure;
mod governance;
mod organisation;
mod place;

/// What is said about one type of the format.
#[derive(Debug)]
pub struct RecordDescription {
    /// The type's name.
    pub name: &'static str,
    /// Its title, in Chinese and English.
    pub title: [&'static str; 2],
    /// Its fields.
    pub fields: &'static [FieldDescription],
}

/// What is said about one field.
#[derive(Debug)]
pub struct FieldDescription {
    /// The field's name in JSON.
    pub name: &'static str,
    /// Its title, in Chinese and English.
    pub title: [&'static str; 2],
    /// What it means, with its unit and shape, in Chinese and English.
    pub about: [&'static str; 2],
    /// A value as JSON.
    pub example: &'static str,
}

const fn record(
    name: &'static str,
    title: [&'static str; 2],
    fields: &'static [FieldDescription],
) -> RecordDescription {
    RecordDescription { name, title, fields }
}

const fn field(
    name: &'static str,
    title: [&'static str; 2],
    about: [&'static str; 2],
    example: &'static str,
) -> FieldDescription {
    FieldDescription { name, title, about, example }
}

/// The words about a type.
#[must_use]
pub fn words(record: &str) -> Option<&'static RecordDescription> {
    let tables = [place::TABLE, organisation::TABLE, economy::TABLE, governance::TABLE, figure::TABLE];
    tables.into_iter().flatten().find(|words| words.name == record)
}

impl RecordDescription {
    /// The words about one of its fields.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static FieldDescription> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// Chinese and English in one text.
#[must_use]
pub fn joined(words: [&str; 2]) -> String {
    words.join(" / ")
}

const SOURCE: FieldDescription = field(
    "source",
    ["来源", "Source"],
    [
        "所依据来源的 id，须在最外层的 sources 里列出；里面各项未另写来源的都算它的。",
        "The id of a source that the profile lists; it speaks for everything inside that names no other.",
    ],
    "\"report-2023\"",
);
const NOTE: FieldDescription = field(
    "note",
    ["说明", "Note"],
    ["读者须知道的背景，如统计口径。", "What a reader must know to understand the entry."],
    r#""按人次计，同一人可多次计入。""#,
);
const FIGURES: FieldDescription = field(
    "figures",
    ["其他指标", "Further figures"],
    ["没有专门栏目的数值，各带名称。", "Figures that have no field of their own, each with its label."],
    r#"[{ "label": "举办场次", "figure": "26场" }]"#,
);
const TEXT: FieldDescription = field(
    "text",
    ["介绍", "Description"],
    [
        "一两句话说明是什么；数值写进数值栏。",
        "What it is, in a sentence or two; figures belong into fields of their own.",
    ],
    r#""评定实行动态管理，按考核结果增星、减星。""#,
);
