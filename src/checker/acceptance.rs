//! Findings that the editor has accepted with a reason: they are no longer counted.

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
    let unused: Vec<usize> = profile
        .accepted
        .iter()
        .enumerate()
        .filter(|(_, accepted)| !is_about_bytes(accepted))
        .filter(|(_, accepted)| !report.findings.iter().any(|finding| accepts(accepted, finding)))
        .map(|(index, _)| index)
        .collect();
    report.findings.retain(|finding| !profile.accepted.iter().any(|accepted| accepts(accepted, finding)));
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

fn accepts(accepted: &Accepted, finding: &Finding<CheckerProblem>) -> bool {
    finding.severity == Severity::Warning
        && finding.problem.code() == accepted.code
        && accepted.path.as_ref().is_none_or(|path| *path == finding.path)
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
