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
        straight_quote: "改用英文雙引號 \"，Word 會把它自動換成彎引號",
        half_width: "改用英文半形符號",
        extra_comma: "刪去前面多餘的逗號",
        missing_comma: "在前一項後面加逗號",
        one_line: "文字寫在一行內，需要換行處寫 \\n",
        no_comments: "JSON 不能有註解，請刪去",
        cut_off: "檔案似乎沒有傳完或沒有存完，請檢查結尾",
    },
    end_of_file: "檔案結尾",
    quotes: ["「", "」"],
    list_separator: "、",
    or: " 或 ",
    no_findings: "沒有發現問題",
    counts: "錯誤：{errors}，警告：{warnings}",
    accepted: "；另有 {accepted} 項警告已說明理由",
    mend: "建議：",
};
