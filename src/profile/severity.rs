//! How grave a finding is.

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Something could not be read, or must not be published as it is.
    Error,
    /// Something is doubtful; everything is still shown.
    Warning,
}

impl Severity {
    /// The word that programs look for, the same in every language: `error` or `warning`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
