//! A profile as JSON text, formatted so that a comparison of two versions shows which lines changed.

use super::{
    Profile,
    json::Json,
    schema::{HasSchema, RecordSchema, ValueSchema},
};

/// Lists and objects that hold no other and are no longer than this, in characters, stand on one line.
const LONGEST_LINE: usize = 100;

/// The text of a profile: members in the order of the format, unknown ones behind them as they stood, two spaces for each level.
///
/// ```
/// use village_profile::profile::{json::Json, write::write};
///
/// let text = |text: &str| Json::String(text.into());
/// let place = Json::Object(vec![("name".into(), text("苏州市")), ("id".into(), text("suzhou"))]);
/// let profile = Json::Object(vec![
///     ("within".into(), Json::Array(vec![place])),
///     ("name".into(), text("锦溪镇")),
///     ("format".into(), Json::Number(1.0)),
/// ]);
/// let lines = "{\n  \"format\": 1,\n  \"name\": \"锦溪镇\",\n  \"within\": [\n    { \"name\": \"苏州市\", \"id\": \"suzhou\" }\n  ]\n}\n";
/// assert_eq!(write(&profile), lines);
/// ```
#[must_use]
pub fn write(profile: &Json) -> String {
    let mut text = String::new();
    write_value(profile, Some(Profile::schema()), 0, &mut text);
    text.push('\n');
    text
}

/// The text of one value, whose place in the format does not matter.
#[must_use]
pub fn value(json: &Json) -> String {
    let mut text = String::new();
    write_value(json, None, 1, &mut text);
    text
}

/// The members of an object in the order of the format, unknown ones behind them, each with its schema.
pub fn in_order<'a, T>(
    members: &'a [T],
    name: impl Fn(&T) -> &str,
    record: Option<&RecordSchema>,
) -> Vec<(&'a T, Option<ValueSchema>)> {
    let fields = record.map_or(&[][..], |record| record.fields);
    let known = fields.iter().flat_map(|field| {
        members.iter().filter(|member| name(member) == field.name).map(|member| (member, Some((field.schema)())))
    });
    let unknown = members.iter().filter(|member| fields.iter().all(|field| field.name != name(member)));
    let mut ordered: Vec<_> = known.collect();
    ordered.extend(unknown.map(|member| (member, None)));
    ordered
}

/// The record that an object stands for in a place, where it stands for one.
#[must_use]
pub const fn record_of(schema: Option<ValueSchema>) -> Option<&'static RecordSchema> {
    match schema {
        Some(ValueSchema::Record(record) | ValueSchema::ListOrRecord(record)) => Some(record),
        _ => None,
    }
}

/// The values that stand in a list of a place.
#[must_use]
pub fn item_of(schema: Option<ValueSchema>) -> Option<ValueSchema> {
    match schema? {
        ValueSchema::List(item) => Some(item()),
        ValueSchema::ListOrRecord(record) => item_of(record.fields.first().map(|field| (field.schema)())),
        _ => None,
    }
}

fn write_value(json: &Json, schema: Option<ValueSchema>, level: usize, text: &mut String) {
    match json {
        Json::Null => text.push_str("null"),
        Json::Bool(true) => text.push_str("true"),
        Json::Bool(false) => text.push_str("false"),
        Json::Number(number) => write_number(*number, text),
        Json::String(string) => write_string(string, text),
        Json::Array(items) => {
            let item = item_of(schema);
            let entries = items.iter().map(|value| (None, value, item));
            write_entries(['[', ']'], entries.collect(), level, text);
        }
        Json::Object(members) => {
            let ordered = in_order(members, |(name, _)| name, record_of(schema));
            let entries = ordered.into_iter().map(|((name, value), schema)| (Some(name.as_str()), value, schema));
            write_entries(['{', '}'], entries.collect(), level, text);
        }
    }
}

type Entry<'a> = (Option<&'a str>, &'a Json, Option<ValueSchema>);

fn write_entries([open, close]: [char; 2], entries: Vec<Entry<'_>>, level: usize, text: &mut String) {
    text.push(open);
    if entries.is_empty() {
        text.push(close);
        return;
    }
    // The root has a line for each member, however short.
    let one_line = (level > 0).then(|| on_one_line(&entries)).flatten();
    if let Some(line) = one_line {
        let space = if open == '{' { " " } else { "" };
        text.extend([space, &line, space]);
    } else {
        let line = ["\n", &"  ".repeat(level + 1)].concat();
        for (index, (name, value, schema)) in entries.into_iter().enumerate() {
            text.push_str(if index == 0 { "" } else { "," });
            text.push_str(&line);
            write_name(name, text);
            write_value(value, schema, level + 1, text);
        }
        text.extend(["\n", &"  ".repeat(level)]);
    }
    text.push(close);
}

/// Entries without lists and objects, where they are short enough.
fn on_one_line(entries: &[Entry<'_>]) -> Option<String> {
    let mut line = String::new();
    for (index, (name, value, _)) in entries.iter().enumerate() {
        if matches!(value, Json::Array(_) | Json::Object(_)) || line.len() > LONGEST_LINE * 4 {
            return None;
        }
        line.push_str(if index == 0 { "" } else { ", " });
        write_name(*name, &mut line);
        write_value(value, None, 0, &mut line);
    }
    (line.chars().count() <= LONGEST_LINE).then_some(line)
}

fn write_name(name: Option<&str>, text: &mut String) {
    if let Some(name) = name {
        write_string(name, text);
        text.push_str(": ");
    }
}

/// A number as JSON has it; `null` for one that JSON does not know.
fn write_number(number: f64, text: &mut String) {
    if number.is_finite() {
        // The shortest decimals that read back as the same number, without an exponent.
        text.push_str(&number.to_string());
    } else {
        text.push_str("null");
    }
}

/// A string with the escapes of RFC 8259, section 7.
fn write_string(string: &str, text: &mut String) {
    text.push('"');
    for char in string.chars() {
        match char {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            // Line separators are allowed in JSON, and end a line in scripts that hold it.
            '\0'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' => {
                text.push_str(&format!("\\u{:04x}", u32::from(char)))
            }
            _ => text.push(char),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::{Json, write};
    use crate::{checker::document::Document, profile::read};

    #[test]
    fn samples_are_written_as_they_were_read() {
        for name in ["jinxi", "hongqinghe", "unnamed-town", "xiuwen", "jinchang"] {
            let file = format!("{}/www/data/{name}.json", env!("CARGO_MANIFEST_DIR"));
            let json = Document::parse(&std::fs::read_to_string(file).unwrap()).json.unwrap();
            let text = write(&json);
            let again = Document::parse(&text).json.unwrap();
            assert_eq!(read(&again), read(&json), "{name}");
            assert_eq!(write(&again), text, "{name}");
        }
    }

    #[test]
    fn whatever_a_string_or_a_number_holds_reads_back() {
        let string = |text: &str| Json::String(text.into());
        let values = vec![
            string("\"\\\n\r\t\0\u{1f}\u{7f}\u{2028}𠮷é"),
            Json::Number(-0.1),
            Json::Number(1e21),
            Json::Number(12_345_678.9),
            Json::Number(5e-324),
            Json::Null,
            Json::Bool(true),
            Json::Array(vec![]),
            Json::Object(vec![("  ".into(), Json::Array(vec![Json::Array(vec![])]))]),
        ];
        let json = Json::Object(vec![("values".into(), Json::Array(values))]);
        assert_eq!(Document::parse(&write(&json)).json, Some(json));
    }
}
