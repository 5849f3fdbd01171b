//! Figures in the reader's language: how a figure is shown, and what its qualifiers mean.

use super::{
    number::push_number,
    unit::{counts, is_measure, push_unit, unit, with_noun, without_noun},
};
use crate::{
    locale::{Lang, catalog, template::fill},
    profile::figure::{
        Extent, Figure, Quantity, Reading,
        decimal::Decimal,
        unit::{Dimension, Unit},
    },
};

/// A whole figure: in Chinese as the editor wrote it, where that says it all; otherwise in the words of the language.
#[must_use]
pub fn figure(figure: &Figure, lang: Lang) -> String {
    let told = figure.reading.is_reported() && figure.before.as_ref().is_none_or(Reading::is_reported);
    // A redaction mark is not for readers: they get the word for it.
    if let Some(written) = &figure.written
        && told
        && lang != Lang::En
        && !is_latin(written)
    {
        return written.clone();
    }
    let mut text = String::new();
    if let Some(before) = &figure.before {
        push_reading(before, lang, &mut text);
        text.push_str(" → ");
    }
    push_reading(&figure.reading, lang, &mut text);
    text
}

/// A figure that stands at a label. English does not say again what is counted where the label says it: `437` at `Party members`.
#[must_use]
pub fn figure_at(label: &str, figure: &Figure, lang: Lang) -> String {
    if lang != Lang::En {
        return self::figure(figure, lang);
    }
    let named = with_units(figure, |unit| without_noun(unit, label));
    self::figure(named.as_ref().unwrap_or(figure), lang)
}

/// A number of Party members in a line of other words: `5 Party members`, `党员 5人`.
#[must_use]
pub fn party_members(figure: &Figure, lang: Lang) -> String {
    const NOUN: &str = "党员";
    let named = with_units(figure, |unit| counts(unit, NOUN).then(|| unit.clone()));
    let named =
        if lang == Lang::En { named.or_else(|| with_units(figure, |unit| with_noun(unit, NOUN))) } else { named };
    match named {
        Some(named) => self::figure(&named, lang),
        None => fill(catalog::of(lang).figure.party_members, &[&self::figure(figure, lang)]),
    }
}

/// The figure with other units; nothing where one of them has no other.
fn with_units(figure: &Figure, other: impl Fn(&Unit) -> Option<Unit>) -> Option<Figure> {
    let mut figure = figure.clone();
    for reading in figure.before.iter_mut().chain([&mut figure.reading]) {
        match &mut reading.extent {
            Extent::NotReported(unit) => *unit = other(unit)?,
            Extent::Single(_, quantity) => quantity.unit = other(&quantity.unit)?,
            Extent::Range(low, high) => {
                low.unit = other(&low.unit)?;
                high.unit = other(&high.unit)?;
            }
        }
    }
    Some(figure)
}

/// Whether a notation is in English.
fn is_latin(written: &str) -> bool {
    written.contains(|char: char| char.is_ascii_alphabetic()) && !written.contains(|char: char| char > '\u{2e80}')
}

/// One reading: `over 1,000 attendances`, `5 (projected)`, `withheld (%)`, `20,000–50,000 yuan`.
#[must_use]
pub fn reading(reading: &Reading, lang: Lang) -> String {
    let mut text = String::new();
    push_reading(reading, lang, &mut text);
    text
}

fn push_reading(reading: &Reading, lang: Lang, text: &mut String) {
    let words = &catalog::of(lang).figure;
    let status = words.statuses.get(reading.status as usize).copied().unwrap_or_default();
    // English adds it in brackets behind a number.
    let [before, after] = if lang == Lang::En && reading.is_reported() { ["", status] } else { [status, ""] };
    text.push_str(before);
    if let Some(change) = reading.change {
        let [rose, fell] = words.changes.get(change as usize).copied().unwrap_or_default();
        text.push_str(if reading.has_shrunk() { fell } else { rose });
    }
    match &reading.extent {
        Extent::NotReported(of) if !is_measure(of) => {
            let [open, close] = words.brackets;
            text.push_str(open);
            text.push_str(&unit(of, lang));
            text.push_str(close);
        }
        Extent::Single(bound, _) => text.push_str(words.bounds.get(*bound as usize).unwrap_or(&"")),
        Extent::NotReported(_) | Extent::Range(..) => {}
    }
    push_amount(&reading.size(), lang, text);
    text.push_str(after);
}

/// The meaning of a figure's qualifiers, as a sentence without its stop: `more than 1,000 attendances; the exact number
/// is not stated`. Nothing for an exact figure of what has happened.
#[must_use]
pub fn meaning(figure: &Figure, lang: Lang) -> Option<String> {
    let words = &catalog::of(lang).meaning;
    let mut text = String::new();
    if let Some(before) = &figure.before {
        push_meaning(before, words.before, lang, &mut text);
    }
    let lead = if text.is_empty() { "" } else { words.and };
    push_meaning(&figure.reading, lead, lang, &mut text);
    (!text.is_empty()).then_some(text)
}

/// Says what there is to say of a reading, with `lead` in front.
fn push_meaning(reading: &Reading, lead: &str, lang: Lang, text: &mut String) {
    let words = &catalog::of(lang).meaning;
    let status = words.statuses.get(reading.status as usize).copied().unwrap_or_default();
    let frame = match &reading.extent {
        Extent::NotReported(_) => 0,
        Extent::Single(bound, _) => *bound as usize,
        Extent::Range(..) => words.after_amount.len() - 1,
    };
    let before = words.before_amount.get(frame).copied().unwrap_or_default();
    let after = words.after_amount.get(frame).copied().unwrap_or_default();
    if after.is_empty() && status.is_empty() {
        return;
    }
    text.push_str(lead);
    if !after.is_empty() {
        text.push_str(before);
        push_amount(&reading.size(), lang, text);
        text.push_str(after);
        if !status.is_empty() {
            text.push_str(words.and);
        }
    }
    text.push_str(status);
}

/// The number or the two numbers that are told, with their unit.
fn push_amount(extent: &Extent, lang: Lang, text: &mut String) {
    let (low, high) = match extent {
        Extent::NotReported(_) => return,
        Extent::Single(_, quantity) => (quantity, quantity),
        Extent::Range(low, high) => (low, high),
    };
    let (size, word) = if lang == Lang::En { english_size(low, high) } else { ONE };
    if matches!(extent, Extent::Range(..)) {
        // 200–500 million yuan, 5 mu–2 hectares.
        let differs = low.unit != high.unit;
        push_size(low, (size, if differs { word } else { "" }), lang, text);
        // Chinese repeats the sign of a share: 30%～40%.
        if differs || (lang != Lang::En && low.unit.dimension() == Dimension::Ratio) {
            push_unit(&low.unit, low.unscaled().unwrap_or_default(), lang, text);
        }
        text.push_str(catalog::of(lang).figure.to);
    }
    push_size(high, (size, word), lang, text);
    push_unit(&high.unit, high.unscaled().unwrap_or_default(), lang, text);
}

/// A power of ten and its English word.
type Size = (u8, &'static str);

const ONE: Size = (0, "");
static SIZES: [Size; 3] = [(12, " trillion"), (9, " billion"), (6, " million")];

/// The greatest word that leaves both numbers at least one, exact, and with no more than two decimals: 3.54 billion, but
/// 16,392,700. Numbers that were written in full, without 万 or 亿, stay so.
fn english_size(low: &Quantity, high: &Quantity) -> Size {
    let short = |quantity: &Quantity, power| {
        quantity.power >= 4
            && in_size(quantity, power).is_some_and(|value| value.places() <= 2 && value.whole_digits() > 0)
    };
    SIZES.into_iter().find(|(power, _)| short(low, *power) && short(high, *power)).unwrap_or(ONE)
}

fn in_size(quantity: &Quantity, power: u8) -> Option<Decimal> {
    let full = quantity.unscaled()?;
    if power == 0 { Some(full) } else { Decimal::new(full.digits(), full.places() + power).map(Decimal::trimmed) }
}

/// The number, in English with the word for its size, in Chinese with the scale it was written in.
fn push_size(quantity: &Quantity, (size, word): Size, lang: Lang, text: &mut String) {
    if lang == Lang::En {
        push_number(in_size(quantity, size).unwrap_or(quantity.value), lang, text);
        text.push_str(word);
        return;
    }
    let (value, scale) = quantity.scaled();
    push_number(value, lang, text);
    for char in scale.chars() {
        text.push(match (lang, char) {
            (Lang::ZhHant, '万') => '萬',
            (Lang::ZhHant, '亿') => '億',
            _ => char,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{Figure, Lang, figure, meaning, reading};

    fn all(text: &str) -> [String; 3] {
        Lang::ALL.map(|lang| figure(&Figure::parse(text).unwrap(), lang))
    }

    #[test]
    fn chinese_shows_what_was_written_and_english_says_the_same() {
        for (written, english) in [
            ("26", "26"),
            ("1000余人次", "over 1,000 attendances"),
            ("近10400人次", "nearly 10,400 attendances"),
            ("预计5个", "5 (projected)"),
            ("预计超过5个", "over 5 (projected)"),
            ("计划2个村", "2 villages (planned)"),
            ("1639.27万元", "16,392,700 yuan"),
            ("35.4亿元", "3.54 billion yuan"),
            ("100万元以上", "at least 1 million yuan"),
            ("180余万元", "over 1.8 million yuan"),
            ("50余万元/年", "over 500,000 yuan per year"),
            ("1.5万亿元", "1.5 trillion yuan"),
            ("1000000元", "1,000,000 yuan"),
            ("1.7万人", "17,000 people"),
            ("369人", "369 people"),
            ("1名", "1 person"),
            ("1.50%", "1.50%"),
            ("29.5%→60.4%", "29.5% → 60.4%"),
            ("29.5%->60.4%", "29.5% → 60.4%"),
            ("47.1岁→39.1岁", "47.1 years → 39.1 years"),
            ("2万元~5万元", "20,000–50,000 yuan"),
            ("2~5亿元", "200–500 million yuan"),
            ("30~40%", "30–40%"),
            ("5亩~2公顷", "5 mu–2 hectares"),
            ("最多30户", "at most 30 households"),
            ("不到1户", "under 1 household"),
            ("不足35岁", "under 35 years"),
            ("约3000亩", "about 3,000 mu"),
            ("19个", "19"),
            ("437名党员", "437 Party members"),
            ("1名党员", "1 Party member"),
            ("500余亩耕地", "over 500 mu of arable land"),
            ("8美元", "8 US dollars"),
            ("-3.2%", "-3.2%"),
            ("1.5个百分点", "1.5 percentage points"),
            ("增长12.3%", "up 12.3%"),
            ("下降超过3.5%", "down over 3.5%"),
            ("增加120户", "up 120 households"),
            ("减少12户", "down 12 households"),
            ("户均年增收5000余元", "up over 5,000 yuan per household per year"),
            ("三分之一", "1/3"),
            ("34.7公里", "34.7 kilometres"),
            ("数百万元", "2–9 million yuan"),
        ] {
            assert_eq!(all(written), [written, written, english]);
        }
    }

    #[test]
    fn what_is_not_told_has_a_word_instead_of_a_mark() {
        for (written, shown) in [
            ("*", ["未公开", "未公開", "withheld"]),
            ("*个", ["未公开", "未公開", "withheld"]),
            ("*%", ["未公开（%）", "未公開（%）", "withheld (%)"]),
            ("*戶", ["未公开（户）", "未公開（戶）", "withheld (households)"]),
            ("—", ["无数据", "無資料", "no data"]),
            ("*→60.4%", ["未公开（%） → 60.4%", "未公開（%） → 60.4%", "withheld (%) → 60.4%"]),
        ] {
            assert_eq!(all(written), shown, "{written}");
        }
    }

    #[test]
    fn readings_are_put_in_the_words_of_each_script() {
        for (written, shown) in [
            ("预计2萬余戶", ["预计超过2万户", "預計超過2萬戶", "over 20,000 households (projected)"]),
            ("計劃3亿元", ["计划3亿元", "計劃3億元", "300 million yuan (planned)"]),
            ("16392700元", ["16,392,700元", "16,392,700元", "16,392,700 yuan"]),
            ("约1000人", ["约1000人", "約1000人", "about 1,000 people"]),
            ("至少5家", ["不少于5家", "不少於5家", "at least 5"]),
            ("2至5万元", ["2万～5万元", "2萬～5萬元", "20,000–50,000 yuan"]),
            ("30~40%", ["30%～40%", "30%～40%", "30–40%"]),
        ] {
            let read = Figure::parse(written).unwrap().reading;
            assert_eq!(Lang::ALL.map(|lang| reading(&read, lang)), shown, "{written}");
        }
    }

    #[test]
    fn qualifiers_are_explained() {
        for (written, hans, english) in [
            ("1000余人次", "多于1000人次，确数未公布", "more than 1,000 attendances; the exact number is not stated"),
            ("约3亩", "在3亩上下，确数未公布", "somewhere near 3 mu; the exact number is not stated"),
            ("近3亩", "略少于3亩，确数未公布", "a little under 3 mu; the exact number is not stated"),
            ("3户以下", "等于或少于3户，确数未公布", "no more than 3 households; the exact number is not stated"),
            ("3户以上", "等于或多于3户，确数未公布", "3 households or more; the exact number is not stated"),
            ("不到3户", "少于3户，确数未公布", "under 3 households; the exact number is not stated"),
            (
                "2~5万元",
                "在2万～5万元之间（含两端），确数未公布",
                "in the range 20,000–50,000 yuan, both ends included; the exact number is not stated",
            ),
            ("预计5个", "预计数，尚未实现", "expected, not yet achieved"),
            (
                "计划超过5户",
                "多于5户，确数未公布；计划数，尚未实现",
                "more than 5 households; the exact number is not stated; planned, not yet achieved",
            ),
            ("*%", "发布方未公开这一数字", "the publisher has not made this number public"),
            ("—", "没有这一数字", "there is no number"),
            (
                "*→近5户",
                "此前：发布方未公开这一数字；略少于5户，确数未公布",
                "before: the publisher has not made this number public; a little under 5 households; the exact number \
                 is not stated",
            ),
        ] {
            let figure = Figure::parse(written).unwrap();
            assert_eq!(meaning(&figure, Lang::ZhHans).as_deref(), Some(hans));
            assert_eq!(meaning(&figure, Lang::En).as_deref(), Some(english));
            assert!(meaning(&figure, Lang::ZhHant).is_some_and(|text| !text.is_empty()));
        }
        for exact in ["26", "1639.27万元", "29.5%→60.4%"] {
            assert_eq!(Lang::ALL.map(|lang| meaning(&Figure::parse(exact).unwrap(), lang)), [None, None, None]);
        }
    }
}
