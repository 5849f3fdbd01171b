//! The checker in the check page, for those who write profiles: a wasm of its own, which no visitor loads.

mod finding;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{
    document::{self, MAX_BYTES},
    lint::Lint,
    problem::CheckerProblem,
};
use crate::{
    encoding::is_gb18030,
    locale::{Lang, check_page::CheckerMessages, report},
    profile::{date::Date, severity::Severity},
};
use finding::PageFinding;

/// The bytes of a file that are read at most; one more is enough to say that it is too large.
#[wasm_bindgen]
#[must_use]
pub fn max_bytes() -> u32 {
    MAX_BYTES as u32
}

/// The words of the page, by the names that its elements ask for.
///
/// # Errors
/// When the page refuses an object.
#[wasm_bindgen]
pub fn words(lang: &str) -> Result<JsValue, JsValue> {
    Ok(serde_wasm_bindgen::to_value(CheckerMessages::of(language(lang)))?)
}

/// The text of a file, in whichever encoding editors' programs save.
///
/// # Errors
/// A sentence for the editor: the file is too large, or no text.
#[wasm_bindgen]
pub fn decode(bytes: &[u8], lang: &str) -> Result<String, JsValue> {
    document::decode(bytes)
        .map_err(|damage| report::message(&CheckerProblem::Damaged(damage), "", language(lang)).into())
}

/// A sentence for the editor about the encoding of a file; empty where it is the usual one.
#[wasm_bindgen]
#[must_use]
pub fn encoding_note(bytes: &[u8], lang: &str) -> String {
    if !is_gb18030(bytes) {
        return String::new();
    }
    let (problem, lang) = (CheckerProblem::about_file(Lint::LegacyEncoding), language(lang));
    let mend = report::suggestion(&problem, "", lang).unwrap_or_default();
    [&report::message(&problem, "", lang), " ", report::mend(lang), &mend].concat()
}

/// The answer of a check.
#[derive(Debug, Serialize)]
struct Outcome {
    /// Whether there is a profile to show.
    readable: bool,
    /// How much was found, in words.
    summary: String,
    /// The words before a suggestion.
    mend: &'static str,
    /// Everything that was found, in the order of the text.
    findings: Vec<PageFinding>,
}

/// Checks a text. Figures are old or in the future by the day that is given.
///
/// # Errors
/// When the page refuses an object.
#[wasm_bindgen]
pub fn check(text: &str, lang: &str, year: u16, month: u8, day: u8) -> Result<JsValue, JsValue> {
    let lang = language(lang);
    let checked = super::check(text, Date::of_day(year, month, day));
    let outcome = Outcome {
        readable: checked.profile.is_some(),
        summary: report::summary(checked.count(Severity::Error), checked.count(Severity::Warning), lang)
            + &report::accepted(checked.accepted, lang),
        mend: report::mend(lang),
        findings: finding::all(&checked, text, lang),
    };
    Ok(serde_wasm_bindgen::to_value(&outcome)?)
}

fn language(tag: &str) -> Lang {
    Lang::from_tag(tag).unwrap_or_default()
}
