//! A profile that is read in steps is the same as one that is read in one go, and so is its report, wherever reading stops.

// A panic in a helper function fails the test, as a panic in the test itself.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "support/lists.rs"]
mod lists;

use std::fs;

use lists::{KINDS, text};
use serde_json::{Value, json};
use village_profile::profile::{Profile, Reader, json::Json, read, report::Report};

/// How many entries the file of each kind of list has.
const ENTRIES: usize = 40;

/// Reads in steps of so many entries; returns how many steps that took.
fn in_steps(json: &Json, entries: usize) -> (Option<Profile>, Report, usize) {
    let mut reader = Reader::new(json);
    let mut steps = 1;
    while !reader.go_on(entries) {
        steps += 1;
        assert!(steps < 1_000_000, "a step reads nothing");
    }
    let (profile, report) = reader.finish();
    (profile, report, steps)
}

/// Compares both ways of reading; returns the number of single steps.
fn compare(json: &Json, name: &str) -> usize {
    let whole = read(json);
    let mut most = 0;
    for entries in [1, 7] {
        let (profile, report, steps) = in_steps(json, entries);
        // The path of the first that differs says more than both reports.
        let differs = report.findings.iter().zip(&whole.1.findings).find(|(one, other)| one != other);
        assert_eq!(differs, None, "{name}, {entries} at a time");
        assert_eq!(report.findings.len(), whole.1.findings.len(), "{name}, {entries} at a time");
        assert!(profile == whole.0, "{name}, {entries} at a time: {profile:?}\nis not {:?}", whole.0);
        most = most.max(steps);
    }
    most
}

fn json(value: Value) -> Json {
    serde_json::from_value(value).unwrap()
}

fn sample(id: &str) -> Value {
    let path = format!("{}/www/data/{id}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The JSON Pointers of all values (RFC 6901).
fn pointers(value: &Value, pointer: &str, found: &mut Vec<String>) {
    found.push(pointer.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{pointer}/{index}"), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                pointers(member, &format!("{pointer}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// Values that may stand where others should.
fn damages() -> [Value; 8] {
    [
        json!(null),
        json!(7),
        json!("x"),
        json!([]),
        json!({}),
        json!([null, 7, "x", [[]], {"name": 7}, {"names": ["甲", 7]}]),
        json!({"name": {"en": "a", "zh": 7}, "label": "a", "title": [], "names": ["甲", {}], "x": 1, "figures": [{}]}),
        json!({"figure": {"value": "x", "y": [1]}, "label": "a", "series": [{"year": "x"}, {"year": 2020, "figure": 1}]}),
    ]
}

#[test]
fn every_kind_of_list_can_be_left_at_every_entry() {
    for kind in KINDS {
        let steps = compare(&serde_json::from_str(&text(kind, ENTRIES)).unwrap(), kind.name);
        // Keys, languages and texts are read at one go. One kind of list has an entry for each twenty that are asked for.
        let is_list = kind.values > 0 && !kind.name.contains("keys") && !kind.name.contains("languages");
        assert!(!is_list || steps >= ENTRIES, "{}: {steps} steps", kind.name);
    }
}

#[test]
fn samples_can_be_left_at_every_entry() {
    for id in ["jinxi", "hongqinghe", "unnamed-town", "xiuwen", "jinchang"] {
        assert!(compare(&json(sample(id)), id) > 10, "{id}");
    }
}

#[test]
fn damaged_files_can_be_left_at_every_entry() {
    let whole = sample("jinxi");
    let mut places = Vec::new();
    pointers(&whole, "", &mut places);
    let mut findings = 0;
    for place in &places {
        for damage in damages() {
            let mut file = whole.clone();
            *file.pointer_mut(place).unwrap() = damage;
            let file = json(file);
            findings += read(&file).1.findings.len();
            compare(&file, place);
        }
    }
    assert!(findings > places.len(), "{findings} findings");
}

#[test]
fn entries_without_what_they_need_can_be_left_at_every_entry() {
    for id in ["jinxi", "hongqinghe", "jinchang"] {
        let whole = sample(id);
        let mut places = Vec::new();
        pointers(&whole, "", &mut places);
        for place in &places {
            let (parent, name) = place.rsplit_once('/').unwrap_or_default();
            let mut file = whole.clone();
            let Some(Value::Object(members)) = file.pointer_mut(parent) else { continue };
            if members.remove(name).is_some() {
                compare(&json(file), place);
            }
        }
    }
}

#[test]
fn organisations_inside_each_other_can_be_left_at_every_depth() {
    let mut branch = json!({"name": "最里面", "count": "x", "children": [7, {"name": "甲"}]});
    for depth in 0..27 {
        // Every third lacks the name that it must have, which is found before what stands inside it, and every fourth has a key too much.
        branch = json!({"children": [{"name": "前"}, branch, {"members": 3}], "count": depth});
        if depth % 3 > 0 {
            branch["name"] = json!(format!("第{depth}"));
        }
        if depth % 4 == 0 {
            branch["key"] = json!([]);
        }
    }
    let steps = compare(&json(json!({"format": 1, "name": "甲", "branches": [branch, branch]})), "branches");
    assert!(steps > 100, "{steps}");
}

#[test]
fn what_is_no_profile_is_read_at_once() {
    for file in [json!(null), json!([]), json!({"name": "甲"}), json!({"format": 9, "name": "甲"})] {
        assert_eq!(compare(&json(file), "refused"), 1);
    }
}
