//! The controls of charts.

use crate::locale::control::ControlMessages;

pub(in crate::locale) const MESSAGES: ControlMessages = ControlMessages {
    series: "显示的系列",
    sort: "按数值排序",
    from: "从",
    to: "到",
    csv: "下载表格",
    png: "下载图片",
};
