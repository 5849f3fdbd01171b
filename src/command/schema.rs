//! The JSON Schema (2020-12) of the format, from the types that read it.

use serde_json::{Map, Value, json};

use crate::{
    locale::{
        Lang,
        measure::MeasureMessages,
        schema::{RecordDescription, describe, joined},
    },
    profile::{
        FORMAT, Profile,
        measure::Measure,
        schema::{FieldSchema, HasSchema, RecordSchema, ValueSchema},
    },
};

/// The schema as it is committed.
#[must_use]
pub fn text() -> String {
    format!("{:#}\n", schema())
}

/// The schema.
///
/// Members that it does not know are allowed, as in reading: a newer file still opens in an older build.
#[must_use]
pub fn schema() -> Value {
    let mut definitions = Map::new();
    definitions.insert("Text".to_owned(), text_schema());
    definitions.insert("Date".to_owned(), date_schema());
    let mut root = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": joined(|messages| messages.file_title),
        "description": joined(|messages| messages.file_about),
    });
    define(Profile::schema(), &mut definitions);
    definitions.insert("Figure".to_owned(), figure_schema());
    if let (Some(Value::Object(profile)), Value::Object(root)) = (definitions.remove("Profile"), &mut root) {
        root.extend(profile.into_iter().filter(|(key, _)| key != "title"));
        root.insert("$defs".to_owned(), Value::Object(definitions));
    }
    root
}

/// The schema of what may stand in a place; records go into the definitions.
fn define(schema: ValueSchema, definitions: &mut Map<String, Value>) -> Value {
    match schema {
        ValueSchema::Text => reference("Text"),
        ValueSchema::String => json!({ "type": "string" }),
        ValueSchema::Bool => json!({ "type": "boolean" }),
        ValueSchema::Integer(most) => json!({ "type": "integer", "minimum": 0, "maximum": most }),
        ValueSchema::Date => reference("Date"),
        ValueSchema::Figure => reference("Figure"),
        ValueSchema::Enum(words) => json!({ "enum": words }),
        ValueSchema::List(of) => json!({ "type": "array", "items": define(of(), definitions) }),
        ValueSchema::Record(record) => {
            record_schema(record, definitions);
            reference(record.name)
        }
        ValueSchema::ListOrRecord(record) => {
            record_schema(record, definitions);
            let list = record.fields.first().map(|field| define((field.schema)(), definitions));
            json!({ "anyOf": [list, reference(record.name)] })
        }
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn record_schema(record: &'static RecordSchema, definitions: &mut Map<String, Value>) {
    if definitions.contains_key(record.name) {
        return;
    }
    // Taken before the fields are gone through, for a record may hold itself.
    definitions.insert(record.name.to_owned(), Value::Null);
    let about = describe(record.name);
    let mut properties = Map::new();
    for field in record.fields {
        properties.insert(field.name.to_owned(), field_schema(record, field, about.as_ref(), definitions));
    }
    let required: Vec<_> = record.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    let mut schema = json!({
        "title": about.map_or(String::new(), |about| about.title),
        "type": "object",
        "properties": properties,
    });
    if !required.is_empty() {
        set(&mut schema, "required", json!(required));
    }
    let either = |names: &&[&str]| json!({ "anyOf": names.iter().map(|name| json!({ "required": [name] })).collect::<Vec<_>>() });
    if !record.either.is_empty() {
        set(&mut schema, "allOf", record.either.iter().map(either).collect());
    }
    definitions.insert(record.name.to_owned(), schema);
}

fn field_schema(
    record: &RecordSchema,
    field: &FieldSchema,
    about: Option<&RecordDescription>,
    definitions: &mut Map<String, Value>,
) -> Value {
    let mut inner = define((field.schema)(), definitions);
    narrow(record.name, field.name, &mut inner);
    let mut schema = match inner {
        // null says the same as leaving the field out; a figure knows null itself.
        inner if field.nullable && inner != reference("Figure") => json!({ "anyOf": [inner, { "type": "null" }] }),
        inner => inner,
    };
    annotate(&mut schema, about, field.name);
    schema
}

/// Adds title, description and example.
fn annotate(schema: &mut Value, about: Option<&RecordDescription>, field: &str) {
    let about = about.and_then(|about| about.field(field));
    if let (Some(about), Value::Object(members)) = (about, schema) {
        members.insert("title".to_owned(), about.title.clone().into());
        members.insert("description".to_owned(), about.about.clone().into());
        let example = serde_json::from_str(about.example).unwrap_or(Value::Null);
        members.insert("examples".to_owned(), json!([example]));
    }
}

/// Rules that the type alone does not state; the checker has each of them too.
fn narrow(record: &str, field: &str, schema: &mut Value) {
    match (record, field) {
        ("Profile", "format") => {
            set(schema, "maximum", json!(FORMAT));
        }
        (_, "id") => set(schema, "pattern", json!("^[a-z0-9-]+$")),
        ("Indicator", "measure") => *schema = measures_schema(),
        (_, "division_code") => set(schema, "pattern", json!("^[1-9][0-9]{11}$")),
        _ => {}
    }
}

/// The codes of the measures, each with its name and its meaning.
fn measures_schema() -> Value {
    let words = [Lang::ZhHans, Lang::En].map(MeasureMessages::of);
    let measure = |(code, measure): (&&str, &Measure)| {
        json!({
            "const": code,
            "title": words.map(|words| words.label(*measure)).join(" / "),
            "description": words.map(|words| words.definition(*measure)).join(" / "),
        })
    };
    json!({ "oneOf": Measure::NAMES.iter().zip(Measure::ALL).map(measure).collect::<Vec<_>>() })
}

fn set(schema: &mut Value, keyword: &str, value: Value) {
    if let Value::Object(members) = schema {
        members.insert(keyword.to_owned(), value);
    }
}

fn text_schema() -> Value {
    json!({
        "title": joined(|messages| messages.text_title),
        "description": joined(|messages| messages.text_about),
        "anyOf": [
            { "type": "string" },
            { "type": "object", "additionalProperties": { "type": "string" } },
        ],
        "examples": ["锦溪镇", { "zh-Hans": "锦溪镇", "en": "Jinxi Town" }],
    })
}

fn date_schema() -> Value {
    json!({
        "title": joined(|messages| messages.date_title),
        "description": joined(|messages| messages.date_about),
        "anyOf": [
            { "type": "string", "maxLength": 60, "pattern": DATE },
            { "type": "integer", "minimum": 1000, "maximum": 9999 },
        ],
        "examples": ["2023", "2023-08", "2021-08-12", "2020—2022年", "2023年底", "201x", 2023],
    })
}

/// A date in ISO 8601, or words and signs around a year; the checker reads the rest of these.
const DATE: &str = concat!(
    r"^\s*([1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
    "|.*[1-9][0-9]{2}[0-9xX].*[年sxX~～/—–至到].*|[1-9][0-9]{2}[xX]|[1-9][0-9]{3}-[1-9][0-9]{3}",
    r"|[A-Za-z][A-Za-z .-]*[1-9][0-9]{3}|[约約大]+[1-9][0-9]{3}|[1-9][0-9]{3}(前后|前後|左右))\s*$",
);

/// A figure holds a number, or the sign or the word that there is none. The checker reads the rest of it.
const NOTATION: &str = concat!(
    // A digit, a Chinese numeral, a share, a sign that there is no number, or a word that there is none.
    r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*",
    r"(?:[0-9０-９]|[零〇一二两兩三四五六七八九十百千万萬亿億壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅半]|[*＊×/／—–―─－−-]|[Hh][Aa][Ll][Ff]|",
    "(?:未公[开開]|不公[开開]|[未不]公布|[未不]公佈|[未不]披露|保密|[无無][数數][据據]|[暂暫][无無缺]|不[详詳]|待定|[未待]统计|[未待]統計|[Tt][Bb][Dd]))",
    r"[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$",
);

/// A figure in any of its forms.
fn figure_schema() -> Value {
    let about = describe("Figure");
    let notation = json!({ "type": "string", "maxLength": 120, "pattern": NOTATION });
    // Eighteen digits, as the reader holds them.
    let number = json!({ "type": "number", "exclusiveMinimum": -1e18, "exclusiveMaximum": 1e18 });
    let plain = json!({ "anyOf": [number, notation, { "type": "null" }] });
    let mut properties = Map::new();
    let mut add = |name: &str, mut schema: Value| {
        annotate(&mut schema, about.as_ref(), name);
        properties.insert(name.to_owned(), schema);
    };
    for part in ["value", "before", "after", "low", "high"] {
        add(part, plain.clone());
    }
    let or_null = |schema: Value| json!({ "anyOf": [schema, { "type": "null" }] });
    add("unit", json!({ "type": ["string", "null"], "maxLength": 120 }));
    add(
        "bound",
        json!({ "enum": ["exact", "about", "nearly", "over", "at_least", "at_most", "under", "range", null] }),
    );
    add("status", json!({ "enum": ["actual", "projected", "planned", "withheld", "missing", null] }));
    add("change", json!({ "enum": ["growth", "increase", "decrease", null] }));
    add("as_of", or_null(reference("Date")));
    add("source", json!({ "type": ["string", "null"] }));
    add("note", or_null(reference("Text")));
    add("headline", json!({ "type": "boolean" }));
    let parts = json!({
        "type": "object",
        "properties": properties,
        // A value, the ends of a range, or the word that there is none.
        "anyOf": [
            { "required": ["value"] },
            { "required": ["after"] },
            { "required": ["low", "high"] },
            { "required": ["status"], "properties": { "status": { "enum": ["withheld", "missing"] } } },
        ],
    });
    json!({
        "title": about.map_or(String::new(), |about| about.title),
        "description": joined(|messages| messages.figure_about),
        "anyOf": [number, notation, { "type": "null" }, parts],
        "examples": [26, "1639.27万元", "1000余人次", "预计5个", "*", "29.5%→60.4%", "增长12.3%", "800元/亩", { "value": 1000, "bound": "over", "unit": "人次" }],
    })
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{HasSchema, Profile, RecordSchema, ValueSchema, describe, schema, text};
    use crate::{checker::check, profile::date::Date};

    #[test]
    fn the_committed_schema_is_the_one_of_this_build() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/village-profile.schema.json");
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(committed == text(), "stale: cargo run -- schema > www/village-profile.schema.json");
    }

    fn records(schema: ValueSchema, found: &mut Vec<&'static RecordSchema>) {
        match schema {
            ValueSchema::Record(record) | ValueSchema::ListOrRecord(record)
                if !found.iter().any(|known| known.name == record.name) =>
            {
                found.push(record);
                record.fields.iter().for_each(|field| records((field.schema)(), found));
            }
            ValueSchema::List(of) => records(of(), found),
            _ => {}
        }
    }

    #[test]
    fn every_field_is_described() {
        let mut found = Vec::new();
        records(Profile::schema(), &mut found);
        assert!(found.len() > 20);
        for record in found {
            let about = describe(record.name).unwrap_or_else(|| panic!("{} has no description", record.name));
            for field in record.fields {
                assert!(about.field(field.name).is_some(), "{}.{}", record.name, field.name);
            }
            // A description of a field that the record does not have would be left over from a change.
            for field in about.fields {
                assert!(record.field(field.name).is_some(), "{}.{}", record.name, field.name);
            }
        }
    }

    #[test]
    fn every_example_is_what_its_field_takes() {
        let whole = schema();
        let mut examples = 0;
        for (name, definition) in whole["$defs"].as_object().unwrap().iter().chain([(&String::new(), &whole)]) {
            let parts = definition["anyOf"].as_array().and_then(|forms| forms.last()).unwrap_or(definition);
            let fields = [&definition["properties"], &parts["properties"]].into_iter().filter_map(Value::as_object);
            for (field, about) in fields.flatten() {
                let mut alone = about.clone();
                alone["$defs"] = whole["$defs"].clone();
                let validator = jsonschema::validator_for(&alone).unwrap();
                for example in about["examples"].as_array().unwrap() {
                    examples += 1;
                    assert!(!example.is_null() && validator.is_valid(example), "{name}.{field}: {example}");
                }
            }
        }
        assert!(examples > 120, "{examples}");
    }

    #[test]
    fn the_schema_knows_the_parts_of_a_figure() {
        let whole = schema();
        let parts = whole["$defs"]["Figure"]["anyOf"][3]["properties"].as_object().unwrap();
        for name in parts.keys() {
            let file = format!(
                r#"{{"format": 1, "name": "甲", "figures": [{{"label": "乙", "figure": {{"value": 1, "{name}": null}}}}]}}"#
            );
            let checked = check(&file, Date::parse("2026").unwrap());
            let unknown = checked.findings.iter().any(|found| found.finding.problem.code() == "unknown-field");
            assert!(!unknown, "{name}");
            assert!(describe("Figure").unwrap().field(name).is_some(), "{name}");
        }
        assert_eq!(parts.len(), describe("Figure").unwrap().fields.len());
    }
}
