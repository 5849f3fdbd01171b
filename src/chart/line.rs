//! A line per series by year, named at its end.

use super::{
    axes::{Axes, Lane, dot},
    data::{Datum, Series},
    legend,
    scale::Scale,
    scene::{Align, ColorRole, Rect},
    scene_builder::{Role, SceneBuilder},
};

/// The most that the names at the ends take of the width.
const NAMES_SHARE: f64 = 0.3;

pub(super) fn lay(builder: &mut SceneBuilder<'_>) {
    let chart = builder.chart;
    // Names stand at the ends where there is room, else above.
    let at_ends = chart.visible_series().len() > 1 && !builder.is_narrow();
    let mut room = 0.0_f64;
    if at_ends {
        for (_, series) in &chart.visible_series() {
            room = room.max(builder.text_width(Role::Label, &series.name));
        }
        room = room.min(builder.width * NAMES_SHARE);
    } else {
        legend::lay_series(builder);
    }
    let (low, high) = chart.extent().unwrap_or((0.0, 1.0));
    // From zero, unless that would press the lines together at the top.
    let start = if low > 0.0 && low < high * 0.7 { 0.0 } else { low };
    let after = if at_ends { room + 22.0 } else { 8.0 };
    let plot = Axes::lay(builder, Scale::around(start, high), (high.max(0.0), 16.0), after);
    let (places, step) = plot.places(builder);
    for &(index, series) in &chart.visible_series() {
        lay_line(builder, &plot, &places, index, series);
    }
    // Dots after lines, so that no line crosses them, and gaps after both.
    let mut lane = Lane::under(&plot);
    let single = chart.is_single();
    for &(index, series) in &chart.visible_series() {
        let end = series.data.iter().rposition(|datum| !datum.is_absent());
        for (item, datum) in series.data.iter().enumerate() {
            let Some(x) = places.get(item).filter(|_| !datum.is_absent()) else { continue };
            let prominent = end == Some(item) || datum.exact().is_none();
            lay_datum(builder, &plot, (index, item, datum), (*x, step), (prominent, single), &mut lane);
        }
    }
    if at_ends {
        lay_names(builder, &plot, &places, room);
    }
    let depth = lane.depth(builder);
    plot.lay_labels(builder, &places, depth);
}

/// The stretches between gaps; what leads to a value that is not yet true is dashed.
fn lay_line(builder: &mut SceneBuilder<'_>, plot: &Axes, places: &[f64], index: usize, series: &Series) {
    let mut stretch: Vec<(f64, f64)> = Vec::new();
    let mut dashed = false;
    for (datum, x) in series.data.iter().zip(places) {
        // Of a year that a series does not speak of, it has no gap.
        if datum.is_absent() {
            continue;
        }
        let value = datum.amount();
        let ahead = value.is_some() && datum.qualifier.is_ahead();
        if value.is_none() || ahead != dashed {
            lay_stretch(builder, &stretch, dashed, index);
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
    lay_stretch(builder, &stretch, dashed, index);
}

fn lay_stretch(builder: &mut SceneBuilder<'_>, points: &[(f64, f64)], dashed: bool, series: usize) {
    if points.len() > 1 {
        builder.line(points, 4.5, false, ColorRole::Background);
        builder.line(points, 2.25, dashed, ColorRole::Series(series));
    }
}

fn lay_datum(
    builder: &mut SceneBuilder<'_>,
    plot: &Axes,
    (series, item, datum): (usize, usize, &Datum),
    (x, step): (f64, f64),
    (prominent, single): (bool, bool),
    lane: &mut Lane,
) {
    let point = builder.next_point();
    let color = ColorRole::Series(series);
    let Some(value) = datum.amount() else {
        let slot = lane.hang(builder, x, datum, color, point);
        builder.point(series, item, slot, (x, slot.y));
        return;
    };
    let y = plot.y(value);
    if let Some(low) = datum.lower() {
        builder.line(&[(x, y), (x, plot.y(low))], 2.0, false, color);
    }
    // Small dots tell where the data is; the end and what is not plain are larger.
    let radius = if prominent { 4.0 } else { 2.5 };
    dot(builder, (x, y), radius, datum.qualifier, true, color, Some(point));
    let hit = if single {
        Rect::new(x - step / 2.0, plot.top, step, plot.bottom - plot.top)
    } else {
        Rect::new(x - step / 2.0, y - 12.0, step, 24.0)
    };
    builder.point(series, item, hit, (x, y));
}

/// The series' names at the right, pushed apart, each led to by a thin line where it had to move.
fn lay_names(builder: &mut SceneBuilder<'_>, plot: &Axes, places: &[f64], room: f64) {
    struct Name {
        index: usize,
        lines: Vec<String>,
        tall: f64,
        end: (f64, f64),
        top: f64,
    }
    let mut names: Vec<Name> = Vec::new();
    for &(index, series) in &builder.chart.visible_series() {
        let mut end = None;
        for (datum, x) in series.data.iter().zip(places) {
            if let Some(value) = datum.amount() {
                end = Some((*x, plot.y(value)));
            }
        }
        let Some(end) = end else { continue };
        let lines = builder.wrap(Role::Label, &series.name, room);
        let tall = builder.line_height(Role::Label) * lines.len() as f64;
        let place = names.partition_point(|other| other.end.1 <= end.1);
        names.insert(place, Name { index, lines, tall, end, top: end.1 - tall / 2.0 });
    }
    let mut free = f64::NEG_INFINITY;
    for name in &mut names {
        name.top = name.top.max(free);
        free = name.top + name.tall;
    }
    // What was pushed beneath the plane goes back up as far as the others allow.
    let mut floor = plot.bottom + builder.line_height(Role::Label) / 2.0;
    for name in names.iter_mut().rev() {
        name.top = name.top.min(floor - name.tall);
        floor = name.top;
    }
    for name in &names {
        let middle = name.top + name.tall / 2.0;
        let x = plot.right + 14.0;
        let lead = [(name.end.0 + 8.0, name.end.1), (x - 12.0, name.end.1), (x - 4.0, middle)];
        builder.line(&lead, 1.0, false, ColorRole::Series(name.index));
        builder.lines(&name.lines, x, name.top, Align::Start, Role::Label, ColorRole::Text);
    }
}
