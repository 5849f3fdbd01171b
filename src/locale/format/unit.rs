//! Units in each language.

use crate::{
    locale::{Lang, catalog},
    profile::figure::{
        decimal::Decimal,
        unit::{Dimension, Unit},
    },
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
static UNITS: [UnitNames; 75] = [
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
    // Nouns that measure words stand before, and those that stand behind a unit.
    names("党员", "黨員", &[]),
    names("党支部", "黨支部", &[]),
    names("支部", "支部", &[]),
    names("党小组", "黨小組", &[]),
    names("党组织", "黨組織", &[]),
    names("企业", "企業", &[]),
    names("合作社", "合作社", &[]),
    names("家庭农场", "家庭農場", &[]),
    names("基地", "基地", &[]),
    names("岗位", "崗位", &[]),
    names("农户", "農戶", &[]),
    names("脱贫户", "脫貧戶", &[]),
    names("监测户", "監測戶", &[]),
    names("农民", "農民", &[]),
    names("村民", "村民", &[]),
    names("干部", "幹部", &[]),
    names("大学生", "大學生", &[]),
    names("学生", "學生", &[]),
    names("志愿者", "志願者", &[]),
    names("专家", "專家", &[]),
    names("网格员", "網格員", &[]),
    names("网格", "網格", &[]),
    names("微网格", "微網格", &[]),
    names("行政村", "行政村", &[]),
    names("自然村", "自然村", &[]),
    names("社区", "社區", &[]),
    names("村民小组", "村民小組", &[]),
    names("家庭", "家庭", &[]),
    names("耕地", "耕地", &[]),
    names("粮食", "糧食", &[]),
    names("户次", "戶次", &[]),
];

/// Words that Chinese puts between a number and a noun, and English does not.
const MEASURES: &str = "个個名位户戶家场場处處次项項座所期件起支条條间間张張台套部本辆輛棵株头頭只隻批类類种種";

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
        "名" | "位" | "户" | "戶" => false,
        name => noun(name) == Some(""),
    }
}

/// The noun behind a measure word; none behind 场次, which counts occasions.
fn noun(name: &str) -> Option<&str> {
    let mut rest = name.chars();
    let first = rest.next()?;
    let noun = if rest.as_str() == "次" { "" } else { rest.as_str() };
    MEASURES.chars().any(|measure| measure == first).then_some(noun)
}

fn push_name(unit: &Unit, space: &str, one: bool, lang: Lang, text: &mut String) {
    let mut shown = unit.name();
    if lang == Lang::En {
        // 5个村: the noun may be known without its measure word, which English drops.
        if known(shown).is_none() {
            shown = noun(shown).unwrap_or(shown);
        }
        // 500亩耕地: an amount of something.
        let (measure, thing) = measured(shown).unwrap_or((shown, ""));
        push_word(english(measure, one), space, text);
        if !thing.is_empty() {
            push_word(english(thing, false), catalog::of(lang).figure.of, text);
        }
    } else {
        let names = known(shown).map(|(_, names)| names);
        shown = names.map_or(shown, |names| if lang == Lang::ZhHans { names.simplified } else { names.traditional });
        push_word(shown, space, text);
    }
    push_per(unit.per(), lang, text);
}

fn push_word(word: &str, before: &str, text: &mut String) {
    if !word.is_empty() && !word.starts_with(['%', '‰', '/']) {
        text.push_str(before);
    }
    text.push_str(word);
}

/// The English name for one or for another number; the name as written where English has none.
fn english(name: &str, one: bool) -> &str {
    let Some((index, _)) = known(name) else { return name };
    let [singular, plural] = catalog::of(Lang::En).figure.units.get(index).copied().unwrap_or_default();
    if one { singular } else { plural }
}

/// A unit of measurement and the thing that is measured: 亩 and 耕地.
fn measured(name: &str) -> Option<(&str, &str)> {
    let dimension = Unit::new(name).dimension();
    if known(name).is_some()
        || !matches!(dimension, Dimension::Area | Dimension::Length | Dimension::Volume | Dimension::Mass)
    {
        return None;
    }
    let mut ends = name.char_indices().map(|(at, char)| at + char.len_utf8()).filter(|end| {
        let measure = name.get(..*end).unwrap_or_default();
        known(measure).is_some() && Unit::new(measure).dimension() == dimension
    });
    name.split_at_checked(ends.next_back()?)
}

/// The unit without its noun where a label names that already, so that `Party members` stands beside `437` alone; none where the unit says
/// what the label does not.
pub(super) fn without_noun(unit: &Unit, label: &str) -> Option<Unit> {
    let is_counted = matches!(
        unit.dimension(),
        Dimension::Persons | Dimension::PersonTimes | Dimension::Households | Dimension::Count
    );
    if !is_counted || !unit.per().is_empty() {
        return None;
    }
    let name = unit.name();
    let name = if known(name).is_some() { name } else { noun(name).unwrap_or(name) };
    let [people, attendances] = catalog::of(Lang::En).figure.counting_words;
    // Each word between spaces, so that no word is found inside another.
    let label =
        [" ", &label.to_ascii_lowercase().replace(|char: char| !char.is_ascii_alphanumeric(), " "), " "].concat();
    let names = |words: &str| label.contains(&[" ", words, " "].concat());
    let is_named = match name {
        "" => return None,
        "人" | "名" | "位" => people.split(' ').any(names),
        "人次" => attendances.split(' ').any(names),
        name => names(&english(name, false).to_ascii_lowercase().replace('-', " ")),
    };
    is_named.then(Unit::default)
}

/// Whether the unit counts this noun.
pub(super) fn counts(unit: &Unit, noun: &str) -> bool {
    let counted = self::noun(unit.name()).unwrap_or(unit.name());
    known(counted).is_some_and(|(_, names)| names.simplified == noun)
}

/// The unit that counts people by this noun, where it counts them by none of its own.
pub(super) fn with_noun(unit: &Unit, noun: &str) -> Option<Unit> {
    let counts_people = matches!(unit.name(), "" | "人" | "名" | "位") && unit.per().is_empty();
    counts_people.then(|| Unit::new(noun))
}

/// The thing that the amount falls to: `/户`, ` per 1,000 people`.
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
            ("人次", "人次", "人次", "attendances"),
            ("家企业", "家企业", "家企业", "enterprises"),
            ("戶農戶", "戶農戶", "戶農戶", "farm households"),
            ("户次", "户次", "戶次", "household visits"),
            ("场次", "场次", "场次", ""),
            ("亩耕地", "亩耕地", "亩耕地", "mu of arable land"),
            ("平方公里林地", "平方公里林地", "平方公里林地", "square kilometres of 林地"),
            ("名退休干部", "名退休干部", "名退休干部", "退休干部"),
            ("個百分點", "个百分点", "個百分點", "percentage points"),
            ("个", "个", "個", ""),
            ("家", "家", "家", ""),
            ("", "", "", ""),
            ("个村", "个村", "个村", "villages"),
            ("名党员", "名党员", "名党员", "Party members"),
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
            ("名党员", "1", " Party member"),
            ("次", "1", ""),
            ("亩耕地", "1", " mu of arable land"),
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
