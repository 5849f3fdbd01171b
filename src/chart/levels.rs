//! Levels of a hierarchy: every unit of every level as a square, so that 104 areas and 378 micro-grids are seen.

use super::{
    data::Datum,
    scene::{Align, ColorRole, Fill, Rect},
    scene_builder::{Role, SceneBuilder},
};
use crate::locale::{chart::ChartMessages, format::rounded, template::fill};

/// Beyond this a square stands for ten, a hundred, ...
const MOST_SQUARES: f64 = 600.0;

pub(super) fn lay(builder: &mut SceneBuilder<'_>) {
    let (series, data) = builder.chart.first();
    let mut upper: Option<&Datum> = None;
    for (item, datum) in data.iter().enumerate() {
        // One town has 104 areas: that is the figure itself, not an average.
        if let Some(upper) = upper
            && let (Some(few), Some(many)) = (upper.exact(), datum.exact())
            && few > 1.0
            && many >= few
        {
            let ratio = rounded(many / few, 1, builder.lang);
            let text = fill(ChartMessages::of(builder.lang).each_has, &[&upper.label, &ratio, &datum.label]);
            builder.paragraph(&text, Role::Small, ColorRole::Muted);
            builder.y += 6.0;
        }
        lay_level(builder, series, item, datum);
        upper = Some(datum);
    }
}

fn lay_level(builder: &mut SceneBuilder<'_>, series: usize, item: usize, datum: &Datum) {
    let top = builder.y;
    let point = builder.next_point();
    let figure = datum.amount().map_or("", |_| datum.written.as_str());
    let figure_width = builder.text_width(Role::Value, figure);
    let label = builder.wrap(Role::Label, &datum.label, (builder.width - figure_width - 12.0).max(builder.width / 3.0));
    let line = builder.line_height(Role::Label);
    let after = label.last().map_or(0.0, |last| builder.text_width(Role::Label, last)) + 10.0;
    builder.y += builder.lines(&label, 0.0, builder.y, Align::Start, Role::Label, ColorRole::Text);
    if after + figure_width <= builder.width {
        builder.text(figure, (after, builder.y - line / 2.0), Align::Start, Role::Value, ColorRole::Text);
    } else {
        builder.paragraph(figure, Role::Value, ColorRole::Text);
    }
    builder.y += 4.0;
    match datum.amount() {
        Some(count) => lay_squares(builder, item, count.max(0.0), datum, point),
        None => {
            let slot = builder.gap(Rect::new(0.0, builder.y, 0.0, 20.0 * builder.t), datum, point);
            builder.y = slot.y + slot.h;
        }
    }
    builder.y += 10.0 * builder.t;
    builder.point(series, item, Rect::new(0.0, top, builder.width, builder.y - top), (builder.width / 2.0, top + line));
}

fn lay_squares(builder: &mut SceneBuilder<'_>, item: usize, count: f64, datum: &Datum, point: usize) {
    let mut each = 1.0;
    // No count is greater than a quadrillion.
    while count / each > MOST_SQUARES {
        each *= 10.0;
    }
    // Smaller further down: a part of a part.
    let side = (16.0 - 4.5 * item as f64).max(6.0);
    let pitch = side + 2.0;
    let columns = (((builder.width + 2.0) / pitch) as usize).max(1);
    let mut left = (count / each).round().min(MOST_SQUARES) as usize;
    let look = if datum.qualifier.is_ahead() { Fill::Outline } else { Fill::Solid };
    while left > 0 {
        let row = left.min(columns);
        left -= row;
        // One outline per row, its squares joined along their feet by a line without area: a picture with few parts.
        let mut points = Vec::with_capacity(row * 4);
        for index in 0..row {
            let x = pitch * index as f64;
            let (top, foot) = (builder.y, builder.y + side);
            points.extend_from_slice(&[(x, foot), (x, top), (x + side, top), (x + side, foot)]);
        }
        builder.area(points, ColorRole::Series(item), look, Some(point));
        builder.y += pitch;
    }
    if each > 1.0 {
        builder.y += 4.0;
        let note = fill(ChartMessages::of(builder.lang).squares, &[&rounded(each, 0, builder.lang)]);
        builder.paragraph(&note, Role::Small, ColorRole::Muted);
    }
}
