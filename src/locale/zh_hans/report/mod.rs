//! The sentences of the checker.

mod figure;
mod lint;
mod mistake;
mod reading;

use crate::locale::report::{HintMessages, ReportMessages};

pub(in crate::locale) const MESSAGES: ReportMessages = ReportMessages {
    sentences: [reading::SENTENCES, figure::SENTENCES, lint::SENTENCES],
    mistakes: mistake::SENTENCES,
    json_type: reading::json_type,
    expected: reading::expected,
    hints: HintMessages {
        straight_quote: "改用英文双引号 \"，Word 会把它自动换成弯引号",
        half_width: "改用英文半角符号",
        extra_comma: "删去前面多余的逗号",
        missing_comma: "在前一项后面加逗号",
        one_line: "文字写在一行内，需要换行处写 \\n",
        no_comments: "JSON 不能有注释，请删去",
        cut_off: "文件似乎没有传完或没有存完，请检查结尾",
    },
    end_of_file: "文件结尾",
    quotes: ["“", "”"],
    list_separator: "、",
    or: " 或 ",
    no_findings: "没有发现问题",
    counts: "错误：{errors}，警告：{warnings}",
    accepted: "；另有 {accepted} 项警告已说明理由",
    mend: "建议：",
};
