//! Numbers as people write them in each language, without the float formatting of `core`, which costs 7 KB.

use super::Lang;
use crate::profile::figure::decimal::Decimal;

/// A number with a comma between thousands: in Chinese from five digits on (`1000`, `10,400`), in English from four.
#[must_use]
pub fn number(value: &Decimal, lang: Lang) -> String {
    let plain = value.to_string();
    let sign = usize::from(value.is_negative());
    let whole = plain.bytes().skip(sign).take_while(|byte| *byte != b'.').count();
    let from = if lang == Lang::En { 4 } else { 5 };
    let mut text = String::new();
    for (index, char) in plain.chars().enumerate() {
        // How many digits of the whole part have been written, and how many are still to come.
        let (done, left) = (index.saturating_sub(sign), (whole + sign).saturating_sub(index));
        if whole >= from && done > 0 && left > 0 && left.is_multiple_of(3) {
            text.push(',');
        }
        text.push(char);
    }
    text
}

/// What a tick counts in: from this size on, in units of this size, with this sign behind.
type Step = (f64, &'static str);

static STEPS: [&[Step]; 3] = [&[(1e8, "亿"), (1e4, "万")], &[(1e8, "億"), (1e4, "萬")], &[(1e9, "B"), (1e6, "M")]];

/// The number at a tick of an axis, short: `2万`, `1.5亿`; `20,000`, `1.5M`. To six places; empty for what is no number.
#[must_use]
pub fn tick(value: f64, lang: Lang) -> String {
    let (size, sign) = lang.of(&STEPS).iter().copied().find(|(size, _)| value.abs() >= *size).unwrap_or((1.0, ""));
    if value.is_nan() {
        return String::new();
    }
    // A float to i64 saturates: what is far too great for an axis comes out as no number below.
    let millionths = (value / size * 1e6).round_ties_even() as i64;
    Decimal::new(millionths, 6).map_or(String::new(), |value| number(&value.trimmed(), lang) + sign)
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Lang, number, tick};

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
}
