//! The checker: everything that an editor should know about a file, namely what cannot be read, what must not be published and what
//! is doubtful.
//!
//! [`check()`] goes from text to findings: [`document`] reads the text into a tree with the place of every value,
//! [`profile::read`](crate::profile::read) reads the profile from the tree, and [`lint`] looks for doubts in an index of the tree.
//! The command prints the findings, the check page lists them.

mod acceptance;
pub mod document;
pub mod lint;
pub mod mistake;
pub mod nearest;
#[cfg(all(target_arch = "wasm32", feature = "editor"))]
pub mod page;
pub mod problem;
mod profile_index;
mod usual_units;

use crate::{
    encoding::is_gb18030,
    profile::{
        Profile,
        date::Date,
        figure::Figure,
        problem::Problem,
        read,
        report::{Finding, Report},
        severity::Severity,
    },
};
use document::{
    Document,
    damage::Damage,
    lines::{Lines, Position},
    source_map::Span,
};
use lint::Lint;
use problem::CheckerProblem;
use profile_index::ProfileIndex;

/// A finding and where it stands in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct LocatedFinding {
    /// The finding.
    pub finding: Finding<CheckerProblem>,
    /// The text that it is about.
    pub span: Span,
    /// Where that begins.
    pub position: Position,
}

/// A text that was read and checked.
#[derive(Clone, Debug)]
pub struct CheckedProfile {
    /// The profile, where it could be read.
    pub profile: Option<Profile>,
    /// Everything that was found, in the order of the text.
    pub findings: Vec<LocatedFinding>,
    /// How many warnings the editor has accepted, which are not among the findings.
    pub accepted: usize,
}

impl CheckedProfile {
    /// How many findings are of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|located| located.finding.severity == severity).count()
    }
}

/// Checks a text without its byte order mark. `today` is the day that tells old figures and those of the future.
///
/// ```
/// use village_profile::{checker::check, profile::date::Date};
/// let checked = check("{\n  \"format\": 1,\n  \"nmae\": \"锦溪镇\"\n}", Date::parse("2026-01-01").unwrap());
/// let positions: Vec<_> = checked.findings.iter().map(|found| (found.position.line, found.position.column)).collect();
/// assert_eq!(positions, [(1, 1)]);
/// ```
#[must_use]
pub fn check(text: &str, today: Date) -> CheckedProfile {
    check_with(Report::default(), text, today)
}

/// Checks the bytes of a file, and gives its text: as [`check`], and whether its encoding is one that should be saved.
#[must_use]
pub fn check_file(bytes: &[u8], today: Date) -> (String, CheckedProfile) {
    let mut report = Report::default();
    match document::decode(bytes) {
        Ok(text) => {
            if is_gb18030(bytes) {
                let problem = CheckerProblem::about_file(Lint::LegacyEncoding);
                report.push(Lint::LegacyEncoding.severity(), "$".to_owned(), problem);
            }
            let checked = check_with(report, &text, today);
            (text, checked)
        }
        Err(damage) => {
            report.push(Severity::Error, "$".to_owned(), CheckerProblem::Damaged(damage));
            let findings = locate("", &Document::parse(""), report);
            (String::new(), CheckedProfile { profile: None, findings, accepted: 0 })
        }
    }
}

/// Checks a text of whose file something was found already.
fn check_with(mut report: Report<CheckerProblem>, text: &str, today: Date) -> CheckedProfile {
    let mut document = Document::parse(text);
    report.findings.append(&mut document.report.findings);
    let mut profile = None;
    let mut accepted = 0;
    if let Some(json) = &document.json {
        let (read, found) = read(json);
        report.findings.extend(found.findings.into_iter().filter(|finding| !is_schema(finding)).map(Finding::from));
        let index = ProfileIndex::new(&document, text, json, today);
        // A file that is no profile at all would only draw warnings that help nobody, but it may still hold a person's number.
        lint::personal_numbers(&index);
        if read.is_some() {
            lint::profile(&index);
        } else if lint::envelope::lint(&index, json) {
            report.findings.retain(|finding| finding.problem != CheckerProblem::Reading(Problem::NotAProfile));
        }
        report.findings.extend(index.into_report().findings);
        accepted = read.as_ref().map_or(0, |profile| acceptance::apply(profile, &mut report));
        profile = read;
    }
    CheckedProfile { profile, findings: locate(text, &document, report), accepted }
}

/// Whether this is about the member by which editors' programs find the schema; the format has no field for it.
fn is_schema(finding: &Finding) -> bool {
    finding.path == "$['$schema']"
}

fn locate(text: &str, document: &Document, report: Report<CheckerProblem>) -> Vec<LocatedFinding> {
    let lines = Lines::new(text);
    // The fault that stopped the reading was found last.
    let stopped = document.stopped.map(|span| (report.findings.len().saturating_sub(1), span));
    let located = report.findings.into_iter().enumerate().map(|(index, finding)| {
        let stop = stopped.filter(|(last, _)| *last == index);
        let span = stop.map_or_else(|| span(text, document, &finding), |(_, span)| span);
        LocatedFinding { finding, span, position: lines.position(span.start) }
    });
    let mut located: Vec<_> = located.collect();
    located.sort_by_key(|located| located.span.start);
    located
}

/// The text that a finding is about.
fn span(text: &str, document: &Document, finding: &Finding<CheckerProblem>) -> Span {
    let place = document.source_span(&finding.path);
    let value = place.value.of(text);
    let inside = |offset: usize, length: usize| {
        let start = place.value.start + offset;
        Span { start, end: start + length }
    };
    match &finding.problem {
        CheckerProblem::Reading(Problem::UnknownField { .. }) | CheckerProblem::Damaged(Damage::DuplicateMember) => {
            place.name
        }
        // The brace of the object that lacks something.
        CheckerProblem::Reading(Problem::MissingField(_) | Problem::MissingEither(_) | Problem::NotAProfile) => {
            inside(0, value.chars().next().map_or(0, char::len_utf8))
        }
        CheckerProblem::Reading(Problem::BadFigure(_)) => place_in_figure(value).map_or(place.value, |offset| {
            let length = value.get(offset..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            inside(offset, length)
        }),
        CheckerProblem::Doubtful { found, .. } if !found.is_empty() => {
            value.find(found.as_str()).map_or(place.value, |offset| inside(offset, found.len()))
        }
        CheckerProblem::Doubtful { .. } if value.starts_with(['{', '[']) => inside(0, 1),
        _ => place.value,
    }
}

/// Where a string in the notation goes wrong, in bytes of its JSON; nothing where escapes blur that.
fn place_in_figure(json: &str) -> Option<usize> {
    let inner = json.strip_prefix('"')?.strip_suffix('"').filter(|inner| !inner.contains('\\'))?;
    let at = Figure::parse(inner).err()?.at;
    Some(1 + inner.char_indices().nth(at).map_or(inner.len(), |(offset, _)| offset))
}

#[cfg(test)]
mod tests {
    use super::{Date, check};

    /// The codes and paths of what is found in the members of a profile, by one lint's code.
    pub(super) fn found(members: &str, codes: &[&str]) -> Vec<(String, String)> {
        let text = format!("{{\"format\": 1, \"name\": \"某镇\", {members}}}");
        let checked = check(&text, Date::parse("2026-11-22").unwrap());
        assert!(checked.profile.is_some(), "{text}");
        let findings = checked.findings.into_iter().map(|located| located.finding);
        findings
            .map(|finding| (finding.problem.code().to_owned(), finding.path))
            .filter(|(code, _)| codes.contains(&code.as_str()))
            .collect()
    }

    /// Asserts that the lint fires at these paths and nowhere else.
    #[track_caller]
    pub(super) fn fires(code: &str, members: &str, paths: &[&str]) {
        let found = found(members, &[code]);
        assert_eq!(found.iter().map(|(_, path)| path.as_str()).collect::<Vec<_>>(), paths, "{members}");
    }

    #[test]
    fn findings_stand_in_the_order_of_the_text_with_line_and_column() {
        let text = "{\n  \"format\": 1,\n  \"name\": \"镇\", \"honours\": [],\n  \"figures\": [{\"label\": \"甲\", \"figure\": \"近5吨余\"}],\n  \"level\": \"town\", \"id\": \"A\"\n}";
        let checked = check(text, Date::parse("2026-11-22").unwrap());
        let found: Vec<_> = checked
            .findings
            .iter()
            .map(|located| {
                let at = (located.position.line, located.position.column);
                (located.finding.problem.code(), at, located.span.of(text))
            })
            .collect();
        assert_eq!(
            found,
            [
                ("unknown-field", (3, 16), "\"honours\""),
                ("figure-contradiction", (4, 44), "余"),
                ("bad-id", (5, 27), "A"),
            ]
        );
    }

    #[test]
    fn the_member_that_names_the_schema_is_no_unknown_field() {
        fires("unknown-field", r#""$schema": "village-profile.schema.json", "other": 1"#, &["$.other"]);
    }
}
