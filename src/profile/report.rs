//! What reading and checking found.

use super::problem::Problem;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Something could not be read, or must not be published as it is.
    Error,
    /// Something is doubtful; everything is still shown.
    Warning,
}

/// One problem at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// Where, as a JSONPath (RFC 9535): `$.honors[2].level`.
    pub path: String,
    /// What is wrong.
    pub problem: Problem,
}

/// All findings about one file, in the order in which they were met.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The findings.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Adds a finding.
    pub fn push(&mut self, severity: Severity, path: String, problem: Problem) {
        self.findings.push(Finding { severity, path, problem });
    }

    /// The findings that are errors.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }
}
