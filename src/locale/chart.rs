//! The words and numbers of charts.

use super::{
    Lang,
    catalog::{self, messages},
    figure::number,
};
use crate::profile::figure::{Qualifier, Status, decimal::Decimal};

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
        pub known: &'static str,
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
        states: [&'static str; 5],
        // From here on `{0}`, `{1}`, ... stand for what [`fill`] puts in.
        year: &'static str,
        /// In front of what is said about a title.
        pub titled: &'static str,
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

/// The words of one language.
#[must_use]
pub fn messages(lang: Lang) -> &'static ChartMessages {
    &catalog::of(lang).chart
}

/// How a value is known, for a legend: its status where that is not plain, else its bound.
#[must_use]
pub fn qualifier_name(known: Qualifier, lang: Lang) -> &'static str {
    let words = messages(lang);
    let found = match known.status {
        Status::Actual => words.bounds.get(known.bound as usize),
        status => words.states.get(status as usize),
    };
    found.copied().unwrap_or("")
}

/// A label as a year where it is one: `2021` is read `2021 年`.
#[must_use]
pub fn year(label: &str, lang: Lang) -> String {
    let bare = label.len() == 4 && label.bytes().all(|byte| byte.is_ascii_digit());
    fill(if bare { messages(lang).year } else { "{0}" }, &[label])
}

/// A ratio as a percentage with at most one decimal: 0.234 is `23.4%`. What is not nothing is never `0%`.
#[must_use]
pub fn percent(ratio: f64, lang: Lang) -> String {
    let mut text = rounded(ratio * 100.0, 1, lang);
    if text == "0" && ratio > 0.0 {
        text = String::from("<0.1");
    }
    text.push('%');
    text
}

/// A number with at most `places` decimals, without zeros at its end. Beyond 18 digits it stays at the greatest.
#[must_use]
pub fn rounded(value: f64, places: u8, lang: Lang) -> String {
    let mut unit = 1.0;
    for _ in 0..places {
        unit *= 10.0;
    }
    let digits = (value * unit).round().clamp(-9e17, 9e17) as i64;
    Decimal::new(digits, places).map_or_else(String::new, |value| number(&value.trimmed(), lang))
}

/// A number as a spreadsheet reads it: no separators, every decimal.
#[must_use]
pub fn exact(value: f64) -> String {
    Decimal::from_f64(value).map_or_else(String::new, |value| value.to_string())
}

/// Puts `parts` in the place of `{0}`, `{1}`, ... .
#[must_use]
pub fn fill(template: &str, parts: &[&str]) -> String {
    let mut line = TextJoiner::new("");
    line.say(template, parts);
    line.text
}

/// Parts in one line with the same words between them.
#[derive(Debug)]
pub(crate) struct TextJoiner {
    pub text: String,
    between: &'static str,
}

impl TextJoiner {
    pub fn new(between: &'static str) -> Self {
        Self { text: String::new(), between }
    }

    /// Adds a part; one without words leaves no trace.
    pub fn add(&mut self, part: &str) {
        if !part.is_empty() {
            self.say("{0}", &[part]);
        }
    }

    /// Adds a template with `parts` in the place of `{0}`, `{1}`, ... .
    pub fn say(&mut self, template: &str, parts: &[&str]) {
        if !self.text.is_empty() {
            self.text.push_str(self.between);
        }
        let mut characters = template.chars();
        while let Some(character) = characters.next() {
            if character != '{' {
                self.text.push(character);
                continue;
            }
            let index = characters.next().and_then(|digit| digit.to_digit(10)).unwrap_or(0);
            self.text.push_str(parts.get(index as usize).copied().unwrap_or(""));
            characters.next();
        }
    }

    /// Adds the change since `before` as a ratio: 0.5 is `比 2023 年增长 50%`.
    pub fn change(&mut self, before: &str, ratio: f64, lang: Lang) {
        let words = messages(lang);
        let shown = percent(ratio.abs(), lang);
        let template = if shown == "0%" {
            words.same
        } else if ratio > 0.0 {
            words.grown
        } else {
            words.fallen
        };
        self.say(template, &[before, &shown]);
    }
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
        known: "性质",
        meaning: "说明",
        date: "时间",
        source: "来源",
        title: "标题",
        bounds: ["确数", "约数", "接近", "超过", "不少于", "不超过", "不足"],
        states: ["实际", "预计", "计划", "未公开", "暂无数据"],
        year: "{0} 年",
        titled: "{0}：",
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
        known: "性質",
        meaning: "說明",
        date: "時間",
        source: "來源",
        title: "標題",
        bounds: ["確數", "約數", "接近", "超過", "不少於", "不超過", "不足"],
        states: ["實際", "預計", "計劃", "未公開", "暫無資料"],
        year: "{0} 年",
        titled: "{0}：",
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
        known: "Known as",
        meaning: "Meaning",
        date: "Date",
        source: "Source",
        title: "Title",
        bounds: ["Exact", "About", "Nearly", "More than", "At least", "At most", "Less than"],
        states: ["Actual", "Projected", "Planned", "Not disclosed", "No data"],
        year: "{0}",
        titled: "{0}: ",
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

#[cfg(test)]
mod tests {
    use super::{Lang, exact, percent, rounded};

    #[test]
    fn numbers_are_rounded_grouped_and_trimmed() {
        for (value, decimals, text) in [
            (0.0, 2, "0"),
            (-0.001, 2, "0"),
            (1639.27, 2, "1,639.27"),
            (-1234567.5, 0, "-1,234,568"),
            (2.5, 2, "2.5"),
            (0.05, 2, "0.05"),
            (999.999, 2, "1,000"),
            (1e15, 2, "1,000,000,000,000,000"),
            (f64::NAN, 2, "0"),
        ] {
            assert_eq!(rounded(value, decimals, Lang::En), text);
        }
        assert_eq!(rounded(f64::INFINITY, 0, Lang::ZhHans), "900,000,000,000,000,000");
        assert_eq!(exact(-16_392_700.125), "-16392700.125");
        let percents = [0.9298, 0.0001, 1.0].map(|ratio| percent(ratio, Lang::ZhHans));
        assert_eq!(percents, ["93%", "<0.1%", "100%"]);
    }
}
