//! Horizontal bars for long names, one per item and series. They start at zero.

use super::{
    bar::{Bar, OVERHANG, Way},
    data::Datum,
    key,
    pen::{Pen, Role},
    scene::{Align, Fill, Ink, Rect, Shape},
};

/// The most that a column of labels may take of the width.
const LABEL_SHARE: f64 = 0.4;
/// Bars shorter than this at full length say too little: labels and figures move above them.
const LEAST_RUN: f64 = 120.0;

/// How the rows are laid out.
pub(super) struct Rows {
    /// The right edge of the labels beside the bars; `None` where they stand above.
    labels: Option<f64>,
    /// Whether figures stand at the ends of the bars, or above them.
    figures_at_ends: bool,
    /// Where zero lies.
    zero: f64,
    /// Whether any bar goes below zero.
    has_negative: bool,
    /// Pixels per unit.
    per_unit: f64,
}

impl Rows {
    /// Chooses between labels beside and above from what must fit. `label_width` is that of the widest label.
    pub fn fit(pen: &Pen<'_>, label_width: f64) -> Self {
        let (mut least, mut most, mut figures) = (0.0_f64, 0.0_f64, 0.0_f64);
        for (_, _, datum) in pen.chart.data() {
            let amount = datum.amount().unwrap_or(0.0);
            least = least.min(amount);
            most = most.max(amount);
            figures = figures.max(pen.text_width(Role::Value, datum.shown(pen.lang)));
        }
        let single = pen.chart.shown().len() == 1;
        let labels = label_width.min(pen.width * LABEL_SHARE).ceil();
        let beside = pen.width - labels - 12.0 - figures - 8.0 - OVERHANG;
        let (left, figures_at_ends, run) = if !pen.is_narrow() && beside >= (LEAST_RUN * pen.t).max(pen.width * 0.3) {
            (Some(labels), true, beside)
        } else {
            let run = pen.width - figures - 8.0 - OVERHANG;
            let at_ends = !single && run >= LEAST_RUN;
            (None, at_ends, if at_ends { run } else { pen.width - OVERHANG })
        };
        let start = left.map_or(0.0, |labels| labels + 12.0);
        // Bars below zero need room for their open ends on the left.
        let (start, run) = if least < 0.0 { (start + OVERHANG, run - OVERHANG) } else { (start, run) };
        let span = most / 2.0 - least / 2.0;
        let per_unit = if span > 0.0 { run / span / 2.0 } else { 0.0 };
        Self { labels: left, figures_at_ends, zero: start - least * per_unit, has_negative: least < 0.0, per_unit }
    }

    fn place(&self, value: f64) -> f64 {
        self.zero + value * self.per_unit
    }

    /// Whether labels stand beside the bars.
    pub fn are_beside(&self) -> bool {
        self.labels.is_some()
    }
}

pub(super) fn lay(pen: &mut Pen<'_>) {
    key::lay_series(pen);
    let widest =
        (0..pen.chart.items()).map(|item| pen.text_width(Role::Label, pen.chart.label(item))).fold(0.0, f64::max);
    let rows = Rows::fit(pen, widest);
    lay_rows(pen, &rows, &mut |pen, item, at| {
        let label = pen.chart.label(item);
        let lines = pen.wrap(Role::Label, label, at.room);
        let height = pen.line_height(Role::Label) * lines.len() as f64;
        if let Some(place) = at.place {
            let top = at.top + if place.centred { (at.tall - height) / 2.0 } else { 0.0 };
            pen.lines(&lines, place.x, top, place.align, Role::Label, Ink::Ink);
        }
        height
    });
}

/// Where a row wants its label.
pub(super) struct LabelAt {
    /// The width that it may take.
    pub room: f64,
    /// Where it stands; `None` only asks for the height.
    pub place: Option<Place>,
    /// The top of the row.
    pub top: f64,
    /// The height of the row.
    pub tall: f64,
}

/// A label's anchor.
pub(super) struct Place {
    pub x: f64,
    pub align: Align,
    /// Whether it is centred in the height of the row.
    pub centred: bool,
}

/// Lays one row per item; `label` draws an item's label and tells its height.
pub(super) fn lay_rows(pen: &mut Pen<'_>, rows: &Rows, label: &mut dyn FnMut(&mut Pen<'_>, usize, LabelAt) -> f64) {
    let series = pen.chart.shown().len();
    let beside = rows.are_beside();
    let thick: f64 = match (series, beside) {
        (1, true) => 24.0,
        (1, false) => 14.0,
        _ => 16.0,
    };
    let top = pen.y;
    for item in 0..pen.chart.items() {
        let pitch = thick.max(pen.line_height(Role::Value)) + 2.0;
        if let Some(edge) = rows.labels {
            let height = label(pen, item, LabelAt { room: edge, place: None, top: 0.0, tall: 0.0 });
            let tall = height.max(pitch * series as f64) + if series > 1 { 14.0 } else { 8.0 } * pen.t;
            let at = LabelAt {
                room: edge,
                place: Some(Place { x: edge, align: Align::End, centred: true }),
                top: pen.y,
                tall,
            };
            label(pen, item, at);
            let mut middle = pen.y + tall / 2.0 - pitch * (series as f64 - 1.0) / 2.0;
            for (index, datum) in pen.row(item) {
                let hit = if series == 1 {
                    Rect::new(0.0, pen.y, pen.width, tall)
                } else {
                    Rect::new(rows.zero, middle - pitch / 2.0, pen.width - rows.zero, pitch)
                };
                lay_bar(pen, rows, (index, item, datum), middle, thick, hit);
                middle += pitch;
            }
            pen.y += tall;
        } else {
            lay_stacked_row(pen, rows, item, thick, label);
        }
    }
    if beside {
        let line = Rect::new(rows.zero.round() - 1.0, top, 1.0, pen.y - top);
        pen.mark(Shape::Rect(line), Ink::Baseline, Fill::Solid, None);
    }
}

/// Label, then bars beneath it: for phones.
fn lay_stacked_row(
    pen: &mut Pen<'_>,
    rows: &Rows,
    item: usize,
    thick: f64,
    label: &mut dyn FnMut(&mut Pen<'_>, usize, LabelAt) -> f64,
) {
    let data = pen.row(item);
    let top = pen.y;
    let line = pen.line_height(Role::Value);
    // A single figure stands at the right of its label, if it leaves the label half of the line.
    let sole = match data.as_slice() {
        [(_, datum)] if datum.amount().is_some() => Some(*datum),
        _ => None,
    };
    let figure_width = sole.map_or(0.0, |datum| pen.text_width(Role::Value, &datum.written));
    let shares_line = sole.is_some() && figure_width + 12.0 <= pen.width / 2.0;
    let room = if shares_line { pen.width - figure_width - 12.0 } else { pen.width };
    let at = LabelAt { room, place: Some(Place { x: 0.0, align: Align::Start, centred: false }), top, tall: 0.0 };
    let mut y = top + label(pen, item, at);
    if let (Some(datum), true) = (sole, shares_line) {
        y = y.max(top + line);
        pen.text(&datum.written, (pen.width, y - line / 2.0), Align::End, Role::Value, Ink::Ink);
    }
    for (index, datum) in data {
        let start = if sole.is_some() { top } else { y };
        if !rows.figures_at_ends && !shares_line && datum.amount().is_some() {
            for text in pen.wrap(Role::Value, &datum.written, pen.width) {
                pen.text(&text, (0.0, y + line / 2.0), Align::Start, Role::Value, Ink::Ink);
                y += line;
            }
        }
        let tall = if datum.amount().is_some() && !rows.figures_at_ends { thick } else { thick.max(22.0 * pen.t) };
        let middle = y + tall / 2.0 + 3.0;
        let hit = Rect::new(0.0, start, pen.width, y + tall + 5.0 - start);
        lay_bar(pen, rows, (index, item, datum), middle, thick, hit);
        if rows.has_negative {
            let line = Rect::new(rows.zero.round() - 1.0, middle - tall / 2.0 - 2.0, 1.0, tall + 4.0);
            pen.mark(Shape::Rect(line), Ink::Baseline, Fill::Solid, None);
        }
        y += tall + 5.0;
    }
    pen.y = y + 10.0 * pen.t;
}

fn lay_bar(
    pen: &mut Pen<'_>,
    rows: &Rows,
    (series, item, datum): (usize, usize, &Datum),
    middle: f64,
    thick: f64,
    hit: Rect,
) {
    let point = pen.next_point();
    let zero = rows.zero;
    let end = match datum.amount() {
        None => {
            let slot = pen.gap(Rect::new(zero, middle - thick / 2.0, 0.0, thick), datum, point);
            slot.x + slot.w
        }
        Some(value) => {
            let bar = Bar {
                way: Way::Across,
                base: zero,
                end: rows.place(value),
                low: datum.lower().map(|low| rows.place(low)),
                side: middle - thick / 2.0,
                thick,
                ink: Ink::Series(series),
                known: datum.known,
                point: Some(point),
                free: true,
            };
            bar.lay(pen);
            if rows.figures_at_ends {
                let x = rows.place(value.max(0.0)) + bar.reach() + 8.0;
                pen.text(&datum.written, (x, middle), Align::Start, Role::Value, Ink::Ink);
            }
            bar.end
        }
    };
    pen.point(series, item, hit, (end, middle - thick / 2.0));
}
