//! The reasons why there is no profile to show. The loader shows them, in words that come from here.

use wasm_bindgen::JsValue;

use super::hooks;
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
    /// The observation, for the maintainer.
    pub(super) detail: String,
    /// The findings of reading, where it came that far.
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

/// The text for a code, as an object for the loader.
pub(super) fn text(lang: Lang, code: &str, may_pass: bool) -> JsValue {
    let messages = FailureMessages::of(lang);
    hooks::failure_messages(messages.sentence(code, may_pass), messages.open_data, messages.retry, remedy(code))
}
