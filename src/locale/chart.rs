//! The words and numbers of charts.

use super::Lang;
use crate::{
    chart::Known,
    profile::figure::{Bound, Status},
};

/// The fixed words of charts in one language.
#[derive(Debug)]
pub struct Words {
    /// Between the parts of a spoken point.
    pub comma: &'static str,
    /// Between the names of a list.
    pub list: &'static str,
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
    /// In the middle of a donut.
    pub total: &'static str,
    /// How a value is known: bounds in the order of [`BOUNDS`], then states in the order of [`STATES`].
    bounds: [&'static str; 7],
    states: [&'static str; 5],
    templates: Templates,
}

/// Sentences with `{0}`, `{1}`, ... for what is put in.
#[derive(Debug)]
struct Templates {
    year: &'static str,
    position: &'static str,
    source: &'static str,
    of_total: &'static str,
    grown: &'static str,
    fallen: &'static str,
    same: &'static str,
    squares: &'static str,
    each_has: &'static str,
    count: &'static str,
    one: &'static str,
    highest: &'static str,
    lowest: &'static str,
    tied: &'static str,
    withheld: &'static str,
    missing: &'static str,
    from_to: &'static str,
    part_of: &'static str,
    largest: &'static str,
}

/// The words of one language.
#[must_use]
pub fn words(lang: Lang) -> &'static Words {
    lang.of(&WORDS)
}

/// How a value is known, for a legend; the bound where it is not plain, else the status.
#[must_use]
pub fn known_words(known: Known, lang: Lang) -> &'static str {
    let words = words(lang);
    let bound = match known.bound {
        Bound::Exact => 0,
        Bound::About => 1,
        Bound::Nearly => 2,
        Bound::Over => 3,
        Bound::AtLeast => 4,
        Bound::AtMost => 5,
        Bound::Under => 6,
    };
    let state = match known.status {
        Status::Actual => 0,
        Status::Projected => 1,
        Status::Planned => 2,
        Status::Withheld => 3,
        Status::Missing => 4,
    };
    let found = if state == 0 { words.bounds.get(bound) } else { words.states.get(state) };
    found.copied().unwrap_or("")
}

/// A label as a year where it is one: `2021` is read `2021 年`.
#[must_use]
pub fn year(label: &str, lang: Lang) -> String {
    let bare = label.len() == 4 && label.bytes().all(|byte| byte.is_ascii_digit());
    if bare { fill(words(lang).templates.year, &[label]) } else { label.to_owned() }
}

/// Which of how many: `第 11 个，共 11 个`.
#[must_use]
pub fn position(place: usize, count: usize, lang: Lang) -> String {
    fill(words(lang).templates.position, &[&digits(place as u64), &digits(count as u64)])
}

/// `来源：统计年报`.
#[must_use]
pub fn source_line(source: &str, lang: Lang) -> String {
    fill(words(lang).templates.source, &[source])
}

/// The share of a whole, 0 to 1: `占 23.4%`.
#[must_use]
pub fn of_total(share: f64, lang: Lang) -> String {
    fill(words(lang).templates.of_total, &[&percent(share)])
}

/// The change since `before` as a ratio: 0.5 is `比 2023 年增长 50%`.
#[must_use]
pub fn change(before: &str, ratio: f64, lang: Lang) -> String {
    let templates = &words(lang).templates;
    let shown = percent(ratio.abs());
    let template = if shown == "0%" {
        templates.same
    } else if ratio > 0.0 {
        templates.grown
    } else {
        templates.fallen
    };
    fill(template, &[before, &shown])
}

/// What one square stands for: `每格代表 10 个`.
#[must_use]
pub fn squares(each: u64, lang: Lang) -> String {
    fill(words(lang).templates.squares, &[&grouped(each)])
}

/// How many of the lower level one of the upper has: `平均每个片区约 3.6 个微网格`.
#[must_use]
pub fn each_has(upper: &str, ratio: f64, lower: &str, lang: Lang) -> String {
    fill(words(lang).templates.each_has, &[upper, &number(ratio, 1), lower])
}

/// How many items there are.
#[must_use]
pub fn count(items: usize, lang: Lang) -> String {
    let templates = &words(lang).templates;
    fill(if items == 1 { templates.one } else { templates.count }, &[&grouped(items as u64)])
}

/// The highest of all.
#[must_use]
pub fn highest(label: &str, figure: &str, lang: Lang) -> String {
    fill(words(lang).templates.highest, &[label, figure])
}

/// The lowest of all.
#[must_use]
pub fn lowest(label: &str, figure: &str, lang: Lang) -> String {
    fill(words(lang).templates.lowest, &[label, figure])
}

/// All are alike.
#[must_use]
pub fn tied(figure: &str, lang: Lang) -> String {
    fill(words(lang).templates.tied, &[figure])
}

/// How many are withheld.
#[must_use]
pub fn withheld(items: usize, lang: Lang) -> String {
    fill(words(lang).templates.withheld, &[&grouped(items as u64)])
}

/// How many are missing.
#[must_use]
pub fn missing(items: usize, lang: Lang) -> String {
    fill(words(lang).templates.missing, &[&grouped(items as u64)])
}

/// From an earlier figure to a later: when and how much, twice.
#[must_use]
pub fn from_to(from: (&str, &str), to: (&str, &str), lang: Lang) -> String {
    fill(words(lang).templates.from_to, &[from.0, from.1, to.0, to.1])
}

/// A part of a whole in figures: `470 中的 437`.
#[must_use]
pub fn part_of(part: &str, whole: &str, lang: Lang) -> String {
    fill(words(lang).templates.part_of, &[part, whole])
}

/// The largest part of a whole.
#[must_use]
pub fn largest(label: &str, figure: &str, share: f64, lang: Lang) -> String {
    fill(words(lang).templates.largest, &[label, figure, &percent(share)])
}

/// A ratio as a percentage with at most one decimal: 0.234 is `23.4%`. What is not nothing is never `0%`.
#[must_use]
pub fn percent(ratio: f64) -> String {
    let mut text = number(ratio * 100.0, 1);
    if text == "0" && ratio > 0.0 {
        text = String::from("<0.1");
    }
    text.push('%');
    text
}

/// A tick of an axis, short: `1.5 万`, `2 亿`; `1.5m` in English.
#[must_use]
pub fn tick(value: f64, lang: Lang) -> String {
    let scales: [(f64, &str); 2] = match lang {
        Lang::ZhHans => [(1e8, " 亿"), (1e4, " 万")],
        Lang::ZhHant => [(1e8, " 億"), (1e4, " 萬")],
        Lang::En => [(1e9, "bn"), (1e6, "m")],
    };
    for (scale, word) in scales {
        if value.abs() >= scale {
            let mut text = number(value / scale, 2);
            text.push_str(word);
            return text;
        }
    }
    number(value, 2)
}

/// A number with thousands separators and at most `decimals` decimals, without trailing zeros.
#[must_use]
pub fn number(value: f64, decimals: u8) -> String {
    write(value, decimals, true)
}

/// A number as a spreadsheet reads it: no separators, up to six decimals.
#[must_use]
pub fn exact(value: f64) -> String {
    write(value, 6, false)
}

// Integers only: writing floats through core::fmt would cost visitors seven kilobytes.
fn write(value: f64, decimals: u8, separators: bool) -> String {
    let mut unit: u64 = 1;
    for _ in 0..decimals.min(6) {
        // Beyond 2⁵³ a float has no decimals left to write.
        if value.abs() * (unit as f64) * 10.0 > 9e15 {
            break;
        }
        unit *= 10;
    }
    let scaled = (value.abs() * unit as f64).round() as u64;
    let mut out = String::new();
    if value < 0.0 && scaled > 0 {
        out.push('-');
    }
    let whole = scaled / unit;
    out.push_str(&if separators { grouped(whole) } else { digits(whole) });
    let mut rest = scaled % unit;
    if rest > 0 {
        out.push('.');
        let mut place = unit;
        while rest > 0 && place > 1 {
            place /= 10;
            out.push(char::from(b'0' + (rest / place) as u8));
            rest %= place;
        }
    }
    out
}

/// A count with thousands separators.
#[must_use]
pub fn grouped(count: u64) -> String {
    let digits = digits(count);
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

// Not `to_string`, which brings in the formatter with its padding and precision.
fn digits(mut count: u64) -> String {
    let mut reversed = Vec::with_capacity(20);
    loop {
        reversed.push(char::from(b'0' + (count % 10) as u8));
        count /= 10;
        if count == 0 {
            break;
        }
    }
    reversed.into_iter().rev().collect()
}

/// Parts in one line with `between` them. The library's `join` is compiled anew, in full, for every kind of part.
pub(crate) fn join<T: AsRef<str>>(parts: &[T], between: &str) -> String {
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.push_str(between);
        }
        out.push_str(part.as_ref());
    }
    out
}

/// Puts `parts` in the place of `{0}`, `{1}`, ... .
fn fill(template: &str, parts: &[&str]) -> String {
    let mut out = String::new();
    let mut pieces = template.split('{');
    out.push_str(pieces.next().unwrap_or(""));
    for piece in pieces {
        let (index, rest) = piece.split_once('}').unwrap_or(("", piece));
        let part = index.parse::<usize>().ok().and_then(|index| parts.get(index));
        out.push_str(part.copied().unwrap_or(""));
        out.push_str(rest);
    }
    out
}

const WORDS: [Words; 3] = [
    Words {
        comma: "，",
        list: "、",
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
        total: "合计",
        bounds: ["确数", "约数", "接近", "超过", "不少于", "不超过", "不足"],
        states: ["实际", "预计", "计划", "未公开", "暂无数据"],
        templates: Templates {
            year: "{0} 年",
            position: "第 {0} 个，共 {1} 个",
            source: "来源：{0}",
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
            withheld: "{0} 项未公开",
            missing: "{0} 项暂无数据",
            from_to: "{0}为 {1}，{2}为 {3}",
            part_of: "{1}中的 {0}",
            largest: "{0}最多（{1}），占 {2}",
        },
    },
    Words {
        comma: "，",
        list: "、",
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
        total: "合計",
        bounds: ["確數", "約數", "接近", "超過", "不少於", "不超過", "不足"],
        states: ["實際", "預計", "計劃", "未公開", "暫無資料"],
        templates: Templates {
            year: "{0} 年",
            position: "第 {0} 個，共 {1} 個",
            source: "來源：{0}",
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
            withheld: "{0} 項未公開",
            missing: "{0} 項暫無資料",
            from_to: "{0}為 {1}，{2}為 {3}",
            part_of: "{1}中的 {0}",
            largest: "{0}最多（{1}），佔 {2}",
        },
    },
    Words {
        comma: ", ",
        list: ", ",
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
        total: "Total",
        bounds: ["Exact", "About", "Nearly", "More than", "At least", "At most", "Less than"],
        states: ["Actual", "Projected", "Planned", "Not disclosed", "No data"],
        templates: Templates {
            year: "{0}",
            position: "{0} of {1}",
            source: "Source: {0}",
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
            withheld: "{0} not disclosed",
            missing: "{0} without data",
            from_to: "{0}: {1}; {2}: {3}",
            part_of: "{0} of {1}",
            largest: "largest: {0} ({1}), {2} of the total",
        },
    },
];

#[cfg(test)]
mod tests {
    use super::{Lang, exact, number, percent, tick};

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
            (1e18, 2, "1,000,000,000,000,000,000"),
            (f64::NAN, 2, "0"),
        ] {
            assert_eq!(number(value, decimals), text);
        }
        assert_eq!(exact(-16_392_700.125), "-16392700.125");
        assert_eq!((percent(0.9298), percent(0.0001), percent(1.0)), ("93%".into(), "<0.1%".into(), "100%".into()));
    }

    #[test]
    fn ticks_are_short_in_every_language() {
        let of = |value| Lang::ALL.map(|lang| tick(value, lang));
        assert_eq!(of(15_000.0), ["1.5 万", "1.5 萬", "15,000"]);
        assert_eq!(of(250_000_000.0), ["2.5 亿", "2.5 億", "250m"]);
        assert_eq!(of(0.25), ["0.25", "0.25", "0.25"]);
    }
}
