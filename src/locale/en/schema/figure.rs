//! Figures that state their parts by name.

use super::{NOTE, SOURCE};
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[record(
    "Figure",
    "A figure",
    &[
        field("value", "Value", "A number, or a text in the notation such as \"1639.27万元\"."),
        field("before", "Before", "The earlier figure of a pair."),
        field("after", "After", "The later figure of a pair."),
        field("low", "Low end", "The low end of a range; goes with high."),
        field("high", "High end", "The high end of a range; goes with low."),
        field("unit", "Unit", "The unit, perhaps with 百, 千, 万 or 亿 in front: 万元, 人次, 亩."),
        field(
            "bound",
            "Bound",
            "How tightly the value is known: exact, about, nearly, over, at least, at most, under, or a range.",
        ),
        field("status", "Status", "Actual, projected, planned, withheld or missing."),
        field("change", "Change", "Not a level but a change: growth (negative where it fell), increase or decrease."),
        field("as_of", "As of", "When it held, where this differs from the entry's date."),
        SOURCE,
        NOTE,
        field("headline", "On the card", "Whether it stands on the card."),
    ],
)];
