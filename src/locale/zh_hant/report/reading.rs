//! Sentences about files that cannot be read, or not all of them.

use crate::{
    checker::document::damage::Expected,
    locale::report::{Sentence, sentence},
    profile::json::JsonType,
};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence(
        "not-a-profile",
        "這不是檔案資料：缺少「format」或「name」",
        "最外層須是一個物件，至少寫 \"format\": 1 和 \"name\"",
    ),
    sentence("newer-format", "這份檔案用的是格式{expected}，本程式只認得格式1", "安裝新版 village-profile"),
    sentence("wrong-type", "這裡應是{expected}，現為{found}", ""),
    sentence("missing-field", "缺少必填的「{expected}」，整個條目不會顯示", "補上「{expected}」"),
    sentence("unknown-field", "格式中沒有「{found}」這一項，不會顯示", "是否要寫「{expected}」？"),
    sentence("not-one-of", "「{found}」不在可選之列：{expected}", "寫「{against}」"),
    sentence("bad-date", "「{found}」不是日期", "寫成 2023、2023-08、2023-08-12、2020—2022年、2023年底或 201x 的樣子"),
    sentence("out-of-range", "{found}超出這一項的範圍", ""),
    sentence("too-deep", "巢狀超過64層", ""),
    sentence("too-many", "超過100,000個值", "把下級地方拆成各自的檔案"),
    sentence("not-json", "不是有效的 JSON：此處應為{expected}，卻是{found}", ""),
    sentence("too-large", "檔案超過 8 MiB", "圖片另存為檔案，只寫位址"),
    sentence("unreadable-encoding", "文字編碼無法辨識：不是 UTF-8、UTF-16 或 GB 18030", "用編輯器另存為 UTF-8 編碼"),
    sentence("foreign-encoding", "檔案是 {found} 編碼，不能按它讀取", "用編輯器另存為 UTF-8 編碼"),
    sentence("not-finite", "JSON 沒有 {found} 這樣的數", "沒有資料寫 null，未公開寫 \"*\""),
    sentence("lone-surrogate", "「{found}」只是半個字，另一半已遺失", "重新輸入這個字"),
    sentence("nul", "含有空字元（U+0000），檔案可能已損壞", "刪去該字元"),
    sentence("duplicate-member", "「{found}」在同一物件中出現多次，只有最後一個有效", "合併或刪去多餘的一個"),
];

/// The name of a type of JSON, in a sentence about a wrong one.
pub(super) const fn json_type(json_type: JsonType) -> &'static str {
    match json_type {
        JsonType::Null => "空值（null）",
        JsonType::Bool => "true 或 false",
        JsonType::Number => "數",
        JsonType::Integer => "不小於零的整數",
        JsonType::String => "加引號的文字",
        JsonType::Text => "文字，或按語言分寫的文字",
        JsonType::Array => "清單（[…]）",
        JsonType::Object => "物件（{…}）",
        JsonType::Date => "日期，如 \"2023-08\"",
        JsonType::Figure => "數值，如 26 或 \"1000餘人次\"",
    }
}

/// The name of a token that JSON expects.
pub(super) const fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Value => "一個值",
        Expected::ValueAfterComma => "逗號後的下一個值",
        Expected::NameOrBrace => "加引號的名稱或 }",
        Expected::NameAfterComma => "逗號後加引號的名稱",
        Expected::Colon => "冒號 :",
        Expected::CommaOrBracket => "逗號或 ]",
        Expected::CommaOrBrace => "逗號或 }",
        Expected::End => "檔案到此結束",
        Expected::Quote => "結束文字的引號",
        Expected::Escape => "有效的跳脫，如 \\\" 或 \\n",
        Expected::Digit => "數字",
        Expected::EscapedControl => "跳脫後的控制字元",
    }
}
