//! One part of a stated whole: 437 of 470.

use super::{
    bar::{Bar, OVERHANG},
    data::Datum,
    scene::{Align, ColorRole, Rect},
    scene_builder::{Role, SceneBuilder},
};
use crate::locale::{
    chart::ChartMessages,
    format::percent,
    template::{fill, join},
};

const THICK: f64 = 16.0;

pub(super) fn lay(builder: &mut SceneBuilder<'_>) {
    let chart = builder.chart;
    let Some(part) = chart.datum(0, 0) else { return };
    let top = builder.y;
    let whole = chart.whole.as_ref().and_then(|whole| Some((whole, whole.amount().filter(|total| *total > 0.0)?)));
    // The big figure is the percentage where both figures are exact, else the figure itself; a gap has its own word.
    let (told, lang) = (part.figure_text(builder.lang), builder.lang);
    let (mut big, mut figures) = (String::new(), String::new());
    if part.amount().is_some() {
        told.clone_into(&mut big);
    }
    if let Some((whole, _)) = whole {
        if part.amount().is_some() {
            if !whole.written.is_empty() {
                figures = fill(ChartMessages::of(lang).part_of, &[told, whole.figure_text(lang)]);
            }
            if let (Some(value), Some(total)) = (part.exact(), whole.exact()) {
                big = percent(value / total, lang);
            }
        } else {
            figures = join(&[&whole.label, &whole.written], " ");
        }
    }
    lay_figures(builder, &big, part, &figures);

    builder.y += 8.0;
    let side = builder.y;
    let point = builder.next_point();
    match (part.amount(), whole) {
        (None, _) => {
            let slot = builder.gap(Rect::new(0.0, side, builder.width, THICK), part, point);
            builder.y = slot.y + slot.h;
        }
        (Some(value), Some((_, total))) => {
            // An open end needs room beyond the whole.
            let run = if part.exact().is_some() { builder.width } else { builder.width - OVERHANG };
            builder.block(0.0, side, run, THICK, ColorRole::Grid);
            let along = |value: f64| run * (value / total).clamp(0.0, 1.0);
            let bar = Bar {
                base: 0.0,
                end: along(value),
                low: part.lower().map(along),
                side,
                thick: THICK,
                color: ColorRole::Series(0),
                qualifier: part.qualifier,
                point: Some(point),
                free: true,
            };
            bar.lay(builder);
            builder.y += THICK;
        }
        // Without a whole there is nothing to draw a share of.
        (Some(_), None) => {}
    }
    builder.y += 6.0;
    builder.point(0, 0, Rect::new(0.0, top, builder.width, builder.y - top), (builder.width / 2.0, side));
}

/// The big figure, and beside it, or beneath where that is too wide, what it is and how much of how much.
fn lay_figures(builder: &mut SceneBuilder<'_>, big: &str, part: &Datum, figures: &str) {
    let big_height = builder.line_height(Role::Big);
    let width = builder.text_width(Role::Big, big);
    let top = builder.y;
    let (mut x, mut y) = (0.0, top);
    if width > 0.0 && width <= builder.width {
        builder.text(big, (0.0, top + big_height / 2.0), Align::Start, Role::Big, ColorRole::Text);
        builder.y += big_height;
        if width + 16.0 + 8.0 * builder.font(Role::Label).0 <= builder.width {
            x = width + 16.0;
        } else {
            y = builder.y;
        }
    } else {
        // A long figure in words must not run out of the picture.
        builder.paragraph(big, Role::Value, ColorRole::Text);
        y = builder.y;
    }
    let room = builder.width - x;
    let label = builder.wrap(Role::Label, &part.label, room);
    let figures = builder.wrap(Role::Small, figures, room);
    if x > 0.0 {
        let lines = |role, lines: &[String]| builder.line_height(role) * lines.len() as f64;
        y += ((big_height - lines(Role::Label, &label) - lines(Role::Small, &figures)) / 2.0).max(0.0);
    }
    y += builder.lines(&label, x, y, Align::Start, Role::Label, ColorRole::Text);
    y += builder.lines(&figures, x, y, Align::Start, Role::Small, ColorRole::Muted);
    builder.y = builder.y.max(y);
}
