//! Words around figures.

use crate::locale::figure::FigureMessages;

pub(in crate::locale) const MESSAGES: FigureMessages = FigureMessages {
    statuses: ["", "预计", "计划", "未公开", "无数据"],
    bounds: ["", "约", "近", "超过", "不少于", "不超过", "不足"],
    changes: [["增长", "下降"], ["增加", ""], ["减少", ""]],
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
        "{0}年第一季度",
        "{0}年第二季度",
        "{0}年第三季度",
        "{0}年第四季度",
    ],
    decade: "{0}年代",
    about_date: "约{0}",
    period: "{0}至{1}",
    counting_words: ["", ""],
    party_members: "党员 {0}",
    of: "",
    units: [[""; 2]; 75],
};
