//! The workbook that editors fill in.

use crate::locale::workbook::WorkbookMessages;

pub(in crate::locale) const MESSAGES: WorkbookMessages = WorkbookMessages {
    guide: "填写说明",
    guide_lines: &[
        "每张工作表填一类内容，每行填一条；不需要的工作表和列可以空着或删去。",
        "带 * 的列必须填写。鼠标停在标题上可以看到填写说明。",
        "数值照原文填写，可以带单位和说法，如：1639.27万元、1000余人次、预计5个、* （未公开）。",
        "以【示例】开头的行是例子，导入时不取，可以删去。",
        "填好后在编辑页面打开本文件，或用命令 village-profile import。",
    ],
    example: "【示例】",
};
