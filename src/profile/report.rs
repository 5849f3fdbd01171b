//! Findings about one file.

use super::{problem::Problem, severity::Severity};

/// One problem at one place. Reading a profile meets a [`Problem`]; the checker has further ones of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding<P = Problem> {
    /// How grave it is.
    pub severity: Severity,
    /// The place, as a JSONPath (RFC 9535): `$.honors[2].level`.
    pub path: String,
    /// The fault.
    pub problem: P,
}

/// All findings about one file, in the order in which they were met.
#[derive(Clone, Debug, PartialEq)]
pub struct Report<P = Problem> {
    /// The findings.
    pub findings: Vec<Finding<P>>,
}

impl<P> Report<P> {
    /// Adds a finding.
    pub fn push(&mut self, severity: Severity, path: String, problem: P) {
        self.findings.push(Finding { severity, path, problem });
    }

    /// The findings that are errors.
    pub fn errors(&self) -> impl Iterator<Item = &Finding<P>> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }
}

impl<P> Default for Report<P> {
    fn default() -> Self {
        Self { findings: Vec::new() }
    }
}
