//! One part of a stated whole: 437 of 470.

use super::{
    bar::{Bar, OVERHANG},
    data::Datum,
    pen::{Pen, Role},
    scene::{Align, Ink, Rect},
};
use crate::locale::chart::{Joined, fill, percent, words};

const THICK: f64 = 16.0;

pub(super) fn lay(pen: &mut Pen<'_>) {
    let chart = pen.chart;
    let Some(part) = chart.datum(0, 0) else { return };
    let top = pen.y;
    let whole = chart.whole.as_ref().and_then(|whole| Some((whole, whole.amount().filter(|total| *total > 0.0)?)));
    // The big figure is the percentage where both figures are exact, else the figure itself; a gap has its own word.
    let (told, lang) = (part.shown(pen.lang), pen.lang);
    let (mut big, mut figures) = (String::new(), String::new());
    if part.amount().is_some() {
        told.clone_into(&mut big);
    }
    if let Some((whole, _)) = whole {
        if part.amount().is_some() {
            if !whole.written.is_empty() {
                figures = fill(words(lang).part_of, &[told, whole.shown(lang)]);
            }
            if let (Some(value), Some(total)) = (part.exact(), whole.exact()) {
                big = percent(value / total, lang);
            }
        } else {
            let mut line = Joined::new(" ");
            line.add(&whole.label);
            line.add(&whole.written);
            figures = line.text;
        }
    }
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
            let run = if part.exact().is_some() { pen.width } else { pen.width - OVERHANG };
            pen.block(0.0, side, run, THICK, Ink::Grid);
            let along = |value: f64| run * (value / total).clamp(0.0, 1.0);
            let bar = Bar {
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
    let width = pen.text_width(Role::Big, big);
    let top = pen.y;
    let (mut x, mut y) = (0.0, top);
    if width > 0.0 && width <= pen.width {
        pen.text(big, (0.0, top + big_height / 2.0), Align::Start, Role::Big, Ink::Ink);
        pen.y += big_height;
        if width + 16.0 + 8.0 * pen.font(Role::Label).0 <= pen.width {
            x = width + 16.0;
        } else {
            y = pen.y;
        }
    } else {
        // A long figure in words must not run out of the picture.
        pen.paragraph(big, Role::Value, Ink::Ink);
        y = pen.y;
    }
    let room = pen.width - x;
    let label = pen.wrap(Role::Label, &part.label, room);
    let figures = pen.wrap(Role::Small, figures, room);
    if x > 0.0 {
        let lines = |role, lines: &[String]| pen.line_height(role) * lines.len() as f64;
        y += ((big_height - lines(Role::Label, &label) - lines(Role::Small, &figures)) / 2.0).max(0.0);
    }
    y += pen.lines(&label, x, y, Align::Start, Role::Label, Ink::Ink);
    y += pen.lines(&figures, x, y, Align::Start, Role::Small, Ink::Muted);
    pen.y = pen.y.max(y);
}
