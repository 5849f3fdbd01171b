//! Units that no other profile knows: a slip, or words that belong into the label.

use super::Lint;
use crate::{checker::profile_index::ProfileIndex, profile::figure::unit::Dimension};

/// Shorter nouns are measure words, of which there are hundreds.
const LEAST_CHARACTERS: usize = 3;

/// A unit that begins with one of these counts the noun behind it: 个村, 名党员.
const MEASURE_WORDS: &str = "个個家处處名位户戶所座条條项項件次场場期批支辆輛台臺套头頭只隻羽株棵间間栋棟组組对對份张張块塊片口人村种種类類本册冊部门門级級";

/// Longer units in common use.
const KNOWN: [&str; 20] = [
    "党支部",
    "黨支部",
    "合作社",
    "示范村",
    "示範村",
    "自然村",
    "行政村",
    "志愿者",
    "网格员",
    "網格員",
    "摄氏度",
    "攝氏度",
    "千瓦时",
    "千瓦時",
    "万千瓦时",
    "标准箱",
    "工作日",
    "学时",
    "课时",
    "人天",
];

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for indexed in &index.figures {
        let unit = indexed.figure.reading.unit();
        if unit.dimension() == Dimension::Count && is_unheard_of(unit.name()) {
            index.report(indexed.node, Lint::UnknownUnit, unit.name(), "");
        }
    }
}

fn is_unheard_of(unit: &str) -> bool {
    let begins_with_measure_word = unit.chars().next().is_some_and(|first| MEASURE_WORDS.contains(first));
    let is_chinese = unit.chars().all(|char| char > '\u{2e80}');
    is_chinese && unit.chars().count() >= LEAST_CHARACTERS && !begins_with_measure_word && !KNOWN.contains(&unit)
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    #[test]
    fn a_unit_is_one_that_others_use() {
        let figure = |figure: &str| format!(r#""figures": [{{"label": "甲", "figure": "{figure}"}}]"#);
        for written in ["12乡村旅游", "5万园艺场"] {
            fires("unknown-unit", &figure(written), &["$.figures[0].figure"]);
        }
        for written in ["12个示范村", "3家", "26场", "40合作社", "12", "5 villages", "3000亩", "12公里"] {
            fires("unknown-unit", &figure(written), &[]);
        }
    }
}
