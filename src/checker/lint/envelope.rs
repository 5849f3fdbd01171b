//! A profile in the envelope of a server's interface: `{"code": 0, "msg": "ok", "data": {…}}`.

use super::Lint;
use crate::{checker::profile_index::ProfileIndex, profile::json::Json};

/// Envelopes lie inside one another no deeper than this: `{"data": {"list": [{…}]}}`.
const DEPTH: usize = 3;

/// Reports the members that lead to the profile; whether there is one.
pub(in crate::checker) fn lint(index: &ProfileIndex<'_>, json: &Json) -> bool {
    let way = if matches!(json, Json::Object(_)) { way(json, DEPTH) } else { None };
    if let Some(way) = &way {
        index.report(0, Lint::Envelope, way.trim_start_matches('.'), "");
    }
    way.is_some()
}

/// The way from a value to a profile inside it, such as `.data.list[0]`.
fn way(json: &Json, depth: usize) -> Option<String> {
    let step = |name: String, value: &Json| {
        if is_profile(value) {
            return Some(name);
        }
        let rest = way(value, depth.checked_sub(1)?)?;
        Some(name + &rest)
    };
    match json {
        Json::Object(members) => members.iter().find_map(|(name, value)| step(format!(".{name}"), value)),
        // Of many entries the first one tells.
        Json::Array(entries) => entries.first().and_then(|first| step("[0]".to_owned(), first)),
        _ => None,
    }
}

fn is_profile(json: &Json) -> bool {
    match json {
        Json::Object(_) => json.get("format").is_some() && json.get("name").is_some(),
        // Some interfaces send the file as a text.
        Json::String(text) => text.contains("\"format\"") && text.contains("\"name\""),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::{checker::check, profile::date::Date};

    fn codes(text: &str) -> Vec<&'static str> {
        let checked = check(text, Date::parse("2026").unwrap());
        checked.findings.iter().map(|located| located.finding.problem.code()).collect()
    }

    #[test]
    fn an_envelope_is_named_as_such() {
        assert_eq!(codes(r#"{"code": 0, "msg": "ok", "data": {"format": 1, "name": "甲"}}"#), ["envelope"]);
        assert_eq!(codes(r#"{"result": "{\"format\": 1, \"name\": \"甲\"}"}"#), ["envelope"]);
        assert_eq!(codes(r#"{"status": 1, "result": {"list": [{"format": 1, "name": "甲"}]}}"#), ["envelope"]);
        assert_eq!(codes(r#"[{"format": 1, "name": "甲"}]"#), ["not-a-profile"]);
        assert_eq!(codes(r#"{"code": 0, "msg": "ok", "data": {}}"#), ["not-a-profile"]);
    }
}
