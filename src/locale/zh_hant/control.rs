//! The controls of charts.

use crate::locale::control::ControlMessages;

pub(in crate::locale) const MESSAGES: ControlMessages = ControlMessages {
    series: "顯示的系列",
    sort: "按數值排序",
    from: "從",
    to: "到",
    csv: "下載表格",
    png: "下載圖片",
};
