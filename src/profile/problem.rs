//! Everything that can be wrong with a profile, each with a stable code.

use std::fmt;

use super::{figure::error::Reason, json::JsonType};

/// A fault at one place. `Display` writes the stable code; the words for people are in `locale`.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The file is JSON but holds no profile: no object with `format` and `name`.
    NotAProfile,
    /// `format` is greater than this build reads; holds the version that the file needs.
    NewerFormat(f64),
    /// A value of another type than the field takes.
    WrongType {
        /// The type that the field takes.
        expected: JsonType,
        /// The type that stands there.
        found: JsonType,
    },
    /// A field that the entry must have.
    MissingField(&'static str),
    /// None of these fields, of which the entry must have one.
    MissingEither(&'static [&'static str]),
    /// A field that this version does not know; it is ignored.
    UnknownField {
        /// The name.
        found: String,
        /// The fields that the entry may have.
        allowed: &'static [&'static str],
    },
    /// A word that is not one of the field's.
    NotOneOf {
        /// The word.
        found: String,
        /// The words that the field takes.
        allowed: &'static [&'static str],
    },
    /// A text that is no date.
    BadDate,
    /// A text that the figure notation does not know.
    BadFigure(Reason),
    /// A number outside what the field takes.
    OutOfRange,
    /// Arrays and objects nest deeper than [`super::json::MAX_DEPTH`].
    TooDeep,
    /// More values than [`super::json::MAX_VALUES`].
    TooMany,
}

impl Problem {
    /// The expected value and the one found, for the console.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::WrongType { expected, found } => ["expected ", expected.name(), ", found ", found.name()].concat(),
            Self::MissingField(name) => ["expected ", *name].concat(),
            Self::MissingEither(names) => ["expected ", &names.join(" | ")].concat(),
            Self::NotOneOf { found, allowed } => ["found ", found, ", expected ", &allowed.join(" | ")].concat(),
            _ => String::new(),
        }
    }

    /// The stable code, as events and the checker print it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAProfile => "not-a-profile",
            Self::NewerFormat(_) => "newer-format",
            Self::WrongType { .. } => "wrong-type",
            Self::MissingField(_) | Self::MissingEither(_) => "missing-field",
            Self::UnknownField { .. } => "unknown-field",
            Self::NotOneOf { .. } => "not-one-of",
            Self::BadDate => "bad-date",
            Self::BadFigure(reason) => reason.code(),
            Self::OutOfRange => "out-of-range",
            Self::TooDeep => "too-deep",
            Self::TooMany => "too-many",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
