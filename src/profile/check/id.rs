//! What machines know places and sources by: ids, the level, the division code.

use std::collections::HashSet;

use super::{
    lint::Lint,
    survey::{Survey, Use},
};
use crate::profile::json::Json;

pub(super) fn lint(survey: &Survey<'_>) {
    for words in &survey.words {
        match words.used {
            Use::Plain("id") if !is_id(words.text) => survey.find(words.node, Lint::BadId, words.text, ""),
            Use::Plain("division_code") if !is_division_code(words.text) => {
                survey.find(words.node, Lint::BadDivisionCode, words.text, "");
            }
            _ => {}
        }
    }
    for kind in ["Source", "Member"] {
        let mut known = HashSet::new();
        for (_, entry) in survey.of_kind(kind) {
            if let Some(Json::String(id)) = entry.json.get("id")
                && !known.insert(id)
            {
                survey.find(survey.member(entry.node, "id"), Lint::DuplicateId, id, "");
            }
        }
    }
    for (_, profile) in survey.of_kind("Profile") {
        for (field, lint) in [("id", Lint::MissingId), ("level", Lint::MissingLevel)] {
            if matches!(profile.json.get(field), None | Some(Json::Null)) {
                survey.find(profile.node, lint, "", "");
            }
        }
    }
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn is_division_code(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0')
}

#[cfg(test)]
mod tests {
    use crate::profile::check::tests::fires;

    #[test]
    fn ids_are_short_and_plain() {
        for id in ["Jinxi", "jin xi", "锦溪", "", "jin_xi"] {
            fires("bad-id", &format!(r#""id": "{id}""#), &["$.id"]);
        }
        fires("bad-id", r#""id": "jinxi-2""#, &[]);
        fires("bad-id", r#""sources": [{"id": "S1", "title": "甲"}]"#, &["$.sources[0].id"]);
    }

    #[test]
    fn an_id_stands_for_one_thing() {
        let members =
            |second: &str| format!(r#""members": [{{"name": "甲", "id": "a"}}, {{"name": "乙", "id": "{second}"}}]"#);
        fires("duplicate-id", &members("a"), &["$.members[1].id"]);
        fires("duplicate-id", &members("b"), &[]);
    }

    #[test]
    fn a_profile_says_what_it_is() {
        fires("missing-id", r#""level": "town""#, &["$"]);
        fires("missing-id", r#""id": "jinxi""#, &[]);
        fires("missing-level", r#""id": "jinxi""#, &["$"]);
        fires("missing-level", r#""level": "town""#, &[]);
    }

    #[test]
    fn division_codes_have_twelve_digits() {
        for code in ["32058310", "3205831040000", "昆山320583104", "012345678901"] {
            fires("bad-division-code", &format!(r#""division_code": "{code}""#), &["$.division_code"]);
        }
        fires("bad-division-code", r#""division_code": "320583104000""#, &[]);
    }
}
