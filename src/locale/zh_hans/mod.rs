//! Chinese in Simplified script.

mod action;
mod chart;
#[cfg(feature = "check")]
mod check_page;
mod control;
#[cfg(feature = "check")]
mod editor_page;
mod failure;
mod figure;
#[cfg(feature = "import")]
mod import;
mod loader;
mod meaning;
mod measure;
#[cfg(feature = "check")]
mod report;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
mod schema;
mod section;
#[cfg(any(feature = "export", feature = "import"))]
mod workbook;

use super::catalog::Catalog;
#[cfg(feature = "check")]
pub(super) use check_page::MESSAGES as CHECK_PAGE;
#[cfg(feature = "check")]
pub(super) use editor_page::MESSAGES as EDITOR_PAGE;
#[cfg(feature = "import")]
pub(super) use import::MESSAGES as IMPORT;
pub(super) use loader::MESSAGES as LOADER;
#[cfg(feature = "check")]
pub(super) use report::MESSAGES as REPORT;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub(super) use schema::MESSAGES as SCHEMA;
#[cfg(any(feature = "export", feature = "import"))]
pub(super) use workbook::MESSAGES as WORKBOOK;

pub(super) const CATALOG: Catalog = Catalog {
    chart: chart::MESSAGES,
    control: control::MESSAGES,
    failure: failure::MESSAGES,
    figure: figure::MESSAGES,
    meaning: meaning::MESSAGES,
    action: action::MESSAGES,
    section: section::MESSAGES,
    measure: measure::MESSAGES,
};
