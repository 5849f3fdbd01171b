//! The workbook that editors fill in.

use crate::locale::workbook::WorkbookMessages;

pub(in crate::locale) const MESSAGES: WorkbookMessages = WorkbookMessages {
    guide: "How to fill in",
    guide_lines: &[
        "Each sheet is for one kind of entry, each row for one entry. Sheets and columns that are not needed may stay empty or be deleted.",
        "Columns with * must be filled in. A note at each heading says what belongs there.",
        "Write figures as the source writes them, with unit and wording: 1639.27万元, 1000余人次, 预计5个, * (not disclosed).",
        "Rows that begin with [Example] are examples; the import leaves them out.",
        "Open the finished file in the editor's page, or run village-profile import.",
    ],
    example: "[Example] ",
};
