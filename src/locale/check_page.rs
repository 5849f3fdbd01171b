//! Texts of the check page. The sentences about a file are in [`report`](super::report).

use serde::Serialize;

use super::Lang;

/// The texts of the page in one language, by the names that its elements ask for.
#[derive(Debug, Serialize)]
pub struct CheckerMessages {
    /// The statement that no government speaks here.
    pub notice: &'static str,
    /// The site's name.
    pub site: &'static str,
    /// The line under it.
    pub motto: &'static str,
    /// Leads keyboards past the head of the page.
    pub skip: &'static str,
    /// Label of the site's columns.
    pub columns: &'static str,
    /// This page among the columns.
    pub check: &'static str,
    /// Label of the way from the first page to this one.
    pub crumbs: &'static str,
    /// The first page.
    pub home: &'static str,
    /// The heading.
    pub title: &'static str,
    /// The purpose of the page.
    pub lead: &'static str,
    /// Label of the languages.
    pub language: &'static str,
    /// The browser runs no scripts.
    pub no_script: &'static str,
    /// The checker did not load or broke off.
    pub unavailable: &'static str,
    /// Heading of the text.
    pub data: &'static str,
    /// How text gets there.
    pub hint: &'static str,
    /// Opens a file.
    pub open: &'static str,
    /// Empties the text.
    pub clear: &'static str,
    /// Brings back the text that was cleared or replaced.
    pub restore: &'static str,
    /// The browser does not keep the text.
    pub not_kept: &'static str,
    /// Heading of what was found.
    pub findings: &'static str,
    /// There is no text to check.
    pub empty: &'static str,
    /// A finding of this severity.
    pub error: &'static str,
    /// A finding of this severity.
    pub warning: &'static str,
    /// The place of a finding; `{line}` and `{column}` stand for its numbers.
    pub place: &'static str,
    /// More was found than is listed; `{count}` stands for how much.
    pub more: &'static str,
    /// Heading of the profile.
    pub preview: &'static str,
    /// There is no profile to show.
    pub preview_none: &'static str,
    /// The profile shown is that of an earlier text.
    pub preview_earlier: &'static str,
    /// Whom the site speaks for.
    pub disclaimer: &'static str,
    /// The promise about the text.
    pub privacy: &'static str,
}

impl CheckerMessages {
    /// The words of a language.
    #[must_use]
    pub const fn of(lang: Lang) -> &'static Self {
        lang.check_page()
    }
}
