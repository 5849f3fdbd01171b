//! Sentences about texts that the notation of figures does not know.

use super::{Sentences, row};

pub(super) static TABLE: &[Sentences] = &[
    row(
        "figure-empty",
        ["数值是空的", "數值是空的，沒有內容", "the figure is empty"],
        [
            "没有数据写 null，未公开写 \"*\"",
            "沒有資料寫 null，未公開寫 \"*\"",
            "write null for what is not known and \"*\" for what is withheld",
        ],
    ),
    row(
        "figure-no-number",
        ["“{found}”里缺少数", "「{found}」裡缺少數", "“{found}” lacks a number"],
        [
            "写成 26、\"1000余人次\"、\"约3000亩\" 或 \"*\"",
            "寫成 26、\"1000餘人次\"、\"約3000畝\" 或 \"*\"",
            "write 26, \"1000余人次\", \"约3000亩\" or \"*\"",
        ],
    ),
    row(
        "figure-too-long",
        [
            "“{found}”太长：数值最多18位数字",
            "「{found}」太長：數值最多18位數字",
            "“{found}” is too long: a figure has at most 18 digits",
        ],
        [
            "改用万、亿等单位，说明文字写进 note",
            "改用萬、億等單位，說明文字寫進 note",
            "use 万 or 亿, and put the explanation into note",
        ],
    ),
    row(
        "figure-separators",
        [
            "“{found}”的分隔符不是千位分隔",
            "「{found}」的分隔符不是千位分隔",
            "the separators of “{found}” do not part thousands",
        ],
        ["写成 10000 或 10,000", "寫成 10000 或 10,000 的樣子", "write 10000 or 10,000"],
    ),
    row(
        "figure-numeral",
        [
            "“{found}”里的汉字数目有歧义",
            "「{found}」裡的漢字數目有歧義",
            "the numeral in “{found}” can be read in more than one way",
        ],
        ["改用阿拉伯数字，如 \"3~5个\"", "改用阿拉伯數字，如 \"3~5個\"", "use digits, such as \"3~5个\""],
    ),
    row(
        "figure-unit",
        [
            "“{found}”中数的后面不是单位",
            "「{found}」中數的後面不是單位",
            "what follows the number in “{found}” is no unit",
        ],
        [
            "数后只写单位，说明文字写进 note",
            "數後只寫單位，說明文字寫進 note",
            "write only the unit behind the number, and put the explanation into note",
        ],
    ),
    row(
        "figure-repeated",
        ["“{found}”重复了同一个限定词", "「{found}」重複了同一個限定詞", "“{found}” has the same qualifier twice"],
        ["删去一个", "刪去其中一個", "remove one of them"],
    ),
    row(
        "figure-contradiction",
        ["“{found}”的各部分互相矛盾", "「{found}」的各部分互相矛盾", "the parts of “{found}” exclude each other"],
        [
            "只留一个限定词，如 \"约30人\" 或 \"30余人\"",
            "只留一個限定詞，如 \"約30人\" 或 \"30餘人\"",
            "keep one qualifier: \"约30人\" or \"30余人\"",
        ],
    ),
    row(
        "figure-range",
        [
            "“{found}”的范围须由小到大，单位一致",
            "「{found}」的範圍須由小到大，單位一致",
            "the range “{found}” must rise and keep to one unit",
        ],
        ["写成 \"2万元~5万元\"", "寫成 \"2萬元~5萬元\"", "write \"2万元~5万元\""],
    ),
    row(
        "figure-pair",
        [
            "“{found}”的前后两数须齐全，单位一致",
            "「{found}」的前後兩數須齊全，單位一致",
            "the pair “{found}” needs both sides in one unit",
        ],
        ["写成 \"29.5%→60.4%\"", "寫成 \"29.5%→60.4%\" 的樣子", "write \"29.5%→60.4%\""],
    ),
    row(
        "figure-word",
        [
            "“{found}”的 bound 或 status 不在可选之列",
            "「{found}」的 bound 或 status 不在可選之列",
            "“{found}” has a bound or a status that the format does not know",
        ],
        [
            "bound 写 exact、about、nearly、over、at_least、at_most、under 或 range；status 写 actual、projected、planned、withheld 或 missing",
            "bound 寫 exact、about、nearly、over、at_least、at_most、under 或 range；status 寫 actual、projected、planned、withheld 或 missing",
            "bound is exact, about, nearly, over, at_least, at_most, under or range; status is actual, projected, planned, withheld or missing",
        ],
    ),
];
