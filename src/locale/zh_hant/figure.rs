//! Words around figures.

use crate::locale::figure::FigureMessages;

pub(in crate::locale) const MESSAGES: FigureMessages = FigureMessages {
    statuses: ["", "預計", "計劃", "未公開", "無資料"],
    bounds: ["", "約", "近", "超過", "不少於", "不超過", "不足"],
    changes: [["增長", "下降"], ["增加", ""], ["減少", ""]],
    per: ["/", "·"],
    brackets: ["（", "）"],
    to: "～",
    months: [""; 12],
    year_parts: [
        "{0}年初",
        "{0}年中",
        "{0}年底",
        "{0}年上半年",
        "{0}年下半年",
        "{0}年第一季",
        "{0}年第二季",
        "{0}年第三季",
        "{0}年第四季",
    ],
    decade: "{0}年代",
    about_date: "約{0}",
    period: "{0}至{1}",
    counting_words: ["", ""],
    party_members: "黨員 {0}",
    of: "",
    units: [[""; 2]; 75],
};
