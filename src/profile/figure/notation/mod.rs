//! The notation in which editors write figures, read and written: `1000余人次`, `预计5个`, `2万元~5万元`, `29.5%→60.4%`, `*%`.
//!
//! The text is [normalized] first. The grammar, with a file for each of its parts:
//!
//! ```text
//! figure  = reading | pair
//! pair    = reading "→" reading
//!         | status* ("由" | "从") reading change-verb? ("到" | "至" | "为") reading
//! reading = single | single range-sign single
//! single  = withheld-word | missing-word
//!         | prefix* (withheld-mark | missing-mark) scale? unit? suffix*
//!         | prefix* ("百分之" | "千分之") numeral suffix*
//!         | prefix* numeral unit? suffix*
//! numeral = "-"? group+
//! group   = (digits | chinese-digits | great-scale) infix* scale? infix*
//! ```
//!
//! Prefixes, infixes and suffixes are the [modifiers](modifier). A unit may be any noun, so it is read last: it is everything that
//! the other parts leave.

mod cursor;
mod denominator;
mod fraction;
mod modifier;
mod normalized;
mod numeral;
mod pair;
mod reading;
mod unit_name;
mod vague;
mod write;

use super::{Figure, error::FigureError, unit::Unit};
use cursor::TextCursor;
use modifier::Modifiers;
use normalized::NormalizedText;

impl Figure {
    /// No figure needs more characters; a longer text is prose.
    pub const MAX_CHARS: usize = 120;

    /// Reads the notation.
    ///
    /// ```
    /// use village_profile::profile::figure::{Bound, Extent, Figure, error::Reason};
    /// let figure = Figure::parse("1000余人次").unwrap();
    /// assert!(matches!(&figure.reading.extent, Extent::Single(Bound::Over, quantity) if quantity.unit.name() == "人次"));
    /// assert_eq!(Figure::parse("1000余余").unwrap_err().reason, Reason::Repeated);
    /// ```
    ///
    /// # Errors
    /// The reason and the place, when the text is no figure. Nothing is guessed and nothing is left out.
    pub fn parse(text: &str) -> Result<Self, FigureError> {
        let normalized = NormalizedText::new(text)?;
        let mut figure = pair::figure(TextCursor::new(&normalized))?;
        figure.written = Some(text.trim().to_owned());
        Ok(figure)
    }
}

/// Reads a unit with the scale in front of it: `万元` is 10⁴ 元.
pub(super) fn scaled_unit(text: &str) -> Result<(u8, Unit), FigureError> {
    let normalized = NormalizedText::new(text)?;
    let mut cursor = TextCursor::new(&normalized);
    let power = numeral::scale(&mut cursor);
    Ok((power, unit_name::unit(cursor, &Modifiers::default())?))
}

#[cfg(test)]
mod tests {
    use crate::profile::figure::{Extent, Figure, Status, error::Reason};

    /// Each text with the canonical notation of what it must be read as.
    const READ: &[(&str, &str)] = &[
        // From the facts of the sample profiles.
        ("26", "26"),
        ("1639.27万元", "1639.27万元"),
        ("1000余人次", "超过1000人次"),
        ("近10400人次", "近10400人次"),
        ("约3000亩", "约3000亩"),
        ("30户以下", "不超过30户"),
        ("最多30户", "不超过30户"),
        ("至多30戶", "不超过30戶"),
        ("不少于5家", "不少于5家"),
        ("超过100万元", "超过100万元"),
        ("180余万元", "超过180万元"),
        ("50余万元/年", "超过50万元/年"),
        ("35.4亿元", "35.4亿元"),
        ("1.7万人", "1.7万人"),
        ("4150余万元", "超过4150万元"),
        ("预计5个", "预计5个"),
        ("*", "*"),
        ("*%", "*%"),
        ("**", "*"),
        ("＊％", "*%"),
        ("×个", "*个"),
        ("未公开", "*"),
        ("不公開", "*"),
        ("保密", "*"),
        ("—", "—"),
        ("-", "—"),
        ("——", "—"),
        ("无数据", "—"),
        ("29.5%→60.4%", "29.5%→60.4%"),
        ("29.5%->60.4%", "29.5%→60.4%"),
        ("29.5→60.4%", "29.5%→60.4%"),
        ("47.1岁 ⇒ 39.1岁", "47.1岁→39.1岁"),
        ("由29.5%提高到60.4%", "29.5%→60.4%"),
        ("从47.1岁降至39.1岁", "47.1岁→39.1岁"),
        ("預計從2萬元增加到5萬元", "2万元→预计5万元"),
        ("由5个到不到9个", "5个→不足9个"),
        ("*→60.4%", "*%→60.4%"),
        ("29.5%→*", "29.5%→*%"),
        // Ranges.
        ("2万元~5万元", "2万元~5万元"),
        ("2~5万元", "2万元~5万元"),
        ("2-5万元", "2万元~5万元"),
        ("2—5万元", "2万元~5万元"),
        ("2――5万元", "2万元~5万元"),
        ("2至5万元", "2万元~5万元"),
        ("2萬元到5萬元", "2万元~5万元"),
        ("2万～5万元", "2万元~5万元"),
        ("2元-5万元", "2元~5万元"),
        ("预计2~5万元", "预计2万元~5万元"),
        ("2万~5万→8万元", "2万元~5万元→8万元"),
        ("2~5→6~8万元", "2万元~5万元→6万元~8万元"),
        ("-5%~-3%", "-5%~-3%"),
        ("-5--3%", "-5%~-3%"),
        ("二十至三十人", "20人~30人"),
        ("百分之三十至百分之四十", "30%~40%"),
        // Qualifiers, in both scripts and every place.
        ("约5", "约5"),
        ("大約5個", "约5個"),
        ("5个左右", "约5个"),
        ("约5个左右", "约5个"),
        ("接近5个", "近5个"),
        ("將近5個", "近5個"),
        ("超5个", "超过5个"),
        ("突破1亿元", "超过1亿元"),
        ("逾1億元", "超过1亿元"),
        ("20多家", "超过20家"),
        ("3年多", "超过3年"),
        ("高于30%", "超过30%"),
        ("至少30％", "不少于30%"),
        ("30%以上", "不少于30%"),
        ("至少30%以上", "不少于30%"),
        ("30％以內", "不超过30%"),
        ("不超过30户", "不超过30户"),
        ("最多不超过30户", "不超过30户"),
        ("不到30户", "不足30户"),
        ("不足30户", "不足30户"),
        ("不满35岁", "不足35岁"),
        ("预计超过5个", "预计超过5个"),
        ("超过预计5个", "预计超过5个"),
        ("计划5个", "计划5个"),
        ("擬5個", "计划5個"),
        ("预期不少于100万元", "预计不少于100万元"),
        // Numerals, scales, digits.
        ("0", "0"),
        ("-3.2%", "-3.2%"),
        ("１２３", "123"),
        ("1,000", "1000"),
        ("1，000人次", "1000人次"),
        ("1,234,567.5元", "1234567.5元"),
        (" 1639.27 万 元 ", "1639.27万元"),
        ("3千余人", "超过3千人"),
        ("3千余万元", "超过3千万元"),
        ("3百万元", "3百万元"),
        ("3千万元", "3千万元"),
        ("1.5万亿元", "1.5万亿元"),
        ("3亿5千万元", "35千万元"),
        ("1万2千人", "12千人"),
        ("3千克", "3千克"),
        ("3千余克", "超过3000克"),
        ("3万千克", "3万千克"),
        ("2百分点", "2百分点"),
        ("1.5个百分点", "1.5个百分点"),
        ("二十三", "23"),
        ("两千多", "超过2000"),
        ("兩千多人", "超过2000人"),
        ("十余人", "超过10人"),
        ("十", "10"),
        ("一百零五", "105"),
        ("三百多万元", "超过300万元"),
        ("廿三", "23"),
        ("二〇二三", "2023"),
        ("二〇", "20"),
        ("一万二千", "12000"),
        ("一万零五百", "10500"),
        ("一亿二千万元", "12000万元"),
        ("三点五亿元", "3.5亿元"),
        ("三千克", "3千克"),
        ("近万人", "近1万人"),
        ("百余户", "超过100户"),
        ("超百万元", "超过100万元"),
        ("百分之三十", "30%"),
        ("百分之百", "100%"),
        ("不到百分之六十点四", "不足60.4%"),
        ("千分之五", "5‰"),
        ("七成", "7成"),
        ("三五个", "3个~5个"),
        ("一百五", "150"),
        ("一万二", "12000"),
        ("10 000", "10000"),
        ("每年50万元", "50万元/年"),
        ("每亿人2家", "2家/亿人"),
        ("每千亿人5元", "5元/千亿人"),
        ("人均年收入2.3万元", "2.3万元/人·年"),
        ("户均增收3000余元", "增加超过3000元/户"),
        ("较上年下降2.1%", "下降2.1%"),
        ("同比提高2个百分点", "增加2个百分点"),
        ("增长近两倍", "增长近2倍"),
        ("翻两番", "4倍"),
        ("減少一半", "下降1/2"),
        ("过半", "超过1/2"),
        ("不足三分之一", "不足1/3"),
        ("7成5", "7.5成"),
        ("几百人", "2百人~9百人"),
        ("上千万元", "不少于1000万元"),
        ("百把户", "约100户"),
        ("5万元以上10万元以下", "5万元~10万元"),
        ("300元至800元不等", "300元~800元"),
        ("415头（只）", "415头"),
        ("一年半", "1.5年"),
        ("零下12℃", "-12℃"),
        ("￥3500", "3500元"),
        ("about 1.2 billion yuan", "约12亿元"),
        ("over half", "超过1/2"),
        ("500 yuan per mu", "500元/亩"),
        ("12 service centres", "12service centres"),
        // Unknown nouns stay.
        ("5个个", "5个个"),
        ("437名党员", "437名党员"),
        ("3㎡", "3㎡"),
    ];

    #[test]
    fn reads_what_editors_write() {
        let read = |text| Figure::parse(text).map(|figure| figure.notation());
        let wrong: Vec<_> = READ
            .iter()
            .map(|(text, canonical)| (text, canonical, read(text)))
            .filter(|(_, canonical, read)| read.as_deref() != Ok(**canonical))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn refuses_with_reason_and_place() {
        for (text, reason, at) in [
            ("", Reason::Empty, 0),
            ("  ", Reason::Empty, 2),
            ("abc", Reason::NoNumber, 0),
            ("约", Reason::NoNumber, 1),
            ("人", Reason::NoNumber, 0),
            ("拟建", Reason::NoNumber, 1),
            ("万元", Reason::NoNumber, 0),
            ("百姓", Reason::NoNumber, 0),
            ("5.", Reason::NoNumber, 2),
            ("2~", Reason::NoNumber, 2),
            ("预计2~*", Reason::NoNumber, 0),
            ("1000余余", Reason::Repeated, 4),
            // Found by the fuzzer: read with 余万 as the unit, and then written as what cannot be read.
            ("3千余万余万", Reason::Unit, 4),
            ("一二个半", Reason::Unit, 2),
            ("三五年半", Reason::Unit, 2),
            ("三五成五", Reason::Unit, 2),
            ("半个半人", Reason::Unit, 1),
            ("3个半个半人", Reason::Unit, 3),
            ("约约5", Reason::Repeated, 1),
            ("每千千千千千千人5元", Reason::NoNumber, 0),
            ("1000余人多", Reason::Repeated, 4),
            ("至少30户以下", Reason::Contradiction, 5),
            ("约30余人", Reason::Contradiction, 3),
            ("预计计划5个", Reason::Contradiction, 2),
            ("约2~5万元", Reason::Contradiction, 0),
            ("2~5万元以上", Reason::Contradiction, 0),
            ("约由2万元到5万元", Reason::Contradiction, 0),
            ("1,00", Reason::Separators, 4),
            ("1,0000", Reason::Separators, 6),
            ("1000,000", Reason::Separators, 4),
            ("1,", Reason::Separators, 2),
            ("10 00", Reason::Separators, 5),
            ("1.2.3", Reason::Separators, 3),
            ("2021→3年", Reason::NotAQuantity, 0),
            ("2002-20510年", Reason::NotAQuantity, 0),
            ("5元/人/年/户/村", Reason::Unit, 1),
            ("年仅年仅5元", Reason::Unit, 5),
            ("十分之百", Reason::NotAQuantity, 3),
            ("三分之1.5", Reason::NotAQuantity, 3),
            ("三五四个", Reason::Numeral, 0),
            ("1万2", Reason::Numeral, 2),
            ("百八十户", Reason::Numeral, 0),
            ("百一千", Reason::Numeral, 0),
            ("1000000000000000000", Reason::TooLong, 0),
            ("99999999999亿亿元", Reason::Unit, 12),
            ("999999999999999万元", Reason::TooLong, 0),
            ("5三", Reason::Unit, 1),
            ("5，个", Reason::Separators, 2),
            ("5个。", Reason::Unit, 2),
            ("1**", Reason::Unit, 1),
            ("30以上户", Reason::Unit, 2),
            ("50%左右人", Reason::Unit, 2),
            ("5个非常非常非常非常长的名称", Reason::Unit, 11),
            ("5~2亩", Reason::Range, 0),
            ("2021-08", Reason::Range, 0),
            ("2人~5户", Reason::Range, 0),
            ("2~5~8", Reason::Range, 2),
            ("2021-08-12", Reason::Range, 5),
            ("→5", Reason::Pair, 0),
            ("29.5%→", Reason::Pair, 6),
            ("1→2→3", Reason::Pair, 2),
            ("5人→8人次", Reason::Pair, 0),
            ("由5人增加", Reason::Pair, 1),
        ] {
            let refused = Figure::parse(text).map(|figure| figure.notation()).map_err(|why| (why.reason, why.at));
            assert_eq!(refused, Err((reason, at)), "{text}");
        }
        assert_eq!(Figure::parse(&"1".repeat(5000)).unwrap_err().reason, Reason::TooLong);
    }

    #[test]
    fn keeps_what_was_written_and_what_is_withheld() {
        let figure = Figure::parse(" *% ").unwrap();
        assert_eq!(figure.written.as_deref(), Some("*%"));
        assert_eq!(figure.reading.status, Status::Withheld);
        assert!(matches!(&figure.reading.extent, Extent::NotReported(unit) if unit.name() == "%"));
        assert_eq!(figure.reading.base_value(), None);
    }
}
