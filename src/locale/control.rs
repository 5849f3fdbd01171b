//! Words of the controls of charts.

use super::{
    Lang,
    catalog::{self, messages},
};

messages! {
    /// Words of the controls in one language.
    pub struct ControlMessages {
        /// Names the group of switches, one per series.
        pub series: &'static str,
        /// Puts the highest value first.
        pub sort: &'static str,
        /// Before the first year of a range.
        pub from: &'static str,
        /// Before the last year of a range.
        pub to: &'static str,
        /// Downloads the data.
        pub csv: &'static str,
        /// Downloads the picture.
        pub png: &'static str,
    }
}

impl ControlMessages {
    /// The words of one language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).control
    }
}

pub(super) const TABLE: [ControlMessages; 3] = [
    ControlMessages {
        series: "显示的系列",
        sort: "按数值排序",
        from: "从",
        to: "到",
        csv: "下载表格",
        png: "下载图片",
    },
    ControlMessages {
        series: "顯示的系列",
        sort: "按數值排序",
        from: "從",
        to: "到",
        csv: "下載表格",
        png: "下載圖片",
    },
    ControlMessages {
        series: "Series shown",
        sort: "Sort by value",
        from: "From",
        to: "to",
        csv: "Download table",
        png: "Download image",
    },
];
