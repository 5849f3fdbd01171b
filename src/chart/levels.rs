//! Levels of a hierarchy: every unit of every level as a square, so that 104 areas and 378 micro-grids are seen.

use super::{
    data::Datum,
    pen::{Pen, Role},
    scene::{Align, Fill, Ink, Rect},
};
use crate::locale::chart::{fill, rounded, words};

/// Beyond this a square stands for ten, a hundred, ...
const MOST_SQUARES: f64 = 600.0;

pub(super) fn lay(pen: &mut Pen<'_>) {
    let (series, data) = pen.chart.first();
    let mut upper: Option<&Datum> = None;
    for (item, datum) in data.iter().enumerate() {
        // One town has 104 areas: that is the figure itself, not an average.
        if let Some(upper) = upper
            && let (Some(few), Some(many)) = (upper.exact(), datum.exact())
            && few > 1.0
            && many >= few
        {
            let ratio = rounded(many / few, 1, pen.lang);
            let text = fill(words(pen.lang).each_has, &[&upper.label, &ratio, &datum.label]);
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
    let mut each = 1.0;
    // No count is greater than a quadrillion.
    while count / each > MOST_SQUARES {
        each *= 10.0;
    }
    // Smaller further down: a part of a part.
    let side = (16.0 - 4.5 * item as f64).max(6.0);
    let pitch = side + 2.0;
    let columns = (((pen.width + 2.0) / pitch) as usize).max(1);
    let mut left = (count / each).round().min(MOST_SQUARES) as usize;
    let look = if datum.known.is_ahead() { Fill::Outline } else { Fill::Solid };
    while left > 0 {
        let row = left.min(columns);
        left -= row;
        // One outline per row, its squares joined along their feet by a line without area: a picture with few parts.
        let mut points = Vec::with_capacity(row * 4);
        for index in 0..row {
            let x = pitch * index as f64;
            let (top, foot) = (pen.y, pen.y + side);
            points.extend_from_slice(&[(x, foot), (x, top), (x + side, top), (x + side, foot)]);
        }
        pen.area(points, Ink::Series(item), look, Some(point));
        pen.y += pitch;
    }
    if each > 1.0 {
        pen.y += 4.0;
        let note = fill(words(pen.lang).squares, &[&rounded(each, 0, pen.lang)]);
        pen.paragraph(&note, Role::Small, Ink::Muted);
    }
}
