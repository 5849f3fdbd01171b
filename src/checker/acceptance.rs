//! Findings that the editor has accepted with a reason: they are no longer counted.

use std::collections::BTreeSet;

use super::{lint::Lint, problem::CheckerProblem};
use crate::profile::{
    Profile,
    accepted::Accepted,
    report::{Finding, Report},
    severity::Severity,
};

/// Takes the accepted warnings out of a report, and says how many these were. An error is not accepted; an acceptance of nothing is
/// a finding of its own.
pub(super) fn apply(profile: &Profile, report: &mut Report<CheckerProblem>) -> usize {
    let before = report.findings.len();
    let warned: BTreeSet<Place<'_>> = report.findings.iter().filter_map(place).collect();
    let codes: BTreeSet<&str> = warned.iter().map(|(code, _)| *code).collect();
    let is_used = |accepted: &Accepted| match &accepted.path {
        Some(path) => warned.contains(&(accepted.code.as_str(), path.as_str())),
        None => codes.contains(accepted.code.as_str()),
    };
    let entries = profile.accepted.iter().enumerate();
    let unused: Vec<usize> = entries
        .filter(|(_, accepted)| !is_about_bytes(accepted) && !is_used(accepted))
        .map(|(index, _)| index)
        .collect();
    let (at_places, anywhere): (Vec<&Accepted>, Vec<&Accepted>) =
        profile.accepted.iter().partition(|accepted| accepted.path.is_some());
    let places: BTreeSet<Place<'_>> = at_places
        .into_iter()
        .map(|accepted| (accepted.code.as_str(), accepted.path.as_deref().unwrap_or_default()))
        .collect();
    let codes: BTreeSet<&str> = anywhere.into_iter().map(|accepted| accepted.code.as_str()).collect();
    let is_accepted = |finding: &Finding<CheckerProblem>| {
        place(finding).is_some_and(|place| codes.contains(place.0) || places.contains(&place))
    };
    report.findings.retain(|finding| !is_accepted(finding));
    let accepted = before - report.findings.len();
    for index in unused {
        let found = profile.accepted.get(index).map_or(String::new(), |accepted| accepted.code.clone());
        let problem = CheckerProblem::Doubtful { lint: Lint::UnusedAcceptance, found, against: String::new() };
        report.push(Severity::Warning, format!("$.accepted[{index}]"), problem);
    }
    accepted
}

/// Whether an entry speaks of the bytes of a file, which nobody knows where only its text is checked.
fn is_about_bytes(accepted: &Accepted) -> bool {
    accepted.code == Lint::LegacyEncoding.code()
}

/// The code of a finding and where it is.
type Place<'a> = (&'a str, &'a str);

/// The place of a finding that can be accepted: a warning.
fn place(finding: &Finding<CheckerProblem>) -> Option<Place<'_>> {
    (finding.severity == Severity::Warning).then(|| (finding.problem.code(), finding.path.as_str()))
}

#[cfg(test)]
mod tests {
    use crate::{
        checker::{check, check_file, tests::fires},
        profile::date::Date,
    };

    fn file(accepted: &str) -> String {
        format!(
            r#""as_of": "2010", "branches": [{{"name": "甲", "count": "5个"}}], "accepted": [{{"reason": "历史数据", {accepted}}}]"#
        )
    }

    #[test]
    fn an_accepted_warning_is_no_longer_counted() {
        fires("outdated", &file(r#""code": "no-source""#), &["$.as_of"]);
        fires("outdated", &file(r#""code": "outdated""#), &[]);
        fires("outdated", &file(r#""code": "outdated", "path": "$.as_of""#), &[]);
        fires("outdated", &file(r#""code": "outdated", "path": "$.branches[0]""#), &["$.as_of"]);
        let text = format!(r#"{{"format": 1, "name": "甲", {}}}"#, file(r#""code": "outdated""#));
        assert_eq!(check(&text, Date::parse("2026").unwrap()).accepted, 1);
    }

    #[test]
    fn an_acceptance_of_nothing_is_found() {
        fires("unused-acceptance", &file(r#""code": "map-without-approval""#), &["$.accepted[0]"]);
        fires("unused-acceptance", &file(r#""code": "outdated""#), &[]);
    }

    #[test]
    fn the_encoding_of_a_file_is_accepted() {
        let text = r#"{"format": 1, "name": "甲", "id": "a", "level": "town", "accepted": [{"code": "legacy-encoding", "reason": "旧系统"}]}"#;
        let today = Date::parse("2026").unwrap();
        let (_, checked) = check_file(&encoding_rs::GB18030.encode(text).0, today);
        assert_eq!((checked.findings.len(), checked.accepted), (0, 1));
        // The check page knows the text only.
        assert!(check(text, today).findings.is_empty());
    }

    #[test]
    fn an_error_is_not_accepted() {
        let members = r#""id": "A B", "accepted": [{"reason": "甲", "code": "bad-id"}]"#;
        fires("unused-acceptance", members, &["$.accepted[0]"]);
    }
}
