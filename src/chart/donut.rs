//! Parts of a whole as a ring, with its sorted table as the legend.

use super::{
    arc::{on_circle, sector},
    data::{Chart, Datum},
    pen::{Pen, Role},
    scene::{Align, Fill, Ink, Rect, Shape},
};
use crate::{
    locale::chart::{number, percent, words},
    profile::figure::Bound,
};

/// The ground left free between two parts.
const GAP: f64 = 1.5;

/// Whether the data makes a whole: one series of two to six told parts, none below zero, that add up to the stated
/// whole (a percentage to 100) within what rounding explains.
#[must_use]
pub fn suits(chart: &Chart) -> bool {
    let shown = chart.shown();
    let [(_, series)] = shown.as_slice() else { return false };
    let parts: Option<Vec<f64>> =
        series.data.iter().map(|datum| datum.amount().filter(|value| *value >= 0.0 && datum.range.is_none())).collect();
    let Some(parts) = parts.filter(|parts| (2..=6).contains(&parts.len())) else { return false };
    let sum: f64 = parts.iter().sum();
    let stated = match &chart.whole {
        Some(whole) => whole.amount(),
        None if chart.unit == "%" => Some(100.0),
        None => Some(sum),
    };
    stated.is_some_and(|whole| sum > 0.0 && (sum - whole).abs() <= whole * 0.01)
}

/// One part, ready to be drawn.
struct Part<'a> {
    item: usize,
    datum: &'a Datum,
    /// Where it begins and ends, 0 to 1 round the ring.
    turn: (f64, f64),
}

pub(super) fn lay(pen: &mut Pen<'_>) {
    let chart = pen.chart;
    let Some((series, first)) = chart.shown().into_iter().next() else { return };
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (item, datum) in first.data.iter().enumerate() {
        let place = parts.iter().position(|other| other.datum.amount() < datum.amount()).unwrap_or(parts.len());
        parts.insert(place, Part { item, datum, turn: (0.0, 0.0) });
    }
    let sum: f64 = parts.iter().filter_map(|part| part.datum.amount()).sum();
    let mut turn = 0.0;
    for part in &mut parts {
        let next = turn + part.datum.amount().unwrap_or(0.0) / sum;
        part.turn = (turn, next);
        turn = next;
    }

    let narrow = pen.is_narrow();
    let across = if narrow { 200.0_f64 } else { (pen.width * 0.36).min(220.0) };
    // Room for the marks of open ends outside the ring.
    let radius = across / 2.0 - 6.0;
    let top = pen.y;
    let center_x = if narrow { pen.width / 2.0 } else { across / 2.0 };
    let rows_left = if narrow { 0.0 } else { across + 32.0 };
    let rows_height = if narrow { 0.0 } else { measure_rows(pen, &parts, rows_left) };
    let middle = top + across.max(rows_height) / 2.0;
    let center = (center_x, middle);
    for (rank, part) in parts.iter().enumerate() {
        lay_sector(pen, part, rank, center, radius);
    }
    lay_total(pen, center, radius * 0.62, sum);
    pen.y = if narrow { top + across + 12.0 } else { middle - rows_height / 2.0 };
    for (rank, part) in parts.iter().enumerate() {
        let row_top = pen.y;
        let tall = row_height(pen, part, rows_left);
        lay_row(pen, part, rank, rows_left, tall);
        pen.y += tall;
        let hit = Rect::new(rows_left, row_top, pen.width - rows_left, tall);
        let anchor = on_circle(center, radius * 0.8, (part.turn.0 + part.turn.1) / 2.0);
        pen.point(series, part.item, hit, anchor);
    }
    pen.y = pen.y.max(if narrow { 0.0 } else { middle + across / 2.0 });
}

fn lay_sector(pen: &mut Pen<'_>, part: &Part<'_>, rank: usize, center: (f64, f64), radius: f64) {
    let point = Some(pen.next_point() + rank);
    let (inner, ink) = (radius * 0.62, Ink::Series(rank));
    let mut ring = |from: f64, to: f64, fill| {
        if part.turn.1 > part.turn.0 {
            pen.mark(Shape::Polygon(sector(center, (from, to), part.turn, GAP)), ink, fill, point);
        }
    };
    let fill = if part.datum.known.is_ahead() { Fill::Hatched } else { Fill::Solid };
    // The ends of bars, bent around the rim.
    match part.datum.known.bound {
        Bound::Exact => ring(inner, radius, fill),
        Bound::About | Bound::Nearly => {
            ring(inner, radius - 8.0, fill);
            ring(radius - 6.0, radius - 3.5, Fill::Solid);
            ring(radius - 1.5, radius, Fill::Solid);
        }
        Bound::Over | Bound::AtLeast => {
            ring(inner, radius, fill);
            ring(radius + 2.5, radius + 4.5, Fill::Solid);
        }
        Bound::AtMost | Bound::Under => {
            ring(inner, radius - 3.0, Fill::Soft);
            ring(radius - 3.0, radius, Fill::Solid);
        }
    }
}

/// The whole in the middle of the ring, in the largest type that fits.
fn lay_total(pen: &mut Pen<'_>, center: (f64, f64), hole: f64, sum: f64) {
    let chart = pen.chart;
    let (name, figure) = match &chart.whole {
        Some(whole) => (whole.label.clone(), whole.written.clone()),
        None => {
            let mut figure = number(sum, 2);
            figure.push(' ');
            figure.push_str(&chart.unit);
            (words(pen.lang).total.to_owned(), figure)
        }
    };
    let room = hole * 1.6;
    let role = if pen.text_width(Role::Value, &figure) <= room { Role::Value } else { Role::Small };
    let names = pen.wrap(Role::Small, &name, room);
    let figures = pen.wrap(role, &figure, room);
    let tall = pen.line_height(Role::Small) * names.len() as f64 + pen.line_height(role) * figures.len() as f64;
    let y = center.1 - tall / 2.0;
    let under = pen.lines(&names, center.0, y, Align::Middle, Role::Small, Ink::Muted);
    pen.lines(&figures, center.0, y + under, Align::Middle, role, Ink::Ink);
}

/// The columns of the table.
struct Columns {
    /// Where labels start, and their room.
    labels: (f64, f64),
    /// Whether figures stand under their labels, for want of room.
    stacked: bool,
    /// The right edge of the figures beside the labels.
    figures: f64,
    /// The right edge of the shares.
    shares: f64,
}

impl Columns {
    fn fit(pen: &Pen<'_>, left: f64) -> Self {
        // A wider table would tear figures from their labels.
        let shares = pen.width.min(left + 460.0 * pen.t);
        let figures = shares - pen.text_width(Role::Label, "99.9%") - 12.0;
        let widest = |(_, _, datum): (usize, usize, &Datum)| pen.text_width(Role::Value, &datum.written);
        let figure = pen.chart.data().into_iter().map(widest).fold(0.0, f64::max);
        let start = left + 18.0 * pen.t;
        let beside = figures - figure - 12.0 - start;
        let stacked = beside < 6.0 * pen.font(Role::Label).0;
        Self { labels: (start, if stacked { figures - start } else { beside }), stacked, figures, shares }
    }

    /// The lines of a part: its label, and its figure where it stands under it.
    fn lines(&self, pen: &Pen<'_>, part: &Part<'_>) -> (Vec<String>, Vec<String>) {
        let label = pen.wrap(Role::Label, &part.datum.label, self.labels.1);
        let figure = if self.stacked { pen.wrap(Role::Value, &part.datum.written, self.labels.1) } else { Vec::new() };
        (label, figure)
    }
}

fn row_height(pen: &Pen<'_>, part: &Part<'_>, left: f64) -> f64 {
    let (label, figure) = Columns::fit(pen, left).lines(pen, part);
    pen.line_height(Role::Label) * (label.len() + figure.len()).max(1) as f64 + 8.0
}

fn measure_rows(pen: &Pen<'_>, parts: &[Part<'_>], left: f64) -> f64 {
    parts.iter().map(|part| row_height(pen, part, left)).sum()
}

fn lay_row(pen: &mut Pen<'_>, part: &Part<'_>, rank: usize, left: f64, tall: f64) {
    let columns = Columns::fit(pen, left);
    let middle = pen.y + tall / 2.0;
    let size = 10.0 * pen.t;
    let swatch = Rect::new(left, middle - size / 2.0, size, size);
    pen.mark(Shape::Rect(swatch), Ink::Series(rank), Fill::Solid, None);
    let (label, figure) = columns.lines(pen, part);
    let height = pen.line_height(Role::Label) * (label.len() + figure.len()) as f64;
    let (start, top) = (columns.labels.0, middle - height / 2.0);
    let under = pen.lines(&label, start, top, Align::Start, Role::Label, Ink::Ink);
    pen.lines(&figure, start, top + under, Align::Start, Role::Value, Ink::Ink);
    if !columns.stacked {
        pen.text(&part.datum.written, (columns.figures, middle), Align::End, Role::Value, Ink::Ink);
    }
    if let (true, Some(base), Some(value)) = (part.datum.is_exact(), pen.chart.base(), part.datum.amount()) {
        pen.text(&percent(value / base), (columns.shares, middle), Align::End, Role::Label, Ink::Muted);
    }
    if rank > 0 {
        let line = Rect::new(left, pen.y.round(), columns.shares - left, 1.0);
        pen.mark(Shape::Rect(line), Ink::Grid, Fill::Solid, None);
    }
}
