//! The notation in which editors write figures, read: `1000余人次`, `预计5个`, `2万元~5万元`, `29.5%→60.4%`, `*%`.

use super::{
    Bound, Extent, Figure, Quantity, Reading, Status,
    cursor::Cursor,
    numeral,
    qualifier::{ENDINGS, Place, Qualifiers},
    unit::Unit,
    unreadable::{Reason, Unreadable},
};

/// No unit has more characters; what is longer is prose.
const LONGEST_UNIT: usize = 12;

/// Words for a figure that its publisher does not tell.
const WITHHELD: &str = "未公开 未公開 不公开 不公開 未公布 不公布 未披露 不披露 保密";
/// Words for a figure that nobody has.
const MISSING: &str = "无数据 無數據 暂无数据 暫無數據 暂无 暫無 不详 不詳";
/// What may stand before 到 in 由30%提高到60%.
const MOVES: &str = "提高 上升 增加 增长 增長 提升 下降 降低 减少 減少 增 升 降 减 減";

impl Figure {
    /// Reads the notation.
    ///
    /// ```
    /// use village_profile::profile::figure::{Bound, Extent, Figure, unreadable::Reason};
    /// let figure = Figure::parse("1000余人次").unwrap();
    /// assert!(matches!(&figure.reading.extent, Extent::Single(Bound::Over, quantity) if quantity.unit.name() == "人次"));
    /// assert_eq!(Figure::parse("1000余余").unwrap_err().reason, Reason::Repeated);
    /// ```
    ///
    /// # Errors
    /// What is wrong and where, when the text is no figure. Nothing is guessed and nothing is left out.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let mut cursor = Cursor::new(text)?;
        let mut figure = Self::default();
        if pair(&mut cursor, &mut figure).is_none() {
            return Err(cursor.fault);
        }
        figure.written = Some(text.trim().to_owned());
        Ok(figure)
    }
}

/// Reads a unit with the scale in front of it: `万元` is 10⁴ 元.
pub(super) fn scaled_unit(text: &str) -> Result<(u8, Unit), Unreadable> {
    let mut cursor = Cursor::new(text)?;
    let power = numeral::scale(&mut cursor);
    unit(&mut cursor).map(|unit| (power, unit)).ok_or(cursor.fault)
}

/// A reading alone, or two of them: `A→B`, `由A提高到B`. 预计 in front of the latter speaks of B.
fn pair(text: &mut Cursor, into: &mut Figure) -> Option<()> {
    let end = text.to;
    if end == 0 {
        return text.refuse(Reason::Empty, 0);
    }
    let mut qualifiers = Qualifiers::default();
    if let Some(arrow) = arrow(text) {
        text.to = arrow;
        return join(text, qualifiers, arrow + 1, end, into);
    }
    qualifiers.take(Place::Before, text)?;
    if !matches!(text.peek(), '由' | '从' | '從') {
        text.at = 0;
        into.reading = reading(text, Qualifiers::default())?;
        return Some(());
    }
    if qualifiers.bound != Bound::Exact {
        return text.refuse(Reason::Contradiction, 0);
    }
    text.at += 1;
    let Some(turn) = (text.at + 1..end).find(|index| arrives(text, *index)) else {
        return text.refuse(Reason::Pair, text.at);
    };
    text.to = turn;
    text.to = text.ending(MOVES);
    join(text, qualifiers, turn + 1, end, into)
}

fn arrow(text: &Cursor) -> Option<usize> {
    (text.at..text.to).find(|index| text.char(*index) == '→')
}

/// Whether 到 or 至 here parts two readings; not in 不到, 至少, 至多.
fn arrives(text: &Cursor, index: usize) -> bool {
    matches!(text.char(index), '到' | '至' | '为' | '為')
        && text.char(index - 1) != '不'
        && !matches!(text.char(index + 1), '少' | '多')
}

/// The pair of the reading in the stretch and of another one, of which these qualifiers speak.
fn join(text: &mut Cursor, of_after: Qualifiers, after: usize, end: usize, into: &mut Figure) -> Option<()> {
    let before = text.at;
    if text.left() == 0 {
        return text.refuse(Reason::Pair, before);
    }
    let before_end = text.to;
    (text.at, text.to) = (after, end);
    if text.left() == 0 || arrow(text).is_some() {
        return text.refuse(Reason::Pair, after);
    }
    (text.at, text.to) = (before, before_end);
    into.before = Some(reading(text, Qualifiers::default())?);
    (text.at, text.to) = (after, end);
    into.reading = reading(text, of_after)?;
    if into.agrees() { Some(()) } else { text.refuse(Reason::Pair, before) }
}

/// A number, or two of them: `2~5万元`.
fn reading(text: &mut Cursor, qualifiers: Qualifiers) -> Option<Reading> {
    let (start, end) = (text.at, text.to);
    let Some((low_end, high_start)) = range(text) else { return single(text, qualifiers) };
    text.at = high_start;
    if range(text).is_some() {
        return text.refuse(Reason::Range, high_start);
    }
    (text.at, text.to) = (start, low_end);
    let mut low = single(text, qualifiers)?;
    (text.at, text.to) = (high_start, end);
    let mut high = single(text, Qualifiers::default())?;
    match low.extend(&mut high) {
        Ok(()) => Some(low),
        Err(reason) => text.refuse(reason, start),
    }
}

/// Where the lower end of a range ends and the upper begins: `2~5万元`, `2-5万元`, `2至5万元`. A dash parts them only
/// behind a number, 至 and 到 only between two.
fn range(text: &Cursor) -> Option<(usize, usize)> {
    let mut numbered = false;
    for index in text.at..text.to {
        let mut next = index + 1;
        let parts = match text.char(index) {
            '~' => index > text.at,
            '-' => numbered,
            '—' => {
                while text.char(next) == '—' {
                    next += 1;
                }
                numbered
            }
            '至' | '到' => {
                numbered && arrives(text, index) && (text.char(next) == '-' || numeral::is_numeral(text.char(next)))
            }
            char => {
                numbered |= numeral::is_numeral(char);
                false
            }
        };
        if parts {
            return Some((index, next));
        }
    }
    None
}

/// One number with all that stands around it, or the sign that there is none.
fn single(text: &mut Cursor, mut qualifiers: Qualifiers) -> Option<Reading> {
    let start = text.at;
    let untold = |status, unit| Some(Reading { status, extent: Extent::NotReported(unit) });
    let is = |words| text.left() > 0 && text.word(words, start) == text.left();
    if is(WITHHELD) {
        return untold(Status::Withheld, Unit::default());
    }
    if is(MISSING) {
        return untold(Status::Missing, Unit::default());
    }
    qualifiers.take(Place::Before, text)?;
    qualifiers.take(Place::After, text)?;
    if let Some(status) = mark(text) {
        if status == Status::Missing && qualifiers.status != Status::Actual {
            return text.refuse(Reason::Contradiction, start);
        }
        numeral::scale(text);
        return untold(status, unit(text)?);
    }
    let share = match (text.word("百分之 千分之", text.at), text.peek()) {
        (0, _) => "",
        (_, '百') => "%",
        _ => "‰",
    };
    text.at += 3 * usize::from(!share.is_empty());
    let place = text.at;
    let number = numeral::read(text, &mut qualifiers)?;
    let unit = if share.is_empty() {
        if number.bare && qualifiers.bound == Bound::Exact {
            return text.refuse(Reason::NoNumber, place);
        }
        unit(text)?
    } else if text.left() > 0 {
        return text.refuse(Reason::Unit, text.at);
    } else {
        Unit::new(share)
    };
    let quantity = Quantity { value: number.value, power: number.power, unit };
    if quantity.base().is_none() {
        return text.refuse(Reason::TooLong, place);
    }
    Some(Reading { status: qualifiers.status, extent: Extent::Single(qualifiers.bound, quantity) })
}

/// Takes `*`, `**`, `×` where a number was withheld, or a dash where there is none.
fn mark(text: &mut Cursor) -> Option<Status> {
    let first = text.peek();
    let status = match first {
        '*' | '×' => Status::Withheld,
        '—' => Status::Missing,
        '-' if !text.char(text.at + 1).is_ascii_digit() => Status::Missing,
        _ => return None,
    };
    while text.peek() == first || status == Status::Withheld && matches!(text.peek(), '*' | '×') {
        text.at += 1;
    }
    Some(status)
}

/// The rest of the text as a unit.
fn unit(text: &mut Cursor) -> Option<Unit> {
    let (start, length) = (text.at, text.left());
    let mut name = String::new();
    let mut wrong = length > LONGEST_UNIT;
    while text.left() > 0 {
        let char = text.peek();
        // What would be a number gone wrong is no unit: 3万万元, 3三, 3千余万余万.
        let begins = text.at > start
            || !matches!(char, '/' | '余' | '餘' | '多') && (!numeral::is_numeral(char) || numeral::begins_unit(text));
        if !begins || !in_unit(char) {
            return text.refuse(Reason::Unit, text.at);
        }
        wrong |= length > 1 && matches!(char, '%' | '‰') || text.word(ENDINGS, text.at) > 0;
        name.push(char);
        text.at += 1;
    }
    if wrong { text.refuse(Reason::Unit, start) } else { Some(Unit::from(name)) }
}

fn in_unit(char: char) -> bool {
    match char {
        '%' | '/' | '‰' | '²' | '³' => true,
        // CJK Compatibility, with ㎡; ideographs and what follows them, without the punctuation among them.
        '\u{3300}'..='\u{fdff}' | '\u{20000}'..='\u{3ffff}' => true,
        _ => char.is_ascii_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::figure::{Extent, Figure, Status, unreadable::Reason};

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
            ("每年50万元", Reason::NoNumber, 0),
            ("5.", Reason::NoNumber, 2),
            ("2~", Reason::NoNumber, 2),
            ("预计2~*", Reason::NoNumber, 0),
            ("1000余余", Reason::Repeated, 4),
            // Found by the fuzzer: read with 余万 as the unit, and then written as what cannot be read.
            ("3千余万余万", Reason::Unit, 4),
            ("约约5", Reason::Repeated, 1),
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
            ("10 000", Reason::Separators, 2),
            ("1.2.3", Reason::Separators, 3),
            ("三五个", Reason::Numeral, 0),
            ("一百五", Reason::Numeral, 0),
            ("一万二", Reason::Numeral, 2),
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
            ("5个非常非常非常非常长的名称", Reason::Unit, 1),
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
