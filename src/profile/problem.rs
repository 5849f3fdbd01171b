//! Everything that can be wrong with a profile, each with a stable code.

use std::fmt;

use super::figure::unreadable::Reason;

/// What is wrong at one place. `Display` writes the stable code; the words for people are in `locale`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A text that is no date.
    BadDate,
    /// A text that the figure notation does not know.
    BadFigure(Reason),
}

impl Problem {
    /// The stable code, as events and the checker print it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::BadDate => "bad-date",
            Self::BadFigure(reason) => reason.code(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
