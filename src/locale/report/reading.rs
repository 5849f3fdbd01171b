//! Sentences about files that cannot be read, or not all of them.

use super::{Expected, JsonType, Sentences, row};

pub(super) static TABLE: &[Sentences] = &[
    row(
        "not-a-profile",
        [
            "这不是档案：缺少“format”或“name”",
            "這不是檔案資料：缺少「format」或「name」",
            "this is no profile: it lacks “format” or “name”",
        ],
        [
            "最外层须是一个对象，至少写 \"format\": 1 和 \"name\"",
            "最外層須是一個物件，至少寫 \"format\": 1 和 \"name\"",
            "the file must hold one object with at least \"format\": 1 and \"name\"",
        ],
    ),
    row(
        "newer-format",
        [
            "这份档案用的是格式{expected}，本程序只认识格式1",
            "這份檔案用的是格式{expected}，本程式只認得格式1",
            "the file is of format {expected}; this program reads format 1",
        ],
        ["安装新版 village-profile", "安裝新版 village-profile", "install a newer village-profile"],
    ),
    row(
        "wrong-type",
        [
            "这里应是{expected}，现为{found}",
            "這裡應是{expected}，現為{found}",
            "{expected} is expected here, not {found}",
        ],
        ["", "", ""],
    ),
    row(
        "missing-field",
        [
            "缺少必填的“{expected}”，整个条目不会显示",
            "缺少必填的「{expected}」，整個條目不會顯示",
            "“{expected}” is required; without it the entry is not shown",
        ],
        ["补上“{expected}”", "補上「{expected}」", "add “{expected}”"],
    ),
    row(
        "unknown-field",
        [
            "格式中没有“{found}”这一项，不会显示",
            "格式中沒有「{found}」這一項，不會顯示",
            "the format has no “{found}”; it is not shown",
        ],
        ["是否要写“{expected}”？", "是否要寫「{expected}」？", "did you mean “{expected}”?"],
    ),
    row(
        "not-one-of",
        [
            "“{found}”不在可选之列：{expected}",
            "「{found}」不在可選之列：{expected}",
            "“{found}” is not one of: {expected}",
        ],
        ["写“{against}”", "寫「{against}」", "write “{against}”"],
    ),
    row(
        "bad-date",
        ["“{found}”不是日期", "「{found}」不是日期", "“{found}” is no date"],
        [
            "写成 2023、2023-08 或 2023-08-12",
            "寫成 2023、2023-08 或 2023-08-12 的樣子",
            "write 2023, 2023-08 or 2023-08-12",
        ],
    ),
    row(
        "out-of-range",
        ["{found}超出这一项的范围", "{found}超出這一項的範圍", "{found} is outside what this field takes"],
        ["", "", ""],
    ),
    row("too-deep", ["嵌套超过64层", "巢狀超過64層", "nested deeper than 64 levels"], ["", "", ""]),
    row(
        "too-many",
        ["超过100,000个值", "超過100,000個值", "more than 100,000 values"],
        ["把下级地方拆成各自的文件", "把下級地方拆成各自的檔案", "give the places below files of their own"],
    ),
    row(
        "not-json",
        [
            "不是有效的 JSON：此处应为{expected}，却是{found}",
            "不是有效的 JSON：此處應為{expected}，卻是{found}",
            "not JSON: {found} stands where {expected} is expected",
        ],
        ["", "", ""],
    ),
    row(
        "too-large",
        ["文件超过 8 MiB", "檔案超過 8 MiB", "the file is larger than 8 MiB"],
        [
            "图片另存为文件，只写地址",
            "圖片另存為檔案，只寫位址",
            "keep pictures in files of their own and write their addresses",
        ],
    ),
    row(
        "unreadable-encoding",
        [
            "文字编码无法识别：不是 UTF-8、UTF-16 或 GB 18030",
            "文字編碼無法辨識：不是 UTF-8、UTF-16 或 GB 18030",
            "the encoding is none of UTF-8, UTF-16 and GB 18030",
        ],
        ["用编辑器另存为 UTF-8", "用編輯器另存為 UTF-8 編碼", "save the file as UTF-8"],
    ),
    row(
        "not-finite",
        ["JSON 没有 {found} 这样的数", "JSON 沒有 {found} 這樣的數", "JSON has no number {found}"],
        [
            "没有数据写 null，未公开写 \"*\"",
            "沒有資料寫 null，未公開寫 \"*\"",
            "write null for what is not known and \"*\" for what is withheld",
        ],
    ),
    row(
        "lone-surrogate",
        [
            "“{found}”只是半个字，另一半已丢失",
            "「{found}」只是半個字，另一半已遺失",
            "“{found}” is half a character; the other half is lost",
        ],
        ["重新输入这个字", "重新輸入這個字", "type the character again"],
    ),
    row(
        "nul",
        [
            "含有空字符（U+0000），文件可能已损坏",
            "含有空字元（U+0000），檔案可能已損壞",
            "the character U+0000 stands here: the file may be damaged",
        ],
        ["删去该字符", "刪去該字元", "remove it"],
    ),
    row(
        "duplicate-member",
        [
            "“{found}”在同一对象中出现多次，只有最后一个有效",
            "「{found}」在同一物件中出現多次，只有最後一個有效",
            "“{found}” stands in this object more than once; only the last one counts",
        ],
        ["合并或删去多余的一个", "合併或刪去多餘的一個", "join them, or remove one"],
    ),
];

/// What a kind of value is called.
pub(super) const fn kind(kind: JsonType) -> &'static [&'static str; 3] {
    match kind {
        JsonType::Null => &["空值（null）", "空值（null）", "null"],
        JsonType::Bool => &["true 或 false", "true 或 false", "true or false"],
        JsonType::Number => &["数", "數", "a number"],
        JsonType::Integer => &["不小于零的整数", "不小於零的整數", "a whole number"],
        JsonType::String => &["加引号的文字", "加引號的文字", "a text in quotes"],
        JsonType::Text => &["文字，或按语言分写的文字", "文字，或按語言分寫的文字", "a text, or texts by language"],
        JsonType::Array => &["列表（[…]）", "列表（[…]）", "a list ([…])"],
        JsonType::Object => &["对象（{…}）", "物件（{…}）", "an object ({…})"],
        JsonType::Date => &["日期，如 \"2023-08\"", "日期，如 \"2023-08\"", "a date such as \"2023-08\""],
        JsonType::Figure => {
            &["数值，如 26 或 \"1000余人次\"", "數值，如 26 或 \"1000餘人次\"", "a figure such as 26 or \"1000余人次\""]
        }
    }
}

/// What JSON wants at a place.
pub(super) const fn expected(expected: Expected) -> &'static [&'static str; 3] {
    match expected {
        Expected::Value => &["一个值", "一個值", "a value"],
        Expected::ValueAfterComma => &["逗号后的下一个值", "逗號後的下一個值", "the value after the comma"],
        Expected::NameOrBrace => &["加引号的名称或 }", "加引號的名稱或 }", "a member's name in quotes or }"],
        Expected::NameAfterComma => {
            &["逗号后加引号的名称", "逗號後加引號的名稱", "a member's name in quotes after the comma"]
        }
        Expected::Colon => &["冒号 :", "冒號 :", "a colon"],
        Expected::CommaOrBracket => &["逗号或 ]", "逗號或 ]", "a comma or ]"],
        Expected::CommaOrBrace => &["逗号或 }", "逗號或 }", "a comma or }"],
        Expected::End => &["文件到此结束", "檔案到此結束", "nothing more"],
        Expected::Quote => &["结束文字的引号", "結束文字的引號", "the quote that ends the text"],
        Expected::Escape => {
            &["有效的转义，如 \\\" 或 \\n", "有效的跳脫，如 \\\" 或 \\n", "an escape such as \\\" or \\n"]
        }
        Expected::Digit => &["数字", "數字", "a digit"],
        Expected::EscapedControl => &["转义后的控制字符", "跳脫後的控制字元", "an escaped control character"],
    }
}
