//! Everything that can be wrong with a profile, each with a stable code.

use std::fmt;

#[cfg(feature = "check")]
use super::{
    check::lint::Lint,
    document::damage::{Damage, Expected},
};
use super::{figure::unreadable::Reason, json::JsonType};

/// What is wrong at one place. `Display` writes the stable code; the words for people are in `locale`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is JSON but holds no profile: no object with `format` and `name`.
    NotAProfile,
    /// `format` is greater than this build reads; holds the version that the file needs.
    NewerFormat(u32),
    /// A value of another type than the field takes.
    WrongType {
        /// What the field takes.
        expected: JsonType,
        /// What stands there.
        found: JsonType,
    },
    /// A field that the entry must have.
    MissingField(&'static str),
    /// A field that this version does not know; it is ignored.
    UnknownField {
        /// The field that was probably meant; only the checker looks for it.
        like: Option<&'static str>,
    },
    /// A word that is not one of the field's.
    NotOneOf {
        /// The word.
        found: String,
        /// The words that the field takes, each with a space after it.
        allowed: &'static str,
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
    /// The text is not JSON.
    #[cfg(feature = "check")]
    NotJson {
        /// What must stand there.
        expected: Expected,
        /// What stands there; nothing at the end of the file.
        found: Option<char>,
    },
    /// The file cannot be read as it stands, or is read with a loss.
    #[cfg(feature = "check")]
    Damaged(Damage),
    /// Something that can be read and is probably not meant.
    #[cfg(feature = "check")]
    Doubtful {
        /// What is doubtful about it.
        lint: Lint,
        /// What was found.
        found: String,
        /// What it does not agree with; empty where nothing.
        against: String,
    },
}

impl Problem {
    /// What was expected and what was found, for the console.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::WrongType { expected, found } => ["expected ", expected.name(), ", found ", found.name()].concat(),
            Self::MissingField(name) => ["expected ", *name].concat(),
            Self::NotOneOf { found, allowed } => {
                let mut detail = ["found ", found, ", expected "].concat();
                for char in allowed.trim_ascii_end().chars() {
                    match char {
                        ' ' => detail.push_str(" | "),
                        _ => detail.push(char),
                    }
                }
                detail
            }
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
            Self::MissingField(_) => "missing-field",
            Self::UnknownField { .. } => "unknown-field",
            Self::NotOneOf { .. } => "not-one-of",
            Self::BadDate => "bad-date",
            Self::BadFigure(reason) => reason.code(),
            Self::OutOfRange => "out-of-range",
            Self::TooDeep => "too-deep",
            Self::TooMany => "too-many",
            #[cfg(feature = "check")]
            Self::NotJson { .. } => "not-json",
            #[cfg(feature = "check")]
            Self::Damaged(damage) => damage.code(),
            #[cfg(feature = "check")]
            Self::Doubtful { lint, .. } => lint.code(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
