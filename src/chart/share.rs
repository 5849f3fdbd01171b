//! One part of a stated whole: 437 of 470.

use super::{
    bar::{Bar, OVERHANG, Way},
    data::Datum,
    pen::{Pen, Role},
    scene::{Align, Fill, Ink, Rect, Shape},
};
use crate::locale::chart::{join, part_of, percent};

const THICK: f64 = 16.0;

pub(super) fn lay(pen: &mut Pen<'_>) {
    let chart = pen.chart;
    let Some(part) = chart.datum(0, 0) else { return };
    let top = pen.y;
    let whole = chart.whole.as_ref().and_then(|whole| Some((whole, whole.amount().filter(|total| *total > 0.0)?)));
    // The big figure is the percentage where both figures are exact, else the figure itself; a gap has its own word.
    let big = match (part.amount(), whole) {
        (None, _) => String::new(),
        (Some(value), Some((whole, total))) if part.is_exact() && whole.is_exact() => percent(value / total),
        _ => part.shown(pen.lang).to_owned(),
    };
    let figures = match whole {
        Some((whole, _)) if part.amount().is_some() => part_of(part.shown(pen.lang), whole.shown(pen.lang), pen.lang),
        Some((whole, _)) => join(&[&whole.label, &whole.written], " "),
        None => String::new(),
    };
    lay_figures(pen, &big, part, &figures);

    pen.y += 8.0;
    let side = pen.y;
    let point = pen.next_point();
    match (part.amount(), whole) {
        (None, _) => {
            let slot = pen.gap(Rect::new(0.0, side, pen.width, THICK), part, point);
            pen.y = slot.y + slot.h;
        }
        (Some(value), Some((_, total))) => {
            // An open end needs room beyond the whole.
            let run = if part.is_exact() { pen.width } else { pen.width - OVERHANG };
            let track = Rect::new(0.0, side, run, THICK);
            pen.mark(Shape::Rect(track), Ink::Grid, Fill::Solid, None);
            let along = |value: f64| run * (value / total).clamp(0.0, 1.0);
            let bar = Bar {
                way: Way::Across,
                base: 0.0,
                end: along(value),
                low: part.lower().map(along),
                side,
                thick: THICK,
                ink: Ink::Series(0),
                known: part.known,
                point: Some(point),
                free: true,
            };
            bar.lay(pen);
            pen.y += THICK;
        }
        // Without a whole there is nothing to draw a share of.
        (Some(_), None) => {}
    }
    pen.y += 6.0;
    pen.point(0, 0, Rect::new(0.0, top, pen.width, pen.y - top), (pen.width / 2.0, side));
}

/// The big figure, and beside it, or beneath where that is too wide, what it is and how much of how much.
fn lay_figures(pen: &mut Pen<'_>, big: &str, part: &Datum, figures: &str) {
    let big_height = pen.line_height(Role::Big);
    let beside = pen.text_width(Role::Big, big) + 16.0;
    let fits = beside + 8.0 * pen.font(Role::Label).0 <= pen.width;
    // A long figure in words must not run out of the picture.
    let width = pen.text_width(Role::Big, big);
    let role = if width > 0.0 && width <= pen.width { Role::Big } else { Role::Value };
    let top = pen.y;
    if role == Role::Big {
        pen.text(big, (0.0, top + big_height / 2.0), Align::Start, role, Ink::Ink);
        pen.y += big_height;
    } else {
        pen.paragraph(big, role, Ink::Ink);
    }
    let (x, y) = if fits && role == Role::Big { (beside, top) } else { (0.0, pen.y) };
    let room = pen.width - x;
    let label = pen.wrap(Role::Label, &part.label, room);
    let figures = pen.wrap(Role::Small, figures, room);
    let tall = pen.line_height(Role::Label) * label.len() as f64 + pen.line_height(Role::Small) * figures.len() as f64;
    let mut y = y + if x > 0.0 { ((big_height - tall) / 2.0).max(0.0) } else { 0.0 };
    y += pen.lines(&label, x, y, Align::Start, Role::Label, Ink::Ink);
    y += pen.lines(&figures, x, y, Align::Start, Role::Small, Ink::Muted);
    pen.y = pen.y.max(y);
}
