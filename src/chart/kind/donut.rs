//! Parts of a stated whole as a ring, with their table as the legend.

use super::{
    KindSpec, Relation,
    bars::{Bars, largest_share, ranking},
};
use crate::{
    chart::{
        data::Chart,
        datum::Datum,
        geometry::{Align, Rect},
        mark::polygon::{on_circle, sector},
        scene::{ColorRole, Fill},
        scene_builder::{SceneBuilder, TextRole},
    },
    locale::{Lang, format::percent, template::join},
};

/// The background left free between two parts.
const SEAM: f64 = 1.5;
/// The inner radius of the ring, of its outer radius.
const INNER: f64 = 0.64;
/// The most that a figure beside its label takes of the line.
const FIGURE_SHARE: f64 = 0.67;

pub(super) struct Donut;

impl KindSpec for Donut {
    fn draw(&self, builder: &mut SceneBuilder<'_>) {
        if builder.chart.makes_whole() { draw_ring(builder) } else { Bars.draw(builder) }
    }

    fn clauses(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        ranking(chart, lang)
    }

    fn remarks(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        // Shares in per cent say by themselves what part they are.
        largest_share(chart, lang).filter(|_| chart.makes_whole() && chart.unit != "%").into_iter().collect()
    }

    fn is_sortable(&self) -> bool {
        true
    }

    fn relation(&self, _: &Chart) -> Relation {
        Relation::ShareOfTotal
    }
}

/// Draws the parts in their order, and their table beside them, or beneath on phones.
fn draw_ring(builder: &mut SceneBuilder<'_>) {
    let chart = builder.chart;
    let total = chart.total().unwrap_or(1.0);
    let (top, line) = (builder.y, builder.line_height(TextRole::Label));
    let (mut radius, mut left) = (104.0, 0.0);
    let mut center = (builder.width / 2.0, top + radius);
    builder.y += 2.0 * radius + 12.0;
    if !builder.is_narrow() {
        radius = (builder.width * 0.16).min(110.0);
        center = (radius, top + radius);
        left = 2.0 * radius + 36.0;
        // Around the middle of the ring, where labels do not wrap.
        builder.y = top + (radius - (line + 10.0) * chart.data().len() as f64 / 2.0).max(0.0);
    }
    draw_total(builder, center, radius * INNER);
    // A wider table would tear figures from their labels.
    let right = builder.width.min(left + 420.0 * builder.type_scale);
    let mut turn = 0.0;
    for (rank, (series, item, datum)) in chart.data().into_iter().enumerate() {
        let row_top = builder.y;
        draw_row(builder, rank, datum, left, right);
        let next = turn + datum.amount().unwrap_or_default() / total;
        let mut outline = Vec::new();
        if next > turn {
            let fill = if datum.qualifier.is_ahead() { Fill::Hatched } else { Fill::Solid };
            outline = sector(center, (radius * INNER, radius), (turn, next), SEAM);
            builder.polygon(outline.clone(), ColorRole::Series(rank), fill, Some(builder.next_point()));
        }
        let anchor = on_circle(center, radius * (1.0 + INNER) / 2.0, (turn + next) / 2.0);
        let hit_area = Rect::new(left, row_top, right - left, builder.y - row_top);
        builder.point(series, item, hit_area, outline, anchor);
        turn = next;
    }
    builder.y = builder.y.max(center.1 + radius);
}

/// Draws a row of the table: swatch, label, figure and share.
fn draw_row(builder: &mut SceneBuilder<'_>, rank: usize, datum: &Datum, left: f64, right: f64) {
    let line = builder.line_height(TextRole::Label);
    // Figures in per cent are shares already.
    let value = datum.exact().filter(|_| builder.chart.unit != "%");
    let share = value.map(|value| percent(value / builder.chart.total().unwrap_or(1.0), builder.lang));
    let figure = join(&[&datum.written, &share.unwrap_or_default()], " · ");
    if rank > 0 {
        builder.rect(left, builder.y.round(), right - left, 1.0, ColorRole::Grid);
    }
    builder.y += 5.0;
    let size = 10.0 * builder.type_scale;
    builder.rect(left, builder.y + (line - size) / 2.0, size, size, ColorRole::Series(rank));
    let start = left + 2.0 * size;
    let width = builder.text_width(TextRole::Value, &figure) + 12.0;
    let is_beside = width < (right - start) * FIGURE_SHARE;
    let label_width = right - start - if is_beside { width } else { 0.0 };
    let label = builder.wrap(TextRole::Label, &datum.label, label_width);
    if is_beside {
        builder.text(&figure, (right, builder.y + line / 2.0), Align::End, TextRole::Value, ColorRole::Text);
    }
    builder.y += builder.lines(&label, start, builder.y, Align::Start, TextRole::Label, ColorRole::Text);
    if !is_beside {
        let figure = builder.wrap(TextRole::Value, &figure, label_width);
        builder.y += builder.lines(&figure, start, builder.y, Align::Start, TextRole::Value, ColorRole::Text);
    }
    builder.y += 5.0;
}

/// Draws the whole in the middle of the ring, whose hole has this radius.
fn draw_total(builder: &mut SceneBuilder<'_>, center: (f64, f64), radius: f64) {
    let Some(whole) = &builder.chart.whole else { return };
    let name = builder.wrap(TextRole::Small, &whole.label, radius * 1.6);
    let figure = builder.wrap(TextRole::Value, &whole.written, radius * 1.6);
    let height = builder.lines_height(TextRole::Small, &name) + builder.lines_height(TextRole::Value, &figure);
    let y = center.1 - height / 2.0;
    let below = builder.lines(&name, center.0, y, Align::Middle, TextRole::Small, ColorRole::Muted);
    builder.lines(&figure, center.0, y + below, Align::Middle, TextRole::Value, ColorRole::Text);
}
