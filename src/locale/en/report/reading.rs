//! Sentences about files that cannot be read, or not all of them.

use crate::{
    checker::document::damage::Expected,
    locale::report::{Sentence, sentence},
    profile::json::JsonType,
};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence(
        "not-a-profile",
        "this is no profile: it lacks “format” or “name”",
        "the file must hold one object with at least \"format\": 1 and \"name\"",
    ),
    sentence(
        "newer-format",
        "the file is of format {expected}; this program reads format 1",
        "install a newer village-profile",
    ),
    sentence("wrong-type", "{expected} is expected here, not {found}", ""),
    sentence("missing-field", "“{expected}” is required; without it the entry is not shown", "add “{expected}”"),
    sentence("unknown-field", "the format has no “{found}”; it is not shown", "did you mean “{expected}”?"),
    sentence("not-one-of", "“{found}” is not one of: {expected}", "write “{against}”"),
    sentence("bad-date", "“{found}” is no date", "write 2023, 2023-08, 2023-08-12, 2020—2022年, 2023年底 or 201x"),
    sentence("out-of-range", "{found} is outside what this field takes", ""),
    sentence("too-deep", "nested deeper than 64 levels", ""),
    sentence("too-many", "more than 100,000 values", "give the places below files of their own"),
    sentence("not-json", "not JSON: {found} stands where {expected} is expected", ""),
    sentence(
        "too-large",
        "the file is larger than 8 MiB",
        "keep pictures in files of their own and write their addresses",
    ),
    sentence("unreadable-encoding", "the encoding is none of UTF-8, UTF-16 and GB 18030", "save the file as UTF-8"),
    sentence("foreign-encoding", "the file is in {found}, which is not read", "save the file as UTF-8"),
    sentence(
        "not-finite",
        "JSON has no number {found}",
        "write null for what is not known and \"*\" for what is withheld",
    ),
    sentence("lone-surrogate", "“{found}” is half a character; the other half is lost", "type the character again"),
    sentence("nul", "the character U+0000 stands here: the file may be damaged", "remove it"),
    sentence(
        "duplicate-member",
        "“{found}” stands in this object more than once; only the last one counts",
        "join them, or remove one",
    ),
];

/// The name of a type of JSON, in a sentence about a wrong one.
pub(super) const fn json_type(json_type: JsonType) -> &'static str {
    match json_type {
        JsonType::Null => "null",
        JsonType::Bool => "true or false",
        JsonType::Number => "a number",
        JsonType::Integer => "a whole number",
        JsonType::String => "a text in quotes",
        JsonType::Text => "a text, or texts by language",
        JsonType::Array => "a list ([…])",
        JsonType::Object => "an object ({…})",
        JsonType::Date => "a date such as \"2023-08\"",
        JsonType::Figure => "a figure such as 26 or \"1000余人次\"",
    }
}

/// The name of a token that JSON expects.
pub(super) const fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Value => "a value",
        Expected::ValueAfterComma => "the value after the comma",
        Expected::NameOrBrace => "a member's name in quotes or }",
        Expected::NameAfterComma => "a member's name in quotes after the comma",
        Expected::Colon => "a colon",
        Expected::CommaOrBracket => "a comma or ]",
        Expected::CommaOrBrace => "a comma or }",
        Expected::End => "nothing more",
        Expected::Quote => "the quote that ends the text",
        Expected::Escape => "an escape such as \\\" or \\n",
        Expected::Digit => "a digit",
        Expected::EscapedControl => "an escaped control character",
    }
}
