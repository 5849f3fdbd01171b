//! The plane of columns and lines: grid, ticks, years, and the marks of single values.

use super::{
    arc::disc,
    bar::Way,
    data::{Datum, Known, year},
    pen::{Pen, Role},
    scale::Scale,
    scene::{Align, Fill, Ink, Rect, Shape},
    text::is_wide,
};
use crate::{
    locale::{Lang, figure::tick},
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
        let mut widest = 0.0_f64;
        for value in &scale.ticks {
            widest = widest.max(pen.text_width(Role::Small, &tick(*value, pen.lang)));
        }
        let tall = (pen.width * 0.4).clamp(170.0, 280.0);
        let above = above - tall * (1.0 - scale.part(most));
        let top = (pen.y + above.max(pen.line_height(Role::Small) / 2.0)).round();
        let plot =
            Self { left: (widest + 8.0).ceil(), right: pen.width - after, top, bottom: (top + tall).round(), scale };
        for value in &plot.scale.ticks {
            let y = plot.y(*value).round();
            pen.text(&tick(*value, pen.lang), (plot.left - 8.0, y), Align::End, Role::Small, Ink::Muted);
            // A scale that does not start at zero has no baseline. Whole pixels keep the lines sharp.
            let ink = if *value == 0.0 { Ink::Baseline } else { Ink::Grid };
            pen.block(plot.left, y, plot.right - plot.left, 1.0, ink);
        }
        pen.y = plot.bottom;
        plot
    }

    /// How high a value lies.
    pub fn y(&self, value: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * self.scale.part(value)
    }

    /// Where the items stand, years by their distance, other items evenly, and the least distance between two. The
    /// first and the last are `inset` from the edges, or half of that distance without one.
    pub fn places(&self, pen: &Pen<'_>, inset: Option<f64>) -> (Vec<f64>, f64) {
        let count = pen.chart.items();
        let mut steps: Vec<f64> = Vec::with_capacity(count);
        for item in 0..count {
            let Some(year) = year(pen.chart.label(item)) else { break };
            if steps.last().is_some_and(|last| *last >= f64::from(year)) {
                break;
            }
            steps.push(f64::from(year));
        }
        if steps.len() < count {
            steps.clear();
            for item in 0..count {
                steps.push(item as f64);
            }
        }
        let first = steps.first().copied().unwrap_or(0.0);
        let span = steps.last().copied().unwrap_or(0.0) - first;
        let wide = self.right - self.left;
        let inset = inset.unwrap_or(wide / (span + 1.0) / 2.0);
        let (mut least, mut before) = (wide, f64::NEG_INFINITY);
        for step in &mut steps {
            let part = if span > 0.0 { (*step - first) / span } else { 0.5 };
            *step = self.left + inset + (wide - 2.0 * inset) * part;
            least = least.min(*step - before);
            before = *step;
        }
        (steps, least)
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
    pen.slot(&slot, ink, Some(point));
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
    let mut circle = |radius, ink, fill, point| pen.mark(Shape::Circle { center: at, radius }, ink, fill, point);
    if matches!(known.bound, Bound::About | Bound::Nearly) {
        circle(radius + 5.0, ink, Fill::Soft, None);
    }
    circle(radius + 1.5, Ink::Ground, Fill::Solid, None);
    circle(radius, ink, if known.is_ahead() { Fill::Outline } else { Fill::Solid }, point);
    pen.outline = disc(at, radius + 2.5);
    // Along and across the direction in which values grow, from the centre.
    let sign: &[(f64, f64)] = match known.bound {
        Bound::Over | Bound::AtLeast => &[(3.5, -4.0), (7.5, 0.0), (3.5, 4.0)],
        Bound::AtMost | Bound::Under => &[(3.5, -5.0), (3.5, 5.0)],
        Bound::Exact | Bound::About | Bound::Nearly => return,
    };
    let mut points = Vec::new();
    for (along, across) in sign {
        points.push(match way {
            Way::Across => (at.0 + radius + along, at.1 + across),
            Way::Upright => (at.0 + across, at.1 - radius - along),
        });
    }
    pen.line(&points, 2.0, false, ink);
}
