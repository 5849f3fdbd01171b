//! Levels of a hierarchy: every unit of every level as a square, so that 104 areas and 378 micro-grids are seen.

use super::KindSpec;
use crate::{
    chart::{
        data::Chart,
        datum::Datum,
        drawn::drawn,
        geometry::{Align, Rect},
        legend::Swatch,
        reported::reported,
        scene::{ColorRole, Fill},
        scene_builder::{SceneBuilder, TextRole},
    },
    locale::{Lang, chart::ChartMessages, format::rounded, template::fill},
};

/// Beyond this a square stands for ten, a hundred, ...
const MOST_SQUARES: f64 = 600.0;

pub(super) struct Levels;

impl KindSpec for Levels {
    fn draw(&self, builder: &mut SceneBuilder<'_>) {
        let (series, data) = builder.chart.first_series();
        let mut upper = None;
        for (item, datum) in data.iter().enumerate() {
            if let Some(text) = upper.and_then(|upper| ratio(upper, datum, builder.lang)) {
                builder.paragraph(&text, TextRole::Small, ColorRole::Muted);
                builder.y += 6.0;
            }
            draw_level(builder, series, item, datum);
            upper = Some(datum);
        }
    }

    /// Every level with its figure, from the top.
    fn clauses(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        let chart = &*drawn(chart);
        let reported = reported(chart);
        let levels = reported.iter().map(|level| [&level.name(chart, lang), " ", &level.datum.written].concat());
        vec![levels.collect::<Vec<_>>().join(ChartMessages::of(lang).list)]
    }

    /// Squares are counted one by one.
    fn swatch(&self) -> Option<Swatch> {
        None
    }
}

/// How many of the lower level each of the upper one has. One town has 104 areas: that is the figure itself, and no average.
fn ratio(upper: &Datum, lower: &Datum, lang: Lang) -> Option<String> {
    let (few, many) = (upper.exact().filter(|few| *few > 1.0)?, lower.exact()?);
    let ratio = rounded(many / few, 1, lang);
    (many >= few).then(|| fill(ChartMessages::of(lang).each_has, &[&upper.label, &ratio, &lower.label]))
}

fn draw_level(builder: &mut SceneBuilder<'_>, series: usize, item: usize, datum: &Datum) {
    let (top, point) = (builder.y, builder.next_point());
    let figure = datum.amount().map_or("", |_| datum.written.as_str());
    let figure_width = builder.text_width(TextRole::Value, figure);
    let label_width = (builder.width - figure_width - 12.0).max(builder.width / 3.0);
    let label = builder.wrap(TextRole::Label, &datum.label, label_width);
    let line = builder.line_height(TextRole::Label);
    let after = label.last().map_or(0.0, |last| builder.text_width(TextRole::Label, last)) + 10.0;
    builder.y += builder.lines(&label, 0.0, builder.y, Align::Start, TextRole::Label, ColorRole::Text);
    if after + figure_width <= builder.width {
        builder.text(figure, (after, builder.y - line / 2.0), Align::Start, TextRole::Value, ColorRole::Text);
    } else {
        builder.paragraph(figure, TextRole::Value, ColorRole::Text);
    }
    builder.y += 4.0;
    let mut outline = Vec::new();
    if let Some(count) = datum.amount() {
        draw_squares(builder, item, count.max(0.0), datum, point);
    } else {
        let gap = builder.gap(Rect::new(0.0, builder.y, 0.0, 20.0 * builder.type_scale), datum, point);
        builder.y = gap.y + gap.h;
        outline = gap.corners();
    }
    builder.y += 10.0 * builder.type_scale;
    let hit_area = Rect::new(0.0, top, builder.width, builder.y - top);
    builder.point(series, item, hit_area, outline, (builder.width / 2.0, top + line));
}

/// Draws the squares of a level in rows, and how many one stands for where that is more than one.
fn draw_squares(builder: &mut SceneBuilder<'_>, item: usize, count: f64, datum: &Datum, point: usize) {
    let mut each = 1.0;
    // Ends, because no amount is greater than a quadrillion.
    while count / each > MOST_SQUARES {
        each *= 10.0;
    }
    // Smaller further down: a part of a part.
    let side = (16.0 - 4.5 * item as f64).max(6.0);
    let pitch = side + 2.0;
    let columns = (((builder.width + 2.0) / pitch) as usize).max(1);
    let fill_style = if datum.qualifier.is_ahead() { Fill::Outline } else { Fill::Solid };
    let mut left = (count / each).round().min(MOST_SQUARES) as usize;
    while left > 0 {
        let row = left.min(columns);
        let (top, foot) = (builder.y, builder.y + side);
        // One outline per row, its squares joined along their feet by a line without area: a picture with few parts.
        let square = |index: usize| {
            let x = pitch * index as f64;
            [(x, foot), (x, top), (x + side, top), (x + side, foot)]
        };
        builder.polygon((0..row).flat_map(square).collect(), ColorRole::Series(item), fill_style, Some(point));
        builder.y += pitch;
        left -= row;
    }
    if each > 1.0 {
        builder.y += 4.0;
        let note = fill(ChartMessages::of(builder.lang).squares, &[&rounded(each, 0, builder.lang)]);
        builder.paragraph(&note, TextRole::Small, ColorRole::Muted);
    }
}
