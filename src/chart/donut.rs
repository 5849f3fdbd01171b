//! Parts of a stated whole as a ring, with their table as the legend.

use super::{
    arc::{on_circle, sector},
    scene::{Align, ColorRole, Fill, Rect},
    scene_builder::{Role, SceneBuilder},
};
use crate::locale::{format::percent, template::join};

/// The ground left free between two parts.
const GAP: f64 = 1.5;
/// The radius of the hole, of that of the ring.
const INNER: f64 = 0.64;

/// Lays the parts in their order, and their table beside them, or beneath on phones.
pub(super) fn lay(builder: &mut SceneBuilder<'_>) {
    let (data, base) = (builder.chart.data(), builder.chart.base().unwrap_or(1.0));
    let (top, line) = (builder.y, builder.line_height(Role::Label));
    let (mut radius, mut left) = (104.0, 0.0);
    let mut center = (builder.width / 2.0, top + radius);
    builder.y += 2.0 * radius + 12.0;
    if !builder.is_narrow() {
        radius = (builder.width * 0.16).min(110.0);
        center = (radius, top + radius);
        left = 2.0 * radius + 36.0;
        // Around the middle of the ring, where labels do not wrap.
        builder.y = top + (radius - (line + 10.0) * data.len() as f64 / 2.0).max(0.0);
    }
    lay_total(builder, center, radius * INNER);
    // A wider table would tear figures from their labels.
    let right = builder.width.min(left + 420.0 * builder.t);
    let size = 10.0 * builder.t;
    let start = left + 2.0 * size;
    let mut turn = 0.0;
    for (rank, &(series, item, datum)) in data.iter().enumerate() {
        let next = turn + datum.amount().unwrap_or_default() / base;
        // Figures in per cent are shares already.
        let share =
            datum.exact().filter(|_| builder.chart.unit != "%").map(|value| percent(value / base, builder.lang));
        let figure = join(&[&datum.written, &share.unwrap_or_default()], " · ");
        let row = builder.y;
        if rank > 0 {
            builder.block(left, row.round(), right - left, 1.0, ColorRole::Grid);
        }
        builder.y += 5.0;
        builder.block(left, builder.y + (line - size) / 2.0, size, size, ColorRole::Series(rank));
        // The figure stands at the right of its label, if it leaves the label a third of the line.
        let width = builder.text_width(Role::Value, &figure) + 12.0;
        let beside = width < (right - start) * 0.67;
        let room = right - start - if beside { width } else { 0.0 };
        let label = builder.wrap(Role::Label, &datum.label, room);
        if beside {
            builder.text(&figure, (right, builder.y + line / 2.0), Align::End, Role::Value, ColorRole::Text);
        }
        builder.y += builder.lines(&label, start, builder.y, Align::Start, Role::Label, ColorRole::Text);
        if !beside {
            let figure = builder.wrap(Role::Value, &figure, room);
            builder.y += builder.lines(&figure, start, builder.y, Align::Start, Role::Value, ColorRole::Text);
        }
        builder.y += 5.0;
        if next > turn {
            let fill = if datum.qualifier.is_ahead() { Fill::Hatched } else { Fill::Solid };
            builder.outline = sector(center, (radius * INNER, radius), (turn, next), GAP);
            builder.area(builder.outline.clone(), ColorRole::Series(rank), fill, Some(builder.next_point()));
        }
        let anchor = on_circle(center, radius * (1.0 + INNER) / 2.0, (turn + next) / 2.0);
        builder.point(series, item, Rect::new(left, row, right - left, builder.y - row), anchor);
        turn = next;
    }
    builder.y = builder.y.max(center.1 + radius);
}

/// The whole in the middle of the ring.
fn lay_total(builder: &mut SceneBuilder<'_>, center: (f64, f64), hole: f64) {
    let Some(whole) = &builder.chart.whole else { return };
    let name = builder.wrap(Role::Small, &whole.label, hole * 1.6);
    let figure = builder.wrap(Role::Value, &whole.written, hole * 1.6);
    let tall =
        builder.line_height(Role::Small) * name.len() as f64 + builder.line_height(Role::Value) * figure.len() as f64;
    let y = center.1 - tall / 2.0;
    let under = builder.lines(&name, center.0, y, Align::Middle, Role::Small, ColorRole::Muted);
    builder.lines(&figure, center.0, y + under, Align::Middle, Role::Value, ColorRole::Text);
}
