//! The committed schema judges as the checker does: what one refuses, the other refuses.

#![cfg(not(target_arch = "wasm32"))]
// A panic in a helper function fails the test, as a panic in the test itself.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;

use serde_json::Value;
use village_profile::{
    checker::check,
    profile::{
        date::Date,
        figure::Figure,
        schema::{HasSchema, ValueSchema},
        severity::Severity,
    },
};

const SAMPLES: [&str; 5] = ["jinxi", "hongqinghe", "unnamed-town", "xiuwen", "jinchang"];

fn www(name: &str) -> Value {
    let path = format!("{}/www/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn validator() -> jsonschema::Validator {
    let schema = www("village-profile.schema.json");
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

/// Whether the checker finds an error.
fn refused(file: &Value) -> bool {
    check(&file.to_string(), Date::parse("2026-11-22").unwrap()).count(Severity::Error) > 0
}

#[test]
fn every_sample_validates_and_draws_no_error() {
    let validator = validator();
    for id in SAMPLES {
        let file = www(&format!("data/{id}.json"));
        let found: Vec<_> = validator.iter_errors(&file).map(|error| error.to_string()).collect();
        assert!(found.is_empty(), "{id}: {found:#?}");
        assert!(!refused(&file), "{id}");
    }
}

/// A sound file with something of everything.
fn sound() -> Value {
    serde_json::json!({
        "format": 1, "id": "a", "name": "甲", "level": "town", "division_code": "320583104000", "as_of": "2026",
        "within": [{ "name": "乙", "id": "b" }],
        "figures": [{ "label": "甲", "figure": 5, "headline": true }],
        "branches": [{ "name": "甲", "kind": "branch", "rating": { "stars": 5, "of": 5, "year": 2025 } }],
        "collective_economy": { "incomes": [{ "definition": "total", "series": [{ "year": 2025, "figure": "5元" }] }] },
        "honors": [{ "title": "甲", "level": "county", "recipients": ["乙"] }],
        "partnerships": [{ "kind": "mentoring", "from": ["甲"], "to": { "names": ["乙"], "and_others": true } }],
        "images": [{ "alt": "甲", "map": false }],
        "members": [{ "name": "乙", "src": "b.json" }],
        "sources": [{ "id": "s", "title": "甲", "date": "2026-01-31" }]
    })
}

#[test]
fn what_breaks_a_rule_fails_in_the_schema_and_in_the_checker() {
    let validator = validator();
    assert!(validator.is_valid(&sound()) && !refused(&sound()));
    let breaks = [
        // Required.
        ("/format", "-"),
        ("/name", "-"),
        ("/figures/0/label", "-"),
        ("/figures/0/figure", "-"),
        ("/honors/0/level", "-"),
        ("/images/0/alt", "-"),
        ("/sources/0/id", "-"),
        ("/collective_economy/incomes/0/definition", "-"),
        ("/collective_economy/incomes/0/series/0/year", "-"),
        // Types.
        ("", "[]"),
        ("/name", "5"),
        ("/name", r#"{"en": 5}"#),
        ("/id", "5"),
        ("/figures", "{}"),
        ("/figures/0", "5"),
        ("/figures/0/headline", "\"true\""),
        ("/figures/0/headline", "null"),
        ("/images/0/map", "1"),
        ("/within/0/name", "null"),
        ("/collective_economy", "[]"),
        ("/partnerships/0/from", "\"甲\""),
        ("/partnerships/0/to/and_others", "\"yes\""),
        ("/honors/0/recipients/0", "5"),
        // Words.
        ("/level", "\"twon\""),
        ("/branches/0/kind", "\"party\""),
        ("/collective_economy/incomes/0/definition", "\"gross\""),
        // Ranges.
        ("/format", "2"),
        ("/format", "1.5"),
        ("/branches/0/rating/stars", "-1"),
        ("/branches/0/rating/stars", "4.5"),
        ("/branches/0/rating/stars", "256"),
        ("/branches/0/rating/year", "65536"),
        // Patterns.
        ("/id", "\"A b\""),
        ("/id", "\"\""),
        ("/division_code", "\"32058310400\""),
        ("/as_of", "\"2026-13\""),
        ("/as_of", "\"26\""),
        ("/as_of", "999"),
        ("/sources/0/date", "\"2026-1-1\""),
        // Figures.
        ("/figures/0/figure", "true"),
        ("/figures/0/figure", "[]"),
        ("/figures/0/figure", "\"\""),
        ("/figures/0/figure", "\"许多\""),
        ("/figures/0/figure", "\"abc\""),
        ("/figures/0/figure", "1e18"),
        ("/figures/0/figure", r#"{"unit": "元"}"#),
        ("/figures/0/figure", r#"{"low": 5}"#),
        ("/figures/0/figure", r#"{"value": 5, "bound": "more"}"#),
        ("/figures/0/figure", r#"{"value": 5, "status": "guessed"}"#),
        ("/figures/0/figure", r#"{"value": 5, "change": "more"}"#),
        ("/figures/0/figure", r#"{"value": {"value": 5}}"#),
        ("/figures/0/figure", r#"{"value": 5, "as_of": "soon"}"#),
        ("/figures/0/figure", r#"{"value": 5, "headline": 1}"#),
        ("/figures/0/figure", r#"{"value": 5, "unit": 1}"#),
    ];
    for (place, with) in breaks {
        let mut file = sound();
        if with == "-" {
            let (parent, name) = place.rsplit_once('/').unwrap();
            file.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name).unwrap();
        } else {
            *file.pointer_mut(place).unwrap() = serde_json::from_str(with).unwrap();
        }
        assert!(!validator.is_valid(&file), "the schema lets pass {place} {with}");
        assert!(refused(&file), "the checker lets pass {place} {with}");
    }
}

#[test]
fn a_value_of_the_wrong_type_in_any_field_is_refused_by_both() {
    let schema = www("village-profile.schema.json");
    for name in schema["$defs"].as_object().unwrap().keys().filter(|name| !matches!(name.as_str(), "Text" | "Date")) {
        let mut alone = schema["$defs"][name].clone();
        alone["$defs"] = schema["$defs"].clone();
        let validator = jsonschema::draft202012::new(&alone).unwrap();
        let parts = alone["anyOf"].as_array().and_then(|forms| forms.last()).unwrap_or(&alone);
        for field in parts["properties"].as_object().unwrap().keys() {
            // No field takes an array of booleans.
            let mut entry = validator_entry(parts);
            entry[field] = serde_json::json!([true]);
            assert!(!validator.is_valid(&entry), "{name}.{field}");
        }
    }
}

/// An object with an example in every field.
fn validator_entry(definition: &Value) -> Value {
    let fields = definition["properties"].as_object().unwrap();
    fields.iter().map(|(name, about)| (name.clone(), about["examples"][0].clone())).collect()
}

#[test]
fn every_text_that_is_a_figure_passes_the_pattern() {
    let schema = www("village-profile.schema.json");
    let mut alone = schema["$defs"]["Figure"].clone();
    alone["$defs"] = schema["$defs"].clone();
    let validator = jsonschema::draft202012::new(&alone).unwrap();
    const PIECES: &[&str] = &[
        "1",
        "0",
        "９",
        "000",
        ",",
        ".",
        " ",
        "-",
        "—",
        "~",
        "至",
        "到",
        "→",
        "->",
        "由",
        "从",
        "为",
        "*",
        "×",
        "%",
        "百分之",
        "千分之",
        "十",
        "百",
        "千",
        "万",
        "億",
        "零",
        "一",
        "兩",
        "廿",
        "点",
        "余",
        "多",
        "约",
        "大約",
        "近",
        "接近",
        "将近",
        "超",
        "超过",
        "突破",
        "逾",
        "多于",
        "高於",
        "不少于",
        "不低於",
        "至少",
        "最少",
        "最多",
        "至多",
        "不超过",
        "不多于",
        "不到",
        "不足",
        "不滿",
        "少于",
        "低於",
        "小于",
        "大于",
        "以上",
        "以内",
        "左右",
        "预计",
        "預期",
        "计划",
        "拟",
        "元",
        "人次",
        "增长",
        "人均",
        "半数",
        "half",
        "about ",
        "/",
        "待定",
        "未公开",
        "不公布",
        "保密",
        "未披露",
        "暂无",
        "无数据",
        "不详",
        "−",
        "―",
        "\u{3000}",
        "\t",
    ];
    let mut state = 1u64;
    let mut roll = move |sides: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % sides
    };
    let mut accepted = 0;
    for _ in 0..100_000 {
        let text: String = (0..1 + roll(5)).map(|_| PIECES[roll(PIECES.len())]).collect();
        if Figure::parse(&text).is_ok() {
            accepted += 1;
            assert!(validator.is_valid(&Value::from(text.clone())), "{text:?}");
        }
    }
    assert!(accepted > 2000, "{accepted}");
}

#[test]
fn every_type_of_the_format_has_its_definition() {
    let ValueSchema::Record(profile) = village_profile::profile::Profile::schema() else { panic!("no record") };
    let schema = www("village-profile.schema.json");
    for field in profile.fields {
        assert!(schema["properties"][field.name].is_object(), "{}", field.name);
    }
}
