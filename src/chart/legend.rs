//! The legends: which colour is which series, and what the drawn qualifiers mean.

use super::{
    axes::dot,
    bar::Bar,
    data::{Chart, ChartKind},
    scene::{Align, ColorRole, Rect},
    scene_builder::{Role, SceneBuilder},
};
use crate::{
    locale::{
        Lang,
        chart::{ChartMessages, qualifier_name},
        template::join,
    },
    profile::figure::{Bound, Qualifier, Status},
};

/// One line of the legend of qualifiers.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// What is drawn; `None` for a range.
    pub qualifier: Option<Qualifier>,
    /// What it means.
    pub text: &'static str,
}

/// What the drawn qualifiers mean: only those that occur in the chart, bounds before states.
#[must_use]
pub fn legend(chart: &Chart, lang: Lang) -> Vec<LegendEntry> {
    let mut entries = Vec::new();
    for &qualifier in &ENTRIES {
        for (_, _, datum) in &chart.data() {
            let told = datum.amount().is_some();
            let occurs = match qualifier {
                None => told && datum.range.is_some(),
                Some(Qualifier { bound: Bound::Exact, status }) => datum.status() == status,
                Some(Qualifier { bound, .. }) => told && datum.range.is_none() && datum.qualifier.bound == bound,
            };
            if occurs {
                let text = qualifier.map_or(ChartMessages::of(lang).range, |qualifier| qualifier_name(qualifier, lang));
                entries.push(LegendEntry { qualifier, text });
                break;
            }
        }
    }
    entries
}

/// What a legend may explain, in its order.
static ENTRIES: [Option<Qualifier>; 11] = {
    const fn bound(bound: Bound) -> Option<Qualifier> {
        Some(Qualifier { bound, status: Status::Actual })
    }
    const fn status(status: Status) -> Option<Qualifier> {
        Some(Qualifier { bound: Bound::Exact, status })
    }
    [
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
    ]
};

/// Which colour is which series; nothing where there is only one.
pub(super) fn lay_series(builder: &mut SceneBuilder<'_>) {
    let shown = builder.chart.visible_series();
    if shown.len() < 2 || !builder.with_legend {
        return;
    }
    let (mut x, size) = (0.0, 10.0 * builder.t);
    // A stack by itself has its figures here, where each finds room.
    let figures = builder.chart.kind == ChartKind::Stacked && builder.chart.items() == 1;
    for &(index, series) in &shown {
        let figure = series.data.first().filter(|_| figures).map_or("", |datum| &datum.written);
        let middle = flow(builder, &mut x, size, &join(&[&series.name, figure], " "));
        builder.block(middle.0, middle.1 - size / 2.0, size, size, ColorRole::Series(index));
    }
    builder.y += line(builder) + 8.0 * builder.t;
}

/// The legend of qualifiers beneath the chart.
pub(super) fn lay_notes(builder: &mut SceneBuilder<'_>) {
    // Levels draw every one of what they count.
    if builder.chart.kind == ChartKind::Levels {
        return;
    }
    let entries = legend(builder.chart, builder.lang);
    if entries.is_empty() {
        return;
    }
    builder.y += 8.0 * builder.t;
    let mut x = 0.0;
    for entry in &entries {
        let place = flow(builder, &mut x, NOTE.0, entry.text);
        lay_note(builder, entry.qualifier, place);
    }
    builder.y += line(builder);
}

/// The size of a drawn qualifier.
const NOTE: (f64, f64) = (26.0, 10.0);

fn lay_note(builder: &mut SceneBuilder<'_>, qualifier: Option<Qualifier>, (x, middle): (f64, f64)) {
    let (wide, thick) = NOTE;
    let side = middle - thick / 2.0;
    let range = qualifier.is_none();
    let qualifier = qualifier.unwrap_or_default();
    if matches!(qualifier.status, Status::Withheld | Status::Missing) {
        builder.slot(&Rect::new(x, side, wide, thick), ColorRole::Baseline, None);
        return;
    }
    // Muted, because a qualifier means the same in every series.
    let color = ColorRole::Muted;
    match builder.chart.kind {
        ChartKind::Line => {
            let top = if range { middle - 4.0 } else { middle + 2.0 };
            if range {
                builder.line(&[(x + wide / 2.0, top), (x + wide / 2.0, top + 10.0)], 2.0, false, color);
            }
            dot(builder, (x + wide / 2.0, top), 4.0, qualifier, true, color, None);
        }
        ChartKind::Dumbbell if !range => dot(builder, (x + wide / 2.0, middle), 4.0, qualifier, false, color, None),
        _ => {
            let low = range.then_some(x + wide / 2.0);
            let mut bar = Bar { base: x, end: x, low, side, thick, color, qualifier, point: None, free: true };
            bar.end += wide - bar.reach();
            bar.lay(builder);
        }
    }
}

/// The height of a line of a legend.
fn line(builder: &SceneBuilder<'_>) -> f64 {
    builder.line_height(Role::Small) + 4.0
}

/// Lays the words behind a swatch at `x`, on the next line where this one is full; moves `x` on and returns where the
/// swatch goes: its left edge and its middle.
fn flow(builder: &mut SceneBuilder<'_>, x: &mut f64, swatch: f64, words: &str) -> (f64, f64) {
    let (line, height, inset) = (line(builder), builder.line_height(Role::Small), swatch + 6.0);
    let width = inset + builder.text_width(Role::Small, words);
    if *x > 0.0 && *x + width > builder.width {
        (*x, builder.y) = (0.0, builder.y + line);
    }
    let place = (*x, builder.y + line / 2.0);
    let lines = builder.wrap(Role::Small, words, builder.width - inset);
    let top = builder.y + (line - height) / 2.0;
    builder.y += builder.lines(&lines, *x + inset, top, Align::Start, Role::Small, ColorRole::Muted) - height;
    *x += width + 18.0;
    place
}
