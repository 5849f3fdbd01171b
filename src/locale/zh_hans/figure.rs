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
    units: [[""; 2]; 44],
};
