//! Before and after on one line per item.

use super::{
    axes::dot,
    data::Datum,
    legend,
    scale::Scale,
    scene::{Align, ColorRole, Rect},
    scene_builder::{Role, SceneBuilder},
};
use crate::locale::template::join;

const RADIUS: f64 = 6.0;
/// Room that a dot and its sign take to either side.
const MARGIN: f64 = 16.0;
const LABEL_SHARE: f64 = 0.36;

pub(super) fn lay(builder: &mut SceneBuilder<'_>) {
    legend::lay_series(builder);
    let chart = builder.chart;
    let (low, high) = chart.extent().unwrap_or((0.0, 1.0));
    let scale = Scale::around(low, high);
    let figures = builder.widest_figure() + 8.0;
    let labels = builder.widest_label().min(builder.width * LABEL_SHARE).ceil();
    let left = labels + 12.0 + figures + MARGIN;
    let right = builder.width - figures - MARGIN;
    let beside = !builder.is_narrow() && right - left >= 120.0;
    let (left, right) = if beside { (left, right) } else { (MARGIN, builder.width - MARGIN) };
    for item in 0..chart.items() {
        let row = Row { item, left, right, labels: beside.then_some(labels), scale: &scale };
        row.lay(builder);
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

    fn lay(&self, builder: &mut SceneBuilder<'_>) {
        let top = builder.y;
        let label = builder.wrap(Role::Label, builder.chart.label(self.item), self.labels.unwrap_or(builder.width));
        let height = builder.line_height(Role::Label) * label.len() as f64;
        let row = builder.chart.row(self.item);
        let (middle, bottom) = match self.labels {
            Some(edge) => {
                let tall = height.max(builder.line_height(Role::Value)) + 16.0;
                let middle = top + tall / 2.0;
                builder.lines(&label, edge, middle - height / 2.0, Align::End, Role::Label, ColorRole::Text);
                (middle, top + tall)
            }
            None => {
                builder.y += builder.lines(&label, 0.0, top, Align::Start, Role::Label, ColorRole::Text);
                self.lay_figures_above(builder, &row);
                let half = 12.0 * builder.t;
                (builder.y + half, builder.y + 2.0 * half + 10.0)
            }
        };
        builder.block(self.left - MARGIN, middle.round(), self.right - self.left + 2.0 * MARGIN, 1.0, ColorRole::Grid);
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
        let mut between = builder.width / 2.0;
        if let [from, to, ..] = places.as_slice() {
            builder.line(&[*from, *to], 3.0, false, ColorRole::Baseline);
            between = sum / places.len() as f64;
        }
        builder.y = bottom;
        for (order, (series, datum)) in row.iter().enumerate() {
            if datum.amount().is_some() {
                let other = row.iter().rev().nth(order).and_then(|(_, datum)| self.place(datum));
                self.lay_end(builder, (*series, datum), other, (top, middle, bottom), between);
            } else {
                self.lay_gap(builder, (*series, datum), order == 0, middle, &mut taken);
            }
        }
    }

    /// On phones: both figures in one line under the label.
    fn lay_figures_above(&self, builder: &mut SceneBuilder<'_>, row: &[(usize, &Datum)]) {
        let figures: Vec<&str> = row.iter().map(|(_, datum)| datum.figure_text(builder.lang)).collect();
        builder.paragraph(&join(&figures, " → "), Role::Value, ColorRole::Text);
    }

    fn lay_end(
        &self,
        builder: &mut SceneBuilder<'_>,
        (series, datum): (usize, &Datum),
        other: Option<f64>,
        (top, middle, bottom): (f64, f64, f64),
        between: f64,
    ) {
        let point = builder.next_point();
        let Some(x) = self.place(datum) else { return };
        let color = ColorRole::Series(series);
        // Where nothing changed, before looks out from behind after.
        let hidden = series == 0 && other.is_some_and(|other| (x - other).abs() < 4.0);
        let radius = if hidden { RADIUS + 4.0 } else { RADIUS };
        dot(builder, (x, middle), radius, datum.qualifier, false, color, Some(point));
        // The figure stands on the outer side, or away from the gap; where both values agree, before stands left.
        let at_left = other.map_or(series == 0, |other| x < other || (x == other && series == 0));
        if self.labels.is_some() {
            let (role, color) =
                if series == 0 { (Role::Label, ColorRole::Muted) } else { (Role::Value, ColorRole::Text) };
            let width = builder.text_width(role, &datum.written);
            let start = if at_left { x - MARGIN - width } else { x + MARGIN };
            // The line must not strike the figure through.
            builder.block(start - 4.0, middle - 2.0, width + 8.0, 4.0, ColorRole::Background);
            builder.text(&datum.written, (start, middle), Align::Start, role, color);
        }
        let (from, to) = if at_left { (self.left - MARGIN, between) } else { (between, self.right + MARGIN) };
        builder.point(series, self.item, Rect::new(from, top, to - from, bottom - top), (x, middle - RADIUS));
    }

    /// A gap: before at the left, after at the right; under the line where it finds no room on it.
    fn lay_gap(
        &self,
        builder: &mut SceneBuilder<'_>,
        (series, datum): (usize, &Datum),
        at_left: bool,
        middle: f64,
        taken: &mut Vec<(f64, f64)>,
    ) {
        let point = builder.next_point();
        let width = builder.text_width(Role::Small, datum.figure_text(builder.lang)) + 14.0 * builder.t;
        // Beside the line lies the room of the figures; on phones there is none.
        let out = if self.labels.is_some() { width - 8.0 } else { -MARGIN };
        let x = if at_left { self.left - out - MARGIN - 8.0 } else { self.right + MARGIN + 8.0 + out - width };
        let x = x.min(builder.width - width).max(0.0);
        let mut free = true;
        for (from, to) in taken.iter() {
            free &= x > *to || x + width < *from;
        }
        let half = 10.0 * builder.t;
        let top = if free { middle - half } else { builder.y };
        let slot = builder.gap(Rect::new(x, top, width, 2.0 * half), datum, point);
        builder.y = builder.y.max(slot.y + slot.h + 4.0);
        taken.push((slot.x, slot.x + slot.w));
        builder.point(series, self.item, slot, (slot.x + slot.w / 2.0, slot.y));
    }
}
