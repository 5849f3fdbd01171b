//! One bar or column from the baseline to its value, its end telling how tightly the value is known.

use super::{
    data::Known,
    pen::Pen,
    scene::{Fill, Ink, Rect, Shape},
};
use crate::profile::figure::Bound;

/// How far an open or soft end may reach beyond the value.
pub(super) const OVERHANG: f64 = 13.0;

/// The direction in which a bar grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Along x.
    Across,
    /// Along y.
    Upright,
}

/// A bar in its own coordinates: along its direction, and across it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar {
    pub way: Way,
    /// Where it starts.
    pub base: f64,
    /// Where its value lies.
    pub end: f64,
    /// Where the lower end of its range lies.
    pub low: Option<f64>,
    /// Its near side.
    pub side: f64,
    pub thick: f64,
    pub ink: Ink,
    pub known: Known,
    pub point: Option<usize>,
    /// Whether nothing is stacked on its end.
    pub free: bool,
}

/// A quarter of a circle of radius 1 in four steps: how far back from the end, and how far in from the side.
const QUARTER: [(f64, f64); 5] = [(1.0, 0.0), (0.617, 0.076), (0.293, 0.293), (0.076, 0.617), (0.0, 1.0)];

impl Bar {
    fn at(&self, along: f64, across: f64) -> (f64, f64) {
        match self.way {
            Way::Across => (along, across),
            Way::Upright => (across, along),
        }
    }

    /// +1 where it grows with the coordinate, -1 against it.
    fn sign(&self) -> f64 {
        if self.end < self.base { -1.0 } else { 1.0 }
    }

    /// The rectangle from `from` to `to` along the bar, with `more` added to both sides.
    fn slab(&self, from: f64, to: f64, more: f64) -> Shape {
        let (x0, y0) = self.at(from.min(to), self.side - more);
        let (x1, y1) = self.at(from.max(to), self.side + self.thick + more);
        Shape::Rect(Rect::new(x0, y0, x1 - x0, y1 - y0))
    }

    /// From `from` to `to` with the free corners rounded.
    fn rounded(&self, from: f64, to: f64) -> Shape {
        let radius = 4.0_f64.min((to - from).abs()).min(self.thick / 2.0);
        let (sign, far) = (self.sign(), self.side + self.thick);
        let mut points = vec![self.at(from, self.side)];
        for (back, inward) in QUARTER {
            points.push(self.at(to - sign * radius * back, self.side + radius * inward));
        }
        for (back, inward) in QUARTER.into_iter().rev() {
            points.push(self.at(to - sign * radius * back, far - radius * inward));
        }
        points.push(self.at(from, far));
        Shape::Polygon(points)
    }

    /// A pointed slab from `from` to `to`, its tip and its notch `tip` ahead.
    fn arrow(&self, from: f64, to: f64, tip: f64, notched: bool) -> Shape {
        let (middle, far, ahead) = (self.side + self.thick / 2.0, self.side + self.thick, self.sign() * tip);
        let mut points = vec![
            self.at(from, self.side),
            self.at(to, self.side),
            self.at(to + ahead, middle),
            self.at(to, far),
            self.at(from, far),
        ];
        if notched {
            points.push(self.at(from + ahead, middle));
        }
        Shape::Polygon(points)
    }

    /// How far its marks reach beyond the value.
    pub fn reach(&self) -> f64 {
        match self.known.bound {
            Bound::Over | Bound::AtLeast => 12.0,
            Bound::About => 6.0,
            Bound::Exact | Bound::Nearly | Bound::AtMost | Bound::Under => 0.0,
        }
    }

    /// Lays the bar's marks.
    pub fn lay(&self, pen: &mut Pen<'_>) {
        let sign = self.sign();
        let length = (self.end - self.base).abs();
        if length < 0.01 {
            return;
        }
        let fill = if self.known.is_ahead() { Fill::Hatched } else { Fill::Solid };
        let mut put = |shape, fill| pen.mark(shape, self.ink, fill, self.point);
        if !self.free {
            put(self.slab(self.base, self.end, 0.0), fill);
            return;
        }
        if let Some(low) = self.low {
            put(self.slab(self.base, low, 0.0), fill);
            put(self.rounded(low, self.end), Fill::Soft);
            put(self.slab(self.end - sign * 2.0, self.end, 0.0), Fill::Solid);
            return;
        }
        match self.known.bound {
            Bound::Exact => put(self.rounded(self.base, self.end), fill),
            Bound::Over | Bound::AtLeast => {
                let tip = (self.thick / 3.0).min(6.0);
                put(self.arrow(self.base, self.end, tip, false), fill);
                put(self.arrow(self.end + sign * 3.0, self.end + sign * 6.0, tip, true), Fill::Solid);
            }
            Bound::About | Bound::Nearly => {
                // About fades on both sides of the value, nearly fades up to it.
                let last = if self.known.bound == Bound::About { self.end + sign * 6.0 } else { self.end };
                let fade = 14.0_f64.min(length);
                put(self.slab(self.base, last - sign * fade, 0.0), fill);
                for (from, to) in [(11.5, 8.5), (6.5, 4.0), (2.0, 0.5)] {
                    if from <= fade {
                        put(self.slab(last - sign * from, last - sign * to, 0.0), Fill::Solid);
                    }
                }
            }
            Bound::AtMost | Bound::Under => {
                let soft = if self.known.is_ahead() { Fill::Hatched } else { Fill::Soft };
                put(self.slab(self.base, self.end, 0.0), soft);
                put(self.slab(self.end - sign * 3.0, self.end, 3.0), Fill::Solid);
            }
        }
    }
}
