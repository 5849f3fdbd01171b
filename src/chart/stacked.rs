//! Series stacked from zero: columns where years follow each other and there is room, rows where they are few or on phones.

use super::{
    bar::{Bar, Way},
    key,
    pen::{Pen, Role},
    plot::Plot,
    scale::Scale,
    scene::{Align, Ink, Rect},
};
use crate::locale::chart::{Joined, rounded};

/// The most that a column is thick.
const THICKEST: f64 = 56.0;
/// Fewer columns look lost in a wide plane.
const LEAST_COLUMNS: usize = 4;
/// The most that the labels of rows may take of the width.
const LABEL_SHARE: f64 = 0.36;
/// The ground left free between two parts.
const SEAM: f64 = 1.5;

/// Lays one stack per item. Every value can be added, so that the length of a stack is true.
pub(super) fn lay(pen: &mut Pen<'_>) {
    key::lay_series(pen);
    let mut sums = Vec::with_capacity(pen.chart.items());
    let mut most = 0.0_f64;
    for item in 0..pen.chart.items() {
        let mut sum = 0.0;
        for (_, datum) in pen.chart.row(item) {
            sum += datum.amount().unwrap_or_default();
        }
        most = most.max(sum);
        sums.push(sum);
    }
    if pen.is_narrow() || sums.len() < LEAST_COLUMNS {
        lay_rows(pen, &sums, most);
    } else {
        lay_columns(pen, &sums, most);
    }
}

fn lay_rows(pen: &mut Pen<'_>, sums: &[f64], most: f64) {
    let mut totals = Vec::with_capacity(sums.len());
    let mut widest = 0.0_f64;
    for sum in sums {
        let mut total = Joined::new(" ");
        if let Some(whole) = &pen.chart.whole {
            total.add(&whole.written);
        } else if *sum > 0.0 {
            total.add(&rounded(*sum, 2, pen.lang));
            total.add(&pen.chart.unit);
        }
        widest = widest.max(pen.text_width(Role::Value, &total.text));
        totals.push(total.text);
    }
    let labels = pen.widest_label().min(pen.width * LABEL_SHARE).ceil();
    let zero = labels + 12.0;
    let run = (pen.width - zero - widest - 10.0).max(24.0);
    let per_unit = if most > 0.0 { run / most } else { 0.0 };
    let (top, thick) = (pen.y, 24.0);
    for (item, total) in totals.iter().enumerate() {
        let lines = pen.wrap(Role::Label, pen.chart.label(item), labels);
        let height = pen.line_height(Role::Label) * lines.len() as f64;
        let tall = height.max(thick) + 10.0;
        let middle = pen.y + tall / 2.0;
        pen.lines(&lines, labels, middle - height / 2.0, Align::End, Role::Label, Ink::Ink);
        let stack = Stack { way: Way::Across, zero, per_unit, side: middle - thick / 2.0, thick };
        let end = stack.lay(pen, item, (pen.y, tall));
        pen.text(total, (end + 8.0, middle), Align::Start, Role::Value, Ink::Ink);
        pen.y += tall;
    }
    pen.block(zero.round() - 1.0, top, 1.0, pen.y - top, Ink::Baseline);
}

fn lay_columns(pen: &mut Pen<'_>, sums: &[f64], most: f64) {
    let line = pen.line_height(Role::Small);
    // A scale of few counts has whole ticks as well.
    let whole = sums.iter().all(|sum| sum.fract() == 0.0);
    let scale = Scale::around(0.0, if whole { most.max(4.0) } else { most });
    let plot = Plot::lay(pen, scale, (most, line + 4.0), 0.0);
    let (places, band) = plot.places(pen, None);
    let thick = (band * 0.64).min(THICKEST);
    for (item, (x, sum)) in places.iter().zip(sums).enumerate() {
        let per_unit = plot.y(1.0) - plot.y(0.0);
        let stack = Stack { way: Way::Upright, zero: plot.y(0.0), per_unit, side: x - thick / 2.0, thick };
        let end = stack.lay(pen, item, (x - band / 2.0, band));
        let total = rounded(*sum, 2, pen.lang);
        if *sum > 0.0 && pen.text_width(Role::Small, &total) <= band - 2.0 {
            pen.text(&total, (*x, end - line / 2.0 - 1.0), Align::Middle, Role::Small, Ink::Ink);
        }
    }
    plot.lay_labels(pen, &places, 0.0);
}

/// Where the parts of one item go.
struct Stack {
    way: Way,
    zero: f64,
    /// Pixels per unit, below zero where values grow upwards.
    per_unit: f64,
    side: f64,
    thick: f64,
}

impl Stack {
    /// Lays the parts from zero; a pointer finds each over the whole `band`. Returns where the stack ends.
    fn lay(&self, pen: &mut Pen<'_>, item: usize, band: (f64, f64)) -> f64 {
        let row = pen.chart.row(item);
        let mut last = 0;
        for (order, (_, datum)) in row.iter().enumerate() {
            if datum.amount() > Some(0.0) {
                last = order;
            }
        }
        let (mut sum, mut base) = (0.0, self.zero);
        for (order, (series, datum)) in row.iter().enumerate() {
            sum += datum.amount().unwrap_or_default();
            let end = self.zero + sum * self.per_unit;
            let length = end - base;
            // A hairline of ground between the parts, taken from the further one.
            let seam = if base == self.zero || length.abs() < 2.0 * SEAM { 0.0 } else { SEAM * length.signum() };
            let bar = Bar {
                way: self.way,
                base: base + seam,
                end,
                low: None,
                side: self.side,
                thick: self.thick,
                ink: Ink::Series(*series),
                known: datum.known,
                point: Some(pen.next_point()),
                free: order == last,
            };
            bar.lay(pen);
            let hit = match self.way {
                Way::Across => Rect::new(base, band.0, length, band.1),
                Way::Upright => Rect::new(band.0, end, band.1, -length),
            };
            let anchor = match self.way {
                Way::Across => ((base + end) / 2.0, self.side),
                Way::Upright => (self.side + self.thick / 2.0, end),
            };
            pen.point(*series, item, hit, anchor);
            base = end;
        }
        base
    }
}
