//! Horizontal bars for long names, one per item and series. They start at zero.

use super::KindSpec;
use crate::{
    chart::{
        data::Chart,
        datum::Datum,
        geometry::{Align, Rect},
        legend,
        mark::{
            bar::{Bar, MOST_OVERHANG},
            stars::Stars,
        },
        reported::{extremes, reported},
        scene::ColorRole,
        scene_builder::{SceneBuilder, TextRole},
    },
    locale::{
        Lang,
        chart::ChartMessages,
        format::{percent, rounded},
        template::fill,
    },
};

/// The most that a column of labels may take of the width.
const LABEL_SHARE: f64 = 0.4;
/// Where the longest bar would be shorter than this, labels and figures move above the bars.
const LEAST_LENGTH: f64 = 120.0;

pub(super) struct Bars;

impl KindSpec for Bars {
    fn draw(&self, builder: &mut SceneBuilder<'_>) {
        legend::draw_series(builder, false);
        draw_rows(builder, None);
    }

    fn clauses(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        ranking(chart, lang)
    }

    fn is_sortable(&self) -> bool {
        true
    }
}

/// How many items there are, the highest and the lowest; of a whole, the largest part.
pub(super) fn ranking(chart: &Chart, lang: Lang) -> Vec<String> {
    let messages = ChartMessages::of(lang);
    let items = chart.items();
    let count = if items == 1 { messages.one } else { messages.count };
    let mut clauses = vec![fill(count, &[&rounded(items as f64, 0, lang)])];
    let reported = reported(chart);
    let Some((highest, lowest)) = extremes(&reported) else { return clauses };
    let (name, figure) = (highest.name(chart, lang), &highest.datum.written);
    if let Some(share) = largest_share(chart, lang).filter(|_| chart.makes_whole()) {
        clauses.push(share);
    } else if reported.len() > 1 && highest.amount == lowest.amount {
        clauses.push(fill(messages.tied, &[figure]));
    } else {
        clauses.push(fill(messages.highest, &[&name, figure]));
        if reported.len() > 1 {
            clauses.push(fill(messages.lowest, &[&lowest.name(chart, lang), &lowest.datum.written]));
        }
    }
    clauses
}

/// The largest item and its share of the total, where both are exact and there is more than one.
pub(super) fn largest_share(chart: &Chart, lang: Lang) -> Option<String> {
    let reported = reported(chart);
    let (largest, smallest) = extremes(&reported)?;
    let share = percent(largest.datum.exact()? / chart.total()?, lang);
    let name = largest.name(chart, lang);
    (largest.amount > smallest.amount)
        .then(|| fill(ChartMessages::of(lang).largest, &[&name, &largest.datum.written, &share]))
}

/// Draws one row per item, with stars in front of its label where there are ratings.
pub(super) fn draw_rows(builder: &mut SceneBuilder<'_>, stars: Option<Stars<'_>>) {
    let rows = Rows::fit(builder, stars);
    let top = builder.y;
    for item in 0..builder.chart.items() {
        match rows.label_edge {
            Some(edge) => rows.draw_beside(builder, item, edge),
            None => rows.draw_beneath(builder, item),
        }
    }
    if rows.label_edge.is_some() {
        rows.draw_baseline(builder, top, builder.y - top);
    }
}

/// The layout that all rows share.
struct Rows<'a> {
    stars: Option<Stars<'a>>,
    /// The right edge of the labels beside the bars; `None` where they stand above.
    label_edge: Option<f64>,
    /// Whether figures stand at the ends of the bars, or above them.
    figures_at_ends: bool,
    /// The x of the baseline.
    baseline: f64,
    /// Whether any bar goes below zero.
    has_negative: bool,
    /// CSS pixels per unit.
    per_unit: f64,
    /// The thickness of a bar.
    thickness: f64,
}

impl<'a> Rows<'a> {
    /// Chooses between labels beside and above by the space that they need.
    fn fit(builder: &SceneBuilder<'_>, stars: Option<Stars<'a>>) -> Self {
        let (low, high) = builder.chart.extent().unwrap_or_default();
        let (low, high) = (low.min(0.0), high.max(0.0));
        let figures = builder.widest_figure() + 8.0;
        let is_single = builder.chart.is_single();
        let stars_width = stars.map_or(0.0, |stars| stars.width(builder));
        let labels = (stars_width + builder.widest_label()).min(builder.width * LABEL_SHARE).ceil();
        // Bars below zero need space for their open ends on the left.
        let before = if low < 0.0 { MOST_OVERHANG } else { 0.0 };
        let mut start = labels + 12.0;
        let mut length = builder.width - start - figures - MOST_OVERHANG;
        let is_beside = !builder.is_narrow() && length >= (LEAST_LENGTH * builder.type_scale).max(builder.width * 0.3);
        let mut figures_at_ends = true;
        if !is_beside {
            (start, length) = (0.0, builder.width - figures - MOST_OVERHANG);
            figures_at_ends = !is_single && length >= LEAST_LENGTH;
            if !figures_at_ends {
                length = builder.width - MOST_OVERHANG;
            }
        }
        let half_span = high / 2.0 - low / 2.0;
        let per_unit = if half_span > 0.0 { (length - before) / half_span / 2.0 } else { 0.0 };
        Self {
            stars,
            label_edge: is_beside.then_some(labels),
            figures_at_ends,
            baseline: start + before - low * per_unit,
            has_negative: low < 0.0,
            per_unit,
            thickness: match (is_single, is_beside) {
                (true, true) => 24.0,
                (true, false) => 14.0,
                (false, _) => 16.0,
            },
        }
    }

    fn x(&self, value: f64) -> f64 {
        self.baseline + value * self.per_unit
    }

    fn draw_baseline(&self, builder: &mut SceneBuilder<'_>, top: f64, height: f64) {
        builder.rect(self.baseline.round() - 1.0, top, 1.0, height, ColorRole::Baseline);
    }

    /// The lines of an item's label in this width, which its stars share.
    fn label(&self, builder: &SceneBuilder<'_>, item: usize, width: f64) -> Vec<String> {
        let width = self.stars.map_or(width, |stars| (width - stars.width(builder)).max(stars.pitch(builder)));
        builder.wrap(TextRole::Label, builder.chart.label(item), width)
    }

    /// Draws an item's label, which ends at `edge` or, without one, starts at the left; returns its height.
    fn draw_label(
        &self,
        builder: &mut SceneBuilder<'_>,
        item: usize,
        lines: &[String],
        edge: Option<f64>,
        top: f64,
    ) -> f64 {
        let line = builder.line_height(TextRole::Label);
        let (x, align) = match (self.stars, edge) {
            (Some(stars), _) => {
                stars.draw(builder, item, top + line / 2.0);
                (stars.width(builder), Align::Start)
            }
            (None, Some(edge)) => (edge, Align::End),
            (None, None) => (0.0, Align::Start),
        };
        let least = if self.stars.is_some() { line } else { 0.0 };
        builder.lines(lines, x, top, align, TextRole::Label, ColorRole::Text).max(least)
    }

    /// A row with its label at the left of its bars.
    fn draw_beside(&self, builder: &mut SceneBuilder<'_>, item: usize, edge: f64) {
        let chart = builder.chart;
        let bars = chart.row(item).len();
        let pitch = self.thickness.max(builder.line_height(TextRole::Value)) + 2.0;
        let lines = self.label(builder, item, edge);
        let label_height = builder.line_height(TextRole::Label) * lines.len().max(1) as f64;
        let margin = if bars > 1 { 12.0 } else { 6.0 } * builder.type_scale;
        let height = label_height.max(pitch * bars as f64) + margin;
        let top = builder.y;
        self.draw_label(builder, item, &lines, Some(edge), top + (height - label_height) / 2.0);
        let mut middle = top + height / 2.0 - pitch * (bars as f64 - 1.0) / 2.0;
        for (series, datum) in chart.row(item) {
            let hit_area = if bars == 1 {
                Rect::new(0.0, top, builder.width, height)
            } else {
                Rect::new(self.baseline, middle - pitch / 2.0, builder.width - self.baseline, pitch)
            };
            self.draw_bar(builder, (series, item, datum), middle, hit_area);
            middle += pitch;
        }
        builder.y += height;
    }

    /// A row with its label above its bars: for phones.
    fn draw_beneath(&self, builder: &mut SceneBuilder<'_>, item: usize) {
        let chart = builder.chart;
        let top = builder.y;
        let line = builder.line_height(TextRole::Value);
        // A single figure stands at the right of its label, if it leaves the label half of the line.
        let row: Vec<(usize, &Datum)> = chart.row(item);
        let single = match row.as_slice() {
            [(_, datum)] if datum.amount().is_some() => Some(datum.written.as_str()),
            _ => None,
        };
        let taken = single.map_or(0.0, |figure| builder.text_width(TextRole::Value, figure) + 12.0);
        let shares_line = single.is_some() && taken <= builder.width / 2.0;
        let label = self.label(builder, item, if shares_line { builder.width - taken } else { builder.width });
        let mut y = top + self.draw_label(builder, item, &label, None, top);
        if let (Some(figure), true) = (single, shares_line) {
            y = y.max(top + line);
            builder.text(figure, (builder.width, y - line / 2.0), Align::End, TextRole::Value, ColorRole::Text);
        }
        for (series, datum) in row {
            let hit_top = if single.is_some() { top } else { y };
            let figure_above = datum.amount().is_some() && !self.figures_at_ends;
            if figure_above && !shares_line {
                let lines = builder.wrap(TextRole::Value, &datum.written, builder.width);
                y += builder.lines(&lines, 0.0, y, Align::Start, TextRole::Value, ColorRole::Text);
            }
            let height = if figure_above { self.thickness } else { self.thickness.max(22.0 * builder.type_scale) };
            let middle = y + height / 2.0 + 3.0;
            let hit_area = Rect::new(0.0, hit_top, builder.width, y + height + 5.0 - hit_top);
            self.draw_bar(builder, (series, item, datum), middle, hit_area);
            if self.has_negative {
                self.draw_baseline(builder, middle - height / 2.0 - 2.0, height + 4.0);
            }
            y += height + 5.0;
        }
        builder.y = y + 10.0 * builder.type_scale;
    }

    fn draw_bar(
        &self,
        builder: &mut SceneBuilder<'_>,
        (series, item, datum): (usize, usize, &Datum),
        middle: f64,
        hit_area: Rect,
    ) {
        let point = builder.next_point();
        let y = middle - self.thickness / 2.0;
        let Some(value) = datum.amount() else {
            let gap = builder.gap(Rect::new(self.baseline, y, 0.0, self.thickness), datum, point);
            builder.point(series, item, hit_area, gap.corners(), (gap.x + gap.w, y));
            return;
        };
        let bar = Bar {
            base: self.baseline,
            end: self.x(value),
            low: datum.lower().map(|low| self.x(low)),
            y,
            thickness: self.thickness,
            color: ColorRole::Series(series),
            qualifier: datum.qualifier,
            shows_end: true,
            point: Some(point),
        };
        let outline = bar.draw(builder);
        if self.figures_at_ends {
            let x = self.x(value.max(0.0)) + bar.overhang() + 8.0;
            builder.text(&datum.written, (x, middle), Align::Start, TextRole::Value, ColorRole::Text);
        }
        builder.point(series, item, hit_area, outline, (bar.end, y));
    }
}
