//! Sentences about texts that are no figure, by what the editor meant.

use crate::locale::report::{Sentence, sentence};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence("tolerance", "「{found}」是公差，不是一個數", "寫出兩端，如 \"95%~105%\""),
    sentence("dash", "「{found}」開頭的破折號不是負號", "下降寫 \"下降3.5%\"，負數寫 \"-3.5%\""),
    sentence("one-end", "「{found}」只有一端", "寫出兩端，如 \"300元~800元\"，或寫 \"約500元\""),
    sentence("document", "「{found}」是文號，不是數量", "寫進 sources"),
    sentence(
        "proportion",
        "「{found}」是兩個數之比，不是一個數",
        "寫佔比或倍數，如 \"25%\"、\"3倍\"，並在名稱裡寫明誰與誰相比",
    ),
    sentence("pattern", "「{found}」是一種說法，不是數量", "寫進說明文字；要寫數量，只寫數和單位"),
    sentence("rank", "「{found}」是名次，不是數量", "寫進 honors 或說明文字"),
    sentence("ordinal", "「{found}」是序數，不是數量", "寫進說明文字；要寫數量，寫成 \"7屆\""),
    sentence("date", "「{found}」是日期，不是數量", "日期寫進 as_of，這裡寫那時的數；時長寫成 \"3個月\"、\"15天\""),
    sentence("period", "「{found}」是一段時期，不是數量", "最後一年寫進 as_of，時期寫進 note；時長寫成 \"不到10年\""),
    sentence(
        "title",
        "「{found}」是稱號或規模等級，不是數量",
        "寫進 honors 或說明文字；有確數的寫確數，如 \"1050億元\"",
    ),
    sentence("class", "「{found}」是等級或評價，不是數量", "寫進 rating 或 honors；要寫數量，寫獲得的個數，如 \"3個\""),
    sentence("no-rate", "「{found}」沒有寫出數", "寫出增長率，如 \"下降3.5%\"、\"0%\"，或寫進說明文字"),
    sentence("none", "「{found}」不是數量", "確實沒有，寫 0 和單位，如 \"0個\"；不清楚，寫 \"暫無\""),
    sentence("all", "「{found}」沒有寫出數", "全部都有，寫 \"100%\"，並在名稱裡寫明是什麼"),
    sentence("vague", "「{found}」沒有寫出數", "寫數字或範圍，如 \"3~5個\"，或寫進說明文字"),
    sentence("unit-alone", "「{found}」只有單位，沒有數", "在前面寫上數，如 \"5{found}\""),
    sentence("part-and-whole", "「{found}」是部分和整體兩個數", "部分和整體各寫一條，或寫佔比，如 \"75%\""),
    sentence("two-numbers", "「{found}」裡不止一個數", "一條只寫一個數，「{against}」另寫一條"),
    sentence(
        "label-inside",
        "「{found}」裡數的前面有看不懂的「{against}」",
        "寫 \"{expected}\"，「{against}」寫進名稱",
    ),
    sentence(
        "leftover",
        "「{found}」裡數的後面有看不懂的「{against}」",
        "只寫數和單位，如 \"{expected}\"，其餘寫進名稱或 note",
    ),
];
