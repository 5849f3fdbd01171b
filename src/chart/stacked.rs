//! Series stacked from zero, a row per item: on a phone as on a wide screen.

use super::{
    bar::Bar,
    legend,
    scene::{Align, ColorRole, Rect},
    scene_builder::{Role, SceneBuilder},
};
use crate::locale::{format::rounded, template::join};

/// The most that the labels of rows may take of the width.
const LABEL_SHARE: f64 = 0.36;
/// The ground left free between two parts.
const SEAM: f64 = 1.5;

/// Lays one stack per item. Every value can be added, so that the length of a stack is true.
pub(super) fn lay(builder: &mut SceneBuilder<'_>) {
    legend::lay_series(builder);
    let mut sums = Vec::with_capacity(builder.chart.items());
    let mut most = 0.0_f64;
    for item in 0..builder.chart.items() {
        let mut sum = 0.0;
        for (_, datum) in &builder.chart.row(item) {
            sum += datum.amount().unwrap_or_default();
        }
        most = most.max(sum);
        sums.push(sum);
    }
    let mut totals = Vec::with_capacity(sums.len());
    let mut widest = 0.0_f64;
    for sum in &sums {
        let total = match &builder.chart.whole {
            Some(whole) => whole.written.clone(),
            None if *sum > 0.0 => join(&[&rounded(*sum, 2, builder.lang), &builder.chart.unit], " "),
            None => String::new(),
        };
        widest = widest.max(builder.text_width(Role::Value, &total));
        totals.push(total);
    }
    let labels = builder.widest_label().min(builder.width * LABEL_SHARE).ceil();
    let zero = labels + 12.0;
    let run = (builder.width - zero - widest - 10.0).max(24.0);
    let per_unit = if most > 0.0 { run / most } else { 0.0 };
    let (top, thick) = (builder.y, 24.0);
    for (item, total) in totals.iter().enumerate() {
        let lines = builder.wrap(Role::Label, builder.chart.label(item), labels);
        let height = builder.line_height(Role::Label) * lines.len() as f64;
        let tall = height.max(thick) + 10.0;
        let middle = builder.y + tall / 2.0;
        builder.lines(&lines, labels, middle - height / 2.0, Align::End, Role::Label, ColorRole::Text);
        let stack = Stack { zero, per_unit, side: middle - thick / 2.0, thick };
        let end = stack.lay(builder, item, (builder.y, tall));
        builder.text(total, (end + 8.0, middle), Align::Start, Role::Value, ColorRole::Text);
        builder.y += tall;
    }
    builder.block(zero.round() - 1.0, top, 1.0, builder.y - top, ColorRole::Baseline);
}

/// Where the parts of one item go.
struct Stack {
    zero: f64,
    /// Pixels per unit.
    per_unit: f64,
    side: f64,
    thick: f64,
}

impl Stack {
    /// Lays the parts from zero; a pointer finds each over the whole `band`. Returns where the stack ends.
    fn lay(&self, builder: &mut SceneBuilder<'_>, item: usize, band: (f64, f64)) -> f64 {
        let row = builder.chart.row(item);
        let mut last = 0;
        for (order, (_, datum)) in row.iter().enumerate() {
            if datum.amount().is_some_and(|amount| amount > 0.0) {
                last = order;
            }
        }
        let (mut sum, mut base) = (0.0, self.zero);
        for (order, (series, datum)) in row.iter().enumerate() {
            sum += datum.amount().unwrap_or_default();
            let end = self.zero + sum * self.per_unit;
            let length = end - base;
            // A hairline of ground between the parts, taken from the further one.
            let seam = if base == self.zero || length < 2.0 * SEAM { 0.0 } else { SEAM };
            let bar = Bar {
                base: base + seam,
                end,
                low: None,
                side: self.side,
                thick: self.thick,
                color: ColorRole::Series(*series),
                qualifier: datum.qualifier,
                point: Some(builder.next_point()),
                free: order == last,
            };
            bar.lay(builder);
            let hit = Rect::new(base, band.0, length, band.1);
            let anchor = ((base + end) / 2.0, self.side);
            builder.point(*series, item, hit, anchor);
            base = end;
        }
        base
    }
}
