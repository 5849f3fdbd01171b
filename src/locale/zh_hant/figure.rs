//! Words around figures.

use crate::locale::figure::FigureMessages;

pub(in crate::locale) const MESSAGES: FigureMessages = FigureMessages {
    statuses: ["", "預計", "計劃", "未公開", "無數據"],
    bounds: ["", "約", "近", "超過", "不少於", "不超過", "不足"],
    changes: [["增長", "下降"], ["增加", ""], ["減少", ""]],
    per: ["/", "·"],
    brackets: ["（", "）"],
    to: "～",
    months: [""; 12],
    units: [[""; 2]; 44],
};
