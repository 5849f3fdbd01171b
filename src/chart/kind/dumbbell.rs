//! Before and after on one line per item.

use super::{KindSpec, Relation};
use crate::{
    chart::{
        data::Chart,
        datum::Datum,
        drawn::drawn,
        geometry::{Align, Rect},
        legend::{self, Swatch},
        mark::dot::Dot,
        scale::Scale,
        scene::ColorRole,
        scene_builder::{SceneBuilder, TextRole},
    },
    locale::{Lang, template::join},
};

const RADIUS: f64 = 6.0;
/// The width that a dot and its sign take to either side.
const MARGIN: f64 = 16.0;
/// The most that the labels of rows may take of the width.
const LABEL_SHARE: f64 = 0.36;
/// Where the line would be shorter than this, labels and figures move above it.
const LEAST_LENGTH: f64 = 120.0;

pub(super) struct Dumbbell;

impl KindSpec for Dumbbell {
    fn draw(&self, builder: &mut SceneBuilder<'_>) {
        legend::draw_series(builder, false);
        let rows = Rows::fit(builder);
        for item in 0..builder.chart.items() {
            rows.draw(builder, item);
        }
    }

    /// Before and after of every item.
    fn clauses(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        let chart = &*drawn(chart);
        let pair = |item| {
            let (before, after) = (chart.datum(0, item)?, chart.datum(1, item)?);
            // The title of a chart of one thing names it already.
            let name =
                if chart.items() == 1 && chart.title.contains(chart.label(item)) { "" } else { chart.label(item) };
            let change = [before.figure_text(lang), " → ", after.figure_text(lang)].concat();
            Some(join(&[name, &change], " "))
        };
        (0..chart.items()).filter_map(pair).collect()
    }

    fn is_sortable(&self) -> bool {
        true
    }

    fn can_hide_series(&self) -> bool {
        false
    }

    fn relation(&self, _: &Chart) -> Relation {
        Relation::SinceSeriesBefore
    }

    fn swatch(&self) -> Option<Swatch> {
        Some(Swatch::Dot)
    }
}

/// The layout that all rows share.
struct Rows {
    /// The x of the lowest and of the highest tick.
    left: f64,
    right: f64,
    /// The right edge of the labels beside the lines; `None` where they stand above.
    label_edge: Option<f64>,
    scale: Scale,
}

/// The heights of one row.
#[derive(Clone, Copy)]
struct Heights {
    top: f64,
    /// The line.
    middle: f64,
    bottom: f64,
}

impl Rows {
    /// Chooses between labels beside and above by the space that they need.
    fn fit(builder: &SceneBuilder<'_>) -> Self {
        let (low, high) = builder.chart.extent().unwrap_or((0.0, 1.0));
        let figures = builder.widest_figure() + 8.0;
        let labels = builder.widest_label().min(builder.width * LABEL_SHARE).ceil();
        let left = labels + 12.0 + figures + MARGIN;
        let right = builder.width - figures - MARGIN;
        let is_beside = !builder.is_narrow() && right - left >= LEAST_LENGTH;
        let (left, right) = if is_beside { (left, right) } else { (MARGIN, builder.width - MARGIN) };
        Self { left, right, label_edge: is_beside.then_some(labels), scale: Scale::around(low, high) }
    }

    fn x(&self, datum: &Datum) -> Option<f64> {
        Some(self.left + (self.right - self.left) * self.scale.fraction(datum.amount()?))
    }

    fn draw(&self, builder: &mut SceneBuilder<'_>, item: usize) {
        let row: Vec<(usize, &Datum)> = builder.chart.row(item);
        let heights = self.draw_label(builder, item, &row);
        let middle = heights.middle;
        builder.rect(self.left - MARGIN, middle.round(), self.right - self.left + 2.0 * MARGIN, 1.0, ColorRole::Grid);
        let dots: Vec<f64> = row.iter().filter_map(|(_, datum)| self.x(datum)).collect();
        if let [from, to, ..] = dots.as_slice() {
            builder.line(&[(*from, middle), (*to, middle)], 3.0, false, ColorRole::Baseline);
        }
        // The hit areas of both dots meet between them.
        let between = if dots.len() > 1 { dots.iter().sum::<f64>() / dots.len() as f64 } else { builder.width / 2.0 };
        // The stretches of the line that dots and gaps stand on.
        let mut taken: Vec<(f64, f64)> = dots.iter().map(|x| (x - MARGIN, x + MARGIN)).collect();
        builder.y = heights.bottom;
        for (order, (series, datum)) in row.iter().enumerate() {
            match self.x(datum) {
                Some(x) => {
                    let other = row.iter().rev().nth(order).and_then(|(_, datum)| self.x(datum));
                    self.draw_dot(builder, (*series, item, datum), (x, other), heights, between);
                }
                None => self.draw_gap(builder, (*series, item, datum), order == 0, middle, &mut taken),
            }
        }
    }

    /// Draws the label of an item, on phones with both figures in one line under it.
    fn draw_label(&self, builder: &mut SceneBuilder<'_>, item: usize, row: &[(usize, &Datum)]) -> Heights {
        let top = builder.y;
        let width = self.label_edge.unwrap_or(builder.width);
        let label = builder.wrap(TextRole::Label, builder.chart.label(item), width);
        let label_height = builder.lines_height(TextRole::Label, &label);
        if let Some(edge) = self.label_edge {
            let height = label_height.max(builder.line_height(TextRole::Value)) + 16.0;
            let middle = top + height / 2.0;
            builder.lines(&label, edge, middle - label_height / 2.0, Align::End, TextRole::Label, ColorRole::Text);
            return Heights { top, middle, bottom: top + height };
        }
        builder.y += builder.lines(&label, 0.0, top, Align::Start, TextRole::Label, ColorRole::Text);
        let figures: Vec<&str> = row.iter().map(|(_, datum)| datum.figure_text(builder.lang)).collect();
        builder.paragraph(&join(&figures, " → "), TextRole::Value, ColorRole::Text);
        let half = 12.0 * builder.type_scale;
        Heights { top, middle: builder.y + half, bottom: builder.y + 2.0 * half + 10.0 }
    }

    /// Draws the dot of a datum at `x`, and its figure where labels stand beside; `other` is the x of the other dot.
    fn draw_dot(
        &self,
        builder: &mut SceneBuilder<'_>,
        (series, item, datum): (usize, usize, &Datum),
        (x, other): (f64, Option<f64>),
        heights: Heights,
        between: f64,
    ) {
        let (middle, is_before) = (heights.middle, series == 0);
        // Where nothing changed, before looks out from behind after.
        let is_behind = is_before && other.is_some_and(|other| (x - other).abs() < 4.0);
        let dot = Dot {
            center: (x, middle),
            radius: if is_behind { RADIUS + 4.0 } else { RADIUS },
            color: ColorRole::Series(series),
            qualifier: datum.qualifier,
            is_upright: false,
            point: Some(builder.next_point()),
        };
        let outline = dot.draw(builder);
        // The figure stands on the outer side, or away from the gap; where both values agree, before stands left.
        let is_at_left = other.map_or(is_before, |other| x < other || (x == other && is_before));
        if self.label_edge.is_some() {
            let (role, color) =
                if is_before { (TextRole::Label, ColorRole::Muted) } else { (TextRole::Value, ColorRole::Text) };
            let width = builder.text_width(role, &datum.written);
            let start = if is_at_left { x - MARGIN - width } else { x + MARGIN };
            // The line must not strike the figure through.
            builder.rect(start - 4.0, middle - 2.0, width + 8.0, 4.0, ColorRole::Background);
            builder.text(&datum.written, (start, middle), Align::Start, role, color);
        }
        let (from, to) = if is_at_left { (self.left - MARGIN, between) } else { (between, self.right + MARGIN) };
        let hit_area = Rect::new(from, heights.top, to - from, heights.bottom - heights.top);
        builder.point(series, item, hit_area, outline, (x, middle - RADIUS));
    }

    /// Draws a gap, before at the left and after at the right; under the line where there is no space on it.
    fn draw_gap(
        &self,
        builder: &mut SceneBuilder<'_>,
        (series, item, datum): (usize, usize, &Datum),
        is_at_left: bool,
        middle: f64,
        taken: &mut Vec<(f64, f64)>,
    ) {
        let point = builder.next_point();
        let width = builder.gap_width(datum);
        // Beside the line lies the space of the figures; on phones there is none.
        let outside = if self.label_edge.is_some() { width - 8.0 } else { -MARGIN };
        let x =
            if is_at_left { self.left - outside - MARGIN - 8.0 } else { self.right + MARGIN + 8.0 + outside - width };
        let x = x.min(builder.width - width).max(0.0);
        let is_free = taken.iter().all(|(from, to)| x > *to || x + width < *from);
        let half = 10.0 * builder.type_scale;
        let top = if is_free { middle - half } else { builder.y };
        let gap = builder.gap(Rect::new(x, top, width, 2.0 * half), datum, point);
        builder.y = builder.y.max(gap.y + gap.h + 4.0);
        taken.push((gap.x, gap.x + gap.w));
        builder.point(series, item, gap, gap.corners(), (gap.x + gap.w / 2.0, gap.y));
    }
}
