//! Labels and definitions of measures, which the table of measures holds.

use crate::locale::measure::MeasureMessages;

pub(in crate::locale) const MESSAGES: MeasureMessages =
    MeasureMessages { measures: include!(concat!(env!("OUT_DIR"), "/measures.zh_hant.rs")) };
