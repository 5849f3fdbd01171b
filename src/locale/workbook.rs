//! Words of the workbook that editors fill in.

use super::Lang;

/// The words of one language.
#[derive(Debug)]
pub struct WorkbookMessages {
    /// The name of the sheet that says how to fill in the others.
    pub guide: &'static str,
    /// What it says.
    pub guide_lines: &'static [&'static str],
    /// The beginning of a row that is an example.
    pub example: &'static str,
}

impl WorkbookMessages {
    /// The words of a language.
    #[must_use]
    pub const fn of(lang: Lang) -> &'static Self {
        lang.workbook()
    }
}
