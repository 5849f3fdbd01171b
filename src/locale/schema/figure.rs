//! Figures that state their parts by name.

use super::{NOTE, RecordDescription, SOURCE, field, record};

pub(super) static TABLE: &[RecordDescription] = &[record(
    "Figure",
    ["数值", "A figure"],
    &[
        field(
            "value",
            ["数值", "Value"],
            ["数，或 \"1639.27万元\" 这样的写法。", "A number, or a text in the notation such as \"1639.27万元\"."],
            "1639.27",
        ),
        field("before", ["之前", "Before"], ["前后对比的前一个数。", "The earlier figure of a pair."], "\"47.1岁\""),
        field("after", ["之后", "After"], ["前后对比的后一个数。", "The later figure of a pair."], "\"39.1岁\""),
        field(
            "low",
            ["下限", "Low end"],
            ["范围的下限，与 high 同用。", "The low end of a range; goes with high."],
            "\"2万元\"",
        ),
        field(
            "high",
            ["上限", "High end"],
            ["范围的上限，与 low 同用。", "The high end of a range; goes with low."],
            "\"5万元\"",
        ),
        field(
            "unit",
            ["单位", "Unit"],
            [
                "单位，前面可带百、千、万、亿，如万元、人次、亩。",
                "The unit, perhaps with 百, 千, 万 or 亿 in front: 万元, 人次, 亩.",
            ],
            "\"万元\"",
        ),
        field(
            "bound",
            ["精确程度", "Bound"],
            [
                "确数 exact、约 about、近 nearly、余或超过 over、不少于（含）at_least、不超过（含）at_most、不足 under、范围 range。",
                "How tightly the value is known: exact, about, nearly, over, at least, at most, under, or a range.",
            ],
            "\"over\"",
        ),
        field(
            "status",
            ["状态", "Status"],
            [
                "实际 actual、预计 projected、计划 planned、未公开 withheld、没有数据 missing。",
                "Actual, projected, planned, withheld or missing.",
            ],
            "\"projected\"",
        ),
        field(
            "as_of",
            ["时间", "As of"],
            ["与所在条目的时间不同时填写。", "When it held, where this differs from the entry's date."],
            "\"2023\"",
        ),
        SOURCE,
        NOTE,
        field(
            "headline",
            ["显示在卡片上", "On the card"],
            ["true 表示显示在卡片上。", "Whether it stands on the card."],
            "true",
        ),
    ],
)];
