//! Units in each language.

use super::Lang;
use crate::profile::figure::{decimal::Decimal, unit::Unit};

/// A unit that has a name in every language.
struct Words {
    /// As editors write it, in any script.
    written: &'static [&'static str],
    /// In the order of [`Lang::ALL`]; in English of one.
    one: [&'static str; 3],
    /// English of any other number.
    many: &'static str,
}

const fn words(
    written: &'static [&'static str],
    hans: &'static str,
    hant: &'static str,
    one: &'static str,
    many: &'static str,
) -> Words {
    Words { written, one: [hans, hant, one], many }
}

static UNITS: [Words; 27] = [
    words(&["元"], "元", "元", "yuan", "yuan"),
    words(&["人"], "人", "人", "person", "people"),
    words(&["名"], "名", "名", "person", "people"),
    words(&["位"], "位", "位", "person", "people"),
    words(&["人次"], "人次", "人次", "person-time", "person-times"),
    words(&["户", "戶"], "户", "戶", "household", "households"),
    words(&["平方米", "㎡", "m²"], "平方米", "平方米", "square metre", "square metres"),
    words(&["亩", "畝"], "亩", "畝", "mu", "mu"),
    words(&["公顷", "公頃"], "公顷", "公頃", "hectare", "hectares"),
    words(&["平方公里", "平方千米", "km²"], "平方公里", "平方公里", "square kilometre", "square kilometres"),
    words(&["千克", "kg"], "千克", "千克", "kilogram", "kilograms"),
    words(&["公斤"], "公斤", "公斤", "kilogram", "kilograms"),
    words(&["克"], "克", "克", "gram", "grams"),
    words(&["斤"], "斤", "斤", "jin", "jin"),
    words(&["吨", "噸"], "吨", "噸", "tonne", "tonnes"),
    words(&["%"], "%", "%", "%", "%"),
    words(&["‰"], "‰", "‰", "‰", "‰"),
    words(&["成"], "成", "成", "tenth", "tenths"),
    words(
        &["个百分点", "個百分點", "百分点", "百分點"],
        "个百分点",
        "個百分點",
        "percentage point",
        "percentage points",
    ),
    words(&["岁", "歲", "周岁", "周歲"], "岁", "歲", "year", "years"),
    words(&["年"], "年", "年", "year", "years"),
    words(&["天"], "天", "天", "day", "days"),
    words(&["公里"], "公里", "公里", "kilometre", "kilometres"),
    words(&["村"], "村", "村", "village", "villages"),
    words(&["项目", "項目"], "项目", "項目", "project", "projects"),
    words(&["个", "個"], "个", "個", "", ""),
    words(&["场", "場"], "场", "場", "", ""),
];

/// Words that Chinese puts between a number and a noun, and English does not.
const MEASURES: &[char] = &[
    '个', '個', '名', '位', '家', '场', '場', '处', '處', '次', '项', '項', '座', '所', '期', '件', '起', '支', '条',
    '條', '间', '間', '张', '張', '台', '套', '部', '本', '辆', '輛', '棵', '株', '头', '頭', '只', '隻', '批', '类',
    '類', '种', '種',
];

static YEARLY: [&str; 3] = ["/年", "/年", " a year"];

/// The unit's name as a label: `元`, `戶`, `households`. English has none for a mere measure word; a noun that is not in the
/// table stays as the editor wrote it.
#[must_use]
pub fn unit(unit: &Unit, lang: Lang) -> String {
    named(unit, None, lang)
}

/// The unit behind a number, with the space that English wants: `5户`, `5 households`, `5%`.
pub(super) fn push_unit(unit: &Unit, count: Decimal, lang: Lang, text: &mut String) {
    let name = named(unit, Some(count), lang);
    if lang == Lang::En && !name.is_empty() && !name.starts_with(['%', '‰', ' ']) {
        text.push(' ');
    }
    text.push_str(&name);
}

/// Whether the unit says nothing but that something is counted.
pub(super) fn is_measure(unit: &Unit) -> bool {
    let name = unit.name();
    name.strip_prefix(MEASURES) == Some("") && !matches!(name, "名" | "位") || name.is_empty()
}

fn named(unit: &Unit, count: Option<Decimal>, lang: Lang) -> String {
    let (name, yearly) = unit.yearly();
    let known = |name: &str| UNITS.iter().find(|words| words.written.contains(&name));
    // 5个村: the noun may be known without its measure word, which English drops.
    let noun = name.strip_prefix(MEASURES).filter(|_| lang == Lang::En);
    let shown = match (known(name).or_else(|| known(noun?)), noun) {
        (Some(words), _) if lang == Lang::En && count != Some(Decimal::from(1)) => words.many,
        (Some(words), _) => *lang.of(&words.one),
        (None, Some(noun)) => noun,
        (None, None) => name,
    };
    let mut text = shown.to_owned();
    if yearly {
        text.push_str(lang.of::<&str>(&YEARLY));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Lang, Unit, push_unit, unit};

    #[test]
    fn units_have_a_name_in_every_language() {
        for (written, hans, hant, english) in [
            ("元", "元", "元", "yuan"),
            ("元/年", "元/年", "元/年", "yuan a year"),
            ("户", "户", "戶", "households"),
            ("畝", "亩", "畝", "mu"),
            ("人次", "人次", "人次", "person-times"),
            ("個百分點", "个百分点", "個百分點", "percentage points"),
            ("个", "个", "個", ""),
            ("家", "家", "家", ""),
            ("", "", "", ""),
            ("个村", "个村", "个村", "villages"),
            ("名党员", "名党员", "名党员", "党员"),
            ("美元", "美元", "美元", "美元"),
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
