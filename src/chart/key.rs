//! The legends: which colour is which series, and what the drawn qualifiers mean.

use super::{
    bar::Bar,
    data::{Chart, Kind, Known},
    pen::{Pen, Role},
    plot::dot,
    scene::{Align, Ink, Rect},
};
use crate::{
    locale::{
        Lang,
        chart::{Joined, known_words, words},
    },
    profile::figure::{Bound, Status},
};

/// One line of the legend of qualifiers.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyEntry {
    /// What is drawn; `None` for a range.
    pub known: Option<Known>,
    /// What it means.
    pub text: &'static str,
}

/// What the drawn qualifiers mean: only those that occur in the chart, bounds before states.
#[must_use]
pub fn legend(chart: &Chart, lang: Lang) -> Vec<KeyEntry> {
    let mut entries = Vec::new();
    for &known in &ENTRIES {
        for (_, _, datum) in &chart.data() {
            let told = datum.amount().is_some();
            let occurs = match known {
                None => told && datum.range.is_some(),
                Some(Known { bound: Bound::Exact, status }) => datum.status() == status,
                Some(Known { bound, .. }) => told && datum.range.is_none() && datum.known.bound == bound,
            };
            if occurs {
                let text = known.map_or(words(lang).range, |known| known_words(known, lang));
                entries.push(KeyEntry { known, text });
                break;
            }
        }
    }
    entries
}

/// What a legend may explain, in its order.
static ENTRIES: [Option<Known>; 11] = {
    const fn bound(bound: Bound) -> Option<Known> {
        Some(Known { bound, status: Status::Actual })
    }
    const fn status(status: Status) -> Option<Known> {
        Some(Known { bound: Bound::Exact, status })
    }
    [
        bound(Bound::About),
        bound(Bound::Nearly),
        bound(Bound::Over),
        bound(Bound::AtLeast),
        bound(Bound::AtMost),
        bound(Bound::Under),
        None,
        status(Status::Projected),
        status(Status::Planned),
        status(Status::Withheld),
        status(Status::Missing),
    ]
};

/// Which colour is which series; nothing where there is only one.
pub(super) fn lay_series(pen: &mut Pen<'_>) {
    let shown = pen.chart.shown();
    if shown.len() < 2 || !pen.keyed {
        return;
    }
    let (mut x, size) = (0.0, 10.0 * pen.t);
    // A stack by itself has its figures here, where each finds room.
    let figures = pen.chart.kind == Kind::Stacked && pen.chart.items() == 1;
    for &(index, series) in &shown {
        let mut words = Joined::new(" ");
        words.add(&series.name);
        if figures {
            words.add(series.data.first().map_or("", |datum| &datum.written));
        }
        let middle = flow(pen, &mut x, size, &words.text);
        pen.block(middle.0, middle.1 - size / 2.0, size, size, Ink::Series(index));
    }
    pen.y += line(pen) + 8.0 * pen.t;
}

/// The legend of qualifiers beneath the chart.
pub(super) fn lay_notes(pen: &mut Pen<'_>) {
    // Levels draw every one of what they count.
    if pen.chart.kind == Kind::Levels {
        return;
    }
    let entries = legend(pen.chart, pen.lang);
    if entries.is_empty() {
        return;
    }
    pen.y += 8.0 * pen.t;
    let mut x = 0.0;
    for entry in &entries {
        let place = flow(pen, &mut x, NOTE.0, entry.text);
        lay_note(pen, entry.known, place);
    }
    pen.y += line(pen);
}

/// The size of a drawn qualifier.
const NOTE: (f64, f64) = (26.0, 10.0);

fn lay_note(pen: &mut Pen<'_>, known: Option<Known>, (x, middle): (f64, f64)) {
    let (wide, thick) = NOTE;
    let side = middle - thick / 2.0;
    let range = known.is_none();
    let known = known.unwrap_or_default();
    if matches!(known.status, Status::Withheld | Status::Missing) {
        pen.slot(&Rect::new(x, side, wide, thick), Ink::Baseline, None);
        return;
    }
    // Muted, because a qualifier means the same in every series.
    let ink = Ink::Muted;
    match pen.chart.kind {
        Kind::Line => {
            let top = if range { middle - 4.0 } else { middle + 2.0 };
            if range {
                pen.line(&[(x + wide / 2.0, top), (x + wide / 2.0, top + 10.0)], 2.0, false, ink);
            }
            dot(pen, (x + wide / 2.0, top), 4.0, known, true, ink, None);
        }
        Kind::Dumbbell if !range => dot(pen, (x + wide / 2.0, middle), 4.0, known, false, ink, None),
        _ => {
            let low = range.then_some(x + wide / 2.0);
            let mut bar = Bar { base: x, end: x, low, side, thick, ink, known, point: None, free: true };
            bar.end += wide - bar.reach();
            bar.lay(pen);
        }
    }
}

/// The height of a line of a legend.
fn line(pen: &Pen<'_>) -> f64 {
    pen.line_height(Role::Small) + 4.0
}

/// Lays the words behind a swatch at `x`, on the next line where this one is full; moves `x` on and returns where the
/// swatch goes: its left edge and its middle.
fn flow(pen: &mut Pen<'_>, x: &mut f64, swatch: f64, words: &str) -> (f64, f64) {
    let (line, height, inset) = (line(pen), pen.line_height(Role::Small), swatch + 6.0);
    let width = inset + pen.text_width(Role::Small, words);
    if *x > 0.0 && *x + width > pen.width {
        (*x, pen.y) = (0.0, pen.y + line);
    }
    let place = (*x, pen.y + line / 2.0);
    let lines = pen.wrap(Role::Small, words, pen.width - inset);
    let top = pen.y + (line - height) / 2.0;
    pen.y += pen.lines(&lines, *x + inset, top, Align::Start, Role::Small, Ink::Muted) - height;
    *x += width + 18.0;
    place
}
