//! The legends: which colour is which series, and what the drawn qualifiers mean.

use super::{
    bar::{Bar, Way},
    data::{Chart, Datum, Kind, Known},
    pen::{Pen, Role},
    plot::dot,
    scene::{Align, Fill, Ink, Rect, Shape},
};
use crate::{
    locale::{
        Lang,
        chart::{known_words, words},
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
    const BOUNDS: [Bound; 6] = [Bound::About, Bound::Nearly, Bound::Over, Bound::AtLeast, Bound::AtMost, Bound::Under];
    const STATES: [Status; 4] = [Status::Projected, Status::Planned, Status::Withheld, Status::Missing];
    let told = |datum: &Datum| datum.amount().is_some();
    let data = chart.data();
    let occurs = |test: &dyn Fn(&Datum) -> bool| data.iter().any(|(_, _, datum)| test(datum));
    let mut entries = Vec::new();
    for bound in BOUNDS {
        if occurs(&|datum| told(datum) && datum.range.is_none() && datum.known.bound == bound) {
            let known = Known { bound, status: Status::Actual };
            entries.push(KeyEntry { known: Some(known), text: known_words(known, lang) });
        }
    }
    if occurs(&|datum| told(datum) && datum.range.is_some()) {
        entries.push(KeyEntry { known: None, text: words(lang).range });
    }
    for status in STATES {
        if occurs(&|datum| datum.status() == status) {
            let known = Known { bound: Bound::Exact, status };
            entries.push(KeyEntry { known: Some(known), text: known_words(known, lang) });
        }
    }
    entries
}

/// Which colour is which series; nothing where there is only one.
pub(super) fn lay_series(pen: &mut Pen<'_>) {
    let names: Vec<(usize, &str)> =
        pen.chart.shown().into_iter().map(|(index, series)| (index, series.name.as_str())).collect();
    if names.len() < 2 {
        return;
    }
    let size = 10.0 * pen.t;
    flow(
        pen,
        &names,
        size,
        |(_, name)| name,
        |pen, (index, _), x, middle| {
            let swatch = Rect::new(x, middle - size / 2.0, size, size);
            pen.mark(Shape::Rect(swatch), Ink::Series(*index), Fill::Solid, None);
        },
    );
    pen.y += 8.0 * pen.t;
}

/// The legend of qualifiers beneath the chart.
pub(super) fn lay_notes(pen: &mut Pen<'_>) {
    // Levels draw every one of what they count, and share states its one figure in words.
    let entries = if pen.chart.kind == Kind::Levels { Vec::new() } else { legend(pen.chart, pen.lang) };
    if entries.is_empty() {
        return;
    }
    pen.y += 8.0 * pen.t;
    let (wide, thick) = (26.0, 10.0);
    flow(
        pen,
        &entries,
        wide,
        |entry| entry.text,
        |pen, entry, x, middle| {
            let slot = Rect::new(x, middle - thick / 2.0, wide, thick);
            let known = entry.known.unwrap_or_default();
            if matches!(known.status, Status::Withheld | Status::Missing) {
                pen.mark(Shape::Rect(slot), Ink::Baseline, Fill::Gap, None);
                return;
            }
            // Muted, because a qualifier means the same in every series.
            if matches!(pen.chart.kind, Kind::Line | Kind::Dumbbell) && entry.known.is_some() {
                let upright = pen.chart.kind == Kind::Line;
                let way = if upright { Way::Upright } else { Way::Across };
                dot(pen, (x + wide / 2.0, middle + if upright { 2.0 } else { 0.0 }), 4.0, known, way, Ink::Muted, None);
                return;
            }
            let reach = match known.bound {
                Bound::Over | Bound::AtLeast => 10.0,
                Bound::About => 6.0,
                Bound::Exact | Bound::Nearly | Bound::AtMost | Bound::Under => 0.0,
            };
            let end = x + wide - reach;
            let low = entry.known.is_none().then_some(x + wide / 2.0);
            let bar = Bar {
                way: Way::Across,
                base: x,
                end,
                low,
                side: slot.y,
                thick,
                ink: Ink::Muted,
                known,
                point: None,
                free: true,
            };
            bar.lay(pen);
        },
    );
}

/// Lays small swatches with texts from left to right, in as many lines as they need.
fn flow<T>(
    pen: &mut Pen<'_>,
    entries: &[T],
    swatch: f64,
    text: impl Fn(&T) -> &str,
    draw: impl Fn(&mut Pen<'_>, &T, f64, f64),
) {
    let line = pen.line_height(Role::Small) + 4.0;
    let (gap, between) = (6.0, 18.0);
    let mut x = 0.0;
    for entry in entries {
        let words = text(entry);
        let width = swatch + gap + pen.text_width(Role::Small, words);
        if x > 0.0 && x + width > pen.width {
            (x, pen.y) = (0.0, pen.y + line);
        }
        draw(pen, entry, x, pen.y + line / 2.0);
        let lines = pen.wrap(Role::Small, words, pen.width - swatch - gap);
        let height = pen.line_height(Role::Small);
        pen.lines(&lines, x + swatch + gap, pen.y + (line - height) / 2.0, Align::Start, Role::Small, Ink::Muted);
        pen.y += height * (lines.len().max(1) - 1) as f64;
        x += width + between;
    }
    pen.y += line;
}
