//! Words around a number that say how it is known, how it changed, and what it falls to: 约, 余, 以上, 预计, 增长, 户均.

use std::ptr;

use super::{
    cursor::{TextCursor, longest_prefix, longest_suffix},
    denominator, numeral,
};
use crate::profile::figure::{
    Bound, Qualifier, Status, agree,
    error::{FigureError, Reason},
};

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Position {
    /// In front of the number.
    Prefix,
    /// Right behind the digits or the scale, or at the end: 1000余人, 3年多.
    Infix,
    /// Right behind the digits or the scale only: 十来个.
    Middle,
    /// At the end, behind the unit.
    Suffix,
}

/// How a figure says that something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    /// 增长, 增加, 新增.
    Rise,
    /// 下降, 减少.
    Fall,
    /// 增幅, 同比: the sign of the number says which.
    Rate,
}

/// The meaning of a word.
#[derive(Clone, Copy, Debug)]
enum Meaning {
    Bound(Bound),
    Status(Status),
    Verb(Verb),
    /// 人均: what the amount falls to.
    Per(&'static str),
    /// ¥: the unit of an amount that has none behind it.
    Unit(&'static str),
    /// 达, 累计: nothing that the number does not say, or the name of what is measured.
    Nothing,
}

/// A word with its spellings. Two of the same entry around one number repeat each other; two entries of one meaning confirm
/// each other: 至少30户以上.
#[derive(Debug)]
struct Entry {
    position: Position,
    meaning: Meaning,
    spellings: &'static [&'static str],
}

const fn bound(position: Position, bound: Bound, spellings: &'static [&'static str]) -> Entry {
    Entry { position, meaning: Meaning::Bound(bound), spellings }
}

const fn prefix(meaning: Meaning, spellings: &'static [&'static str]) -> Entry {
    Entry { position: Position::Prefix, meaning, spellings }
}

/// 以上 以下 以内 include the number and 超过 不满 do not: Civil Code of the PRC, article 1259.
static ENTRIES: [Entry; 43] = [
    bound(Position::Prefix, Bound::About, &["约", "大约", "about", "around", "approximately", "some"]),
    bound(Position::Middle, Bound::About, &["来"]),
    bound(Position::Suffix, Bound::About, &["左右", "上下", "or so"]),
    bound(Position::Prefix, Bound::Nearly, &["近", "接近", "将近", "nearly", "almost"]),
    bound(Position::Prefix, Bound::Over, &["超", "超过", "over", "more than", "above"]),
    bound(Position::Prefix, Bound::Over, &["突破"]),
    bound(Position::Prefix, Bound::Over, &["逾", ">"]),
    bound(Position::Prefix, Bound::Over, &["多于", "高于", "大于"]),
    bound(Position::Infix, Bound::Over, &["余", "多"]),
    bound(Position::Prefix, Bound::AtLeast, &["不少于", "不低于", "≥", "no less than", "no fewer than"]),
    bound(Position::Prefix, Bound::AtLeast, &["至少", "最少", "最低", "at least"]),
    bound(Position::Suffix, Bound::AtLeast, &["以上", "及以上", "起", "+", "or more"]),
    bound(Position::Prefix, Bound::AtMost, &["不超过", "不多于", "不高于", "≤", "no more than"]),
    bound(Position::Prefix, Bound::AtMost, &["最多", "至多", "最高", "上限", "at most", "up to"]),
    bound(Position::Suffix, Bound::AtMost, &["以下", "及以下", "以内", "内", "封顶", "or less"]),
    bound(Position::Prefix, Bound::Under, &["不到", "less than", "fewer than", "under", "below"]),
    bound(Position::Prefix, Bound::Under, &["不足"]),
    bound(Position::Prefix, Bound::Under, &["不满"]),
    bound(Position::Prefix, Bound::Under, &["少于", "低于", "小于", "<"]),
    prefix(Meaning::Status(Status::Projected), &["预计", "预期", "有望", "projected", "expected"]),
    prefix(Meaning::Status(Status::Planned), &["计划", "拟", "目标", "力争", "planned"]),
    prefix(Meaning::Verb(Verb::Rise), &["增长", "增加", "新增", "提高", "提升", "上升", "扩大", "上涨"]),
    prefix(Meaning::Verb(Verb::Rise), &["增收", "增产", "增", "升", "涨", "+", "up", "growth of", "increase of"]),
    prefix(Meaning::Verb(Verb::Fall), &["下降", "减少", "降低", "回落", "缩短", "下滑", "下跌", "缩小"]),
    prefix(Meaning::Verb(Verb::Fall), &["减", "降", "down", "decrease of", "decline of"]),
    prefix(Meaning::Verb(Verb::Rate), &["增幅", "涨幅", "增速", "增长率", "同比", "环比"]),
    prefix(Meaning::Per("人"), &["人均"]),
    prefix(Meaning::Per("户"), &["户均", "单户"]),
    prefix(Meaning::Per("亩"), &["亩均", "亩产"]),
    prefix(Meaning::Per("村"), &["村均"]),
    prefix(Meaning::Per("年"), &["年均"]),
    prefix(Meaning::Per("月"), &["月均"]),
    prefix(Meaning::Per("日"), &["日均"]),
    prefix(Meaning::Unit("元"), &["¥", "人民币", "RMB", "CNY"]),
    prefix(Meaning::Unit("美元"), &["US$"]),
    prefix(Meaning::Nothing, &["达", "达到", "高达", "多达", "达成"]),
    prefix(Meaning::Nothing, &["累计", "累计达", "a total of"]),
    prefix(Meaning::Nothing, &["共", "共计", "合计", "总计", "共有", "总"]),
    prefix(Meaning::Nothing, &["仅", "有", "only"]),
    prefix(Meaning::Nothing, &["原来的", "原来", "原"]),
    prefix(Meaning::Nothing, &["收入", "纯收入", "可支配收入", "收益", "产值", "占比"]),
    prefix(Meaning::Nothing, &["满意率", "完成率", "覆盖率", "普及率", "入住率", "参保率"]),
    prefix(Meaning::Nothing, &["拥有", "为", "是"]),
];

/// Verbs that may stand before 到 in 由30%提高到60%.
const CHANGE_VERBS: [&str; 21] = [
    "提高", "上升", "增加", "增长", "提升", "扩大", "发展", "上涨", "下降", "降低", "减少", "回落", "缩短", "缩小",
    "扩展", "增", "升", "涨", "降", "减", "变",
];

/// Levels that a change is measured against, and that the figure need not repeat.
const BASES: [&str; 8] = ["上年", "去年", "上年同期", "去年同期", "前年", "上月", "上一年", "年初"];

/// Whether a text begins with a word that may stand at the end only.
pub(super) fn begins_with_suffix(text: &[char]) -> bool {
    let mut suffixes = ENTRIES.iter().filter(|entry| entry.position == Position::Suffix);
    suffixes.any(|entry| longest_prefix(text, entry.spellings).is_some_and(|length| length > 1))
}

/// How many characters of a verb of change a text ends with.
pub(super) fn change_verb_at_end(text: &[char]) -> Option<usize> {
    longest_suffix(text, &CHANGE_VERBS)
}

/// The words met so far around one number.
#[derive(Clone, Debug, Default)]
pub(super) struct Modifiers {
    /// How the number is known.
    pub qualifier: Qualifier,
    /// How something changed.
    pub verb: Option<Verb>,
    /// Denominators, in the order written.
    pub per: Vec<String>,
    /// The unit of an amount that has none behind it.
    pub unit: &'static str,
    met: Vec<&'static Entry>,
}

impl Modifiers {
    /// Those of another number of the same figure, which falls to the same.
    pub(super) fn of_other_number(&self) -> Self {
        Self { per: self.per.clone(), unit: self.unit, ..Self::default() }
    }

    /// Takes all words at the front of the stretch.
    pub(super) fn take_prefixes(&mut self, text: &mut TextCursor<'_>) -> Result<(), FigureError> {
        loop {
            let before = text.rest().len();
            self.take_front(Position::Prefix, text)?;
            self.per.extend(denominator::take_each(text));
            self.take_base(text);
            self.take_yearly(text);
            self.take_up_to_scale(text)?;
            if text.rest().len() == before {
                return Ok(());
            }
        }
    }

    /// Takes all words right behind digits or a scale; whether there were any.
    pub(super) fn take_infixes(&mut self, text: &mut TextCursor<'_>) -> Result<bool, FigureError> {
        Ok(self.take_front(Position::Middle, text)? | self.take_front(Position::Infix, text)?)
    }

    /// Takes the 把 of 百把户, where a scale stands for a number.
    pub(super) fn take_roughly(&mut self, text: &mut TextCursor<'_>) -> Result<(), FigureError> {
        if text.take('把') {
            agree(&mut self.qualifier.bound, Bound::About).map_err(|reason| text.error(reason))?;
        }
        Ok(())
    }

    /// Takes all words at the back of the stretch.
    pub(super) fn take_suffixes(&mut self, text: &mut TextCursor<'_>) -> Result<(), FigureError> {
        let at_the_end = |entry: &Entry| matches!(entry.position, Position::Infix | Position::Suffix);
        while let Some((length, entry)) = longest(at_the_end, |entry| longest_suffix(text.rest(), entry.spellings)) {
            let (before, suffix) = text.split_around(text.rest().len() - length, text.rest().len() - length);
            // 12起 counts cases, and 1000元起 is a lowest price.
            let stands_behind_number = |char| numeral::is_numeral(char) || matches!(char, '*' | '×' | '—' | '-');
            let is_unit = matches!(suffix.peek(), Some('起' | '内'))
                && before.rest().last().copied().is_none_or(stands_behind_number);
            if is_unit {
                break;
            }
            self.meet(entry).map_err(|reason| suffix.error(reason))?;
            *text = before;
        }
        Ok(())
    }

    fn take_front(&mut self, position: Position, text: &mut TextCursor<'_>) -> Result<bool, FigureError> {
        let mut any = false;
        while let Some((length, entry)) =
            longest(|entry| entry.position == position, |entry| longest_prefix(text.rest(), entry.spellings))
        {
            self.meet(entry).map_err(|reason| text.error(reason))?;
            text.skip(length);
            text.take(' ');
            any = true;
            if matches!(entry.meaning, Meaning::Verb(_)) {
                self.take_end_of_change(text);
            }
        }
        Ok(any)
    }

    /// Takes what may stand between a verb and its number: 提高了4.5万元 tells the change, 增加到120户 the level that was reached.
    fn take_end_of_change(&mut self, text: &mut TextCursor<'_>) {
        if let Some('到' | '至' | '为') = text.peek() {
            text.skip(1);
            self.verb = None;
        } else {
            text.take('了');
        }
    }

    /// Takes 比上年, 较2019年.
    fn take_base(&mut self, text: &mut TextCursor<'_>) {
        let ['比' | '较', base @ ..] = text.rest() else { return };
        let length = match base {
            [a, b, c, d, '年', ..] if [a, b, c, d].iter().all(|char| char.is_ascii_digit()) => Some(5),
            _ => longest_prefix(base, &BASES),
        };
        if let Some(length) = length {
            text.skip(1 + length);
            self.verb = self.verb.or(Some(Verb::Rate));
        }
    }

    /// Takes the 年 of 户均年增收 and of 年产值达.
    fn take_yearly(&mut self, text: &mut TextCursor<'_>) {
        let ['年', rest @ ..] = text.rest() else { return };
        let is_prefix = |entry: &Entry| {
            entry.position == Position::Prefix && matches!(entry.meaning, Meaning::Verb(_) | Meaning::Nothing)
        };
        if longest(is_prefix, |entry| longest_prefix(rest, entry.spellings)).is_some() {
            text.skip(1);
            self.per.push("年".to_owned());
        }
    }

    /// Takes the 上 of 上百, 上千万: that number or more.
    fn take_up_to_scale(&mut self, text: &mut TextCursor<'_>) -> Result<(), FigureError> {
        if let ['上', scale, ..] = text.rest()
            && numeral::is_scale(*scale)
        {
            agree(&mut self.qualifier.bound, Bound::AtLeast).map_err(|reason| text.error(reason))?;
            text.skip(1);
        }
        Ok(())
    }

    fn meet(&mut self, entry: &'static Entry) -> Result<(), Reason> {
        let says_something = !matches!(entry.meaning, Meaning::Nothing);
        if says_something && self.met.iter().any(|met| ptr::eq(*met, entry)) {
            return Err(Reason::Repeated);
        }
        self.met.push(entry);
        match entry.meaning {
            Meaning::Bound(bound) => agree(&mut self.qualifier.bound, bound),
            Meaning::Status(status) => agree(&mut self.qualifier.status, status),
            Meaning::Verb(verb) => self.change_by(verb),
            Meaning::Per(per) => {
                self.per.push(per.to_owned());
                Ok(())
            }
            Meaning::Unit(unit) => {
                self.unit = unit;
                Ok(())
            }
            Meaning::Nothing => Ok(()),
        }
    }

    /// Takes over a verb; a rate may be told with its direction: 同比下降.
    fn change_by(&mut self, verb: Verb) -> Result<(), Reason> {
        match self.verb {
            None | Some(Verb::Rate) => self.verb = Some(verb),
            Some(known) if known == verb || verb == Verb::Rate => {}
            Some(_) => return Err(Reason::Contradiction),
        }
        Ok(())
    }
}

/// The entry with the longest match, and its length.
fn longest(
    stands: impl Fn(&Entry) -> bool,
    matched: impl Fn(&Entry) -> Option<usize>,
) -> Option<(usize, &'static Entry)> {
    let matches = ENTRIES.iter().filter(|entry| stands(entry)).filter_map(|entry| Some((matched(entry)?, entry)));
    matches.max_by_key(|(length, _)| *length)
}
