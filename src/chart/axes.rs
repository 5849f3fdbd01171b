//! The plane of lines: grid, ticks, years, and the marks of single values.

use super::{
    arc::disc,
    data::{Datum, year},
    scale::Scale,
    scene::{Align, ColorRole, Fill, Geometry, Rect},
    scene_builder::{Role, SceneBuilder},
};
use crate::{
    locale::format::tick,
    profile::figure::{Bound, Qualifier},
};

/// The ground left free before the first and after the last item.
const INSET: f64 = 10.0;

/// The plane that values are drawn on, in CSS pixels.
pub(super) struct Axes {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    scale: Scale,
}

impl Axes {
    /// Lays grid lines, ticks and baseline. `above` is the room that marks need over the highest value, `most`, and
    /// `after` the room at the right.
    pub fn lay(builder: &mut SceneBuilder<'_>, scale: Scale, (most, above): (f64, f64), after: f64) -> Self {
        let mut widest = 0.0_f64;
        for value in &scale.ticks {
            widest = widest.max(builder.text_width(Role::Small, &tick(*value, builder.lang)));
        }
        let tall = (builder.width * 0.4).clamp(170.0, 280.0);
        let above = above - tall * (1.0 - scale.part(most));
        let top = (builder.y + above.max(builder.line_height(Role::Small) / 2.0)).round();
        let plot = Self {
            left: (widest + 8.0).ceil(),
            right: builder.width - after,
            top,
            bottom: (top + tall).round(),
            scale,
        };
        for value in &plot.scale.ticks {
            let y = plot.y(*value).round();
            builder.text(&tick(*value, builder.lang), (plot.left - 8.0, y), Align::End, Role::Small, ColorRole::Muted);
            // A scale that does not start at zero has no baseline. Whole pixels keep the lines sharp.
            let color = if *value == 0.0 { ColorRole::Baseline } else { ColorRole::Grid };
            builder.block(plot.left, y, plot.right - plot.left, 1.0, color);
        }
        builder.y = plot.bottom;
        plot
    }

    /// How high a value lies.
    pub fn y(&self, value: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * self.scale.part(value)
    }

    /// Where the items stand, years by their distance, other items evenly, and the least distance between two. The
    /// line fills its plane but for an inset at both edges.
    pub fn places(&self, builder: &SceneBuilder<'_>) -> (Vec<f64>, f64) {
        let count = builder.chart.items();
        let mut steps: Vec<f64> = Vec::with_capacity(count);
        for item in 0..count {
            let Some(year) = year(builder.chart.label(item)) else { break };
            if steps.last().is_some_and(|last| *last >= f64::from(year)) {
                break;
            }
            steps.push(f64::from(year));
        }
        if steps.len() < count {
            steps.clear();
            for item in 0..count {
                steps.push(item as f64);
            }
        }
        let first = steps.first().copied().unwrap_or(0.0);
        let span = steps.last().copied().unwrap_or(0.0) - first;
        let wide = self.right - self.left;
        let (mut least, mut before) = (wide, f64::NEG_INFINITY);
        for step in &mut steps {
            let part = if span > 0.0 { (*step - first) / span } else { 0.5 };
            *step = self.left + INSET + (wide - 2.0 * INSET) * part;
            least = least.min(*step - before);
            before = *step;
        }
        (steps, least)
    }

    /// Lays the items' labels beneath the plane and a `lane` under it, as many as fit, the last one always.
    pub fn lay_labels(&self, builder: &mut SceneBuilder<'_>, places: &[f64], lane: f64) {
        let chart = builder.chart;
        let top = self.bottom + lane + 6.0 * builder.t;
        let middle = top + builder.line_height(Role::Small) / 2.0;
        let mut free = f64::INFINITY;
        for (item, x) in places.iter().enumerate().rev() {
            let label = chart.label(item);
            let half = builder.text_width(Role::Small, label) / 2.0;
            // Labels at the edges move inwards rather than out of the picture.
            let x = x.min(builder.width - half).max(half);
            if x + half <= free {
                builder.text(label, (x, middle), Align::Middle, Role::Small, ColorRole::Muted);
                free = x - half - 8.0;
            }
        }
        builder.y = top + builder.line_height(Role::Small);
    }
}

/// Gaps that hang beneath the baseline, where no line is.
pub(super) struct Lane {
    top: f64,
    /// Where the last gap of each row ends.
    rows: Vec<f64>,
}

impl Lane {
    /// More rows than this cannot be read anyway.
    const MOST_ROWS: usize = 64;

    pub fn under(plot: &Axes) -> Self {
        Self { top: plot.bottom + 4.0, rows: Vec::new() }
    }

    /// The height of a row with the ground beneath it.
    fn pitch(builder: &SceneBuilder<'_>) -> f64 {
        builder.line_height(Role::Small) + 7.0
    }

    /// Hangs a dashed, empty slot around `x` with the word for why nothing is told, in the first row with room for it.
    pub fn hang(
        &mut self,
        builder: &mut SceneBuilder<'_>,
        x: f64,
        datum: &Datum,
        color: ColorRole,
        point: usize,
    ) -> Rect {
        let word = datum.figure_text(builder.lang);
        let (wide, pitch) = (builder.text_width(Role::Small, word) + 8.0, Self::pitch(builder));
        let x = x.min(builder.width - wide / 2.0);
        let left = x - wide / 2.0;
        let mut row = 0;
        while row < Self::MOST_ROWS && self.rows.get(row).is_some_and(|end| *end >= left) {
            row += 1;
        }
        if row >= self.rows.len() {
            self.rows.push(0.0);
        }
        if let Some(end) = self.rows.get_mut(row) {
            *end = left + wide;
        }
        let slot = Rect::new(left, self.top + pitch * row as f64, wide, pitch - 3.0);
        builder.slot(&slot, color, Some(point));
        builder.text(word, (x, slot.y + slot.h / 2.0), Align::Middle, Role::Small, ColorRole::Muted);
        slot
    }

    /// How deep the slots hang.
    pub fn depth(&self, builder: &SceneBuilder<'_>) -> f64 {
        self.rows.len() as f64 * Self::pitch(builder)
    }
}

/// A dot for one value, telling how it is known; `upright` where values grow upwards.
pub(super) fn dot(
    builder: &mut SceneBuilder<'_>,
    at: (f64, f64),
    radius: f64,
    qualifier: Qualifier,
    upright: bool,
    color: ColorRole,
    point: Option<usize>,
) {
    let mut circle =
        |radius, color, fill, point| builder.mark(Geometry::Circle { center: at, radius }, color, fill, point);
    if matches!(qualifier.bound, Bound::About | Bound::Nearly) {
        circle(radius + 5.0, color, Fill::Tint, None);
    }
    circle(radius + 1.5, ColorRole::Background, Fill::Solid, None);
    circle(radius, color, if qualifier.is_ahead() { Fill::Outline } else { Fill::Solid }, point);
    builder.outline = disc(at, radius + 2.5);
    // Along and across the direction in which values grow, from the centre.
    let sign: &[(f64, f64)] = match qualifier.bound {
        Bound::Over | Bound::AtLeast => &[(3.5, -4.0), (7.5, 0.0), (3.5, 4.0)],
        Bound::AtMost | Bound::Under => &[(3.5, -5.0), (3.5, 5.0)],
        Bound::Exact | Bound::About | Bound::Nearly => return,
    };
    let mut points = Vec::new();
    for (along, across) in sign {
        points.push(if upright {
            (at.0 + across, at.1 - radius - along)
        } else {
            (at.0 + radius + along, at.1 + across)
        });
    }
    builder.line(&points, 2.0, false, color);
}
