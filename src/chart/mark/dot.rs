//! A dot for one value.

use super::polygon::disc;
use crate::{
    chart::{
        geometry::Geometry,
        scene::{ColorRole, Fill},
        scene_builder::SceneBuilder,
    },
    profile::figure::{Bound, Qualifier},
};

/// A dot for one value, which shows how the value is qualified.
#[derive(Clone, Copy, Debug)]
pub(in crate::chart) struct Dot {
    pub center: (f64, f64),
    pub radius: f64,
    pub color: ColorRole,
    pub qualifier: Qualifier,
    /// Whether values grow upwards, or else to the right.
    pub is_upright: bool,
    /// The point that it belongs to.
    pub point: Option<usize>,
}

impl Dot {
    /// Draws the marks; returns the outline around the dot.
    pub fn draw(&self, builder: &mut SceneBuilder<'_>) -> Vec<(f64, f64)> {
        let (center, radius) = (self.center, self.radius);
        let mut circle =
            |radius, color, fill, point| builder.mark(Geometry::Circle { center, radius }, color, fill, point);
        if matches!(self.qualifier.bound, Bound::About | Bound::Nearly) {
            circle(radius + 5.0, self.color, Fill::Tint, None);
        }
        circle(radius + 1.5, ColorRole::Background, Fill::Solid, None);
        let fill = if self.qualifier.is_ahead() { Fill::Outline } else { Fill::Solid };
        circle(radius, self.color, fill, self.point);
        let sign: Vec<(f64, f64)> = self.sign().iter().map(|step| self.place(*step)).collect();
        if !sign.is_empty() {
            builder.line(&sign, 2.0, false, self.color);
        }
        disc(center, radius + 2.5)
    }

    /// The sign of an open end, as steps from the dot's edge: along the direction in which values grow, and across it.
    const fn sign(&self) -> &'static [(f64, f64)] {
        match self.qualifier.bound {
            Bound::Over | Bound::AtLeast => &[(3.5, -4.0), (7.5, 0.0), (3.5, 4.0)],
            Bound::AtMost | Bound::Under => &[(3.5, -5.0), (3.5, 5.0)],
            Bound::Exact | Bound::About | Bound::Nearly => &[],
        }
    }

    fn place(&self, (along, across): (f64, f64)) -> (f64, f64) {
        let (x, y) = self.center;
        if self.is_upright { (x + across, y - self.radius - along) } else { (x + self.radius + along, y + across) }
    }
}
