//! How many have how many stars: a bar per rating, named by its stars.

use super::{
    arc::star,
    bars::{Rows, lay_rows},
    pen::{Pen, Role},
    scene::{Fill, Ink, Shape},
};

/// No scheme of ratings has more.
const MOST_STARS: u8 = 10;

pub(super) fn lay(pen: &mut Pen<'_>, stars: &[u8], of: u8) {
    let of = of.clamp(1, MOST_STARS);
    let pitch = 17.0 * pen.t;
    let glyphs = f64::from(of) * pitch + 6.0;
    let widest =
        (0..pen.chart.items()).map(|item| pen.text_width(Role::Label, pen.chart.label(item))).fold(0.0, f64::max);
    let rows = Rows::fit(pen, glyphs + widest);
    lay_rows(pen, &rows, &mut |pen, item, at| {
        let lines = pen.wrap(Role::Label, pen.chart.label(item), (at.room - glyphs).max(pitch));
        let line = pen.line_height(Role::Label);
        let height = line * lines.len().max(1) as f64;
        if let Some(place) = at.place {
            let top = at.top + if place.centred { (at.tall - height) / 2.0 } else { 0.0 };
            let given = stars.get(item).copied().unwrap_or(0);
            for index in 0..of {
                let center = (pitch * (f64::from(index) + 0.5), top + line / 2.0);
                let (ink, fill) =
                    if index < given { (Ink::Series(0), Fill::Solid) } else { (Ink::Baseline, Fill::Outline) };
                pen.mark(Shape::Polygon(star(center, 7.0 * pen.t)), ink, fill, None);
            }
            pen.lines(&lines, glyphs, top, super::scene::Align::Start, Role::Label, Ink::Ink);
        }
        height
    });
}
