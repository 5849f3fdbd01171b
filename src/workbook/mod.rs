//! Profiles from and as workbooks, the form in which offices keep their figures.

pub mod sheet;
