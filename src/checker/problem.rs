//! Everything that the checker can find: what reading a profile meets, and what only the checker looks for.

use super::{
    document::damage::{Damage, Expected},
    lint::Lint,
};
use crate::profile::{problem::Problem, report::Finding};

/// A fault at one place of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum CheckerProblem {
    /// The profile could not be read from the JSON, or not all of it. Pages that show the profile meet this as well.
    Reading(Problem),
    /// The text is not JSON.
    NotJson {
        /// The words that must stand there.
        expected: Expected,
        /// The character that stands there; nothing at the end of the file.
        found: Option<char>,
    },
    /// The file cannot be read as it stands, or is read with a loss.
    Damaged(Damage),
    /// Something that can be read and is probably not meant.
    Doubtful {
        /// The doubt about it.
        lint: Lint,
        /// The text that drew the doubt.
        found: String,
        /// The text that it does not agree with; empty where there is none.
        against: String,
    },
}

impl CheckerProblem {
    /// A doubt about all of a file, which no text of it drew.
    #[must_use]
    pub const fn about_file(lint: Lint) -> Self {
        Self::Doubtful { lint, found: String::new(), against: String::new() }
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Reading(problem) => problem.code(),
            Self::NotJson { .. } => "not-json",
            Self::Damaged(damage) => damage.code(),
            Self::Doubtful { lint, .. } => lint.code(),
        }
    }
}

impl From<Problem> for CheckerProblem {
    fn from(problem: Problem) -> Self {
        Self::Reading(problem)
    }
}

impl From<Finding> for Finding<CheckerProblem> {
    fn from(finding: Finding) -> Self {
        Self { severity: finding.severity, path: finding.path, problem: finding.problem.into() }
    }
}
