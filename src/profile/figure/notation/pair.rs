//! A reading alone, or a pair of two: `29.5%→60.4%`, `由29.5%提高到60.4%`.

use super::{
    cursor::{TextCursor, longest_suffix},
    qualifier::Qualifiers,
    reading::{arrives, reading},
};
use crate::profile::figure::{
    Bound, Figure,
    error::{FigureError, Reason},
};

/// Verbs that may stand before 到 in 由30%提高到60%.
const CHANGE_VERBS: [&str; 15] =
    ["提高", "上升", "增加", "增长", "增長", "提升", "下降", "降低", "减少", "減少", "增", "升", "降", "减", "減"];

/// Reads a whole figure. 预计 in front of a pair speaks of its later reading.
pub(super) fn figure(text: TextCursor<'_>) -> Result<Figure, FigureError> {
    if text.is_empty() {
        return Err(text.error(Reason::Empty));
    }
    if let Some(arrow) = find_arrow(text) {
        let (earlier, later) = text.split_around(arrow, arrow + 1);
        return pair(earlier, later, Qualifiers::default());
    }
    let mut inner = text;
    let mut of_later = Qualifiers::default();
    of_later.take_prefixes(&mut inner)?;
    if !matches!(inner.peek(), Some('由' | '从' | '從')) {
        return reading(text, Qualifiers::default()).map(Figure::from);
    }
    if of_later.qualifier.bound != Bound::Exact {
        return Err(text.error(Reason::Contradiction));
    }
    inner.skip(1);
    let turn = (1..inner.rest().len()).find(|index| arrives(inner.rest(), *index));
    let turn = turn.ok_or_else(|| inner.error(Reason::Pair))?;
    let (mut earlier, later) = inner.split_around(turn, turn + 1);
    earlier.drop_back(longest_suffix(earlier.rest(), &CHANGE_VERBS).unwrap_or_default());
    pair(earlier, later, of_later)
}

/// Reads both sides of a pair.
fn pair(earlier: TextCursor<'_>, later: TextCursor<'_>, of_later: Qualifiers) -> Result<Figure, FigureError> {
    if earlier.is_empty() {
        return Err(earlier.error(Reason::Pair));
    }
    if later.is_empty() || find_arrow(later).is_some() {
        return Err(later.error(Reason::Pair));
    }
    let before = reading(earlier, Qualifiers::default())?;
    let after = reading(later, of_later)?;
    Figure::pair(before, after).ok_or_else(|| earlier.error(Reason::Pair))
}

fn find_arrow(text: TextCursor<'_>) -> Option<usize> {
    text.rest().iter().position(|char| *char == '→')
}
