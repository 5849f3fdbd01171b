//! One bar from the baseline to its value, its end telling how tightly the value is known.

use super::{
    scene::{ColorRole, Fill},
    scene_builder::SceneBuilder,
};
use crate::profile::figure::{Bound, Qualifier};

/// How far an open or soft end may reach beyond the value.
pub(super) const OVERHANG: f64 = 13.0;

/// A bar along x.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar {
    /// Where it starts.
    pub base: f64,
    /// Where its value lies.
    pub end: f64,
    /// Where the lower end of its range lies.
    pub low: Option<f64>,
    /// Its near side.
    pub side: f64,
    pub thick: f64,
    pub color: ColorRole,
    pub qualifier: Qualifier,
    pub point: Option<usize>,
    /// Whether nothing is stacked on its end.
    pub free: bool,
}

/// A quarter of a circle of radius 1 in four steps: how far back from the end, and how far in from the side.
const QUARTER: [(f64, f64); 5] = [(1.0, 0.0), (0.617, 0.076), (0.293, 0.293), (0.076, 0.617), (0.0, 1.0)];

impl Bar {
    /// +1 where it grows with the coordinate, -1 against it.
    fn sign(&self) -> f64 {
        if self.end < self.base { -1.0 } else { 1.0 }
    }

    /// Lays an outline.
    fn put(&self, builder: &mut SceneBuilder<'_>, outline: &[(f64, f64)], fill: Fill) {
        builder.area(outline.to_vec(), self.color, fill, self.point);
    }

    /// The stretch from `from` to `to`, with `more` added to both sides.
    fn slab(&self, builder: &mut SceneBuilder<'_>, from: f64, to: f64, more: f64, fill: Fill) {
        let (near, far) = (self.side - more, self.side + self.thick + more);
        self.put(builder, &[(from, near), (to, near), (to, far), (from, far)], fill);
    }

    /// From `from` to the end, with the free corners rounded.
    fn rounded(&self, builder: &mut SceneBuilder<'_>, from: f64, fill: Fill) {
        let radius = 4.0_f64.min((self.end - from).abs()).min(self.thick / 2.0);
        let (sign, far) = (self.sign(), self.side + self.thick);
        let mut points = vec![(from, self.side)];
        for (back, inward) in QUARTER {
            points.push((self.end - sign * radius * back, self.side + radius * inward));
        }
        // The quarter is its own mirror image.
        for (inward, back) in QUARTER {
            points.push((self.end - sign * radius * back, far - radius * inward));
        }
        points.push((from, far));
        self.put(builder, &points, fill);
    }

    /// A slab from `from` to `to` whose tip, and whose notch where it has one, lie ahead.
    fn arrow(&self, builder: &mut SceneBuilder<'_>, from: f64, to: f64, notch: f64, fill: Fill) {
        let tip = (self.thick / 3.0).min(6.0);
        let (near, middle, far) = (self.side, self.side + self.thick / 2.0, self.side + self.thick);
        let (ahead, notch) = (to + self.sign() * tip, from + self.sign() * tip * notch);
        self.put(builder, &[(from, near), (to, near), (ahead, middle), (to, far), (from, far), (notch, middle)], fill);
    }

    /// How far its marks reach beyond the value.
    pub fn reach(&self) -> f64 {
        match self.qualifier.bound {
            Bound::Over | Bound::AtLeast => 12.0,
            Bound::About => 6.0,
            Bound::Exact | Bound::Nearly | Bound::AtMost | Bound::Under => 0.0,
        }
    }

    /// Lays the bar's marks.
    pub fn lay(&self, builder: &mut SceneBuilder<'_>) {
        let (sign, base, end) = (self.sign(), self.base, self.end);
        let length = (end - base).abs();
        if length < 0.01 {
            return;
        }
        let ahead = self.qualifier.is_ahead();
        let fill = if ahead { Fill::Hatched } else { Fill::Solid };
        let bound = if self.free { self.qualifier.bound } else { Bound::Exact };
        // Its outermost end, and how far what marks it stands out at the sides.
        let (mut last, mut wider) = (end, 0.0);
        match (self.low.filter(|_| self.free), bound) {
            (Some(low), _) => {
                self.slab(builder, base, low, 0.0, fill);
                self.rounded(builder, low, Fill::Tint);
                self.slab(builder, end - sign * 2.0, end, 0.0, Fill::Solid);
            }
            (None, Bound::Exact) if self.free => self.rounded(builder, base, fill),
            (None, Bound::Exact) => self.slab(builder, base, end, 0.0, fill),
            (None, Bound::Over | Bound::AtLeast) => {
                self.arrow(builder, base, end, 0.0, fill);
                self.arrow(builder, end + sign * 3.0, end + sign * 6.0, 1.0, Fill::Solid);
                last = end + sign * self.reach();
            }
            (None, Bound::About | Bound::Nearly) => {
                // About fades on both sides of the value, nearly fades up to it.
                last = end + sign * self.reach();
                let fade = 14.0_f64.min(length);
                self.slab(builder, base, last - sign * fade, 0.0, fill);
                for &(from, to) in &[(11.5, 8.5), (6.5, 4.0), (2.0, 0.5)] {
                    if from <= fade {
                        self.slab(builder, last - sign * from, last - sign * to, 0.0, Fill::Solid);
                    }
                }
            }
            (None, Bound::AtMost | Bound::Under) => {
                wider = 3.0;
                self.slab(builder, base, end, 0.0, if ahead { fill } else { Fill::Tint });
                self.slab(builder, end - sign * 3.0, end, wider, Fill::Solid);
            }
        }
        let (near, far) = (self.side - wider, self.side + self.thick + wider);
        builder.outline = vec![(base, near), (last, near), (last, far), (base, far)];
    }
}
