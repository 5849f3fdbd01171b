//! Sentences about texts that the notation of figures does not know.

use crate::locale::report::{Sentence, sentence};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence("figure-empty", "数值是空的", "没有数据写 null，未公开写 \"*\""),
    sentence("figure-no-number", "“{found}”里缺少数", "写成 26、\"1000余人次\"、\"约3000亩\" 或 \"*\""),
    sentence("figure-too-long", "“{found}”太长：数值最多18位数字", "改用万、亿等单位，说明文字写进 note"),
    sentence("figure-separators", "“{found}”的分隔符不是千位分隔", "写成 10000 或 10,000"),
    sentence("figure-numeral", "“{found}”里的汉字数目有歧义", "改用阿拉伯数字，如 \"3~5个\""),
    sentence("figure-unit", "“{found}”中数的后面不是单位", "数后只写单位，说明文字写进 note"),
    sentence("figure-repeated", "“{found}”重复了同一个限定词", "删去一个"),
    sentence("figure-contradiction", "“{found}”的各部分互相矛盾", "只留一个限定词，如 \"约30人\" 或 \"30余人\""),
    sentence("figure-range", "“{found}”的范围须由小到大，单位一致", "写成 \"2万元~5万元\""),
    sentence("figure-pair", "“{found}”的前后两数须齐全，单位一致", "写成 \"29.5%→60.4%\""),
    sentence("figure-not-a-quantity", "“{found}”不是数量", "只写数和单位，如 \"26个\""),
    sentence(
        "figure-word",
        "“{found}”的 bound 或 status 不在可选之列",
        "bound 写 exact、about、nearly、over、at_least、at_most、under 或 range；status 写 actual、projected、planned、withheld 或 missing",
    ),
];
