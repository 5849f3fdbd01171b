//! Figures in prose that no field holds: they cannot be compared, drawn or cited there.

use std::collections::HashMap;

use super::Lint;
use crate::{
    checker::profile_index::{ProfileIndex, StringRole},
    profile::figure::{Figure, decimal::Decimal, unit::Unit},
};

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

/// Characters that may stand between the digits and the unit.
const BETWEEN: [char; 13] = ['余', '餘', '多', '百', '千', '万', '萬', '亿', '億', ' ', '.', ',', '，'];

/// Words in a clause that makes a rule.
const RULE_WORDS: [&str; 13] =
    ["每", "不少于", "不少於", "不得", "应当", "應當", "要求", "须", "須", "至少", "不超过", "不超過", "原则上"];

/// Marks between clauses. A list with 、 is one clause: 每季度召开党员大会1次、党课2次.
const CLAUSE_ENDS: [char; 5] = ['，', '。', '；', ',', ';'];

/// More numbers than these are not looked up, so that a hostile file takes no longer than others.
const MAX_NUMBERS: usize = 20_000;

pub(super) fn lint(index: &ProfileIndex<'_>) {
    let held = HeldAmounts::of(index);
    let prose =
        index.strings.iter().filter(|string| matches!(string.role, StringRole::Text("summary" | "text" | "note")));
    let numbers = prose.flat_map(|string| Numbers::of(string.text).map(|written| (string.node, written)));
    let in_prose_only = numbers.take(MAX_NUMBERS).filter(|(_, written)| {
        Figure::parse(written).is_ok_and(|figure| !amounts(&figure).iter().all(|amount| held.contains(amount)))
    });
    index.report_distinct(in_prose_only.map(|(node, written)| (node, Lint::FigureInProse, written)));
}

/// The amounts of all figures, with their units. A map, so that a long text is compared with a long list in no time.
struct HeldAmounts(HashMap<String, Vec<Unit>>);

impl HeldAmounts {
    fn of(index: &ProfileIndex<'_>) -> Self {
        let mut held: HashMap<String, Vec<Unit>> = HashMap::new();
        for (value, unit) in index.figures.iter().flat_map(|indexed| amounts(&indexed.figure)) {
            let units = held.entry(value.trimmed().to_string()).or_default();
            if !units.contains(&unit) {
                units.push(unit);
            }
        }
        Self(held)
    }

    /// Whether a figure states this amount, perhaps without a unit.
    fn contains(&self, (value, unit): &(Decimal, Unit)) -> bool {
        let units = self.0.get(&value.trimmed().to_string());
        units.is_some_and(|units| units.iter().any(|held| held.converts_to(unit) || held.name().is_empty()))
    }
}

/// The stated numbers of a figure in base units.
fn amounts(figure: &Figure) -> Vec<(Decimal, Unit)> {
    let readings = figure.before.iter().chain([&figure.reading]);
    let amounts = readings.flat_map(|reading| {
        let (least, most) = reading.bounds();
        let numbers = [reading.base_value(), least, most].into_iter().flatten();
        numbers.map(|number| (number, reading.unit().clone()))
    });
    amounts.collect()
}

/// Every number with a unit in a Chinese text.
struct Numbers<'a> {
    text: &'a str,
    /// Where the part begins that is still to be read.
    next: usize,
    /// Whether the clause that is being read makes a rule.
    in_rule: bool,
}

impl<'a> Numbers<'a> {
    const fn of(text: &'a str) -> Self {
        Self { text, next: 0, in_rule: false }
    }

    /// Reads on to a number. Only the words behind the last number are looked through, so that a long clause takes no longer than others.
    fn read_to(&mut self, number: usize) {
        let between = self.text.get(self.next..number).unwrap_or_default();
        let mut clauses = between.rsplit(CLAUSE_ENDS);
        let last = clauses.next().unwrap_or_default();
        self.in_rule &= clauses.next().is_none();
        self.in_rule |= RULE_WORDS.iter().any(|word| last.contains(word));
    }
}

impl<'a> Iterator for Numbers<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        loop {
            let number = self.next + self.text.get(self.next..)?.find(|char: char| char.is_ascii_digit())?;
            self.read_to(number);
            let (before, tail) = self.text.split_at_checked(number)?;
            let after = tail.trim_start_matches(|char: char| char.is_ascii_digit() || BETWEEN.contains(&char));
            let unit = UNITS.iter().filter(|unit| after.starts_with(**unit)).map(|unit| unit.len()).max();
            let written = tail.get(..tail.len() - after.len() + unit.unwrap_or_default())?;
            // A comma behind a number without a unit ends its clause.
            self.next = number + written.trim_end_matches(BETWEEN).len();
            // 第3个 is an order, 4+4 and A4 are names, 每季度1次 and 不少于3次 are rules.
            let is_name = before.ends_with(|char: char| "第+-—~～/".contains(char) || char.is_ascii_alphanumeric());
            if unit.is_some() && !self.in_rule && !is_name {
                return Some(written);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

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
        text("每季度召开1次，每名党员联系12户，走访不少于3次。", 0);
        text("每季度召开党员大会1次、支委会3次并走访12户。", 0);
        text("要求每村公开，已公开26场。", 1);
    }
}
