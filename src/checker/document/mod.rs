//! A file as text: its tree, and where each value stands in it.

pub mod damage;
pub mod lines;
pub mod source_map;
mod syntax;
pub mod utf16;

use super::problem::CheckerProblem;
use crate::{
    encoding,
    profile::{json::Json, report::Report, severity::Severity},
};
use damage::Damage;
use source_map::{SourceMap, SourceSpan, Span};

/// How many bytes a file may have: 8 MiB.
pub const MAX_BYTES: usize = 8 << 20;

/// The text of a file.
///
/// # Errors
/// More bytes than a profile may have, and bytes that are text in no encoding that is read.
pub fn decode(bytes: &[u8]) -> Result<String, Damage> {
    if bytes.len() > MAX_BYTES {
        return Err(Damage::TooLarge);
    }
    #[cfg(not(target_arch = "wasm32"))]
    if let Some(name) = encoding::foreign(bytes) {
        return Err(Damage::ForeignEncoding(name));
    }
    encoding::decode(bytes).ok_or(Damage::Encoding)
}

/// A text that was read as far as it is JSON.
#[derive(Clone, Debug)]
pub struct Document {
    /// The tree; nothing where the text is not JSON or over a limit.
    pub json: Option<Json>,
    /// Where each value stands.
    pub source_map: SourceMap,
    /// The fault of the text.
    pub report: Report<CheckerProblem>,
    /// Where the text could not be read on.
    pub stopped: Option<Span>,
}

impl Document {
    /// Reads a text without its byte order mark.
    ///
    /// ```
    /// use village_profile::checker::document::Document;
    /// let text = r#"{"name": "锦溪镇", "figures": []}"#;
    /// let document = Document::parse(text);
    /// assert_eq!(document.source_map.find("$.name").unwrap().value.of(text), r#""锦溪镇""#);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut document =
            Self { json: None, source_map: SourceMap::default(), report: Report::default(), stopped: None };
        if text.len() > MAX_BYTES {
            document.refuse(CheckerProblem::Damaged(Damage::TooLarge), "$".to_owned(), Span::default());
            return document;
        }
        match syntax::parse(text, &mut document.source_map, &mut document.report) {
            Ok(json) => document.json = Some(json),
            Err(stop) => document.refuse(stop.problem, stop.path, stop.span),
        }
        document
    }

    fn refuse(&mut self, problem: CheckerProblem, path: String, span: Span) {
        self.report.push(Severity::Error, path, problem);
        self.stopped = Some(span);
    }

    /// The place of the value with this path; the start of the file where none has it.
    #[must_use]
    pub fn source_span(&self, path: &str) -> SourceSpan {
        self.source_map.find(path).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{
        CheckerProblem, Document, Json,
        damage::{Damage, Expected},
    };
    use crate::profile::problem::Problem;

    /// The first problem, its path and the text at its place.
    fn first(text: &str) -> (CheckerProblem, String, String) {
        let document = Document::parse(text);
        let finding = document.report.findings.first().unwrap_or_else(|| panic!("nothing found in {text}")).clone();
        let place = document.stopped.map_or_else(String::new, |span| span.of(text).to_owned());
        (finding.problem, finding.path, place)
    }

    #[test]
    fn says_where_a_text_stops_being_json_and_what_was_expected() {
        for (text, expected, path, place) in [
            ("", Expected::Value, "$", ""),
            ("{", Expected::NameOrBrace, "$", ""),
            ("{\"a\"", Expected::Colon, "$", ""),
            ("{\"a\":", Expected::Value, "$.a", ""),
            ("{\"a\":[1,", Expected::ValueAfterComma, "$.a[1]", ""),
            ("{\"a\":[1,]}", Expected::ValueAfterComma, "$.a[1]", "]"),
            ("{\"a\":1,}", Expected::NameAfterComma, "$", "}"),
            ("{\"a\":1 \"b\":2}", Expected::CommaOrBrace, "$", "\""),
            ("{\"a\"：1}", Expected::Colon, "$", "："),
            ("{“a”: 1}", Expected::NameOrBrace, "$", "“"),
            ("{a: 1}", Expected::NameOrBrace, "$", "a"),
            ("{'a': 1}", Expected::NameOrBrace, "$", "'"),
            ("[1 2]", Expected::CommaOrBracket, "$", "2"),
            ("[01]", Expected::CommaOrBracket, "$", "1"),
            ("[1] 2", Expected::End, "$", "2"),
            ("[\u{3000}1]", Expected::Value, "$", "\u{3000}"),
            ("[1, // one\n2]", Expected::ValueAfterComma, "$[1]", "/"),
            ("[\"a\n\"]", Expected::EscapedControl, "$", "\n"),
            ("[\"\\x\"]", Expected::Escape, "$", "\\"),
            ("[1.]", Expected::Digit, "$", "]"),
            ("[-]", Expected::Digit, "$", "]"),
            ("[+1]", Expected::Value, "$", "+"),
            ("[.5]", Expected::Value, "$", "."),
            ("[0x1F]", Expected::Value, "$", "0"),
            ("[undefined]", Expected::Value, "$", "u"),
            ("[\"a", Expected::Quote, "$", "\""),
        ] {
            let (problem, at, found) = first(text);
            assert!(
                matches!(problem, CheckerProblem::NotJson { expected: is, .. } if is == expected),
                "{text}: {problem:?}"
            );
            assert_eq!((at.as_str(), found.as_str()), (path, place), "{text}");
        }
    }

    #[test]
    fn names_the_damage_of_a_text() {
        for (text, damage) in [
            ("[NaN]", Damage::NotFinite),
            ("[-Infinity]", Damage::NotFinite),
            ("[nan]", Damage::NotFinite),
            ("[\"\\ud800\"]", Damage::LoneSurrogate),
            ("[\"\\udc00x\"]", Damage::LoneSurrogate),
            ("[\"a\0b\"]", Damage::Nul),
            ("[1,\0]", Damage::Nul),
            ("[\"\\u0000\"]", Damage::Nul),
            ("{\"a\":1,\"a\":2}", Damage::DuplicateMember),
        ] {
            assert_eq!(first(text).0, CheckerProblem::Damaged(damage), "{text}");
        }
    }

    #[test]
    fn the_last_of_two_members_counts_and_both_are_read_to_their_ends() {
        let document = Document::parse(r#"{"a": 1, "b": 2, "a": [3]}"#);
        let json = document.json.unwrap();
        assert_eq!(json.get("a"), Some(&Json::Array(vec![Json::Number(3.0)])));
        assert_eq!(json.get("b"), Some(&Json::Number(2.0)));
    }

    #[test]
    fn the_limits_hold() {
        let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
        assert!(Document::parse(&nested(64)).json.is_some());
        assert_eq!(first(&nested(65)).0, CheckerProblem::Reading(Problem::TooDeep));
        assert_eq!(first(&nested(1_000_000)).0, CheckerProblem::Reading(Problem::TooDeep));
        let list = |count| format!("[{}]", vec!["0"; count].join(","));
        assert!(Document::parse(&list(99_999)).json.is_some());
        assert_eq!(first(&list(100_000)).0, CheckerProblem::Reading(Problem::TooMany));
        assert_eq!(first(&" ".repeat(super::MAX_BYTES + 1)).0, CheckerProblem::Damaged(Damage::TooLarge));
    }
}
