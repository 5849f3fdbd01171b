//! Words of the controls of charts.

use super::{
    Lang,
    words::{self, words},
};

words! {
    /// Words of the controls in one language.
    pub struct ControlWords {
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

impl ControlWords {
    /// The words of one language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &words::of(lang).control
    }
}

pub(super) const TABLE: [ControlWords; 3] = [
    ControlWords {
        series: "显示的系列", sort: "按数值排序", from: "从", to: "到", csv: "下载表格", png: "下载图片"
    },
    ControlWords {
        series: "顯示的系列", sort: "按數值排序", from: "從", to: "到", csv: "下載表格", png: "下載圖片"
    },
    ControlWords {
        series: "Series shown",
        sort: "Sort by value",
        from: "From",
        to: "to",
        csv: "Download table",
        png: "Download image",
    },
];
