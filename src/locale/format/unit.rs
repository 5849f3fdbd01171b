//! Units in each language.

use crate::{
    locale::{Lang, catalog},
    profile::figure::{decimal::Decimal, unit::Unit},
};

/// The Chinese names of a unit. English names it among its words, in the order of [`UNITS`].
struct UnitNames {
    simplified: &'static str,
    traditional: &'static str,
    /// Other names that editors write.
    others: &'static [&'static str],
}

const fn names(simplified: &'static str, traditional: &'static str, others: &'static [&'static str]) -> UnitNames {
    UnitNames { simplified, traditional, others }
}

/// Units that have a name in every language.
static UNITS: [UnitNames; 44] = [
    names("元", "元", &[]),
    names("人", "人", &[]),
    names("名", "名", &[]),
    names("位", "位", &[]),
    names("人次", "人次", &[]),
    names("户", "戶", &[]),
    names("平方米", "平方米", &["㎡", "m²", "平米"]),
    names("亩", "畝", &[]),
    names("公顷", "公頃", &[]),
    names("平方公里", "平方公里", &["平方千米", "km²"]),
    names("千克", "千克", &["kg"]),
    names("公斤", "公斤", &[]),
    names("克", "克", &[]),
    names("斤", "斤", &[]),
    names("吨", "噸", &[]),
    names("%", "%", &[]),
    names("‰", "‰", &[]),
    names("成", "成", &[]),
    names("个百分点", "個百分點", &["百分点", "百分點"]),
    names("岁", "歲", &["周岁", "周歲"]),
    names("年", "年", &[]),
    names("天", "天", &["日"]),
    names("公里", "公里", &["千米"]),
    names("村", "村", &[]),
    names("项目", "項目", &[]),
    names("个", "個", &[]),
    names("场", "場", &[]),
    names("米", "米", &[]),
    names("里", "里", &[]),
    names("立方米", "立方米", &["m³"]),
    names("升", "升", &[]),
    names("担", "擔", &[]),
    names("千瓦", "千瓦", &[]),
    names("兆瓦", "兆瓦", &[]),
    names("小时", "小時", &[]),
    names("分钟", "分鐘", &[]),
    names("周", "週", &[]),
    names("个月", "個月", &["月"]),
    names("倍", "倍", &[]),
    names("美元", "美元", &["美金"]),
    names("港元", "港元", &["港币", "港幣"]),
    names("欧元", "歐元", &[]),
    names("组", "組", &[]),
    names("季度", "季度", &[]),
];

/// Words that Chinese puts between a number and a noun, and English does not.
const MEASURES: &str = "个個名位家场場处處次项項座所期件起支条條间間张張台套部本辆輛棵株头頭只隻批类類种種";

/// The unit's name as a label: `元`, `戶`, `households`. English has none for a mere measure word; a noun that is not in the
/// table stays as the editor wrote it.
#[must_use]
pub fn unit(unit: &Unit, lang: Lang) -> String {
    let mut text = String::new();
    push_name(unit, "", false, lang, &mut text);
    text
}

/// The unit behind a number, with the space that English wants: `5户`, `5 households`, `5%`.
pub(super) fn push_unit(unit: &Unit, count: Decimal, lang: Lang, text: &mut String) {
    push_name(unit, if lang == Lang::En { " " } else { "" }, count == Decimal::from(1), lang, text);
}

/// Whether the unit says nothing but that something is counted.
pub(super) fn is_measure(unit: &Unit) -> bool {
    match unit.name() {
        "" => true,
        "名" | "位" => false,
        name => noun(name) == Some(""),
    }
}

/// The noun behind a measure word.
fn noun(name: &str) -> Option<&str> {
    let mut rest = name.chars();
    let first = rest.next()?;
    MEASURES.chars().any(|measure| measure == first).then_some(rest.as_str())
}

fn push_name(unit: &Unit, space: &str, one: bool, lang: Lang, text: &mut String) {
    let name = unit.name();
    let mut shown = name;
    let mut known = known(name);
    // 5个村: the noun may be known without its measure word, which English drops.
    if lang == Lang::En
        && known.is_none()
        && let Some(noun) = noun(name)
    {
        shown = noun;
        known = self::known(noun);
    }
    if let Some((index, chinese)) = known {
        let [singular, plural] = catalog::of(lang).figure.units.get(index).copied().unwrap_or_default();
        shown = match lang {
            Lang::ZhHans => chinese.simplified,
            Lang::ZhHant => chinese.traditional,
            Lang::En if one => singular,
            Lang::En => plural,
        };
    }
    if !shown.is_empty() && !shown.starts_with(['%', '‰', '/']) {
        text.push_str(space);
    }
    text.push_str(shown);
    push_per(unit.per(), lang, text);
}

/// What the amount falls to: `/户`, ` per 1,000 people`.
fn push_per(per: &str, lang: Lang, text: &mut String) {
    let [first, next] = catalog::of(lang).figure.per;
    for (index, name) in per.split('·').filter(|name| !name.is_empty()).enumerate() {
        text.push_str(if index == 0 { first } else { next });
        let scale = SCALES.into_iter().find_map(|(scale, number)| Some((name.strip_prefix(scale)?, number)));
        let (noun, number) = scale.filter(|(noun, _)| !noun.is_empty()).unwrap_or((name, ""));
        if lang == Lang::En {
            text.push_str(number);
            push_name(&Unit::new(noun), "", number.is_empty(), lang, text);
        } else {
            text.push_str(name.strip_suffix(noun).unwrap_or_default());
            push_name(&Unit::new(noun), "", true, lang, text);
        }
    }
}

/// Scales that may stand in front of what an amount falls to, and the same in English.
static SCALES: [(char, &str); 4] = [('十', "10 "), ('百', "100 "), ('千', "1,000 "), ('万', "10,000 ")];

/// The place in the table, and the Chinese names.
fn known(name: &str) -> Option<(usize, &'static UnitNames)> {
    UNITS
        .iter()
        .enumerate()
        .find(|(_, names)| names.simplified == name || names.traditional == name || names.others.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Lang, UNITS, Unit, push_unit, unit};
    use crate::locale::catalog;

    #[test]
    fn english_names_every_unit_of_the_table() {
        assert_eq!(catalog::of(Lang::En).figure.units.len(), UNITS.len());
    }

    #[test]
    fn units_have_a_name_in_every_language() {
        for (written, hans, hant, english) in [
            ("元", "元", "元", "yuan"),
            ("元/年", "元/年", "元/年", "yuan per year"),
            ("元/人·年", "元/人·年", "元/人·年", "yuan per person per year"),
            ("张/千人", "张/千人", "张/千人", " per 1,000 people"),
            ("人/組", "人/组", "人/組", "people per group"),
            ("户", "户", "戶", "households"),
            ("畝", "亩", "畝", "mu"),
            ("人次", "人次", "人次", "person-times"),
            ("個百分點", "个百分点", "個百分點", "percentage points"),
            ("个", "个", "個", ""),
            ("家", "家", "家", ""),
            ("", "", "", ""),
            ("个村", "个村", "个村", "villages"),
            ("名党员", "名党员", "名党员", "党员"),
            ("美元", "美元", "美元", "US dollars"),
        ] {
            assert_eq!(Lang::ALL.map(|lang| unit(&Unit::new(written), lang)), [hans, hant, english], "{written}");
        }
    }

    #[test]
    fn english_counts_one_and_many() {
        for (written, count, text) in [
            ("户", "1", " household"),
            ("户", "1.0", " household"),
            ("户", "2", " households"),
            ("户", "0", " households"),
            ("人", "1", " person"),
            ("人", "369", " people"),
            ("%", "1", "%"),
            ("个", "19", ""),
        ] {
            let mut out = String::new();
            push_unit(&Unit::new(written), Decimal::parse(count).unwrap(), Lang::En, &mut out);
            assert_eq!(out, text, "{count}{written}");
        }
    }
}
