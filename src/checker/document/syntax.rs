//! From text to a tree, strictly by RFC 8259 and within the limits of the format, noting where each value stands.
//!
//! Tokens come from `jsonc-parser`; its own trees have no limit on values, and it lets pass what browsers refuse: raw line ends in
//! strings and other spaces than JSON's four.

use std::collections::HashMap;

use jsonc_parser::{
    ParseStringErrorKind, Scanner, ScannerOptions,
    errors::{ParseError, ParseErrorKind},
    tokens::Token,
};

use super::{
    damage::{Damage, Expected},
    source_map::{PathHash, SourceMap, SourceSpan, Span},
};
use crate::{
    checker::problem::CheckerProblem,
    profile::{
        json::{Json, MAX_DEPTH, MAX_VALUES},
        path::Path,
        problem::Problem,
        report::Report,
        severity::Severity,
    },
};

/// Why the text cannot be read on, and where.
#[derive(Debug)]
pub(super) struct Stop {
    pub problem: CheckerProblem,
    pub path: String,
    pub span: Span,
}

/// Reads a text; what is lost on the way goes into the report.
pub(super) fn parse(text: &str, places: &mut SourceMap, report: &mut Report<CheckerProblem>) -> Result<Json, Stop> {
    let options = ScannerOptions {
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        // They are tokens, so that they can be named.
        allow_non_finite_numbers: true,
        allow_extended_string_escapes: false,
    };
    let mut parser = Parser { text, scanner: Scanner::new(text, &options), left: MAX_VALUES, places, report };
    let root = At { path: &Path::Root, hash: PathHash::root(), depth: MAX_DEPTH };
    let first = parser.token(Expected::Value, &root)?;
    let json = parser.value(first, None, Expected::Value, &root)?;
    match parser.token(Expected::End, &root)? {
        None => Ok(json),
        Some(_) => Err(parser.unexpected(Expected::End, &root)),
    }
}

/// Where in the tree the parser is.
struct At<'a> {
    path: &'a Path<'a>,
    hash: PathHash,
    depth: u8,
}

struct Parser<'a, 'b> {
    text: &'a str,
    scanner: Scanner<'a>,
    left: u32,
    places: &'b mut SourceMap,
    report: &'b mut Report<CheckerProblem>,
}

impl<'a> Parser<'a, '_> {
    /// The next token; nothing at the end of the text.
    fn token(&mut self, expected: Expected, at: &At<'_>) -> Result<Option<Token<'a>>, Stop> {
        let from = self.scanner.token_end();
        let token = self.scanner.scan();
        let gap = Span { start: from, end: self.scanner.token_start() };
        if let Some(offset) = gap.of(self.text).find(|char| !matches!(char, ' ' | '\t' | '\r' | '\n')) {
            return Err(self.not_json(expected, from + offset, at));
        }
        let token = token.map_err(|error| self.broken(&error, expected, at))?;
        if let Some(Token::String(_)) = &token {
            let span = self.span();
            if let Some((offset, char)) = span.of(self.text).char_indices().find(|(_, char)| *char < ' ') {
                let place = span.start + offset;
                return Err(match char {
                    '\0' => stop(CheckerProblem::Damaged(Damage::Nul), at, Span { start: place, end: place + 1 }),
                    _ => self.not_json(Expected::EscapedControl, place, at),
                });
            }
        }
        Ok(token)
    }

    fn value(
        &mut self,
        token: Option<Token<'a>>,
        name: Option<Span>,
        expected: Expected,
        at: &At<'_>,
    ) -> Result<Json, Stop> {
        let start = self.span();
        self.left = self.left.checked_sub(1).ok_or_else(|| stop(Problem::TooMany.into(), at, start))?;
        let json = match token {
            Some(Token::Null) => Json::Null,
            Some(Token::Boolean(value)) => Json::Bool(value),
            Some(Token::Number(digits)) if is_not_finite(digits) => {
                return Err(stop(CheckerProblem::Damaged(Damage::NotFinite), at, start));
            }
            // The scanner lets through only what Rust reads as well; what is too great becomes infinite, as in JavaScript.
            Some(Token::Number(digits)) => Json::Number(digits.parse().unwrap_or(f64::INFINITY)),
            Some(Token::String(text)) => {
                if text.contains('\0') {
                    self.report.push(Severity::Error, at.path.to_string(), CheckerProblem::Damaged(Damage::Nul));
                }
                Json::String(text.into_owned())
            }
            Some(Token::OpenBracket) => self.array(&self.deeper(at)?)?,
            Some(Token::OpenBrace) => self.object(&self.deeper(at)?)?,
            _ => return Err(self.unexpected(expected, at)),
        };
        let value = Span { start: start.start, end: self.scanner.token_end() };
        self.places.insert(at.hash, SourceSpan { name: name.unwrap_or(value), value });
        Ok(json)
    }

    fn deeper<'c>(&self, at: &At<'c>) -> Result<At<'c>, Stop> {
        let depth = at.depth.checked_sub(1).ok_or_else(|| stop(Problem::TooDeep.into(), at, self.span()))?;
        Ok(At { depth, ..*at })
    }

    fn array(&mut self, at: &At<'_>) -> Result<Json, Stop> {
        let mut items = Vec::new();
        let mut expected = Expected::Value;
        loop {
            let token = self.token(expected, at)?;
            if matches!((&token, expected), (Some(Token::CloseBracket), Expected::Value)) {
                return Ok(Json::Array(items));
            }
            let index = items.len();
            let here = At { path: &Path::Index(at.path, index), hash: at.hash.index(index), depth: at.depth };
            items.push(self.value(token, None, expected, &here)?);
            match self.token(Expected::CommaOrBracket, at)? {
                Some(Token::Comma) => expected = Expected::ValueAfterComma,
                Some(Token::CloseBracket) => return Ok(Json::Array(items)),
                _ => return Err(self.unexpected(Expected::CommaOrBracket, at)),
            }
        }
    }

    fn object(&mut self, at: &At<'_>) -> Result<Json, Stop> {
        let mut members: Vec<(String, Json)> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut expected = Expected::NameOrBrace;
        loop {
            let name = match (self.token(expected, at)?, expected) {
                (Some(Token::String(name)), _) => name.into_owned(),
                (Some(Token::CloseBrace), Expected::NameOrBrace) => return Ok(Json::Object(members)),
                _ => return Err(self.unexpected(expected, at)),
            };
            let written = self.span();
            if !matches!(self.token(Expected::Colon, at)?, Some(Token::Colon)) {
                return Err(self.unexpected(Expected::Colon, at));
            }
            let here = At { path: &Path::Member(at.path, &name), hash: at.hash.member(&name), depth: at.depth };
            let token = self.token(Expected::Value, &here)?;
            let value = self.value(token, Some(written), Expected::Value, &here)?;
            match known.get(&name).and_then(|index| members.get_mut(*index)) {
                Some((_, earlier)) => {
                    let damage = CheckerProblem::Damaged(Damage::DuplicateMember);
                    self.report.push(Severity::Warning, here.path.to_string(), damage);
                    *earlier = value;
                }
                None => {
                    known.insert(name.clone(), members.len());
                    members.push((name, value));
                }
            }
            match self.token(Expected::CommaOrBrace, at)? {
                Some(Token::Comma) => expected = Expected::NameAfterComma,
                Some(Token::CloseBrace) => return Ok(Json::Object(members)),
                _ => return Err(self.unexpected(Expected::CommaOrBrace, at)),
            }
        }
    }

    /// Where the token at hand stands.
    fn span(&self) -> Span {
        Span { start: self.scanner.token_start(), end: self.scanner.token_end() }
    }

    /// The token at hand is another than JSON wants.
    fn unexpected(&self, expected: Expected, at: &At<'_>) -> Stop {
        self.not_json(expected, self.scanner.token_start(), at)
    }

    fn not_json(&self, expected: Expected, place: usize, at: &At<'_>) -> Stop {
        let rest = self.text.get(place..).unwrap_or_default();
        let found = rest.chars().next();
        let word = rest.split(|char: char| !char.is_ascii_alphabetic()).next().unwrap_or_default();
        let span = |length| Span { start: place, end: place + length };
        match found {
            Some('\0') => stop(CheckerProblem::Damaged(Damage::Nul), at, span(1)),
            Some(_) if is_not_finite(word) => stop(CheckerProblem::Damaged(Damage::NotFinite), at, span(word.len())),
            _ => stop(CheckerProblem::NotJson { expected, found }, at, span(found.map_or(0, char::len_utf8))),
        }
    }

    /// Text that the scanner cannot take for a token.
    fn broken(&self, error: &ParseError, expected: Expected, at: &At<'_>) -> Stop {
        let range = error.range();
        match error.kind() {
            ParseErrorKind::String(ParseStringErrorKind::InvalidUnicodeEscapeSequence(_)) => {
                // Six characters: \ud800.
                let end = (range.start + 6).min(self.text.len());
                stop(CheckerProblem::Damaged(Damage::LoneSurrogate), at, Span { start: range.start, end })
            }
            ParseErrorKind::String(ParseStringErrorKind::UnterminatedStringLiteral) => {
                let span = Span { start: range.start, end: range.start + 1 };
                stop(CheckerProblem::NotJson { expected: Expected::Quote, found: None }, at, span)
            }
            ParseErrorKind::String(_) => self.not_json(Expected::Escape, range.start, at),
            ParseErrorKind::ExpectedDigit
            | ParseErrorKind::ExpectedDigitFollowingNegativeSign
            | ParseErrorKind::ExpectedPlusMinusOrDigitInNumberLiteral => {
                self.not_json(Expected::Digit, self.scanner.token_end(), at)
            }
            ParseErrorKind::BareDecimalPointNumbersNotAllowed
                if !self.text.get(range.start..).is_some_and(|rest| rest.starts_with('.')) =>
            {
                self.not_json(Expected::Digit, self.scanner.token_end(), at)
            }
            _ => self.not_json(expected, range.start, at),
        }
    }
}

fn stop(problem: CheckerProblem, at: &At<'_>, span: Span) -> Stop {
    Stop { problem, path: at.path.to_string(), span }
}

/// Spellings of NaN and infinity in the languages that write them into files.
fn is_not_finite(word: &str) -> bool {
    let word = word.trim_start_matches('-');
    ["nan", "inf", "infinity"].iter().any(|name| word.eq_ignore_ascii_case(name))
}
