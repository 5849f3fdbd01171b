//! Why a text is no figure, and where.

use std::fmt;

/// Why a text was refused as a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No text at all. An unknown figure is `null`.
    Empty,
    /// A number is expected here.
    NoNumber,
    /// More than 18 digits, or a text longer than any figure.
    TooLong,
    /// Separators that do not part a number into thousands: `10,00`, `10 00`.
    Separators,
    /// A Chinese numeral that can be read in more than one way or in none: 百一千, 三四五.
    Numeral,
    /// This cannot be part of a unit.
    Unit,
    /// The same qualifier twice: `1000余余`.
    Repeated,
    /// Qualifiers that exclude each other: `至少30户以下`, `约2~5万元`.
    Contradiction,
    /// A range from the greater to the smaller, or of units that do not convert: `5~2亩`.
    Range,
    /// A pair without one of its sides, or of units that do not convert: `29.5%→`.
    Pair,
    /// A date, a rank, a class or another number that counts nothing: 2021年, 5A级, 二等奖.
    NotAQuantity,
    /// A `bound`, `status` or `change` that the format does not have.
    Word,
}

impl Reason {
    /// The stable code, as events and the checker print it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "figure-empty",
            Self::NoNumber => "figure-no-number",
            Self::TooLong => "figure-too-long",
            Self::Separators => "figure-separators",
            Self::Numeral => "figure-numeral",
            Self::Unit => "figure-unit",
            Self::Repeated => "figure-repeated",
            Self::Contradiction => "figure-contradiction",
            Self::Range => "figure-range",
            Self::Pair => "figure-pair",
            Self::NotAQuantity => "figure-not-a-quantity",
            Self::Word => "figure-word",
        }
    }
}

/// The fault of a text that should be a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureError {
    /// The fault.
    pub reason: Reason,
    /// Where, in characters from the start of the text; its length where something is lacking at the end.
    pub at: usize,
}

impl fmt::Display for FigureError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.reason.code())
    }
}
