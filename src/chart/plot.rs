//! The plane of columns and lines: grid, ticks, years, and the marks of single values.

use super::{
    bar::Way,
    data::{Datum, Known, year},
    pen::{Pen, Role},
    scale::Scale,
    scene::{Align, Fill, Ink, Rect, Shape},
    text::is_wide,
};
use crate::{
    locale::{Lang, chart::tick},
    profile::figure::Bound,
};

/// The plane that values are drawn on, in CSS pixels.
pub(super) struct Plot {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    scale: Scale,
}

impl Plot {
    /// Lays grid lines, ticks and baseline. `above` is the room that marks need over the highest value, `most`, and
    /// `after` the room at the right.
    pub fn lay(pen: &mut Pen<'_>, scale: Scale, (most, above): (f64, f64), after: f64) -> Self {
        let labels: Vec<String> = scale.ticks.iter().map(|value| tick(*value, pen.lang)).collect();
        let widest = labels.iter().map(|label| pen.text_width(Role::Small, label)).fold(0.0, f64::max);
        let tall = (pen.width * 0.4).clamp(170.0, 280.0);
        let above = above - tall * (1.0 - scale.part(most));
        let top = (pen.y + above.max(pen.line_height(Role::Small) / 2.0)).round();
        let plot =
            Self { left: (widest + 8.0).ceil(), right: pen.width - after, top, bottom: (top + tall).round(), scale };
        for (value, label) in plot.scale.ticks.iter().zip(&labels) {
            let y = plot.y(*value).round();
            pen.text(label, (plot.left - 8.0, y), Align::End, Role::Small, Ink::Muted);
            let base = *value == 0.0 || (plot.scale.low() > 0.0 && *value == plot.scale.low());
            // Whole pixels keep the lines sharp; a scale that does not start at zero has no baseline.
            let ink = if base && plot.scale.low() <= 0.0 { Ink::Baseline } else { Ink::Grid };
            let line = Rect::new(plot.left, y, plot.right - plot.left, 1.0);
            pen.mark(Shape::Rect(line), ink, Fill::Solid, None);
        }
        pen.y = plot.bottom;
        plot
    }

    /// How high a value lies.
    pub fn y(&self, value: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * self.scale.part(value)
    }

    /// Where the items stand: years by their distance, other items evenly, each in the middle of its band.
    pub fn places(&self, pen: &Pen<'_>) -> Vec<f64> {
        let count = pen.chart.items();
        let years: Option<Vec<i32>> = (0..count).map(|item| year(pen.chart.label(item))).collect();
        let ascending = years.filter(|years| years.is_sorted_by(|a, b| a < b));
        let steps: Vec<f64> = match &ascending {
            Some(years) => years.iter().map(|year| f64::from(year - years.first().unwrap_or(year))).collect(),
            None => (0..count).map(|item| item as f64).collect(),
        };
        let span = steps.last().copied().unwrap_or(0.0) + 1.0;
        let band = (self.right - self.left) / span;
        steps.into_iter().map(|step| self.left + band * (step + 0.5)).collect()
    }

    /// Lays the items' labels beneath the plane and a `lane` under it, as many as fit, the last one always.
    pub fn lay_labels(&self, pen: &mut Pen<'_>, places: &[f64], lane: f64) {
        let chart = pen.chart;
        let top = self.bottom + lane + 6.0 * pen.t;
        let middle = top + pen.line_height(Role::Small) / 2.0;
        let mut free = f64::INFINITY;
        for (item, x) in places.iter().enumerate().rev() {
            let label = chart.label(item);
            let half = pen.text_width(Role::Small, label) / 2.0;
            // Labels at the edges move inwards rather than out of the picture.
            let x = x.min(pen.width - half).max(half);
            if x + half <= free {
                pen.text(label, (x, middle), Align::Middle, Role::Small, Ink::Muted);
                free = x - half - 8.0;
            }
        }
        pen.y = top + pen.line_height(Role::Small);
    }
}

/// The size of an upright gap for a band of `room`, and whether its word lies flat.
pub(super) fn gap_size(pen: &Pen<'_>, word: &str, room: f64) -> (f64, f64, bool) {
    let (size, line) = (pen.font(Role::Small).0, pen.line_height(Role::Small));
    let wide = pen.text_width(Role::Small, word) + 8.0;
    if wide <= room {
        return (wide, line + 4.0, true);
    }
    let long = if stacks(word, pen.lang) { word.chars().count() as f64 * (size + 1.0) } else { wide - 8.0 };
    (line + 2.0, long + 8.0, false)
}

/// Gaps that hang beneath the baseline, where no line and no column is.
pub(super) struct Lane {
    top: f64,
    bottom: f64,
    slots: Vec<Rect>,
}

impl Lane {
    /// Hung slots that a new one is kept clear of; more gaps than that side by side cannot be read anyway.
    const NEIGHBOURS: usize = 64;

    pub fn under(plot: &Plot) -> Self {
        let top = plot.bottom + 4.0;
        Self { top, bottom: top, slots: Vec::new() }
    }

    /// Hangs a gap around `x`, under those that are in its way.
    pub fn hang(&mut self, pen: &mut Pen<'_>, x: f64, room: f64, datum: &Datum, ink: Ink, point: usize) -> Rect {
        let (wide, tall, _) = gap_size(pen, datum.shown(pen.lang), room);
        let x = x.min(pen.width - wide / 2.0);
        let mut top = self.top;
        for slot in self.slots.iter().rev().take(Self::NEIGHBOURS) {
            if (slot.x + slot.w / 2.0 - x).abs() < (slot.w + wide) / 2.0 {
                top = top.max(slot.y + slot.h + 3.0);
            }
        }
        let slot = upright_gap(pen, (x, top + tall), room, datum, ink, point);
        self.bottom = self.bottom.max(top + tall + 3.0);
        self.slots.push(slot);
        slot
    }

    /// How deep the slots hang.
    pub fn depth(&self) -> f64 {
        self.bottom - self.top
    }
}

/// A dashed, empty slot standing on `base`, with the word for why nothing is told; returns the slot.
pub(super) fn upright_gap(
    pen: &mut Pen<'_>,
    (x, base): (f64, f64),
    room: f64,
    datum: &Datum,
    ink: Ink,
    point: usize,
) -> Rect {
    let word = datum.shown(pen.lang).to_owned();
    let (wide, tall, flat) = gap_size(pen, &word, room);
    let slot = Rect::new(x - wide / 2.0, base - tall, wide, tall);
    pen.mark(Shape::Rect(slot), ink, Fill::Gap, Some(point));
    if flat {
        pen.text(&word, (x, base - tall / 2.0), Align::Middle, Role::Small, Ink::Muted);
    } else if stacks(&word, pen.lang) {
        let pitch = pen.font(Role::Small).0 + 1.0;
        let mut middle = slot.y + 4.0 + pitch / 2.0;
        for character in word.chars() {
            pen.text(character.encode_utf8(&mut [0; 4]), (x, middle), Align::Middle, Role::Small, Ink::Muted);
            middle += pitch;
        }
    } else {
        pen.turned_text(&word, (x, base - 4.0), Role::Small, Ink::Muted);
    }
    slot
}

/// Whether a word may be written from top to bottom.
fn stacks(word: &str, lang: Lang) -> bool {
    lang != Lang::En && word.chars().all(is_wide)
}

/// A dot for one value, telling how it is known; `way` is the direction in which values grow.
pub(super) fn dot(
    pen: &mut Pen<'_>,
    at: (f64, f64),
    radius: f64,
    known: Known,
    way: Way,
    ink: Ink,
    point: Option<usize>,
) {
    let disc = |radius| Shape::Circle { center: at, radius };
    if matches!(known.bound, Bound::About | Bound::Nearly) {
        pen.mark(disc(radius + 5.0), ink, Fill::Soft, None);
    }
    pen.mark(disc(radius + 1.5), Ink::Ground, Fill::Solid, None);
    pen.mark(disc(radius), ink, if known.is_ahead() { Fill::Outline } else { Fill::Solid }, point);
    // Along and across the direction in which values grow, from the centre.
    let place = |along: f64, across: f64| match way {
        Way::Across => (at.0 + along, at.1 + across),
        Way::Upright => (at.0 + across, at.1 - along),
    };
    let near = radius + 3.5;
    let sign = match known.bound {
        Bound::Over | Bound::AtLeast => vec![place(near, -4.0), place(near + 4.0, 0.0), place(near, 4.0)],
        Bound::AtMost | Bound::Under => vec![place(near, -5.0), place(near, 5.0)],
        Bound::Exact | Bound::About | Bound::Nearly => return,
    };
    pen.mark(Shape::Line { points: sign, width: 2.0, dashed: false }, ink, Fill::Solid, None);
}
