//! The meaning of qualifiers.

use crate::locale::meaning::MeaningMessages;

pub(in crate::locale) const MESSAGES: MeaningMessages = MeaningMessages {
    statuses: ["", "预计数，尚未实现", "计划数，尚未实现", "发布方未公开这一数字", "没有这一数字"],
    before_amount: ["", "在", "略少于", "多于", "等于或多于", "等于或少于", "少于", "在"],
    after_amount: [
        "",
        "上下，确数未公布",
        "，确数未公布",
        "，确数未公布",
        "，确数未公布",
        "，确数未公布",
        "，确数未公布",
        "之间（含两端），确数未公布",
    ],
    before: "此前：",
    and: "；",
};
