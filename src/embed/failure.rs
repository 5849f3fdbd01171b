//! Why there is no profile to show: a sentence for the visitor, the remedy for the maintainer.

use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, ShadowRoot, console};

use super::{dom, settings};
use crate::{
    locale::failure::FailureWords,
    profile::{problem::Problem, report::Report},
    view::node::Builder,
};

/// A way of failing.
#[derive(Debug)]
pub(super) struct Failure {
    /// One of the codes of the embedding contract.
    pub(super) code: String,
    /// What was seen, for the maintainer.
    pub(super) detail: String,
}

impl Failure {
    pub(super) fn new(code: &str, detail: impl Into<String>) -> Self {
        Self { code: code.to_owned(), detail: detail.into() }
    }

    /// JSON that is no profile of a format that this build reads.
    pub(super) fn unreadable(report: &Report) -> Self {
        let Some(finding) = report.errors().last() else { return Self::new("invalid", "") };
        let code = match finding.problem {
            Problem::NewerFormat(_) => "newer-format",
            _ => "invalid",
        };
        Self::new(code, [&finding.path, ": ", finding.problem.code(), " ", &finding.problem.detail()].concat())
    }

    /// Leaves what stood in the element visible, adds one sentence, and tells the maintainer the remedy.
    pub(super) fn show(&self, host: &HtmlElement, root: &ShadowRoot, url: &str) -> Result<(), JsValue> {
        let settings = settings::read(host);
        let words = FailureWords::of(settings.lang);
        root.append_child(dom::create("slot", "")?.as_ref())?;
        let mut notice = Builder::new("div", "vp-profile");
        notice.set("lang", settings.lang.tag());
        notice.set("data-theme", settings.theme.name());
        if is_empty(host) && !url.is_empty() {
            notice.open("p", "");
            notice.open("a", "");
            notice.set("href", url);
            notice.text(words.open_data);
            notice.close();
            notice.close();
        }
        notice.open("p", "vp-error");
        notice.set("part", "error");
        notice.set("role", "status");
        notice.text(words.sentence(&self.code));
        let notice = dom::Writer::new("").write(notice.finish())?;
        root.append_child(&notice)?;
        let remedy = crate::locale::failure::remedy(&self.code);
        let line = ["village-profile: ", &self.code, ": ", url, ": ", &self.detail, ". Remedy: ", remedy].concat();
        console::error_1(&line.into());
        Ok(())
    }
}

/// Whether nothing stands in the element that could stay visible.
fn is_empty(host: &HtmlElement) -> bool {
    host.first_element_child().is_none() && host.text_content().unwrap_or_default().trim().is_empty()
}
