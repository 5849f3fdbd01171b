//! Series stacked from zero, a row per item: on a phone as on a wide screen.

use super::{
    KindSpec, Relation,
    bars::{draw_rows, ranking},
};
use crate::{
    chart::{
        data::{Chart, Series},
        datum::Datum,
        geometry::{Align, Rect},
        legend,
        mark::bar::Bar,
        reported::{extremes, reported, reported_of},
        scene::ColorRole,
        scene_builder::{SceneBuilder, TextRole},
    },
    locale::{
        Lang,
        chart::ChartMessages,
        format::{amount, percent},
        template::fill,
    },
};

/// The most that the labels of rows may take of the width.
const LABEL_SHARE: f64 = 0.36;
/// The background left free between two parts.
const SEAM: f64 = 1.5;
/// The thickness of a stack.
const THICKNESS: f64 = 24.0;

pub(super) struct Stacked;

impl KindSpec for Stacked {
    fn draw(&self, builder: &mut SceneBuilder<'_>) {
        // The figures of a single stack find space in the legend alone.
        let is_one_stack = builder.chart.items() == 1;
        legend::draw_series(builder, is_one_stack);
        if builder.chart.is_additive() {
            draw_stacks(builder);
        } else {
            draw_rows(builder, None);
        }
    }

    fn clauses(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        if chart.is_additive() { vec![sums(chart, lang)] } else { ranking(chart, lang) }
    }

    fn remarks(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        // Shares in per cent say by themselves what part they are.
        largest_part(chart, lang).filter(|_| chart.makes_whole() && chart.unit != "%").into_iter().collect()
    }

    fn names_series_first(&self) -> bool {
        true
    }

    /// Stacks stand side by side: without a stated whole, nobody says that they make one.
    fn relation(&self, chart: &Chart) -> Relation {
        if chart.whole.is_some() { Relation::ShareOfTotal } else { Relation::None }
    }
}

/// The largest of the parts of a whole, each of which is a series of its own, and its share.
fn largest_part(chart: &Chart, lang: Lang) -> Option<String> {
    let reported = reported(chart);
    let (largest, _) = extremes(&reported)?;
    let share = percent(largest.amount / chart.total()?, lang);
    let name = chart.series_name(largest.series);
    Some(fill(ChartMessages::of(lang).largest, &[name, &largest.datum.written, &share]))
}

/// The sum of each series.
fn sums(chart: &Chart, lang: Lang) -> String {
    let sum = |(index, series): (usize, &Series)| {
        let sum = match reported_of(chart, index).as_slice() {
            // One of a thing is not told in the unit of many.
            [only] => only.datum.written.clone(),
            all => amount(all.iter().map(|datum| datum.amount).sum(), &chart.unit, lang),
        };
        [&series.name, " ", &sum].concat()
    };
    chart.visible_series().into_iter().map(sum).collect::<Vec<_>>().join(ChartMessages::of(lang).list)
}

/// Draws one stack per item. Every value can be added, so that the length of a stack is true.
fn draw_stacks(builder: &mut SceneBuilder<'_>) {
    let chart = builder.chart;
    let sum = |item| -> f64 { chart.row(item).iter().filter_map(|(_, datum)| datum.amount()).sum() };
    let sums: Vec<f64> = (0..chart.items()).map(sum).collect();
    let totals: Vec<String> = sums.iter().map(|sum| total(builder, *sum)).collect();
    let widest = totals.iter().map(|total| builder.text_width(TextRole::Value, total)).fold(0.0, f64::max);
    let labels = builder.widest_label().min(builder.width * LABEL_SHARE).ceil();
    let baseline = labels + 12.0;
    let length = (builder.width - baseline - widest - 10.0).max(24.0);
    let most = sums.into_iter().fold(0.0, f64::max);
    let per_unit = if most > 0.0 { length / most } else { 0.0 };
    let top = builder.y;
    for (item, total) in totals.iter().enumerate() {
        let lines = builder.wrap(TextRole::Label, chart.label(item), labels);
        let label_height = builder.lines_height(TextRole::Label, &lines);
        let height = label_height.max(THICKNESS) + 10.0;
        let middle = builder.y + height / 2.0;
        builder.lines(&lines, labels, middle - label_height / 2.0, Align::End, TextRole::Label, ColorRole::Text);
        let stack = Stack { item, baseline, per_unit, top: builder.y, height };
        let end = stack.draw(builder);
        builder.text(total, (end + 8.0, middle), Align::Start, TextRole::Value, ColorRole::Text);
        builder.y += height;
    }
    builder.rect(baseline.round() - 1.0, top, 1.0, builder.y - top, ColorRole::Baseline);
}

/// The total of a stack: the stated whole, else the sum.
fn total(builder: &SceneBuilder<'_>, sum: f64) -> String {
    match &builder.chart.whole {
        Some(whole) => whole.written.clone(),
        None if sum > 0.0 => amount(sum, &builder.chart.unit, builder.lang),
        None => String::new(),
    }
}

/// One stack and the row that it stands in.
struct Stack {
    item: usize,
    /// The x of the baseline.
    baseline: f64,
    /// CSS pixels per unit.
    per_unit: f64,
    /// The upper edge and the height of the row, over all of which a pointer finds each part.
    top: f64,
    height: f64,
}

impl Stack {
    /// Draws the parts from the baseline; returns the x at which the stack ends.
    fn draw(&self, builder: &mut SceneBuilder<'_>) -> f64 {
        let chart = builder.chart;
        let y = self.top + self.height / 2.0 - THICKNESS / 2.0;
        let has_length = |datum: &Datum| datum.amount().is_some_and(|amount| amount > 0.0);
        let last = chart.row(self.item).iter().rfind(|(_, datum)| has_length(datum)).map(|(series, _)| *series);
        let (mut sum, mut base) = (0.0, self.baseline);
        for (series, datum) in chart.row(self.item) {
            sum += datum.amount().unwrap_or_default();
            let end = self.baseline + sum * self.per_unit;
            let length = end - base;
            // The seam is taken from the further part.
            let seam = if base == self.baseline || length < 2.0 * SEAM { 0.0 } else { SEAM };
            let bar = Bar {
                base: base + seam,
                end,
                low: None,
                y,
                thickness: THICKNESS,
                color: ColorRole::Series(series),
                qualifier: datum.qualifier,
                shows_end: last == Some(series),
                point: Some(builder.next_point()),
            };
            let outline = bar.draw(builder);
            let hit_area = Rect::new(base, self.top, length, self.height);
            builder.point(series, self.item, hit_area, outline, ((base + end) / 2.0, y));
            base = end;
        }
        base
    }
}
