//! The workbook that editors fill in.

use crate::locale::workbook::WorkbookMessages;

pub(in crate::locale) const MESSAGES: WorkbookMessages = WorkbookMessages {
    guide: "填寫說明",
    guide_lines: &[
        "每張工作表填一類內容，每列填一條；不需要的工作表和欄可以空著或刪去。",
        "帶 * 的欄必須填寫。游標停在標題上可以看到填寫說明。",
        "數值照原文填寫，可以帶單位和說法，如：1639.27萬元、1000餘人次、預計5個、* （未公開）。",
        "以【示例】開頭的列是例子，匯入時不取，可以刪去。",
        "填好後在編輯頁面開啟本檔案，或用命令 village-profile import。",
    ],
    example: "【示例】",
};
