//! A profile in the envelope of a server's interface: `{"code": 0, "msg": "ok", "data": {…}}`.

use super::Lint;
use crate::{checker::profile_index::ProfileIndex, profile::json::Json};

/// Reports the member that holds the profile; whether there is one.
pub(in crate::checker) fn lint(index: &ProfileIndex<'_>, json: &Json) -> bool {
    let Json::Object(members) = json else { return false };
    let is_profile = |value: &Json| match value {
        Json::Object(_) => value.get("format").is_some() && value.get("name").is_some(),
        // Some interfaces send the file as a text.
        Json::String(text) => text.contains("\"format\"") && text.contains("\"name\""),
        _ => false,
    };
    let holder = members.iter().find(|(_, value)| is_profile(value));
    if let Some((name, _)) = holder {
        index.report(0, Lint::Envelope, name, "");
    }
    holder.is_some()
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
        assert_eq!(codes(r#"{"code": 0, "msg": "ok", "data": {}}"#), ["not-a-profile"]);
    }
}
