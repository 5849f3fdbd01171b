//! Sentences about files that cannot be read, or not all of them.

use crate::{
    checker::document::damage::Expected,
    locale::report::{Sentence, sentence},
    profile::json::JsonType,
};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence(
        "not-a-profile",
        "这不是档案：缺少“format”或“name”",
        "最外层须是一个对象，至少写 \"format\": 1 和 \"name\"",
    ),
    sentence("newer-format", "这份档案用的是格式{expected}，本程序只认识格式1", "安装新版 village-profile"),
    sentence("wrong-type", "这里应是{expected}，现为{found}", ""),
    sentence("missing-field", "缺少必填的“{expected}”，整个条目不会显示", "补上“{expected}”"),
    sentence("unknown-field", "格式中没有“{found}”这一项，不会显示", "是否要写“{expected}”？"),
    sentence("not-one-of", "“{found}”不在可选之列：{expected}", "写“{against}”"),
    sentence("bad-date", "“{found}”不是日期", "写成 2023、2023-08、2023-08-12、2020—2022年、2023年底或 201x"),
    sentence("out-of-range", "{found}超出这一项的范围", ""),
    sentence("too-deep", "嵌套超过64层", ""),
    sentence("too-many", "超过100,000个值", "把下级地方拆成各自的文件"),
    sentence("not-json", "不是有效的 JSON：此处应为{expected}，却是{found}", ""),
    sentence("too-large", "文件超过 8 MiB", "图片另存为文件，只写地址"),
    sentence("unreadable-encoding", "文字编码无法识别：不是 UTF-8、UTF-16 或 GB 18030", "用编辑器另存为 UTF-8"),
    sentence("foreign-encoding", "文件是 {found} 编码，不能按它读取", "用编辑器另存为 UTF-8"),
    sentence("not-finite", "JSON 没有 {found} 这样的数", "没有数据写 null，未公开写 \"*\""),
    sentence("lone-surrogate", "“{found}”只是半个字，另一半已丢失", "重新输入这个字"),
    sentence("nul", "含有空字符（U+0000），文件可能已损坏", "删去该字符"),
    sentence("duplicate-member", "“{found}”在同一对象中出现多次，只有最后一个有效", "合并或删去多余的一个"),
];

/// The name of a type of JSON, in a sentence about a wrong one.
pub(super) const fn json_type(json_type: JsonType) -> &'static str {
    match json_type {
        JsonType::Null => "空值（null）",
        JsonType::Bool => "true 或 false",
        JsonType::Number => "数",
        JsonType::Integer => "不小于零的整数",
        JsonType::String => "加引号的文字",
        JsonType::Text => "文字，或按语言分写的文字",
        JsonType::Array => "列表（[…]）",
        JsonType::Object => "对象（{…}）",
        JsonType::Date => "日期，如 \"2023-08\"",
        JsonType::Figure => "数值，如 26 或 \"1000余人次\"",
    }
}

/// The name of a token that JSON expects.
pub(super) const fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Value => "一个值",
        Expected::ValueAfterComma => "逗号后的下一个值",
        Expected::NameOrBrace => "加引号的名称或 }",
        Expected::NameAfterComma => "逗号后加引号的名称",
        Expected::Colon => "冒号 :",
        Expected::CommaOrBracket => "逗号或 ]",
        Expected::CommaOrBrace => "逗号或 }",
        Expected::End => "文件到此结束",
        Expected::Quote => "结束文字的引号",
        Expected::Escape => "有效的转义，如 \\\" 或 \\n",
        Expected::Digit => "数字",
        Expected::EscapedControl => "转义后的控制字符",
    }
}
