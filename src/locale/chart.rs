//! Words of charts: in their drawing, their sentence, their table and their CSV.

use super::{
    Lang,
    catalog::{self, messages},
    format::percent,
    template::fill,
};
use crate::profile::figure::{Qualifier, Status};

messages! {
    /// The fixed words of charts in one language.
    pub struct ChartMessages {
        /// Between the parts of a spoken point.
        pub comma: &'static str,
        /// Between the names of a list.
        pub list: &'static str,
        /// Between the parts of a sentence.
        pub semicolon: &'static str,
        /// Between two sentences.
        pub stop: &'static str,
        /// Stands where a publisher does not tell a figure.
        pub withheld: &'static str,
        /// Stands where a figure is not known.
        pub missing: &'static str,
        /// A figure from one value to another.
        pub range: &'static str,
        /// Table head: what a row is about.
        pub item: &'static str,
        /// Table head: which series.
        pub series: &'static str,
        /// Table head: the figure as written.
        pub figure: &'static str,
        /// CSV head: the bare number.
        pub value: &'static str,
        /// CSV head: its unit.
        pub unit: &'static str,
        /// CSV head: how it is known.
        pub qualifier: &'static str,
        /// Table head: what the figure means.
        pub meaning: &'static str,
        /// Table head: when it held.
        pub date: &'static str,
        /// Table head: who says so.
        pub source: &'static str,
        /// CSV head: the chart's title.
        pub title: &'static str,
        // How a value is known, in the order of `Bound` and of `Status`.
        bounds: [&'static str; 7],
        statuses: [&'static str; 5],
        // From here on `{0}`, `{1}`, ... stand for what [`fill`] puts in.
        /// A year of four digits.
        pub(super) year: &'static str,
        /// In front of what is said about a title.
        pub title_prefix: &'static str,
        /// Which of how many.
        pub position: &'static str,
        /// Who says so.
        pub source_line: &'static str,
        /// The share of a whole.
        pub of_total: &'static str,
        /// The changes since an earlier time: the time, then by how much.
        grown: &'static str,
        fallen: &'static str,
        same: &'static str,
        /// What one square stands for.
        pub squares: &'static str,
        /// The upper level, how many of the lower one of it has, the lower level.
        pub each_has: &'static str,
        /// How many items there are; `one` for a single one.
        pub count: &'static str,
        /// See `count`.
        pub one: &'static str,
        /// Item and figure.
        pub highest: &'static str,
        /// Item and figure.
        pub lowest: &'static str,
        /// The figure that all share.
        pub tied: &'static str,
        /// How many are withheld.
        pub some_withheld: &'static str,
        /// How many are missing.
        pub some_missing: &'static str,
        /// When and how much, twice.
        pub from_to: &'static str,
        /// A part and its whole, in figures.
        pub part_of: &'static str,
        /// Item, figure and share of the largest part.
        pub largest: &'static str,
        /// Where a source does not say it.
        pub unstated: &'static str,
    }
}

impl ChartMessages {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).chart
    }
}

/// How a value is known, for a legend: its status where that is not plain, else its bound.
#[must_use]
pub fn qualifier_name(qualifier: Qualifier, lang: Lang) -> &'static str {
    let messages = ChartMessages::of(lang);
    let found = match qualifier.status {
        Status::Actual => messages.bounds.get(qualifier.bound as usize),
        status => messages.statuses.get(status as usize),
    };
    found.copied().unwrap_or("")
}

/// The change since an earlier time or series as a ratio: 0.5 since `2023 年` is `比 2023 年增长 50%`.
#[must_use]
pub fn change(before: &str, ratio: f64, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let size = percent(ratio.abs(), lang);
    let template = if size == "0%" {
        messages.same
    } else if ratio > 0.0 {
        messages.grown
    } else {
        messages.fallen
    };
    fill(template, &[before, &size])
}

pub(super) const TABLE: [ChartMessages; 3] = [
    ChartMessages {
        comma: "，",
        list: "、",
        semicolon: "；",
        stop: "。",
        withheld: "未公开",
        missing: "暂无数据",
        range: "区间",
        item: "项目",
        series: "系列",
        figure: "数据",
        value: "数值",
        unit: "单位",
        qualifier: "性质",
        meaning: "说明",
        date: "时间",
        source: "来源",
        title: "标题",
        bounds: ["确数", "约数", "接近", "超过", "不少于", "不超过", "不足"],
        statuses: ["实际", "预计", "计划", "未公开", "暂无数据"],
        year: "{0} 年",
        title_prefix: "{0}：",
        position: "第 {0} 个，共 {1} 个",
        source_line: "来源：{0}",
        of_total: "占 {0}",
        grown: "比 {0}增长 {1}",
        fallen: "比 {0}下降 {1}",
        same: "与 {0}持平",
        squares: "每格代表 {0} 个",
        each_has: "平均每个{0}约有 {1} 个{2}",
        count: "共 {0} 项",
        one: "共 {0} 项",
        highest: "最高为{0}（{1}）",
        lowest: "最低为{0}（{1}）",
        tied: "均为 {0}",
        some_withheld: "{0} 项未公开",
        some_missing: "{0} 项暂无数据",
        from_to: "{0}为 {1}，{2}为 {3}",
        part_of: "{1}中的 {0}",
        largest: "{0}最多（{1}），占 {2}",
        unstated: "未注明",
    },
    ChartMessages {
        comma: "，",
        list: "、",
        semicolon: "；",
        stop: "。",
        withheld: "未公開",
        missing: "暫無資料",
        range: "區間",
        item: "項目",
        series: "系列",
        figure: "數據",
        value: "數值",
        unit: "單位",
        qualifier: "性質",
        meaning: "說明",
        date: "時間",
        source: "來源",
        title: "標題",
        bounds: ["確數", "約數", "接近", "超過", "不少於", "不超過", "不足"],
        statuses: ["實際", "預計", "計劃", "未公開", "暫無資料"],
        year: "{0} 年",
        title_prefix: "{0}：",
        position: "第 {0} 個，共 {1} 個",
        source_line: "來源：{0}",
        of_total: "佔 {0}",
        grown: "比 {0}增長 {1}",
        fallen: "比 {0}下降 {1}",
        same: "與 {0}持平",
        squares: "每格代表 {0} 個",
        each_has: "平均每個{0}約有 {1} 個{2}",
        count: "共 {0} 項",
        one: "共 {0} 項",
        highest: "最高為{0}（{1}）",
        lowest: "最低為{0}（{1}）",
        tied: "均為 {0}",
        some_withheld: "{0} 項未公開",
        some_missing: "{0} 項暫無資料",
        from_to: "{0}為 {1}，{2}為 {3}",
        part_of: "{1}中的 {0}",
        largest: "{0}最多（{1}），佔 {2}",
        unstated: "未註明",
    },
    ChartMessages {
        comma: ", ",
        list: ", ",
        semicolon: "; ",
        stop: ". ",
        withheld: "Not disclosed",
        missing: "No data",
        range: "Range",
        item: "Item",
        series: "Series",
        figure: "Figure",
        value: "Value",
        unit: "Unit",
        qualifier: "Known as",
        meaning: "Meaning",
        date: "Date",
        source: "Source",
        title: "Title",
        bounds: ["Exact", "About", "Nearly", "More than", "At least", "At most", "Less than"],
        statuses: ["Actual", "Projected", "Planned", "Not disclosed", "No data"],
        year: "{0}",
        title_prefix: "{0}: ",
        position: "{0} of {1}",
        source_line: "Source: {0}",
        of_total: "{0} of the total",
        grown: "Up {1} from {0}",
        fallen: "Down {1} from {0}",
        same: "Unchanged from {0}",
        squares: "Each square stands for {0}",
        each_has: "On average about {1} {2} per {0}",
        count: "{0} items",
        one: "{0} item",
        highest: "highest: {0} ({1})",
        lowest: "lowest: {0} ({1})",
        tied: "all at {0}",
        some_withheld: "{0} not disclosed",
        some_missing: "{0} without data",
        from_to: "{0}: {1}; {2}: {3}",
        part_of: "{0} of {1}",
        largest: "largest: {0} ({1}), {2} of the total",
        unstated: "Not stated",
    },
];
