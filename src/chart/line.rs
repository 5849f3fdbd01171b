//! A line per series by year, named at its end.

use super::{
    data::{Datum, Series},
    key,
    pen::{Pen, Role},
    plot::{Lane, Plot, dot},
    scale::Scale,
    scene::{Align, Ink, Rect},
};

/// The most that the names at the ends take of the width.
const NAMES_SHARE: f64 = 0.3;

pub(super) fn lay(pen: &mut Pen<'_>) {
    let chart = pen.chart;
    // Names stand at the ends where there is room, else above.
    let at_ends = chart.shown().len() > 1 && !pen.is_narrow();
    let mut room = 0.0_f64;
    if at_ends {
        for (_, series) in &chart.shown() {
            room = room.max(pen.text_width(Role::Label, &series.name));
        }
        room = room.min(pen.width * NAMES_SHARE);
    } else {
        key::lay_series(pen);
    }
    let (low, high) = chart.extent().unwrap_or((0.0, 1.0));
    // From zero, unless that would press the lines together at the top.
    let start = if low > 0.0 && low < high * 0.7 { 0.0 } else { low };
    let after = if at_ends { room + 22.0 } else { 8.0 };
    let plot = Plot::lay(pen, Scale::around(start, high), (high.max(0.0), 16.0), after);
    let (places, step) = plot.places(pen);
    for &(index, series) in &chart.shown() {
        lay_line(pen, &plot, &places, index, series);
    }
    // Dots after lines, so that no line crosses them, and gaps after both.
    let mut lane = Lane::under(&plot);
    let single = chart.is_single();
    for &(index, series) in &chart.shown() {
        let end = series.data.iter().rposition(|datum| !datum.is_absent());
        for (item, datum) in series.data.iter().enumerate() {
            let Some(x) = places.get(item).filter(|_| !datum.is_absent()) else { continue };
            let prominent = end == Some(item) || datum.exact().is_none();
            lay_datum(pen, &plot, (index, item, datum), (*x, step), (prominent, single), &mut lane);
        }
    }
    if at_ends {
        lay_names(pen, &plot, &places, room);
    }
    let depth = lane.depth(pen);
    plot.lay_labels(pen, &places, depth);
}

/// The stretches between gaps; what leads to a value that is not yet true is dashed.
fn lay_line(pen: &mut Pen<'_>, plot: &Plot, places: &[f64], index: usize, series: &Series) {
    let mut stretch: Vec<(f64, f64)> = Vec::new();
    let mut dashed = false;
    for (datum, x) in series.data.iter().zip(places) {
        // Of a year that a series does not speak of, it has no gap.
        if datum.is_absent() {
            continue;
        }
        let value = datum.amount();
        let ahead = value.is_some() && datum.known.is_ahead();
        if value.is_none() || ahead != dashed {
            lay_stretch(pen, &stretch, dashed, index);
            // What follows begins where this ended, unless there is a gap between.
            let end = stretch.last().copied().filter(|_| value.is_some());
            stretch.clear();
            if let Some(end) = end {
                stretch.push(end);
            }
            dashed = ahead;
        }
        if let Some(value) = value {
            stretch.push((*x, plot.y(value)));
        }
    }
    lay_stretch(pen, &stretch, dashed, index);
}

fn lay_stretch(pen: &mut Pen<'_>, points: &[(f64, f64)], dashed: bool, series: usize) {
    if points.len() > 1 {
        pen.line(points, 4.5, false, Ink::Ground);
        pen.line(points, 2.25, dashed, Ink::Series(series));
    }
}

fn lay_datum(
    pen: &mut Pen<'_>,
    plot: &Plot,
    (series, item, datum): (usize, usize, &Datum),
    (x, step): (f64, f64),
    (prominent, single): (bool, bool),
    lane: &mut Lane,
) {
    let point = pen.next_point();
    let ink = Ink::Series(series);
    let Some(value) = datum.amount() else {
        let slot = lane.hang(pen, x, datum, ink, point);
        pen.point(series, item, slot, (x, slot.y));
        return;
    };
    let y = plot.y(value);
    if let Some(low) = datum.lower() {
        pen.line(&[(x, y), (x, plot.y(low))], 2.0, false, ink);
    }
    // Small dots tell where the data is; the end and what is not plain are larger.
    let radius = if prominent { 4.0 } else { 2.5 };
    dot(pen, (x, y), radius, datum.known, true, ink, Some(point));
    let hit = if single {
        Rect::new(x - step / 2.0, plot.top, step, plot.bottom - plot.top)
    } else {
        Rect::new(x - step / 2.0, y - 12.0, step, 24.0)
    };
    pen.point(series, item, hit, (x, y));
}

/// The series' names at the right, pushed apart, each led to by a thin line where it had to move.
fn lay_names(pen: &mut Pen<'_>, plot: &Plot, places: &[f64], room: f64) {
    struct Name {
        index: usize,
        lines: Vec<String>,
        tall: f64,
        end: (f64, f64),
        top: f64,
    }
    let mut names: Vec<Name> = Vec::new();
    for &(index, series) in &pen.chart.shown() {
        let mut end = None;
        for (datum, x) in series.data.iter().zip(places) {
            if let Some(value) = datum.amount() {
                end = Some((*x, plot.y(value)));
            }
        }
        let Some(end) = end else { continue };
        let lines = pen.wrap(Role::Label, &series.name, room);
        let tall = pen.line_height(Role::Label) * lines.len() as f64;
        let place = names.partition_point(|other| other.end.1 <= end.1);
        names.insert(place, Name { index, lines, tall, end, top: end.1 - tall / 2.0 });
    }
    let mut free = f64::NEG_INFINITY;
    for name in &mut names {
        name.top = name.top.max(free);
        free = name.top + name.tall;
    }
    // What was pushed beneath the plane goes back up as far as the others allow.
    let mut floor = plot.bottom + pen.line_height(Role::Label) / 2.0;
    for name in names.iter_mut().rev() {
        name.top = name.top.min(floor - name.tall);
        floor = name.top;
    }
    for name in &names {
        let middle = name.top + name.tall / 2.0;
        let x = plot.right + 14.0;
        let lead = [(name.end.0 + 8.0, name.end.1), (x - 12.0, name.end.1), (x - 4.0, middle)];
        pen.line(&lead, 1.0, false, Ink::Series(name.index));
        pen.lines(&name.lines, x, name.top, Align::Start, Role::Label, Ink::Ink);
    }
}
