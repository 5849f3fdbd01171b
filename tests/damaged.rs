//! Damaged files: none panics, takes long or blanks; each says what is wrong.

#![cfg(not(target_arch = "wasm32"))]
// A panic in a helper function fails the test, as a panic in the test itself.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::{fs, time::Duration, time::Instant};

use village_profile::{
    checker::{CheckedProfile, check, document::decode},
    locale::{Lang, report},
    profile::{
        Profile,
        date::Date,
        schema::{HasSchema, RecordSchema, ValueSchema},
    },
};

/// No file may take longer. Builds without optimisation on a busy machine are given more: what grows faster than a file takes hours.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 60 } else { 1 });

/// The codes of what is found, the gravest damage first.
fn codes(bytes: &[u8]) -> Vec<String> {
    match decode(bytes) {
        Ok(text) => checked(&text).findings.iter().map(|found| found.finding.problem.code().to_owned()).collect(),
        Err(damage) => vec![damage.code().to_owned()],
    }
}

/// So many findings of a file are put into words: a list shows no more at once.
const WORDED: usize = 50;

/// Checks a text, and that every finding stands inside it and has words.
fn checked(text: &str) -> CheckedProfile {
    let start = Instant::now();
    let checked = check(text, Date::parse("2026-11-22").unwrap());
    for found in checked.findings.iter().take(WORDED) {
        let excerpt = found.span.of(text);
        assert!(!report::message(&found.finding.problem, excerpt, Lang::En).is_empty());
        let _ = report::suggestion(&found.finding.problem, excerpt, Lang::En);
    }
    let took = start.elapsed();
    assert!(took < LONGEST, "{took:?} for {} bytes: {:.60}", text.len(), text);
    for found in &checked.findings {
        assert!(text.get(found.span.start..found.span.end).is_some(), "{:?}", found.span);
        assert!(found.position.line > 0 && found.position.column > 0);
        assert!(found.finding.path.starts_with('$'));
    }
    checked
}

#[track_caller]
fn draws(name: &str, bytes: &[u8], code: &str) {
    let codes = codes(bytes);
    assert!(codes.iter().any(|own| own == code), "{name}: {codes:?} lacks {code}");
}

#[test]
fn every_file_of_the_corpus_draws_the_code_in_its_name() {
    let mut count = 0;
    for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/damaged")).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let code = name.split_once('.').map_or(name, |(code, _)| code);
        draws(name, &fs::read(&path).unwrap(), code);
        count += 1;
    }
    assert!(count >= 20, "{count}");
}

#[test]
fn a_file_cut_off_anywhere_says_so() {
    let whole = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/www/data/xiuwen.json")).unwrap();
    let end = whole.iter().rposition(|byte| *byte == b'}').unwrap();
    for length in 0..end {
        let codes = codes(&whole[..length]);
        // Inside a character the bytes may happen to be GB 18030, or no text at all.
        let expected = ["not-json", "unreadable-encoding"];
        assert!(codes.iter().any(|code| expected.contains(&code.as_str())), "{length}: {codes:?}");
    }
}

#[test]
fn limits_are_told_at_once() {
    draws("deep arrays", "[".repeat(8 << 20).as_bytes(), "too-deep");
    draws("deep objects", "{\"a\":".repeat(1 << 20).as_bytes(), "too-deep");
    draws("many", format!("[{}]", "1,".repeat(4_000_000)).as_bytes(), "too-many");
    draws("large", &vec![b' '; (8 << 20) + 1], "too-large");
    let children = "{\"name\":\"a\",\"children\":[".repeat(40);
    draws("deep branches", format!("{{\"format\":1,\"name\":\"a\",\"branches\":[{children}").as_bytes(), "too-deep");
}

/// Files within the limits that would be slow if anything grew faster than they do.
#[test]
fn nothing_within_the_limits_takes_long() {
    let profile = |members: &str| format!("{{\"format\":1,\"name\":\"甲\",{members}}}");
    let many = |entry: &str, count: usize| vec![entry; count].join(",");
    let numbered = |count: usize, entry: fn(usize) -> String| (0..count).map(entry).collect::<Vec<_>>().join(",");
    let long = "x".repeat(4 << 20);
    for members in [
        format!("\"summary\":\"{}\"", "甲(a".repeat(1 << 20)),
        format!("\"summary\":\"{}\"", "甲(anananananananan)".repeat(300_000)),
        format!("\"summary\":\"{}\"", "，\\u3002".repeat(800_000)),
        format!("\"summary\":\"{}\"", "1人".repeat(1 << 20)),
        format!("\"summary\":\"{}\"", (0..300_000).map(|number| format!("{number}人，")).collect::<String>()),
        format!("\"summary\":\"{}\"", "13912345678 ".repeat(500_000)),
        format!("\"summary\":\"{}\"", "9".repeat(7 << 20)),
        format!("\"as_of\":{}", "9".repeat(7 << 20)),
        format!("\"figures\":[{{\"label\":\"a\",\"figure\":{}}}]", "9".repeat(7 << 20)),
        format!("\"figures\":[{{\"label\":\"a\",\"figure\":\"\\\\{}\"}}]", "甲".repeat(1 << 20)),
        format!(
            "\"figures\":[{{\"label\":\"a\",\"figure\":{{\"unit\":\"人\",\"note\":\"{}\"}}}}]",
            "甲".repeat(1 << 20)
        ),
        format!("\"honors\":[{}]", many("7", 90_000)),
        format!("\"figures\":[{}]", many("{\"label\":\"1人\",\"figure\":\"1人\"}", 30_000)),
        format!("\"figures\":[{}]", many("{\"label\":\"合计\",\"note\":\"7人\",\"figure\":\"约约\"}", 20_000)),
        format!("\"sources\":[{}]", numbered(30_000, |number| format!("{{\"id\":\"s{number}\",\"title\":\"a\"}}"))),
        format!("\"images\":[{}]", numbered(30_000, |number| format!("{{\"alt\":\"a\",\"source\":\"s{number}\"}}"))),
        numbered(90_000, |number| format!("\"honor{number}\":1")),
        format!("\"{long}\":[{}]", many("\"13912345678\"", 90_000)),
        format!("\"a\":1,{}", many("\"a\":1", 90_000)),
    ] {
        checked(&profile(&members));
    }
    // Long names at every level, and a leaf with something to find at each end.
    let name = "n".repeat(10_000);
    let nested = (0..60).fold(many("\"13912345678\"", 90_000), |inner, level| match level {
        0 => format!("[{inner}]"),
        _ => format!("{{\"{name}\":{inner}}}"),
    });
    checked(&profile(&format!("\"x\":{nested}")));
}

/// A value of every kind that a field may not expect.
const VALUES: [&str; 14] = [
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "1e400",
    "99999999999999999999",
    "\"\"",
    "\"\\u0000\\uffff\u{202e}\"",
    "[]",
    "[[[]]]",
    "[null]",
    "{}",
    "{\"\":{\"zh-Hans\":[]}}",
];

#[test]
fn a_wrong_value_in_any_field_costs_that_field_and_not_the_page() {
    let mut tried = 0;
    let mut wrong = |path: &str, file: String| {
        tried += 1;
        let checked = checked(&file);
        if !matches!(path, "format" | "name") {
            assert!(checked.profile.is_some(), "{path}: {file}");
        }
    };
    each_field(Profile::schema(), "", &|inner| inner, &mut wrong, 0);
    assert!(tried > 1500, "{tried}");
}

/// Calls back with a file for each field and each value; `wrap` puts an entry's JSON into its file.
fn each_field(
    schema: ValueSchema,
    place: &str,
    wrap: &dyn Fn(String) -> String,
    wrong: &mut dyn FnMut(&str, String),
    depth: usize,
) {
    match schema {
        ValueSchema::Record(record) | ValueSchema::ListOrRecord(record) if depth < 4 => {
            for field in record.fields {
                let place = if place.is_empty() { field.name.to_owned() } else { format!("{place}.{}", field.name) };
                let around = |value: String| wrap(entry(record, field.name, &value));
                for value in VALUES {
                    wrong(&place, around(value.to_owned()));
                }
                each_field((field.schema)(), &place, &around, wrong, depth + 1);
            }
        }
        ValueSchema::List(of) => each_field(of(), place, &|item| wrap(format!("[{item}]")), wrong, depth),
        ValueSchema::Figure => {
            for part in ["value", "before", "after", "low", "high", "unit", "bound", "status", "as_of", "note"] {
                for value in VALUES {
                    wrong(place, wrap(format!("{{\"{part}\":{value}}}")));
                }
            }
        }
        _ => {}
    }
}

/// An object with its required fields and one more.
fn entry(record: &RecordSchema, field: &str, value: &str) -> String {
    let required = record.fields.iter().filter(|own| own.required && own.name != field);
    let members = required.map(|own| format!("\"{}\":{}", own.name, plain((own.schema)())));
    format!("{{{}}}", members.chain([format!("\"{field}\":{value}")]).collect::<Vec<_>>().join(","))
}

/// A value that fits the schema.
fn plain(schema: ValueSchema) -> String {
    match schema {
        ValueSchema::Text | ValueSchema::String => "\"a\"".to_owned(),
        ValueSchema::Bool => "true".to_owned(),
        ValueSchema::Integer(_) | ValueSchema::Figure => "1".to_owned(),
        ValueSchema::Date => "2023".to_owned(),
        ValueSchema::Enum(words) => format!("\"{}\"", words[0]),
        ValueSchema::List(_) => "[]".to_owned(),
        ValueSchema::Record(_) | ValueSchema::ListOrRecord(_) => "{}".to_owned(),
    }
}
