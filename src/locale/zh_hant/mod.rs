//! Chinese in Traditional script, written by hand.

mod action;
mod chart;
#[cfg(feature = "check")]
mod check_page;
mod control;
mod failure;
mod figure;
mod loader;
mod meaning;
mod measure;
#[cfg(feature = "check")]
mod report;
mod section;

use super::catalog::Catalog;
#[cfg(feature = "check")]
pub(super) use check_page::MESSAGES as CHECK_PAGE;
pub(super) use loader::MESSAGES as LOADER;
#[cfg(feature = "check")]
pub(super) use report::MESSAGES as REPORT;

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
