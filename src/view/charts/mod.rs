//! Charts of the figures that the sections show: which figures compare, and in which kind of chart.
//!
//! Everything here makes [`Chart`](crate::chart::Chart) values of the profile; the sections place them in the page.

mod comparison;
mod data;
mod economy;
mod governance;
mod grouping;
mod honors;
mod industry;
mod organisation;
mod talent;
mod titles;
mod years;

pub(super) use comparison::{Comparison, ComparisonKey};
pub(super) use grouping::group_by_key;
pub(super) use years::{comparable_times, latest};
