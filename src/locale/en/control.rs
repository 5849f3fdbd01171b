//! The controls of charts.

use crate::locale::control::ControlMessages;

pub(in crate::locale) const MESSAGES: ControlMessages = ControlMessages {
    series: "Series shown",
    sort: "Sort by value",
    from: "From",
    to: "to",
    csv: "Save table",
    png: "Save image",
};
