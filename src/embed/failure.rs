//! Why there is no profile to show. The loader shows it, in words that come from here.

use crate::{
    locale::{
        Lang,
        failure::{FailureMessages, remedy},
    },
    profile::{problem::Problem, report::Report},
};

/// A way of failing.
#[derive(Debug, Default)]
pub(super) struct Failure {
    /// One of the codes of the embedding contract.
    pub(super) code: &'static str,
    /// What was seen, for the maintainer.
    pub(super) detail: String,
    /// What reading found, where it came that far.
    pub(super) report: Report,
}

impl Failure {
    pub(super) fn new(code: &'static str, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into(), report: Report::default() }
    }

    /// JSON that is no profile of a format that this build reads.
    pub(super) fn unreadable(report: Report) -> Self {
        let Some(finding) = report.errors().last() else { return Self::new("invalid", "") };
        let code = match finding.problem {
            Problem::NewerFormat(_) => "newer-format",
            _ => "invalid",
        };
        let detail = [&finding.path, ": ", finding.problem.code(), " ", &finding.problem.detail()].concat();
        Self { code, detail, report }
    }
}

/// The words for a code, one a line: sentence, link to the data, button that tries again, and the maintainer's remedy.
pub(super) fn words(lang: Lang, code: &str, may_pass: bool) -> String {
    let words = FailureMessages::of(lang);
    [words.sentence(code, may_pass), "\n", words.open_data, "\n", words.retry, "\n", remedy(code)].concat()
}
