//! What the published reports state must stand in the sample profiles: nothing lost, no qualifier dropped.

use serde_json::Value;

/// One row of the facts.
#[derive(serde::Deserialize)]
struct Row {
    /// The profile's id.
    profile: String,
    /// What the row is about, for the failure's message.
    what: String,
    /// Words and figures that a reader must find, in the profile's own language.
    shows: Vec<String>,
}

#[test]
fn every_row_of_the_facts_stands_in_its_profile() {
    let rows: Vec<Row> = serde_json::from_str(include_str!("facts/rows.json")).unwrap();
    let mut lost = Vec::new();
    for row in &rows {
        let path = format!("{}/www/data/{}.json", env!("CARGO_MANIFEST_DIR"), row.profile);
        let file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut strings = Vec::new();
        collect(&file, &mut strings);
        for shown in row.shows.iter().filter(|shown| !stands(&strings, shown)) {
            lost.push(format!("{}, {}: {shown}", row.profile, row.what));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// Whether the strings hold these words; not inside a longer number, so that `14个` does not stand for `4个`.
fn stands(strings: &[String], shown: &str) -> bool {
    strings.iter().any(|string| {
        string.match_indices(shown).any(|(at, _)| !string[..at].ends_with(|before: char| before.is_ascii_digit()))
    })
}

/// Every string but the English ones; a figure written as an object counts as its value and unit.
fn collect(value: &Value, strings: &mut Vec<String>) {
    match value {
        Value::String(string) => strings.push(string.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, strings)),
        Value::Object(members) => {
            if let (Some(number), Some(unit)) = (members.get("value"), members.get("unit").and_then(Value::as_str)) {
                strings.push(format!("{number}{unit}"));
            }
            members.iter().filter(|(key, _)| *key != "en").for_each(|(_, member)| collect(member, strings));
        }
        _ => {}
    }
}
