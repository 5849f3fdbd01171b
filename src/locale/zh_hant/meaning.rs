//! The meaning of qualifiers.

use crate::locale::meaning::MeaningMessages;

pub(in crate::locale) const MESSAGES: MeaningMessages = MeaningMessages {
    statuses: ["", "預計數，尚未實現", "計劃數，尚未實現", "發布方未公開這一數字", "沒有這一數字"],
    before_amount: ["", "在", "略少於", "多於", "等於或多於", "等於或少於", "少於", "在"],
    after_amount: [
        "",
        "上下，確數未公布",
        "，確數未公布",
        "，確數未公布",
        "，確數未公布",
        "，確數未公布",
        "，確數未公布",
        "之間（含兩端），確數未公布",
    ],
    before: "此前：",
    and: "；",
};
