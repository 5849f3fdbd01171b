//! One finding as the page gets it: the members of `village-profile check --format json`, and where to mark the text.

use serde::Serialize;

use crate::{
    checker::{CheckedProfile, LocatedFinding, document::utf16::Utf16},
    locale::{Lang, report},
    profile::character::visible,
};

/// A finding with its place and its words.
#[derive(Debug, Serialize)]
pub(super) struct PageFinding {
    /// `error` or `warning`.
    severity: &'static str,
    /// The stable code.
    code: &'static str,
    /// Where, as a JSONPath.
    path: String,
    /// The line, from 1.
    line: u32,
    /// The character in the line, from 1.
    column: u32,
    /// The fault.
    message: String,
    /// The remedy, where one can be named.
    suggestion: Option<String>,
    /// Where the text that it is about begins, in units of UTF-16.
    start: u32,
    /// The unit after its last one.
    end: u32,
}

/// Everything that was found about a text.
pub(super) fn all(checked: &CheckedProfile, text: &str, lang: Lang) -> Vec<PageFinding> {
    let units = Utf16::new(text);
    checked.findings.iter().map(|located| finding(located, text, &units, lang)).collect()
}

fn finding(located: &LocatedFinding, text: &str, units: &Utf16<'_>, lang: Lang) -> PageFinding {
    let LocatedFinding { finding, span, position } = located;
    PageFinding {
        severity: finding.severity.name(),
        code: finding.problem.code(),
        path: visible(&finding.path),
        // A text has at most 8 MiB: all of these fit.
        line: position.line as u32,
        column: position.column as u32,
        message: report::message(&finding.problem, span.of(text), lang),
        suggestion: report::suggestion(&finding.problem, span.of(text), lang),
        start: units.offset(span.start) as u32,
        end: units.offset(span.end) as u32,
    }
}
