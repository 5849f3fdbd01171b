//! Before and after on one line per item.

use super::{
    bar::Way,
    data::Datum,
    key,
    pen::{Pen, Role},
    plot::dot,
    scale::Scale,
    scene::{Align, Fill, Ink, Rect, Shape},
};

const RADIUS: f64 = 6.0;
/// Room that a dot and its sign take to either side.
const MARGIN: f64 = 16.0;
const LABEL_SHARE: f64 = 0.36;

pub(super) fn lay(pen: &mut Pen<'_>) {
    key::lay_series(pen);
    let chart = pen.chart;
    let (mut low, mut high, mut figures, mut labels) = (f64::INFINITY, f64::NEG_INFINITY, 0.0_f64, 0.0_f64);
    for (_, item, datum) in chart.data() {
        if let Some(value) = datum.amount() {
            (low, high) = (low.min(value), high.max(value));
        }
        figures = figures.max(pen.text_width(Role::Value, datum.shown(pen.lang)) + 8.0);
        labels = labels.max(pen.text_width(Role::Label, chart.label(item)));
    }
    let scale = if low <= high { Scale::around(low, high) } else { Scale::around(0.0, 1.0) };
    let labels = labels.min(pen.width * LABEL_SHARE).ceil();
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
        let row = pen.row(self.item);
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
                let middle = pen.y + 12.0;
                (middle, middle + 22.0)
            }
        };
        let track = Rect::new(self.left - MARGIN, middle.round(), self.right - self.left + 2.0 * MARGIN, 1.0);
        pen.mark(Shape::Rect(track), Ink::Grid, Fill::Solid, None);
        let places: Vec<f64> = row.iter().filter_map(|(_, datum)| self.place(datum)).collect();
        if let (Some(from), Some(to)) = (places.first(), places.get(1)) {
            let line = Shape::Line { points: vec![(*from, middle), (*to, middle)], width: 3.0, dashed: false };
            pen.mark(line, Ink::Baseline, Fill::Solid, None);
        }
        let between = if places.len() > 1 { places.iter().sum::<f64>() / places.len() as f64 } else { pen.width / 2.0 };
        for (order, (series, datum)) in row.iter().enumerate() {
            let other = row.iter().rev().nth(order).and_then(|(_, datum)| self.place(datum));
            self.lay_end(pen, (*series, datum), other, (top, middle, bottom), between);
        }
        pen.y = bottom;
    }

    /// On phones: both figures in one line under the label.
    fn lay_figures_above(&self, pen: &mut Pen<'_>, row: &[(usize, &Datum)]) {
        let told: Vec<&str> = row.iter().map(|(_, datum)| datum.shown(pen.lang)).collect();
        pen.paragraph(&told.join(" → "), Role::Value, Ink::Ink);
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
        let Some(x) = self.place(datum) else {
            // Beyond the end at which the other figure does not stand.
            let at_left = other.is_none_or(|other| other > (self.left + self.right) / 2.0);
            let width = pen.text_width(Role::Small, datum.shown(pen.lang)) + 14.0 * pen.t;
            let x = if at_left { self.left - MARGIN } else { self.right + MARGIN - width };
            // Two gaps stand side by side.
            let x = if other.is_none() && series > 0 { x + width + 8.0 } else { x };
            let cover = Rect::new(x, middle - 10.0, width, 20.0);
            pen.mark(Shape::Rect(cover), Ink::Ground, Fill::Solid, None);
            let slot = pen.gap(cover, datum, point);
            pen.point(series, self.item, slot, (slot.x + slot.w / 2.0, slot.y));
            return;
        };
        let ink = Ink::Series(series);
        dot(pen, (x, middle), RADIUS, datum.known, Way::Across, ink, Some(point));
        // The figure stands on the outer side; where both values agree, before stands left.
        let at_left = other.map_or(series == 0, |other| x < other || (x == other && series == 0));
        if self.labels.is_some() {
            let (x, align) = if at_left { (x - MARGIN, Align::End) } else { (x + MARGIN, Align::Start) };
            let (role, ink) = if series == 0 { (Role::Label, Ink::Muted) } else { (Role::Value, Ink::Ink) };
            pen.text(&datum.written, (x, middle), align, role, ink);
        }
        let (from, to) = if at_left { (self.left - MARGIN, between) } else { (between, self.right + MARGIN) };
        pen.point(series, self.item, Rect::new(from, top, to - from, bottom - top), (x, middle - RADIUS));
    }
}
