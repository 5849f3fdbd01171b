//! Levels of a hierarchy: every unit of every level as a square, so that 104 areas and 378 micro-grids are seen.

use super::{
    data::Datum,
    pen::{Pen, Role},
    scene::{Align, Fill, Ink, Rect, Shape},
};
use crate::locale::chart::{each_has, squares};

/// Beyond this a square stands for ten, a hundred, ...
const MOST_SQUARES: f64 = 600.0;

pub(super) fn lay(pen: &mut Pen<'_>) {
    let chart = pen.chart;
    let Some((series, first)) = chart.shown().into_iter().next() else { return };
    let mut upper: Option<&Datum> = None;
    for (item, datum) in first.data.iter().enumerate() {
        let ratio = upper.and_then(|upper| {
            let (few, many) = (upper.amount()?, datum.amount()?);
            // One town has 104 areas: that is the figure itself, not an average.
            (upper.is_exact() && datum.is_exact() && few > 1.0 && many >= few).then_some((upper, many / few))
        });
        if let Some((upper, ratio)) = ratio {
            let text = each_has(&upper.label, ratio, &datum.label, pen.lang);
            pen.paragraph(&text, Role::Small, Ink::Muted);
            pen.y += 6.0;
        }
        lay_level(pen, series, item, datum);
        upper = Some(datum);
    }
}

fn lay_level(pen: &mut Pen<'_>, series: usize, item: usize, datum: &Datum) {
    let top = pen.y;
    let point = pen.next_point();
    let figure = datum.amount().map_or("", |_| datum.written.as_str());
    let figure_width = pen.text_width(Role::Value, figure);
    let label = pen.wrap(Role::Label, &datum.label, (pen.width - figure_width - 12.0).max(pen.width / 3.0));
    let line = pen.line_height(Role::Label);
    let after = label.last().map_or(0.0, |last| pen.text_width(Role::Label, last)) + 10.0;
    pen.y += pen.lines(&label, 0.0, pen.y, Align::Start, Role::Label, Ink::Ink);
    if after + figure_width <= pen.width {
        pen.text(figure, (after, pen.y - line / 2.0), Align::Start, Role::Value, Ink::Ink);
    } else {
        pen.paragraph(figure, Role::Value, Ink::Ink);
    }
    pen.y += 4.0;
    match datum.amount() {
        Some(count) => lay_squares(pen, item, count.max(0.0), datum, point),
        None => {
            let slot = pen.gap(Rect::new(0.0, pen.y, 0.0, 20.0 * pen.t), datum, point);
            pen.y = slot.y + slot.h;
        }
    }
    pen.y += 10.0 * pen.t;
    pen.point(series, item, Rect::new(0.0, top, pen.width, pen.y - top), (pen.width / 2.0, top + line));
}

fn lay_squares(pen: &mut Pen<'_>, item: usize, count: f64, datum: &Datum, point: usize) {
    let mut each: u64 = 1;
    while count / each as f64 > MOST_SQUARES && each < 1_000_000_000_000_000_000 {
        each *= 10;
    }
    // Smaller further down: a part of a part.
    let side = (16.0 - 4.5 * item as f64).max(6.0);
    let pitch = side + 2.0;
    let columns = (((pen.width + 2.0) / pitch) as usize).max(1);
    let mut left = (count / each as f64).round().min(MOST_SQUARES) as usize;
    let fill = if datum.known.is_ahead() { Fill::Outline } else { Fill::Solid };
    while left > 0 {
        let row = left.min(columns);
        left -= row;
        // One outline per row, its squares joined along their feet by a line without area: a picture with few parts.
        let mut points = Vec::with_capacity(row * 4);
        for index in 0..row {
            let x = pitch * index as f64;
            let (top, foot) = (pen.y, pen.y + side);
            points.extend([(x, foot), (x, top), (x + side, top), (x + side, foot)]);
        }
        pen.mark(Shape::Polygon(points), Ink::Series(item), fill, Some(point));
        pen.y += pitch;
    }
    if each > 1 {
        pen.y += 4.0;
        let note = squares(each, pen.lang);
        pen.paragraph(&note, Role::Small, Ink::Muted);
    }
}
