//! A bar from the baseline to its value.

use crate::{
    chart::{
        scene::{ColorRole, Fill},
        scene_builder::SceneBuilder,
    },
    profile::figure::{Bound, Qualifier},
};

/// The farthest that an open or soft end goes beyond the value, and a pixel more.
pub(in crate::chart) const MOST_OVERHANG: f64 = 13.0;

/// A bar along x, whose end shows how its value is qualified.
#[derive(Clone, Copy, Debug)]
pub(in crate::chart) struct Bar {
    /// The x that it starts from.
    pub base: f64,
    /// The x of its value.
    pub end: f64,
    /// The x of the lower end of its range.
    pub low: Option<f64>,
    /// The upper edge.
    pub y: f64,
    pub thickness: f64,
    pub color: ColorRole,
    pub qualifier: Qualifier,
    /// Whether its end is seen: nothing is stacked on it.
    pub shows_end: bool,
    /// The point that it belongs to.
    pub point: Option<usize>,
}

/// Bars shorter than this are not drawn.
const LEAST_LENGTH: f64 = 0.01;
/// The radius of the corners at the end.
const CORNER: f64 = 4.0;
/// A quarter of a circle of radius 1 in four steps: how far back from the end, and how far in from the edge.
const QUARTER: [(f64, f64); 5] = [(1.0, 0.0), (0.617, 0.076), (0.293, 0.293), (0.076, 0.617), (0.0, 1.0)];
/// The stretch before a soft end that fades in stripes.
const FADE: f64 = 14.0;
/// The stripes of a soft end: where each starts and ends, counted back from the outermost end.
const STRIPES: [(f64, f64); 3] = [(11.5, 8.5), (6.5, 4.0), (2.0, 0.5)];

impl Bar {
    /// Draws the marks; returns the outline around all of them, empty where there is nothing to be seen.
    pub fn draw(&self, builder: &mut SceneBuilder<'_>) -> Vec<(f64, f64)> {
        let (sign, base, end) = (self.sign(), self.base, self.end);
        let length = (end - base).abs();
        if length < LEAST_LENGTH {
            return Vec::new();
        }
        let is_ahead = self.qualifier.is_ahead();
        let fill = if is_ahead { Fill::Hatched } else { Fill::Solid };
        let bound = if self.shows_end { self.qualifier.bound } else { Bound::Exact };
        // The outermost x, and how far the marks stand out above and below.
        let (mut outermost, mut margin) = (end, 0.0);
        match (self.low.filter(|_| self.shows_end), bound) {
            (Some(low), _) => {
                self.segment(builder, base, low, 0.0, fill);
                self.rounded(builder, low, Fill::Tint);
                self.segment(builder, end - sign * 2.0, end, 0.0, Fill::Solid);
            }
            (None, Bound::Exact) if self.shows_end => self.rounded(builder, base, fill),
            (None, Bound::Exact) => self.segment(builder, base, end, 0.0, fill),
            (None, Bound::Over | Bound::AtLeast) => {
                self.arrow(builder, base, end, 0.0, fill);
                self.arrow(builder, end + sign * 3.0, end + sign * 6.0, 1.0, Fill::Solid);
                outermost = end + sign * self.overhang();
            }
            (None, Bound::About | Bound::Nearly) => {
                // About fades on both sides of the value, nearly fades up to it.
                outermost = end + sign * self.overhang();
                let fade = FADE.min(length);
                self.segment(builder, base, outermost - sign * fade, 0.0, fill);
                for (from, to) in STRIPES.into_iter().filter(|(from, _)| *from <= fade) {
                    self.segment(builder, outermost - sign * from, outermost - sign * to, 0.0, Fill::Solid);
                }
            }
            (None, Bound::AtMost | Bound::Under) => {
                margin = 3.0;
                self.segment(builder, base, end, 0.0, if is_ahead { fill } else { Fill::Tint });
                self.segment(builder, end - sign * 3.0, end, margin, Fill::Solid);
            }
        }
        let (top, bottom) = (self.y - margin, self.y + self.thickness + margin);
        vec![(base, top), (outermost, top), (outermost, bottom), (base, bottom)]
    }

    /// How far its marks go beyond the value.
    pub fn overhang(&self) -> f64 {
        match self.qualifier.bound {
            Bound::Over | Bound::AtLeast => 12.0,
            Bound::About => 6.0,
            Bound::Exact | Bound::Nearly | Bound::AtMost | Bound::Under => 0.0,
        }
    }

    /// +1 where it grows to the right, -1 to the left.
    fn sign(&self) -> f64 {
        if self.end < self.base { -1.0 } else { 1.0 }
    }

    fn polygon(&self, builder: &mut SceneBuilder<'_>, outline: Vec<(f64, f64)>, fill: Fill) {
        builder.polygon(outline, self.color, fill, self.point);
    }

    /// The stretch from `from` to `to`, with `margin` added above and below.
    fn segment(&self, builder: &mut SceneBuilder<'_>, from: f64, to: f64, margin: f64, fill: Fill) {
        let (top, bottom) = (self.y - margin, self.y + self.thickness + margin);
        self.polygon(builder, vec![(from, top), (to, top), (to, bottom), (from, bottom)], fill);
    }

    /// The stretch from `from` to the end, with rounded corners at the end.
    fn rounded(&self, builder: &mut SceneBuilder<'_>, from: f64, fill: Fill) {
        let radius = CORNER.min((self.end - from).abs()).min(self.thickness / 2.0);
        let (sign, bottom) = (self.sign(), self.y + self.thickness);
        let mut outline = vec![(from, self.y)];
        outline.extend(QUARTER.map(|(back, inward)| (self.end - sign * radius * back, self.y + radius * inward)));
        // The quarter is its own mirror image.
        outline.extend(QUARTER.map(|(inward, back)| (self.end - sign * radius * back, bottom - radius * inward)));
        outline.push((from, bottom));
        self.polygon(builder, outline, fill);
    }

    /// The stretch from `from` to `to` with a tip ahead of `to` and a notch into `from`, whose depth is `notch` times that of the tip.
    fn arrow(&self, builder: &mut SceneBuilder<'_>, from: f64, to: f64, notch: f64, fill: Fill) {
        let tip = (self.thickness / 3.0).min(6.0);
        let (top, middle, bottom) = (self.y, self.y + self.thickness / 2.0, self.y + self.thickness);
        let (ahead, notch) = (to + self.sign() * tip, from + self.sign() * tip * notch);
        let outline = vec![(from, top), (to, top), (ahead, middle), (to, bottom), (from, bottom), (notch, middle)];
        self.polygon(builder, outline, fill);
    }
}
