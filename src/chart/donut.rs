//! Parts of a stated whole as a ring, with their table as the legend.

use super::{
    arc::{on_circle, sector},
    pen::{Pen, Role},
    scene::{Align, Fill, Ink, Rect},
};
use crate::locale::chart::{Joined, percent};

/// The ground left free between two parts.
const GAP: f64 = 1.5;
/// The radius of the hole, of that of the ring.
const INNER: f64 = 0.64;

/// Lays the parts in their order, and their table beside them, or beneath on phones.
pub(super) fn lay(pen: &mut Pen<'_>) {
    let (data, base) = (pen.chart.data(), pen.chart.base().unwrap_or(1.0));
    let (top, line) = (pen.y, pen.line_height(Role::Label));
    let (mut radius, mut left) = (104.0, 0.0);
    let mut center = (pen.width / 2.0, top + radius);
    pen.y += 2.0 * radius + 12.0;
    if !pen.is_narrow() {
        radius = (pen.width * 0.16).min(110.0);
        center = (radius, top + radius);
        left = 2.0 * radius + 36.0;
        // Around the middle of the ring, where labels do not wrap.
        pen.y = top + (radius - (line + 10.0) * data.len() as f64 / 2.0).max(0.0);
    }
    lay_total(pen, center, radius * INNER);
    // A wider table would tear figures from their labels.
    let right = pen.width.min(left + 420.0 * pen.t);
    let size = 10.0 * pen.t;
    let start = left + 2.0 * size;
    let mut turn = 0.0;
    for (rank, &(series, item, datum)) in data.iter().enumerate() {
        let next = turn + datum.amount().unwrap_or_default() / base;
        let mut figure = Joined::new(" · ");
        figure.add(&datum.written);
        // Figures in per cent are shares already.
        if let (Some(value), true) = (datum.exact(), pen.chart.unit != "%") {
            figure.add(&percent(value / base, pen.lang));
        }
        let row = pen.y;
        if rank > 0 {
            pen.block(left, row.round(), right - left, 1.0, Ink::Grid);
        }
        pen.y += 5.0;
        pen.block(left, pen.y + (line - size) / 2.0, size, size, Ink::Series(rank));
        // The figure stands at the right of its label, if it leaves the label a third of the line.
        let width = pen.text_width(Role::Value, &figure.text) + 12.0;
        let beside = width < (right - start) * 0.67;
        let room = right - start - if beside { width } else { 0.0 };
        let label = pen.wrap(Role::Label, &datum.label, room);
        if beside {
            pen.text(&figure.text, (right, pen.y + line / 2.0), Align::End, Role::Value, Ink::Ink);
        }
        pen.y += pen.lines(&label, start, pen.y, Align::Start, Role::Label, Ink::Ink);
        if !beside {
            let figure = pen.wrap(Role::Value, &figure.text, room);
            pen.y += pen.lines(&figure, start, pen.y, Align::Start, Role::Value, Ink::Ink);
        }
        pen.y += 5.0;
        if next > turn {
            let fill = if datum.known.is_ahead() { Fill::Hatched } else { Fill::Solid };
            pen.outline = sector(center, (radius * INNER, radius), (turn, next), GAP);
            pen.area(pen.outline.clone(), Ink::Series(rank), fill, Some(pen.next_point()));
        }
        let anchor = on_circle(center, radius * (1.0 + INNER) / 2.0, (turn + next) / 2.0);
        pen.point(series, item, Rect::new(left, row, right - left, pen.y - row), anchor);
        turn = next;
    }
    pen.y = pen.y.max(center.1 + radius);
}

/// The whole in the middle of the ring.
fn lay_total(pen: &mut Pen<'_>, center: (f64, f64), hole: f64) {
    let Some(whole) = &pen.chart.whole else { return };
    let name = pen.wrap(Role::Small, &whole.label, hole * 1.6);
    let figure = pen.wrap(Role::Value, &whole.written, hole * 1.6);
    let tall = pen.line_height(Role::Small) * name.len() as f64 + pen.line_height(Role::Value) * figure.len() as f64;
    let y = center.1 - tall / 2.0;
    let under = pen.lines(&name, center.0, y, Align::Middle, Role::Small, Ink::Muted);
    pen.lines(&figure, center.0, y + under, Align::Middle, Role::Value, Ink::Ink);
}
