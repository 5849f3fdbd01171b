//! The two legends: the colours of the series above a chart, the qualifiers that occur in it beneath.

use super::{
    data::Chart,
    datum::Datum,
    geometry::{Align, Rect},
    mark::{bar::Bar, dot::Dot},
    scene::{ColorRole, Fill},
    scene_builder::{SceneBuilder, TextRole},
};
use crate::{
    locale::{
        Lang,
        chart::{ChartMessages, qualifier_name},
        template::join,
    },
    profile::figure::{Bound, Qualifier, Status},
};

/// One entry of the legend of qualifiers.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// The qualifier that is drawn; `None` for a range.
    pub qualifier: Option<Qualifier>,
    /// The name.
    pub text: &'static str,
}

/// The qualifiers that occur in the chart, bounds before statuses, for the legend that explains how they are drawn.
///
/// ```
/// use village_profile::{chart::{self, Chart, ChartKind, Datum, Series}, locale::Lang};
///
/// let data = vec![Datum::reported("茶", 2.0, "2 万元"), Datum::withheld("竹")];
/// let chart = Chart::new(ChartKind::Bars, "", vec![Series::new("", data)]);
/// let entries = chart::legend(&chart, Lang::ZhHans);
/// assert_eq!(entries.iter().map(|entry| entry.text).collect::<Vec<_>>(), ["未公开"]);
/// ```
#[must_use]
pub fn legend(chart: &Chart, lang: Lang) -> Vec<LegendEntry> {
    let occurs = |qualifier: &Option<Qualifier>| chart.data().iter().any(|(_, _, datum)| has(datum, *qualifier));
    QUALIFIERS
        .into_iter()
        .filter(occurs)
        .map(|qualifier| LegendEntry {
            qualifier,
            text: qualifier.map_or(ChartMessages::of(lang).range, |qualifier| qualifier_name(qualifier, lang)),
        })
        .collect()
}

/// Every qualifier that a legend may explain, in its order; `None` for a range.
const QUALIFIERS: [Option<Qualifier>; 11] = [
    bound(Bound::About),
    bound(Bound::Nearly),
    bound(Bound::Over),
    bound(Bound::AtLeast),
    bound(Bound::AtMost),
    bound(Bound::Under),
    None,
    status(Status::Projected),
    status(Status::Planned),
    status(Status::Withheld),
    status(Status::Missing),
];

const fn bound(bound: Bound) -> Option<Qualifier> {
    Some(Qualifier { bound, status: Status::Actual })
}

const fn status(status: Status) -> Option<Qualifier> {
    Some(Qualifier { bound: Bound::Exact, status })
}

/// Whether a datum is drawn with a qualifier; `None` for a range.
fn has(datum: &Datum, qualifier: Option<Qualifier>) -> bool {
    let has_amount = datum.amount().is_some();
    match qualifier {
        None => has_amount && datum.range.is_some(),
        Some(Qualifier { bound: Bound::Exact, status }) => datum.status() == status,
        Some(Qualifier { bound, .. }) => has_amount && datum.range.is_none() && datum.qualifier.bound == bound,
    }
}

/// The mark that shows the qualifiers of a kind of chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Swatch {
    /// A bar along x.
    Bar,
    /// A dot whose values grow along x.
    Dot,
    /// A dot whose values grow upwards.
    UprightDot,
}

/// Draws the colours of the series; nothing where there is only one. `with_figures` where each has one figure, which finds no room
/// in the drawing.
pub(super) fn draw_series(builder: &mut SceneBuilder<'_>, with_figures: bool) {
    let chart = builder.chart;
    if chart.visible_series().len() < 2 || !builder.with_legend {
        return;
    }
    let size = 10.0 * builder.type_scale;
    let mut x = 0.0;
    for (index, series) in chart.visible_series() {
        let figure = series.data.first().filter(|_| with_figures).map_or("", |datum| &datum.written);
        let (left, middle) = draw_text(builder, &mut x, size, &join(&[&series.name, figure], " "));
        builder.rect(left, middle - size / 2.0, size, size, ColorRole::Series(index));
    }
    builder.y += pitch(builder) + 8.0 * builder.type_scale;
}

/// Draws the qualifiers that occur in the chart.
pub(super) fn draw_qualifiers(builder: &mut SceneBuilder<'_>, swatch: Swatch) {
    let entries = legend(builder.chart, builder.lang);
    if entries.is_empty() {
        return;
    }
    builder.y += 8.0 * builder.type_scale;
    let mut x = 0.0;
    for entry in &entries {
        let (left, middle) = draw_text(builder, &mut x, SWATCH_WIDTH, entry.text);
        draw_swatch(builder, swatch, entry.qualifier, left, middle);
    }
    builder.y += pitch(builder);
}

const SWATCH_WIDTH: f64 = 26.0;
const SWATCH_HEIGHT: f64 = 10.0;

/// Draws a qualifier, or a range for `None`, from its left edge around its middle. Muted, because a qualifier means the same in every
/// series.
fn draw_swatch(builder: &mut SceneBuilder<'_>, swatch: Swatch, qualifier: Option<Qualifier>, left: f64, middle: f64) {
    let (y, center) = (middle - SWATCH_HEIGHT / 2.0, left + SWATCH_WIDTH / 2.0);
    let (color, is_range) = (ColorRole::Muted, qualifier.is_none());
    let qualifier = qualifier.unwrap_or_default();
    if matches!(qualifier.status, Status::Withheld | Status::Missing) {
        let area = Rect::new(left, y, SWATCH_WIDTH, SWATCH_HEIGHT);
        builder.polygon(area.corners(), ColorRole::Baseline, Fill::Gap, None);
        return;
    }
    let dot = |y: f64, is_upright| Dot { center: (center, y), radius: 4.0, color, qualifier, is_upright, point: None };
    match swatch {
        Swatch::UprightDot if is_range => {
            let top = middle - 4.0;
            builder.line(&[(center, top), (center, top + 10.0)], 2.0, false, color);
            dot(top, true).draw(builder);
        }
        Swatch::UprightDot => {
            dot(middle + 2.0, true).draw(builder);
        }
        Swatch::Dot if !is_range => {
            dot(middle, false).draw(builder);
        }
        Swatch::Bar | Swatch::Dot => {
            let mut bar = Bar {
                base: left,
                end: left,
                low: is_range.then_some(center),
                y,
                thickness: SWATCH_HEIGHT,
                color,
                qualifier,
                shows_end: true,
                point: None,
            };
            bar.end += SWATCH_WIDTH - bar.overhang();
            bar.draw(builder);
        }
    }
}

/// The distance from one line of a legend to the next.
fn pitch(builder: &SceneBuilder<'_>) -> f64 {
    builder.line_height(TextRole::Small) + 4.0
}

/// Draws the text of an entry behind a swatch of `swatch_width` at `x`, on the next line where this one is full, and moves `x` to the
/// next entry. Returns the left edge and the middle of the swatch.
fn draw_text(builder: &mut SceneBuilder<'_>, x: &mut f64, swatch_width: f64, text: &str) -> (f64, f64) {
    let (pitch, height, inset) = (pitch(builder), builder.line_height(TextRole::Small), swatch_width + 6.0);
    let width = inset + builder.text_width(TextRole::Small, text);
    if *x > 0.0 && *x + width > builder.width {
        (*x, builder.y) = (0.0, builder.y + pitch);
    }
    let swatch = (*x, builder.y + pitch / 2.0);
    let lines = builder.wrap(TextRole::Small, text, builder.width - inset);
    let top = builder.y + (pitch - height) / 2.0;
    builder.y += builder.lines(&lines, *x + inset, top, Align::Start, TextRole::Small, ColorRole::Muted) - height;
    *x += width + 18.0;
    swatch
}
