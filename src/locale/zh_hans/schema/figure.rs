//! Figures that state their parts by name.

use super::{NOTE, SOURCE};
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[record(
    "Figure",
    "数值",
    &[
        field("value", "数值", "数，或 \"1639.27万元\" 这样的写法。"),
        field("before", "之前", "前后对比的前一个数。"),
        field("after", "之后", "前后对比的后一个数。"),
        field("low", "下限", "范围的下限，与 high 同用。"),
        field("high", "上限", "范围的上限，与 low 同用。"),
        field("unit", "单位", "单位，前面可带百、千、万、亿，如万元、人次、亩。"),
        field(
            "bound",
            "精确程度",
            "确数 exact、约 about、近 nearly、余或超过 over、不少于（含）at_least、不超过（含）at_most、不足 under、范围 range。",
        ),
        field("status", "状态", "实际 actual、预计 projected、计划 planned、未公开 withheld、没有数据 missing。"),
        field("change", "变化", "是变化而不是水平：增长率 growth（下降写负数）、增加 increase、减少 decrease。"),
        field("as_of", "时间", "与所在条目的时间不同时填写。"),
        SOURCE,
        NOTE,
        field("headline", "显示在卡片上", "true 表示显示在卡片上。"),
    ],
)];
