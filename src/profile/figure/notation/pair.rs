//! A reading alone, or a pair of two: `29.5%→60.4%`, `由29.5%提高到60.4%`.

use super::{
    cursor::TextCursor,
    modifier::{self, Modifiers},
    numeral,
    reading::{arrives, names_a_date, reading},
};
use crate::profile::figure::{
    Bound, Figure,
    error::{FigureError, Reason},
};

/// Reads a whole figure.
pub(super) fn figure(text: TextCursor<'_>) -> Result<Figure, FigureError> {
    let figure = alone_or_pair(text)?;
    // With the unit of a later number an earlier one may name a year: 2021→3年, 2002-20510年.
    if figure.before.iter().chain([&figure.reading]).any(names_a_date) {
        return Err(text.error(Reason::NotAQuantity));
    }
    Ok(figure)
}

/// Reads a figure with one reading or two. 预计 in front of a pair speaks of its later reading.
fn alone_or_pair(text: TextCursor<'_>) -> Result<Figure, FigureError> {
    if text.is_empty() {
        return Err(text.error(Reason::Empty));
    }
    if let Some(arrow) = find_arrow(text) {
        let (earlier, later) = text.split_around(arrow, arrow + 1);
        return pair(earlier, later, Modifiers::default());
    }
    let mut inner = text;
    let mut of_later = Modifiers::default();
    of_later.take_prefixes(&mut inner)?;
    let has_from = matches!(inner.peek(), Some('由' | '从'));
    if has_from {
        if of_later.qualifier.bound != Bound::Exact {
            return Err(text.error(Reason::Contradiction));
        }
        inner.skip(1);
    }
    let turn = (1..inner.rest().len())
        .find(|index| arrives(inner.rest(), *index) && (has_from || ends_with_change(inner, *index)));
    let Some(turn) = turn else {
        return if has_from {
            Err(inner.error(Reason::Pair))
        } else {
            reading(text, Modifiers::default()).map(Figure::from)
        };
    };
    let (mut earlier, later) = inner.split_around(turn, turn + 1);
    earlier.drop_back(modifier::change_verb_at_end(earlier.rest()).unwrap_or_default());
    pair(earlier, later, of_later)
}

/// Whether a number and a verb of change stand before this place: 3.2万元提高到4.5万元.
fn ends_with_change(text: TextCursor<'_>, index: usize) -> bool {
    let before = text.rest().get(..index).unwrap_or_default();
    let has_number = before.first().is_some_and(|char| numeral::is_numeral(*char));
    has_number && modifier::change_verb_at_end(before).is_some()
}

/// Reads both sides of a pair.
fn pair(earlier: TextCursor<'_>, later: TextCursor<'_>, of_later: Modifiers) -> Result<Figure, FigureError> {
    if earlier.is_empty() {
        return Err(earlier.error(Reason::Pair));
    }
    if later.is_empty() || find_arrow(later).is_some() {
        return Err(later.error(Reason::Pair));
    }
    // 户均由3元增至5元: both fall to a household.
    let before = reading(earlier, of_later.of_other_number())?;
    let after = reading(later, of_later)?;
    Figure::pair(before, after).ok_or_else(|| earlier.error(Reason::Pair))
}

fn find_arrow(text: TextCursor<'_>) -> Option<usize> {
    text.rest().iter().position(|char| *char == '→')
}
