//! A line per series by year, named at its end.

use super::{KindSpec, Most, Relation};
use crate::{
    chart::{
        axes::Axes,
        data::{Chart, Series},
        datum::Datum,
        gap_rows::GapRows,
        geometry::{Align, Rect},
        legend::{self, Swatch},
        mark::dot::Dot,
        reported::{Reported, extremes, reported_of},
        scale::Scale,
        scene::ColorRole,
        scene_builder::{SceneBuilder, TextRole},
    },
    locale::{
        Lang,
        chart::{ChartMessages, change},
        format::year,
        template::{fill, join},
    },
};

/// The most that the names at the ends take of the width.
const NAMES_SHARE: f64 = 0.3;
/// The height that the marks of the highest value need above it.
const MARK_HEIGHT: f64 = 16.0;

pub(super) struct Line;

impl KindSpec for Line {
    fn draw(&self, builder: &mut SceneBuilder<'_>) {
        let chart = builder.chart;
        let names_width = names_width(builder);
        if names_width.is_none() {
            legend::draw_series(builder, false);
        }
        let (low, high) = chart.extent().unwrap_or((0.0, 1.0));
        // From zero, unless that would press the lines together at the top.
        let start = if low > 0.0 && low < high * 0.7 { 0.0 } else { low };
        let after = names_width.map_or(8.0, |width| width + 22.0);
        let axes = Axes::draw(builder, Scale::around(start, high), (high.max(0.0), MARK_HEIGHT), after);
        let (positions, band) = axes.positions(chart);
        for (index, series) in chart.visible_series() {
            draw_line(builder, &axes, &positions, index, series);
        }
        // Dots after lines, so that no line crosses them.
        let mut gaps = GapRows::beneath(&axes);
        let is_single = chart.is_single();
        for (index, series) in chart.visible_series() {
            let last = series.data.iter().rposition(|datum| !datum.is_absent());
            for (item, (datum, x)) in series.data.iter().zip(&positions).enumerate() {
                if !datum.is_absent() {
                    let is_large = last == Some(item) || datum.exact().is_none();
                    draw_datum(builder, &axes, (index, item, datum), (*x, band, is_single), is_large, &mut gaps);
                }
            }
        }
        if let Some(width) = names_width {
            draw_names(builder, &axes, &positions, width);
        }
        let depth = gaps.depth(builder);
        axes.draw_labels(builder, &positions, depth);
    }

    fn clauses(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        chart.visible_series().iter().map(|(index, _)| trend(chart, *index, lang)).collect()
    }

    fn remarks(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        let is_alone = chart.visible_series().len() == 1;
        let change = |(index, series): (usize, &Series)| {
            let change = total_change(chart, index, lang)?;
            let prefix = ChartMessages::of(lang).title_prefix;
            Some(if is_alone { change } else { [fill(prefix, &[&series.name]), change].concat() })
        };
        chart.visible_series().into_iter().filter_map(change).collect()
    }

    fn names_series_first(&self) -> bool {
        true
    }

    /// Of a long past the latest times.
    fn most_items(&self) -> Most {
        Most::Last(400)
    }

    fn relation(&self, _: &Chart) -> Relation {
        Relation::SinceItemBefore
    }

    fn swatch(&self) -> Option<Swatch> {
        Some(Swatch::UprightDot)
    }
}

/// From the first reported figure of a series to the last, and the highest where it is neither.
fn trend(chart: &Chart, series: usize, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let reported = reported_of(chart, series);
    let (Some(first), Some(last), Some((highest, _))) = (reported.first(), reported.last(), extremes(&reported)) else {
        return String::new();
    };
    let year = |datum: &Reported<'_>| year(chart.label(datum.item), lang);
    let start = year(first);
    let mut clauses = Vec::new();
    if first.item == last.item {
        clauses.push([&start, " ", &first.datum.written].concat());
    } else {
        clauses.push(fill(messages.from_to, &[&start, &first.datum.written, &year(last), &last.datum.written]));
        clauses.extend(total_change(chart, series, lang));
        if highest.amount > first.amount && highest.amount > last.amount {
            clauses.push(fill(messages.highest, &[&year(highest), &highest.datum.written]));
        }
    }
    let name = if chart.visible_series().len() > 1 { chart.series_name(series) } else { "" };
    join(&[name, &clauses.join(messages.comma)], " ")
}

/// The change from the first reported figure of a series to the last, where both are exact and can be compared.
fn total_change(chart: &Chart, series: usize, lang: Lang) -> Option<String> {
    let reported = reported_of(chart, series);
    let (first, last) = (reported.first()?, reported.last().filter(|_| reported.len() > 1)?);
    let is_broken = reported.iter().skip(1).any(|reported| reported.datum.breaks_series);
    let before = first.datum.exact().filter(|before| *before > 0.0 && !is_broken)?;
    Some(change(&year(chart.label(first.item), lang), last.datum.exact()? / before - 1.0, lang))
}

/// The width of the series' names at the ends of their lines; `None` where there is one line, or no space for names.
fn names_width(builder: &SceneBuilder<'_>) -> Option<f64> {
    if builder.is_narrow() || builder.chart.visible_series().len() < 2 {
        return None;
    }
    let series = builder.chart.visible_series();
    let widths = series.iter().map(|(_, series)| builder.text_width(TextRole::Label, &series.name));
    let width = widths.fold(0.0, f64::max).min(builder.width * NAMES_SHARE);
    let lines = series.iter().map(|(_, series)| builder.wrap(TextRole::Label, &series.name, width));
    let height: f64 = lines.map(|lines| builder.lines_height(TextRole::Label, &lines)).sum();
    (height <= Axes::height(builder)).then_some(width)
}

/// Draws the stretches between gaps; a stretch that leads to a figure not yet achieved is dashed.
fn draw_line(builder: &mut SceneBuilder<'_>, axes: &Axes, positions: &[f64], index: usize, series: &Series) {
    let mut stretch: Vec<(f64, f64)> = Vec::new();
    let mut is_dashed = false;
    // A year that a series does not speak of makes no gap.
    for (datum, x) in series.data.iter().zip(positions).filter(|(datum, _)| !datum.is_absent()) {
        let Some(value) = datum.amount() else {
            draw_stretch(builder, &stretch, is_dashed, index);
            (stretch, is_dashed) = (Vec::new(), false);
            continue;
        };
        if datum.breaks_series {
            draw_stretch(builder, &stretch, is_dashed, index);
            stretch = Vec::new();
        }
        if datum.qualifier.is_ahead() != is_dashed {
            draw_stretch(builder, &stretch, is_dashed, index);
            // The next stretch begins where this one ended.
            stretch = stretch.last().copied().into_iter().collect();
            is_dashed = !is_dashed;
        }
        stretch.push((*x, axes.y(value)));
    }
    draw_stretch(builder, &stretch, is_dashed, index);
}

fn draw_stretch(builder: &mut SceneBuilder<'_>, points: &[(f64, f64)], is_dashed: bool, series: usize) {
    if points.len() > 1 {
        builder.line(points, 4.5, false, ColorRole::Background);
        builder.line(points, 2.25, is_dashed, ColorRole::Series(series));
    }
}

/// Draws the dot or the gap of one datum. Small dots mark the data; the last one and those that are not plainly exact are larger.
fn draw_datum(
    builder: &mut SceneBuilder<'_>,
    axes: &Axes,
    (series, item, datum): (usize, usize, &Datum),
    (x, band, is_single): (f64, f64, bool),
    is_large: bool,
    gaps: &mut GapRows,
) {
    let point = builder.next_point();
    let color = ColorRole::Series(series);
    let Some(value) = datum.amount() else {
        let gap = gaps.draw(builder, x, datum, color, point);
        builder.point(series, item, gap, gap.corners(), (x, gap.y));
        return;
    };
    let y = axes.y(value);
    if let Some(low) = datum.lower() {
        builder.line(&[(x, y), (x, axes.y(low))], 2.0, false, color);
    }
    let radius = if is_large { 4.0 } else { 2.5 };
    let dot = Dot { center: (x, y), radius, color, qualifier: datum.qualifier, is_upright: true, point: Some(point) };
    let outline = dot.draw(builder);
    let hit_area = if is_single {
        Rect::new(x - band / 2.0, axes.top, band, axes.bottom - axes.top)
    } else {
        Rect::new(x - band / 2.0, y - 12.0, band, 24.0)
    };
    builder.point(series, item, hit_area, outline, (x, y));
}

/// The name of a series at the end of its line.
struct Name {
    series: usize,
    lines: Vec<String>,
    /// The end of the line.
    end: (f64, f64),
    top: f64,
    height: f64,
}

/// Draws the series' names at the right, pushed apart, with a thin line from the end of the series to its name.
fn draw_names(builder: &mut SceneBuilder<'_>, axes: &Axes, positions: &[f64], width: f64) {
    let chart = builder.chart;
    let name = |(series, one): (usize, &Series)| {
        let mut dots = one.data.iter().zip(positions).filter_map(|(datum, x)| Some((*x, axes.y(datum.amount()?))));
        let end = dots.next_back()?;
        let lines = builder.wrap(TextRole::Label, &one.name, width);
        let height = builder.lines_height(TextRole::Label, &lines);
        Some(Name { series, lines, end, top: end.1 - height / 2.0, height })
    };
    let mut names: Vec<Name> = chart.visible_series().into_iter().filter_map(name).collect();
    names.sort_by(|one, other| one.end.1.total_cmp(&other.end.1));
    let mut least = f64::NEG_INFINITY;
    for name in &mut names {
        name.top = name.top.max(least);
        least = name.top + name.height;
    }
    // A name that was pushed beneath the plot area goes back up as far as the others allow.
    let mut most = axes.bottom + builder.line_height(TextRole::Label) / 2.0;
    for name in names.iter_mut().rev() {
        name.top = name.top.min(most - name.height);
        most = name.top;
    }
    for name in &names {
        let (x, middle) = (axes.right + 14.0, name.top + name.height / 2.0);
        let leader = [(name.end.0 + 8.0, name.end.1), (x - 12.0, name.end.1), (x - 4.0, middle)];
        builder.line(&leader, 1.0, false, ColorRole::Series(name.series));
        builder.lines(&name.lines, x, name.top, Align::Start, TextRole::Label, ColorRole::Text);
    }
}
