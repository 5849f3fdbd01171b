//! Words around a number that say how it is known: 约, 余, 以上, 预计.

use std::ptr;

use super::cursor::{TextCursor, longest_prefix, longest_suffix};
use crate::profile::figure::{
    Bound, Qualifier, Status, agree,
    error::{FigureError, Reason},
};

/// Where a qualifier stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Position {
    /// In front of the number.
    Prefix,
    /// Right behind the digits or the scale, or at the end: 1000余人, 3年多.
    Infix,
    /// At the end, behind the unit.
    Suffix,
}

/// The meaning of a qualifier.
#[derive(Clone, Copy, Debug)]
enum Meaning {
    Bound(Bound),
    Status(Status),
}

/// A qualifier with its spellings. Two of the same entry around one number repeat each other; two entries of one meaning confirm
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

const fn status(status: Status, spellings: &'static [&'static str]) -> Entry {
    Entry { position: Position::Prefix, meaning: Meaning::Status(status), spellings }
}

/// 以上 以下 以内 include the number and 超过 不满 do not: Civil Code of the PRC, article 1259.
static ENTRIES: [Entry; 20] = [
    bound(Position::Prefix, Bound::About, &["约", "約", "大约", "大約"]),
    bound(Position::Suffix, Bound::About, &["左右"]),
    bound(Position::Prefix, Bound::Nearly, &["近", "接近", "将近", "將近"]),
    bound(Position::Prefix, Bound::Over, &["超", "超过", "超過"]),
    bound(Position::Prefix, Bound::Over, &["突破"]),
    bound(Position::Prefix, Bound::Over, &["逾"]),
    bound(Position::Prefix, Bound::Over, &["多于", "多於", "高于", "高於", "大于", "大於"]),
    bound(Position::Infix, Bound::Over, &["余", "餘", "多"]),
    bound(Position::Prefix, Bound::AtLeast, &["不少于", "不少於", "不低于", "不低於"]),
    bound(Position::Prefix, Bound::AtLeast, &["至少", "最少"]),
    bound(Position::Suffix, Bound::AtLeast, &["以上"]),
    bound(Position::Prefix, Bound::AtMost, &["不超过", "不超過", "不多于", "不多於", "不高于", "不高於"]),
    bound(Position::Prefix, Bound::AtMost, &["最多", "至多"]),
    bound(Position::Suffix, Bound::AtMost, &["以下", "以内", "以內"]),
    bound(Position::Prefix, Bound::Under, &["不到"]),
    bound(Position::Prefix, Bound::Under, &["不足"]),
    bound(Position::Prefix, Bound::Under, &["不满", "不滿"]),
    bound(Position::Prefix, Bound::Under, &["少于", "少於", "低于", "低於", "小于", "小於"]),
    status(Status::Projected, &["预计", "預計", "预期", "預期"]),
    status(Status::Planned, &["计划", "計劃", "拟", "擬"]),
];

/// Whether a text begins with a qualifier that may stand at the end only.
pub(super) fn begins_with_suffix(text: &[char]) -> bool {
    let mut suffixes = ENTRIES.iter().filter(|entry| entry.position == Position::Suffix);
    suffixes.any(|entry| longest_prefix(text, entry.spellings).is_some())
}

/// The qualifiers met so far around one number.
#[derive(Clone, Debug, Default)]
pub(super) struct Qualifiers {
    /// Their meaning taken together.
    pub qualifier: Qualifier,
    met: Vec<&'static Entry>,
}

impl Qualifiers {
    /// Takes all qualifiers at the front of the stretch.
    pub(super) fn take_prefixes(&mut self, text: &mut TextCursor<'_>) -> Result<(), FigureError> {
        self.take_front(Position::Prefix, text).map(|_| ())
    }

    /// Takes all qualifiers right behind digits or a scale; whether there were any.
    pub(super) fn take_infixes(&mut self, text: &mut TextCursor<'_>) -> Result<bool, FigureError> {
        self.take_front(Position::Infix, text)
    }

    /// Takes all qualifiers at the back of the stretch.
    pub(super) fn take_suffixes(&mut self, text: &mut TextCursor<'_>) -> Result<(), FigureError> {
        let at_the_end = |entry: &Entry| matches!(entry.position, Position::Infix | Position::Suffix);
        while let Some((length, entry)) = longest(at_the_end, |entry| longest_suffix(text.rest(), entry.spellings)) {
            let (before, suffix) = text.split_around(text.rest().len() - length, text.rest().len() - length);
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
            any = true;
        }
        Ok(any)
    }

    fn meet(&mut self, entry: &'static Entry) -> Result<(), Reason> {
        if self.met.iter().any(|met| ptr::eq(*met, entry)) {
            return Err(Reason::Repeated);
        }
        self.met.push(entry);
        match entry.meaning {
            Meaning::Bound(bound) => agree(&mut self.qualifier.bound, bound),
            Meaning::Status(status) => agree(&mut self.qualifier.status, status),
        }
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
