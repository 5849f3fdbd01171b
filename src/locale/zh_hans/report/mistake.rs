//! Sentences about texts that are no figure, by what the editor meant.

use crate::locale::report::{Sentence, sentence};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence("tolerance", "“{found}”是公差，不是一个数", "写出两端，如 \"95%~105%\""),
    sentence("dash", "“{found}”开头的破折号不是负号", "下降写 \"下降3.5%\"，负数写 \"-3.5%\""),
    sentence("one-end", "“{found}”只有一端", "写出两端，如 \"300元~800元\"，或写 \"约500元\""),
    sentence("document", "“{found}”是文号，不是数量", "写进 sources"),
    sentence(
        "proportion",
        "“{found}”是两个数之比，不是一个数",
        "写占比或倍数，如 \"25%\"、\"3倍\"，并在名称里写明谁与谁相比",
    ),
    sentence("pattern", "“{found}”是一种说法，不是数量", "写进说明文字；要写数量，只写数和单位"),
    sentence("rank", "“{found}”是名次，不是数量", "写进 honors 或说明文字"),
    sentence("ordinal", "“{found}”是序数，不是数量", "写进说明文字；要写数量，写成 \"7届\""),
    sentence("date", "“{found}”是日期，不是数量", "日期写进 as_of，这里写那时的数；时长写成 \"3个月\"、\"15天\""),
    sentence("period", "“{found}”是一段时期，不是数量", "最后一年写进 as_of，时期写进 note；时长写成 \"不到10年\""),
    sentence("title", "“{found}”是称号或规模等级，不是数量", "写进 honors 或说明文字；有确数的写确数，如 \"1050亿元\""),
    sentence("class", "“{found}”是等级或评价，不是数量", "写进 rating 或 honors；要写数量，写获得的个数，如 \"3个\""),
    sentence("no-rate", "“{found}”没有写出数", "写出增长率，如 \"下降3.5%\"、\"0%\"，或写进说明文字"),
    sentence("none", "“{found}”不是数量", "确实没有，写 0 和单位，如 \"0个\"；不清楚，写 \"暂无\""),
    sentence("all", "“{found}”没有写出数", "全部都有，写 \"100%\"，并在名称里写明是什么"),
    sentence("vague", "“{found}”没有写出数", "写数字或范围，如 \"3~5个\"，或写进说明文字"),
    sentence("unit-alone", "“{found}”只有单位，没有数", "在前面写上数，如 \"5{found}\""),
    sentence("part-and-whole", "“{found}”是部分和整体两个数", "部分和整体各写一条，或写占比，如 \"75%\""),
    sentence("two-numbers", "“{found}”里不止一个数", "一条只写一个数，“{against}”另写一条"),
    sentence("label-inside", "“{found}”里数的前面有看不懂的“{against}”", "写 \"{expected}\"，“{against}”写进名称"),
    sentence(
        "leftover",
        "“{found}”里数的后面有看不懂的“{against}”",
        "只写数和单位，如 \"{expected}\"，其余写进名称或 note",
    ),
];
