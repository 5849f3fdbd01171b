//! Numbers as people write them in each language. Floats are rounded to a [`Decimal`] first, so that no figure shows the noise of
//! binary fractions.

use crate::{locale::Lang, profile::figure::decimal::Decimal};

/// A number with a comma between thousands: in Chinese from five digits on (`1000`, `10,400`), in English from four.
#[must_use]
pub fn number(value: &Decimal, lang: Lang) -> String {
    let mut text = String::new();
    push_number(*value, lang, &mut text);
    text
}

/// How many there are, in figures alone.
pub(in crate::locale) fn counted(count: i32) -> String {
    let mut text = String::new();
    Decimal::from(count).write(u64::MAX, &mut text);
    text
}

pub(super) fn push_number(value: Decimal, lang: Lang, text: &mut String) {
    value.write(if lang == Lang::En { 1000 } else { 10_000 }, text);
}

/// A computed amount with its unit, which may be empty: `8 honors`, `8项`. To two places.
#[must_use]
pub fn amount(value: f64, unit: &str, lang: Lang) -> String {
    let space = if lang == Lang::En && !unit.is_empty() { " " } else { "" };
    [&rounded(value, 2, lang), space, unit].concat()
}

/// The unit of ticks: from this size on, in units of this size, with this sign behind.
type Step = (f64, &'static str);

static STEPS: [&[Step]; 3] = [&[(1e8, "亿"), (1e4, "万")], &[(1e8, "億"), (1e4, "萬")], &[(1e9, "B"), (1e6, "M")]];

/// The number at a tick of an axis, short: `2万`, `1.5亿`; `20,000`, `1.5M`. To six places; empty for what is no number.
#[must_use]
pub fn tick(value: f64, lang: Lang) -> String {
    let (size, sign) = lang.of(&STEPS).iter().copied().find(|(size, _)| value.abs() >= *size).unwrap_or((1.0, ""));
    let mut text = String::new();
    // A float to i64 saturates, and what is far too great for an axis is then no decimal.
    if let Some(value) = Decimal::new((value / size * 1e6).round_ties_even() as i64, 6).filter(|_| !value.is_nan()) {
        push_number(value.trimmed(), lang, &mut text);
        text.push_str(sign);
    }
    text
}

/// A ratio as a percentage with at most one decimal: 0.234 is `23.4%`. A share above nothing is never `0%`.
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

#[cfg(test)]
mod tests {
    use super::{Decimal, Lang, exact, number, percent, rounded, tick};

    #[test]
    fn thousands_are_parted() {
        for (plain, chinese, english) in [
            ("0", "0", "0"),
            ("999", "999", "999"),
            ("1000", "1000", "1,000"),
            ("10400", "10,400", "10,400"),
            ("1639.27", "1639.27", "1,639.27"),
            ("-16392700.50", "-16,392,700.50", "-16,392,700.50"),
            ("999999999999999999", "999,999,999,999,999,999", "999,999,999,999,999,999"),
        ] {
            let value = Decimal::parse(plain).unwrap();
            assert_eq!(number(&value, Lang::ZhHans), chinese);
            assert_eq!(number(&value, Lang::ZhHant), chinese);
            assert_eq!(number(&value, Lang::En), english);
        }
    }

    #[test]
    fn ticks_are_short() {
        for (value, hans, hant, english) in [
            (0.0, "0", "0", "0"),
            (0.1 + 0.2, "0.3", "0.3", "0.3"),
            (-5.0, "-5", "-5", "-5"),
            (2000.0, "2000", "2000", "2,000"),
            (20_000.0, "2万", "2萬", "20,000"),
            (12_500.0, "1.25万", "1.25萬", "12,500"),
            (-800_000.0, "-80万", "-80萬", "-800,000"),
            (1_500_000.0, "150万", "150萬", "1.5M"),
            (150_000_000.0, "1.5亿", "1.5億", "150M"),
            (2e9, "20亿", "20億", "2B"),
            (1e300, "", "", ""),
            (f64::NAN, "", "", ""),
            (f64::NEG_INFINITY, "", "", ""),
        ] {
            assert_eq!(Lang::ALL.map(|lang| tick(value, lang)), [hans, hant, english]);
        }
    }

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
