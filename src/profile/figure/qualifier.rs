//! Words around a number that say how it is known: 约, 余, 以上, 预计.

use super::{Bound, Status, cursor::Cursor, unreadable::Reason};

/// Where a qualifier stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In front of the number.
    Before,
    /// Right behind the digits or the scale; at the end as well.
    Middle,
    /// At the end, behind the unit.
    After,
}

/// The spellings of one qualifier, and what it states: a bound or a status, the other being the default.
struct QualifierWords(Place, Bound, Status, &'static str);

const fn bound(place: Place, bound: Bound, words: &'static str) -> QualifierWords {
    QualifierWords(place, bound, Status::Actual, words)
}

/// One line for words that would repeat each other. 以上 以下 以内 include the number and 超过 不满 do not: Civil Code of
/// the PRC, article 1259.
static QUALIFIERS: [QualifierWords; 20] = [
    bound(Place::Before, Bound::About, "约 約 大约 大約"),
    bound(Place::After, Bound::About, "左右"),
    bound(Place::Before, Bound::Nearly, "近 接近 将近 將近"),
    bound(Place::Before, Bound::Over, "超 超过 超過"),
    bound(Place::Before, Bound::Over, "突破"),
    bound(Place::Before, Bound::Over, "逾"),
    bound(Place::Before, Bound::Over, "多于 多於 高于 高於 大于 大於"),
    bound(Place::Middle, Bound::Over, "余 餘 多"),
    bound(Place::Before, Bound::AtLeast, "不少于 不少於 不低于 不低於"),
    bound(Place::Before, Bound::AtLeast, "至少 最少"),
    bound(Place::After, Bound::AtLeast, "以上"),
    bound(Place::Before, Bound::AtMost, "不超过 不超過 不多于 不多於 不高于 不高於"),
    bound(Place::Before, Bound::AtMost, "最多 至多"),
    bound(Place::After, Bound::AtMost, "以下 以内 以內"),
    bound(Place::Before, Bound::Under, "不到"),
    bound(Place::Before, Bound::Under, "不足"),
    bound(Place::Before, Bound::Under, "不满 不滿"),
    bound(Place::Before, Bound::Under, "少于 少於 低于 低於 小于 小於"),
    QualifierWords(Place::Before, Bound::Exact, Status::Projected, "预计 預計 预期 預期"),
    QualifierWords(Place::Before, Bound::Exact, Status::Planned, "计划 計劃 拟 擬"),
];

/// The qualifiers that may stand at the end only.
pub(super) const ENDINGS: &str = "左右 以上 以下 以内 以內";

/// The qualifiers met so far around one number.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Qualifiers {
    /// What they say about how tightly the number is known.
    pub bound: Bound,
    /// What they say about whether it has happened.
    pub status: Status,
    /// One bit for each line of the table that was met.
    met: u32,
}

impl Qualifiers {
    /// Takes all qualifiers of a place, from the front of the stretch or from its end; whether there was any.
    pub fn take(&mut self, place: Place, text: &mut Cursor) -> Option<bool> {
        let mut any = false;
        loop {
            let (mut longest, mut found) = (0, 0);
            for (line, QualifierWords(stands, .., words)) in QUALIFIERS.iter().enumerate() {
                let length = match (place, stands) {
                    (Place::After, Place::Middle | Place::After) => text.to - text.ending(words),
                    _ if place == *stands => text.word(words, text.at),
                    _ => 0,
                };
                if length > longest {
                    (longest, found) = (length, line);
                }
            }
            if longest == 0 {
                return Some(any);
            }
            any = true;
            let start = if place == Place::After { text.to - longest } else { text.at };
            if let Err(reason) = self.meet(found) {
                return text.refuse(reason, start);
            }
            if place == Place::After { text.to = start } else { text.at += longest }
        }
    }

    fn meet(&mut self, line: usize) -> Result<(), Reason> {
        let bit = 1 << line;
        if self.met & bit != 0 {
            return Err(Reason::Repeated);
        }
        self.met |= bit;
        match QUALIFIERS.get(line) {
            Some(QualifierWords(_, Bound::Exact, status, _)) => narrow(&mut self.status, *status),
            Some(QualifierWords(_, bound, ..)) => narrow(&mut self.bound, *bound),
            None => Ok(()),
        }
    }
}

/// Sets a value that is unsaid so far; a contradiction where another was said.
pub(super) fn narrow<T: Copy + Default + PartialEq>(known: &mut T, said: T) -> Result<(), Reason> {
    if *known == T::default() {
        *known = said;
    }
    if *known == said { Ok(()) } else { Err(Reason::Contradiction) }
}
