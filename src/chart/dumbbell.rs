//! Before and after on one line per item.

use super::{
    data::Datum,
    key,
    pen::{Pen, Role},
    plot::dot,
    scale::Scale,
    scene::{Align, Ink, Rect},
};
use crate::locale::chart::Joined;

const RADIUS: f64 = 6.0;
/// Room that a dot and its sign take to either side.
const MARGIN: f64 = 16.0;
const LABEL_SHARE: f64 = 0.36;

pub(super) fn lay(pen: &mut Pen<'_>) {
    key::lay_series(pen);
    let chart = pen.chart;
    let (low, high) = chart.extent().unwrap_or((0.0, 1.0));
    let scale = Scale::around(low, high);
    let figures = pen.widest_figure() + 8.0;
    let labels = pen.widest_label().min(pen.width * LABEL_SHARE).ceil();
    let left = labels + 12.0 + figures + MARGIN;
    let right = pen.width - figures - MARGIN;
    let beside = !pen.is_narrow() && right - left >= 120.0;
    let (left, right) = if beside { (left, right) } else { (MARGIN, pen.width - MARGIN) };
    for item in 0..chart.items() {
        let row = Row { item, left, right, labels: beside.then_some(labels), scale: &scale };
        row.lay(pen);
    }
}

struct Row<'a> {
    item: usize,
    left: f64,
    right: f64,
    /// The width of the labels, where they stand beside the line.
    labels: Option<f64>,
    scale: &'a Scale,
}

impl Row<'_> {
    fn place(&self, datum: &Datum) -> Option<f64> {
        Some(self.left + (self.right - self.left) * self.scale.part(datum.amount()?))
    }

    fn lay(&self, pen: &mut Pen<'_>) {
        let top = pen.y;
        let label = pen.wrap(Role::Label, pen.chart.label(self.item), self.labels.unwrap_or(pen.width));
        let height = pen.line_height(Role::Label) * label.len() as f64;
        let row = pen.chart.row(self.item);
        let (middle, bottom) = match self.labels {
            Some(edge) => {
                let tall = height.max(pen.line_height(Role::Value)) + 16.0;
                let middle = top + tall / 2.0;
                pen.lines(&label, edge, middle - height / 2.0, Align::End, Role::Label, Ink::Ink);
                (middle, top + tall)
            }
            None => {
                pen.y += pen.lines(&label, 0.0, top, Align::Start, Role::Label, Ink::Ink);
                self.lay_figures_above(pen, &row);
                let half = 12.0 * pen.t;
                (pen.y + half, pen.y + 2.0 * half + 10.0)
            }
        };
        pen.block(self.left - MARGIN, middle.round(), self.right - self.left + 2.0 * MARGIN, 1.0, Ink::Grid);
        // What stands on the line already, for gaps to keep clear of.
        let mut taken: Vec<(f64, f64)> = Vec::new();
        let mut places: Vec<(f64, f64)> = Vec::new();
        let mut sum = 0.0;
        for (_, datum) in &row {
            if let Some(x) = self.place(datum) {
                places.push((x, middle));
                taken.push((x - MARGIN, x + MARGIN));
                sum += x;
            }
        }
        let mut between = pen.width / 2.0;
        if let [from, to, ..] = places.as_slice() {
            pen.line(&[*from, *to], 3.0, false, Ink::Baseline);
            between = sum / places.len() as f64;
        }
        pen.y = bottom;
        for (order, (series, datum)) in row.iter().enumerate() {
            if datum.amount().is_some() {
                let other = row.iter().rev().nth(order).and_then(|(_, datum)| self.place(datum));
                self.lay_end(pen, (*series, datum), other, (top, middle, bottom), between);
            } else {
                self.lay_gap(pen, (*series, datum), order == 0, middle, &mut taken);
            }
        }
    }

    /// On phones: both figures in one line under the label.
    fn lay_figures_above(&self, pen: &mut Pen<'_>, row: &[(usize, &Datum)]) {
        let mut told = Joined::new(" → ");
        for (_, datum) in row {
            told.add(datum.shown(pen.lang));
        }
        pen.paragraph(&told.text, Role::Value, Ink::Ink);
    }

    fn lay_end(
        &self,
        pen: &mut Pen<'_>,
        (series, datum): (usize, &Datum),
        other: Option<f64>,
        (top, middle, bottom): (f64, f64, f64),
        between: f64,
    ) {
        let point = pen.next_point();
        let Some(x) = self.place(datum) else { return };
        let ink = Ink::Series(series);
        // Where nothing changed, before looks out from behind after.
        let hidden = series == 0 && other.is_some_and(|other| (x - other).abs() < 4.0);
        let radius = if hidden { RADIUS + 4.0 } else { RADIUS };
        dot(pen, (x, middle), radius, datum.known, false, ink, Some(point));
        // The figure stands on the outer side, or away from the gap; where both values agree, before stands left.
        let at_left = other.map_or(series == 0, |other| x < other || (x == other && series == 0));
        if self.labels.is_some() {
            let (role, ink) = if series == 0 { (Role::Label, Ink::Muted) } else { (Role::Value, Ink::Ink) };
            let width = pen.text_width(role, &datum.written);
            let start = if at_left { x - MARGIN - width } else { x + MARGIN };
            // The line must not strike the figure through.
            pen.block(start - 4.0, middle - 2.0, width + 8.0, 4.0, Ink::Ground);
            pen.text(&datum.written, (start, middle), Align::Start, role, ink);
        }
        let (from, to) = if at_left { (self.left - MARGIN, between) } else { (between, self.right + MARGIN) };
        pen.point(series, self.item, Rect::new(from, top, to - from, bottom - top), (x, middle - RADIUS));
    }

    /// A gap: before at the left, after at the right; under the line where it finds no room on it.
    fn lay_gap(
        &self,
        pen: &mut Pen<'_>,
        (series, datum): (usize, &Datum),
        at_left: bool,
        middle: f64,
        taken: &mut Vec<(f64, f64)>,
    ) {
        let point = pen.next_point();
        let width = pen.text_width(Role::Small, datum.shown(pen.lang)) + 14.0 * pen.t;
        // Beside the line lies the room of the figures; on phones there is none.
        let out = if self.labels.is_some() { width - 8.0 } else { -MARGIN };
        let x = if at_left { self.left - out - MARGIN - 8.0 } else { self.right + MARGIN + 8.0 + out - width };
        let x = x.min(pen.width - width).max(0.0);
        let mut free = true;
        for (from, to) in taken.iter() {
            free &= x > *to || x + width < *from;
        }
        let half = 10.0 * pen.t;
        let top = if free { middle - half } else { pen.y };
        let slot = pen.gap(Rect::new(x, top, width, 2.0 * half), datum, point);
        pen.y = pen.y.max(slot.y + slot.h + 4.0);
        taken.push((slot.x, slot.x + slot.w));
        pen.point(series, self.item, slot, (slot.x + slot.w / 2.0, slot.y));
    }
}
