//! A line per series by year, named at its end.

use super::{
    bar::Way,
    data::{Datum, Series},
    key,
    pen::{Pen, Role},
    plot::{Lane, Plot, dot},
    scale::Scale,
    scene::{Align, Fill, Ink, Rect, Shape},
};

/// The most that the names at the ends take of the width.
const NAMES_SHARE: f64 = 0.3;

pub(super) fn lay(pen: &mut Pen<'_>) {
    let chart = pen.chart;
    let names =
        chart.shown().into_iter().map(|(_, series)| pen.text_width(Role::Label, &series.name)).fold(0.0, f64::max);
    // Names stand at the ends where there is room, else above.
    let at_ends = chart.shown().len() > 1 && !pen.is_narrow();
    if !at_ends {
        key::lay_series(pen);
    }
    let room = names.min(pen.width * NAMES_SHARE);
    let most = chart.data().into_iter().filter_map(|(_, _, datum)| datum.amount()).fold(0.0, f64::max);
    let after = if at_ends { room + 22.0 } else { 8.0 };
    let plot = Plot::lay(pen, scale(chart.data().into_iter().map(|(_, _, datum)| datum)), (most, 16.0), after);
    let places = plot.places(pen);
    // A line fills its plane from edge to edge, where a column needs half a band at both.
    let places = stretch(&places, plot.left + 10.0, plot.right - 10.0);
    let step = places.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?)).fold(pen.width, f64::min);
    for (index, series) in chart.shown() {
        lay_line(pen, &plot, &places, index, series);
    }
    // Dots after lines, so that no line crosses them, and gaps after both.
    let mut lane = Lane::under(&plot);
    for (index, series) in chart.shown() {
        for (item, datum) in series.data.iter().enumerate() {
            let Some(x) = places.get(item) else { continue };
            lay_datum(pen, &plot, (index, item, datum), *x, step, &mut lane);
        }
    }
    if at_ends {
        lay_names(pen, &plot, &places, room);
    }
    plot.lay_labels(pen, &places, lane.depth());
}

/// From zero, unless that would press the lines together at the top.
fn scale<'a>(data: impl Iterator<Item = &'a Datum>) -> Scale {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for datum in data {
        if let Some(value) = datum.amount() {
            low = low.min(datum.lower().unwrap_or(value));
            high = high.max(value);
        }
    }
    if low > high {
        (low, high) = (0.0, 1.0);
    }
    if low > 0.0 && low < high * 0.7 { Scale::around(0.0, high) } else { Scale::around(low, high) }
}

fn stretch(places: &[f64], left: f64, right: f64) -> Vec<f64> {
    let (Some(first), Some(last)) = (places.first(), places.last()) else { return Vec::new() };
    let span = last - first;
    let at = |x: &f64| if span > 0.0 { left + (right - left) * (x - first) / span } else { (left + right) / 2.0 };
    places.iter().map(at).collect()
}

/// The stretches between gaps; what leads to a value that is not yet true is dashed.
fn lay_line(pen: &mut Pen<'_>, plot: &Plot, places: &[f64], index: usize, series: &Series) {
    let mut stretch: Vec<(f64, f64)> = Vec::new();
    let mut dashed = false;
    let mut put = |points: &[(f64, f64)], dashed| {
        if points.len() > 1 {
            for (ink, width) in [(Ink::Ground, 5.0), (Ink::Series(index), 2.25)] {
                let shape = Shape::Line { points: points.to_vec(), width, dashed: dashed && ink != Ink::Ground };
                pen.mark(shape, ink, Fill::Solid, None);
            }
        }
    };
    for (datum, x) in series.data.iter().zip(places) {
        let Some(value) = datum.amount() else {
            put(&stretch, dashed);
            stretch.clear();
            continue;
        };
        let ahead = datum.known.is_ahead();
        if ahead != dashed {
            put(&stretch, dashed);
            stretch = stretch.last().copied().into_iter().collect();
            dashed = ahead;
        }
        stretch.push((*x, plot.y(value)));
    }
    put(&stretch, dashed);
}

fn lay_datum(
    pen: &mut Pen<'_>,
    plot: &Plot,
    (series, item, datum): (usize, usize, &Datum),
    x: f64,
    step: f64,
    lane: &mut Lane,
) {
    let point = pen.next_point();
    let ink = Ink::Series(series);
    let Some(value) = datum.amount() else {
        let slot = lane.hang(pen, x, step - 4.0, datum, ink, point);
        pen.point(series, item, slot, (x, slot.y));
        return;
    };
    let y = plot.y(value);
    if let Some(low) = datum.lower() {
        let whisker = Shape::Line { points: vec![(x, y), (x, plot.y(low))], width: 2.0, dashed: false };
        pen.mark(whisker, ink, Fill::Solid, None);
    }
    let last = pen.chart.datum(series, item + 1).is_none();
    // Small dots tell where the data is; the end and what is not plain are larger.
    let radius = if last || !datum.is_exact() { 4.0 } else { 2.5 };
    dot(pen, (x, y), radius, datum.known, Way::Upright, ink, Some(point));
    let single = pen.chart.shown().len() == 1;
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
    for (index, series) in pen.chart.shown() {
        let end = series.data.iter().zip(places).rev().find_map(|(datum, x)| Some((*x, plot.y(datum.amount()?))));
        let Some(end) = end else { continue };
        let lines = pen.wrap(Role::Label, &series.name, room);
        let tall = pen.line_height(Role::Label) * lines.len() as f64;
        let place = names.iter().position(|other| other.end.1 > end.1).unwrap_or(names.len());
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
        let lead = vec![(name.end.0 + 8.0, name.end.1), (x - 12.0, name.end.1), (x - 4.0, middle)];
        pen.mark(Shape::Line { points: lead, width: 1.0, dashed: false }, Ink::Series(name.index), Fill::Solid, None);
        pen.lines(&name.lines, x, name.top, Align::Start, Role::Label, Ink::Ink);
    }
}
