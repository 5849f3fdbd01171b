//! Figures in prose that no field holds: they cannot be compared, drawn or cited there.

use std::collections::HashMap;

use super::{
    lint::Lint,
    survey::{Survey, Use},
};
use crate::profile::figure::{Figure, decimal::Decimal, unit::Unit};

/// Measure words and units behind which a number in a sentence is a figure. Years, dates, ordinals and names have others.
const UNITS: [&str; 44] = [
    "人次",
    "人",
    "名",
    "位",
    "户",
    "戶",
    "亩",
    "畝",
    "公顷",
    "公頃",
    "平方公里",
    "平方千米",
    "平方米",
    "公里",
    "元",
    "吨",
    "噸",
    "公斤",
    "千克",
    "斤",
    "%",
    "％",
    "个百分点",
    "個百分點",
    "个",
    "個",
    "家",
    "场",
    "場",
    "处",
    "處",
    "件",
    "次",
    "项",
    "項",
    "座",
    "所",
    "期",
    "起",
    "村",
    "头",
    "頭",
    "只",
    "岁",
];

/// What may stand between the digits and the unit.
const BETWEEN: [char; 13] = ['余', '餘', '多', '百', '千', '万', '萬', '亿', '億', ' ', '.', ',', '，'];

pub(super) fn lint(survey: &Survey<'_>) {
    // By the amount as written, so that a long text is compared with a long list in no time.
    let mut held: HashMap<String, Vec<Unit>> = HashMap::new();
    for (value, unit) in survey.figures.iter().flat_map(|stated| amounts(&stated.figure)) {
        let units = held.entry(value.trimmed().to_string()).or_default();
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    let known = |(value, unit): (Decimal, Unit)| {
        let units = held.get(&value.trimmed().to_string());
        units.is_some_and(|units| units.iter().any(|of| of.converts_to(&unit) || of.name().is_empty()))
    };
    let prose = survey.words.iter().filter(|words| matches!(words.used, Use::Words(_, "summary" | "text" | "note")));
    let numbers = prose.flat_map(|words| Numbers(words.text).map(|written| (words.node, written))).take(MOST);
    let told = numbers
        .filter(|(_, written)| Figure::parse(written).is_ok_and(|figure| !amounts(&figure).into_iter().all(known)));
    survey.find_all(told.map(|(node, written)| (node, Lint::FigureInProse, written)));
}

/// More numbers than these are not looked up: a file that holds so many in prose has heard enough.
const MOST: usize = 20_000;

/// The stated numbers of a figure in base units.
fn amounts(figure: &Figure) -> Vec<(Decimal, Unit)> {
    let readings = figure.before.iter().chain([&figure.reading]);
    let amount = |value: Option<Decimal>, unit: &Unit| value.map(|value| (value, unit.clone()));
    readings
        .flat_map(|reading| {
            let (low, high) = reading.bounds();
            let sides = [reading.base_value(), low, high];
            sides.into_iter().filter_map(|side| amount(side, reading.unit())).collect::<Vec<_>>()
        })
        .collect()
}

/// Every number with a unit in what is left of a Chinese text.
struct Numbers<'a>(&'a str);

impl<'a> Iterator for Numbers<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        loop {
            let (before, tail) = self.0.split_at(self.0.find(|char: char| char.is_ascii_digit())?);
            let after = tail.trim_start_matches(|char: char| char.is_ascii_digit() || BETWEEN.contains(&char));
            let unit = UNITS.iter().filter(|unit| after.starts_with(**unit)).map(|unit| unit.len()).max();
            let (written, rest) = tail.split_at(tail.len() - after.len() + unit.unwrap_or_default());
            self.0 = rest;
            // 第3个 is an order, 4+4 and A4 are names.
            let counts = !before.ends_with(|char: char| "第+-—~～/".contains(char) || char.is_ascii_alphanumeric());
            if counts && unit.is_some() {
                return Some(written);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::check::tests::fires;

    fn text(text: &str, fired: usize) {
        let members = format!(
            r#""programmes": [{{"name": "甲", "theme": "culture", "text": "{text}", "figures": [{{"label": "乙", "figure": "1000余人次"}}]}}]"#
        );
        fires("figure-in-prose", &members, &vec!["$.programmes[0].text"; fired]);
    }

    #[test]
    fn what_prose_counts_stands_in_a_field() {
        text("培训26场，共1000余人次。", 1);
        text("投资1639.27万元，覆盖62.6%的村。", 2);
        text("共1000余人次参加。", 0);
        text("共1000人次参加。", 0);
        text("2020年1月19日，第3个“4+4”培训，A4纸", 0);
        text("全镇各村均已覆盖。", 0);
    }
}
