//! Words around a number that say how it is known: 约, 余, 以上, 预计.

use super::{
    Bound, Status,
    cursor::Cursor,
    unreadable::{Reason, Unreadable},
};

/// What a qualifier states.
#[derive(Clone, Copy, Debug)]
enum Effect {
    Bound(Bound),
    Status(Status),
}

/// Spellings of one qualifier, in front of the number, right behind it (perhaps before a scale), and at the end.
struct Qualifier {
    effect: Effect,
    before: &'static [&'static str],
    middle: &'static [&'static str],
    after: &'static [&'static str],
}

const fn before(effect: Effect, before: &'static [&'static str]) -> Qualifier {
    Qualifier { effect, before, middle: &[], after: &[] }
}

const fn after(effect: Effect, after: &'static [&'static str]) -> Qualifier {
    Qualifier { effect, before: &[], middle: &[], after }
}

/// One line for words that would repeat each other. 以上 以下 以内 include the number and 超过 不满 do not: Civil Code of
/// the PRC, article 1259.
static QUALIFIERS: [Qualifier; 20] = [
    before(Effect::Bound(Bound::About), &["约", "約", "大约", "大約"]),
    after(Effect::Bound(Bound::About), &["左右"]),
    before(Effect::Bound(Bound::Nearly), &["近", "接近", "将近", "將近"]),
    before(Effect::Bound(Bound::Over), &["超", "超过", "超過"]),
    before(Effect::Bound(Bound::Over), &["突破"]),
    before(Effect::Bound(Bound::Over), &["逾"]),
    before(Effect::Bound(Bound::Over), &["多于", "多於", "高于", "高於", "大于", "大於"]),
    Qualifier { effect: Effect::Bound(Bound::Over), before: &[], middle: MORE, after: MORE },
    before(Effect::Bound(Bound::AtLeast), &["不少于", "不少於", "不低于", "不低於"]),
    before(Effect::Bound(Bound::AtLeast), &["至少", "最少"]),
    after(Effect::Bound(Bound::AtLeast), &["以上"]),
    before(Effect::Bound(Bound::AtMost), &["不超过", "不超過", "不多于", "不多於", "不高于", "不高於"]),
    before(Effect::Bound(Bound::AtMost), &["最多", "至多"]),
    after(Effect::Bound(Bound::AtMost), &["以下", "以内", "以內"]),
    before(Effect::Bound(Bound::Under), &["不到"]),
    before(Effect::Bound(Bound::Under), &["不足"]),
    before(Effect::Bound(Bound::Under), &["不满", "不滿"]),
    before(Effect::Bound(Bound::Under), &["少于", "少於", "低于", "低於", "小于", "小於"]),
    before(Effect::Status(Status::Projected), &["预计", "預計", "预期", "預期"]),
    before(Effect::Status(Status::Planned), &["计划", "計劃", "拟", "擬"]),
];

const MORE: &[&str] = &["余", "餘", "多"];

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
    /// Takes all qualifiers in front of a number.
    pub fn take_before(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Unreadable> {
        while let Some((line, count)) = longest(|line| line.before, |word| cursor.starts_with(word)) {
            self.meet(line, cursor)?;
            cursor.skip(count);
        }
        Ok(())
    }

    /// Takes 余 or 多 right behind the digits or behind the scale; whether there was any.
    pub fn take_middle(&mut self, cursor: &mut Cursor<'_>) -> Result<bool, Unreadable> {
        let mut any = false;
        while let Some((line, count)) = longest(|line| line.middle, |word| cursor.starts_with(word)) {
            self.meet(line, cursor)?;
            cursor.skip(count);
            any = true;
        }
        Ok(any)
    }

    /// Takes all qualifiers from the end, behind the unit.
    pub fn take_after(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Unreadable> {
        while let Some((line, count)) = longest(|line| line.after, |word| cursor.ends_with(word)) {
            let (_, word) = cursor.split(cursor.rest().len().saturating_sub(count), 0);
            self.meet(line, &word)?;
            cursor.drop_end(count);
        }
        Ok(())
    }

    fn meet(&mut self, line: usize, place: &Cursor<'_>) -> Result<(), Unreadable> {
        let bit = 1 << line;
        if self.met & bit != 0 {
            return place.refuse(Reason::Repeated);
        }
        self.met |= bit;
        let agrees = match QUALIFIERS.get(line).map(|qualifier| qualifier.effect) {
            Some(Effect::Bound(bound)) => narrow(&mut self.bound, bound),
            Some(Effect::Status(status)) => narrow(&mut self.status, status),
            None => true,
        };
        if agrees { Ok(()) } else { place.refuse(Reason::Contradiction) }
    }
}

/// Sets a value that is unsaid so far; false where another was said.
pub(super) fn narrow<T: Copy + Default + PartialEq>(known: &mut T, said: T) -> bool {
    if *known == T::default() {
        *known = said;
    }
    *known == said
}

/// Whether a text holds a qualifier that may only stand at the end.
pub(super) fn has_misplaced(text: Cursor<'_>) -> bool {
    let count = text.rest().len();
    (0..count).any(|start| {
        let rest = text.split(start, 0).1;
        QUALIFIERS
            .iter()
            .flat_map(|qualifier| qualifier.after)
            .any(|word| rest.starts_with(word).is_some_and(|length| length > 1))
    })
}

/// The line and the length in characters of the longest word of that place that matches.
fn longest(
    words: impl Fn(&Qualifier) -> &'static [&'static str],
    matches: impl Fn(&str) -> Option<usize>,
) -> Option<(usize, usize)> {
    let mut found = None;
    for (line, qualifier) in QUALIFIERS.iter().enumerate() {
        for count in words(qualifier).iter().filter_map(|word| matches(word)) {
            if found.is_none_or(|(_, longest)| count > longest) {
                found = Some((line, count));
            }
        }
    }
    found
}
