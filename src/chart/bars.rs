//! Horizontal bars for long names, one per item and series. They start at zero.

use super::{
    bar::{Bar, OVERHANG},
    data::Datum,
    legend,
    scene::{Align, ColorRole, Rect},
    scene_builder::{Role, SceneBuilder},
    stars::Stars,
};

/// The most that a column of labels may take of the width.
const LABEL_SHARE: f64 = 0.4;
/// Bars shorter than this at full length say too little: labels and figures move above them.
const LEAST_RUN: f64 = 120.0;

/// How the rows are laid out.
struct Rows<'a> {
    /// The stars in front of the labels.
    stars: Option<&'a Stars<'a>>,
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
    /// The thickness of a bar.
    thick: f64,
}

/// Lays one row per item, its label behind its stars where it has some.
pub(super) fn lay(builder: &mut SceneBuilder<'_>, stars: Option<&Stars<'_>>) {
    legend::lay_series(builder);
    let rows = Rows::fit(builder, stars);
    let top = builder.y;
    for item in 0..builder.chart.items() {
        match rows.labels {
            Some(edge) => rows.lay_beside(builder, item, edge),
            None => rows.lay_beneath(builder, item),
        }
    }
    if rows.labels.is_some() {
        rows.lay_zero(builder, top, builder.y - top);
    }
}

impl<'a> Rows<'a> {
    /// Chooses between labels beside and above from what must fit.
    fn fit(builder: &SceneBuilder<'_>, stars: Option<&'a Stars<'a>>) -> Self {
        let (least, most) = builder.chart.extent().unwrap_or_default();
        let (least, most) = (least.min(0.0), most.max(0.0));
        let figures = builder.widest_figure() + 8.0;
        let single = builder.chart.is_single();
        let glyphs = stars.map_or(0.0, |stars| stars.width(builder));
        let labels = (glyphs + builder.widest_label()).min(builder.width * LABEL_SHARE).ceil();
        // Bars below zero need room for their open ends on the left.
        let before = if least < 0.0 { OVERHANG } else { 0.0 };
        let mut start = labels + 12.0;
        let mut run = builder.width - start - figures - OVERHANG;
        let beside = !builder.is_narrow() && run >= (LEAST_RUN * builder.t).max(builder.width * 0.3);
        let mut figures_at_ends = true;
        if !beside {
            (start, run) = (0.0, builder.width - figures - OVERHANG);
            figures_at_ends = !single && run >= LEAST_RUN;
            if !figures_at_ends {
                run = builder.width - OVERHANG;
            }
        }
        let span = most / 2.0 - least / 2.0;
        let per_unit = if span > 0.0 { (run - before) / span / 2.0 } else { 0.0 };
        Self {
            stars,
            labels: beside.then_some(labels),
            figures_at_ends,
            zero: start + before - least * per_unit,
            has_negative: least < 0.0,
            per_unit,
            thick: match (single, beside) {
                (true, true) => 24.0,
                (true, false) => 14.0,
                (false, _) => 16.0,
            },
        }
    }

    fn place(&self, value: f64) -> f64 {
        self.zero + value * self.per_unit
    }

    /// The line that bars start from.
    fn lay_zero(&self, builder: &mut SceneBuilder<'_>, top: f64, tall: f64) {
        builder.block(self.zero.round() - 1.0, top, 1.0, tall, ColorRole::Baseline);
    }

    /// The lines of an item's label where it has this room.
    fn label(&self, builder: &SceneBuilder<'_>, item: usize, room: f64) -> Vec<String> {
        let room = self.stars.map_or(room, |stars| (room - stars.width(builder)).max(stars.pitch(builder)));
        builder.wrap(Role::Label, builder.chart.label(item), room)
    }

    /// Lays an item's label, at the right edge `edge` or, without one, at the left; returns its height.
    fn lay_label(
        &self,
        builder: &mut SceneBuilder<'_>,
        item: usize,
        lines: &[String],
        edge: Option<f64>,
        top: f64,
    ) -> f64 {
        let line = builder.line_height(Role::Label);
        let (x, align) = match (self.stars, edge) {
            (Some(stars), _) => {
                stars.lay(builder, item, top + line / 2.0);
                (stars.width(builder), Align::Start)
            }
            (None, Some(edge)) => (edge, Align::End),
            (None, None) => (0.0, Align::Start),
        };
        let least = if self.stars.is_some() { line } else { 0.0 };
        builder.lines(lines, x, top, align, Role::Label, ColorRole::Text).max(least)
    }

    /// A row with its label at the left of its bars.
    fn lay_beside(&self, builder: &mut SceneBuilder<'_>, item: usize, edge: f64) {
        let row = builder.chart.row(item);
        let series = row.len();
        let pitch = self.thick.max(builder.line_height(Role::Value)) + 2.0;
        let lines = self.label(builder, item, edge);
        let height = builder.line_height(Role::Label) * lines.len().max(1) as f64;
        let top = builder.y;
        let tall = height.max(pitch * series as f64) + if series > 1 { 14.0 } else { 8.0 } * builder.t;
        self.lay_label(builder, item, &lines, Some(edge), top + (tall - height) / 2.0);
        let mut middle = top + tall / 2.0 - pitch * (series as f64 - 1.0) / 2.0;
        for &(index, datum) in &row {
            let hit = if series == 1 {
                Rect::new(0.0, top, builder.width, tall)
            } else {
                Rect::new(self.zero, middle - pitch / 2.0, builder.width - self.zero, pitch)
            };
            self.lay_bar(builder, (index, item, datum), middle, hit);
            middle += pitch;
        }
        builder.y += tall;
    }

    /// Label, then bars beneath it: for phones.
    fn lay_beneath(&self, builder: &mut SceneBuilder<'_>, item: usize) {
        let data = builder.chart.row(item);
        let top = builder.y;
        let line = builder.line_height(Role::Value);
        // A single figure stands at the right of its label, if it leaves the label half of the line.
        let sole = match data.as_slice() {
            [(_, datum)] if datum.amount().is_some() => Some(*datum),
            _ => None,
        };
        let taken = sole.map_or(0.0, |datum| builder.text_width(Role::Value, &datum.written) + 12.0);
        let shares_line = sole.is_some() && taken <= builder.width / 2.0;
        let label = self.label(builder, item, if shares_line { builder.width - taken } else { builder.width });
        let mut y = top + self.lay_label(builder, item, &label, None, top);
        if let (Some(datum), true) = (sole, shares_line) {
            y = y.max(top + line);
            builder.text(&datum.written, (builder.width, y - line / 2.0), Align::End, Role::Value, ColorRole::Text);
        }
        for &(index, datum) in &data {
            let start = if sole.is_some() { top } else { y };
            let above = datum.amount().is_some() && !self.figures_at_ends;
            if above && !shares_line {
                let lines = builder.wrap(Role::Value, &datum.written, builder.width);
                y += builder.lines(&lines, 0.0, y, Align::Start, Role::Value, ColorRole::Text);
            }
            let tall = if above { self.thick } else { self.thick.max(22.0 * builder.t) };
            let middle = y + tall / 2.0 + 3.0;
            let hit = Rect::new(0.0, start, builder.width, y + tall + 5.0 - start);
            self.lay_bar(builder, (index, item, datum), middle, hit);
            if self.has_negative {
                self.lay_zero(builder, middle - tall / 2.0 - 2.0, tall + 4.0);
            }
            y += tall + 5.0;
        }
        builder.y = y + 10.0 * builder.t;
    }

    fn lay_bar(
        &self,
        builder: &mut SceneBuilder<'_>,
        (series, item, datum): (usize, usize, &Datum),
        middle: f64,
        hit: Rect,
    ) {
        let point = builder.next_point();
        let side = middle - self.thick / 2.0;
        let end = match datum.amount() {
            None => {
                let slot = builder.gap(Rect::new(self.zero, side, 0.0, self.thick), datum, point);
                slot.x + slot.w
            }
            Some(value) => {
                let bar = Bar {
                    base: self.zero,
                    end: self.place(value),
                    low: datum.lower().map(|low| self.place(low)),
                    side,
                    thick: self.thick,
                    color: ColorRole::Series(series),
                    qualifier: datum.qualifier,
                    point: Some(point),
                    free: true,
                };
                bar.lay(builder);
                if self.figures_at_ends {
                    let x = self.place(value.max(0.0)) + bar.reach() + 8.0;
                    builder.text(&datum.written, (x, middle), Align::Start, Role::Value, ColorRole::Text);
                }
                bar.end
            }
        };
        builder.point(series, item, hit, (end, side));
    }
}
