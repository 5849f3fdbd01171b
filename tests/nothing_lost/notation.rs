//! Random figures and dates in every form that the format reads.

use serde_json::{Value, json};

use crate::random::Random;

/// Units that stand behind a number.
const UNITS: [&str; 14] =
    ["人", "户", "%", "亩", "元", "万元", "个", "家", "人次", "公里", "吨", "岁", "名党员", "亿元"];

/// Figures as editors write them: `N` is a number, `M` a greater one, `S` a share and `U` a unit. Those that stand more than once are
/// the usual ones.
const NOTATIONS: [&str; 76] = [
    // Exact, as most figures are.
    "NU",
    "NU",
    "NU",
    "NU",
    "NU",
    "NU",
    "NU",
    "NU",
    "S%",
    "S%",
    "S%",
    "N",
    // Bounds, by prefix, infix and suffix.
    "约NU",
    "NU左右",
    "近NU",
    "N余U",
    "超过NU",
    "突破NU",
    "不少于NU",
    "至少NU",
    "NU以上",
    "不超过NU",
    "最多NU",
    "NU以下",
    "不足NU",
    "不到NU",
    "约S%",
    "超过S%",
    // Ranges.
    "N~MU",
    "N至MU",
    "NU-MU",
    "预计N~MU",
    // Statuses, with and without a bound.
    "预计NU",
    "计划NU",
    "预计超过NU",
    "计划不少于NU",
    "*",
    "*U",
    "*%",
    "未公开",
    "—",
    "暂无",
    // Pairs, one side of which may not be reported.
    "S%→S%",
    "NU→MU",
    "由NU增加到MU",
    "NU→*",
    "*→NU",
    "NU→预计MU",
    "NU→近MU",
    "N~MU→MU",
    // Changes.
    "增长S%",
    "下降S%",
    "下降超过S%",
    "增长近S%",
    "增加N户",
    "减少N户",
    "新增N人",
    "提高2个百分点",
    "翻两番",
    // Amounts that fall to something.
    "N元/亩",
    "人均N元",
    "户均增收N余元",
    "每年N万元",
    "N元/人·年",
    // Fractions and vague numerals.
    "三分之一",
    "过半",
    "不足三分之一",
    "七成",
    "百分之三十",
    "几百人",
    "三五个",
    "近万人",
    // Traditional script and English.
    "預計N萬餘戶",
    "約N畝",
    "about 1.2 billion yuan",
    "500 yuan per mu",
];

/// The figures of one profile.
pub struct Figures {
    /// The units that occur.
    units: Vec<&'static str>,
    /// Whether most are parts of a whole and their sum.
    pub are_parts: bool,
    /// How many such there are so far.
    parts: usize,
}

impl Figures {
    pub fn of(random: &mut Random) -> Self {
        let units = (0..random.one_of(&[1, 1, 2, 20])).map(|_| random.one_of(&UNITS)).collect();
        Self { units, are_parts: random.is_one_in(2), parts: 0 }
    }

    /// The next of two parts and their sum.
    pub fn part(&mut self, random: &mut Random) -> String {
        self.parts += 1;
        ["50", "30", "20"][self.parts % 3].to_owned() + random.one_of(&self.units)
    }

    /// Whether the last part was the sum of those before it.
    pub fn is_sum(&self) -> bool {
        self.parts > 0 && self.parts.is_multiple_of(3)
    }

    /// A figure as text.
    pub fn text(&self, random: &mut Random) -> String {
        let unit = random.one_of(&self.units);
        let choices = [random_number(random), random.below(40) + 5, 50];
        let low = random.one_of(&choices);
        let high = low + 1 + random.below(900);
        let share = random.one_of(&["50", "25", "100", "37.5", "0.8", "12.30", "99.9", "104.6"]);
        let figure = random.one_of(&NOTATIONS).replace('N', &low.to_string()).replace('M', &high.to_string());
        figure.replace('S', share).replace('U', unit)
    }

    /// A figure as an object that states its parts by name.
    pub fn parts(&self, random: &mut Random) -> Value {
        let unit = random.one_of(&self.units);
        let (low, high) = (random_number(random), random_number(random) + 90_000);
        let bound = random.one_of(&["exact", "about", "nearly", "over", "at_least", "at_most", "under"]);
        let status = random.one_of(&["actual", "projected", "planned"]);
        match random.below(7) {
            0 => json!({ "value": low, "unit": unit }),
            1 => json!({ "value": low, "unit": unit, "bound": bound, "status": status }),
            2 => json!({ "low": low, "high": high, "unit": unit, "status": status }),
            3 => json!({ "before": low, "after": high, "unit": unit }),
            4 => json!({ "value": low, "unit": "%", "change": "growth", "bound": bound }),
            5 => json!({ "value": low, "unit": "户", "change": random.one_of(&["increase", "decrease"]) }),
            _ => json!({ "status": random.one_of(&["withheld", "missing"]), "unit": unit }),
        }
    }
}

/// A figure as a number of JSON.
pub fn number(random: &mut Random) -> Value {
    match random.below(4) {
        0 => json!(0),
        1 => json!(random_number(random) as f64 / 100.0),
        2 => json!(random.below(100)),
        _ => json!(random_number(random)),
    }
}

/// A date, a part of a year, a decade or a period.
pub fn date(random: &mut Random) -> Value {
    let year = 1980 + random.below(45);
    let month = random.below(12) + 1;
    let part = random.one_of(&["初", "中", "底", "上半年", "下半年", "第一季度", "二季度", "第三季度", "四季度"]);
    match random.below(11) {
        0 => json!(year),
        1 => json!(format!("{year}-{month:02}")),
        2 => json!(format!("{year}-{month:02}-15")),
        3 => json!(format!("{year}年{part}")),
        4 => json!(format!("{year}—{}年", year + 2)),
        5 => json!(format!("{}x", year / 10)),
        6 => json!(format!("约{year}年")),
        7 => json!(format!("{year}年{month}月15日")),
        8 => json!(format!("{year}-{month:02}/{}-{month:02}", year + 1)),
        _ => json!(year.to_string()),
    }
}

fn random_number(random: &mut Random) -> usize {
    random.below(90_000) + 10_000
}
