//! The names by which machines know places and sources: ids, the level, the division code.

use std::collections::HashSet;

use super::Lint;
use crate::checker::profile_index::{ProfileIndex, StringRole};
use crate::profile::json::Json;

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for string in &index.strings {
        match string.role {
            StringRole::Identifier("id") if !is_id(string.text) => {
                index.report(string.node, Lint::BadId, string.text, "")
            }
            StringRole::Identifier("division_code") if !is_division_code(string.text) => {
                index.report(string.node, Lint::BadDivisionCode, string.text, "");
            }
            _ => {}
        }
    }
    for type_name in ["Source", "Member"] {
        let mut known = HashSet::new();
        for (_, record) in index.records_of(type_name) {
            if let Some(Json::String(id)) = record.json.get("id")
                && !known.insert(id)
            {
                index.report(index.member(record.node, "id"), Lint::DuplicateId, id, "");
            }
        }
    }
    for (_, profile) in index.records_of("Profile") {
        for (field, lint) in [("id", Lint::MissingId), ("level", Lint::MissingLevel)] {
            if matches!(profile.json.get(field), None | Some(Json::Null)) {
                index.report(profile.node, lint, "", "");
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
    use crate::checker::tests::fires;

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
