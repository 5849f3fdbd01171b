//! A laid-out chart: marks in CSS pixels, and the points that a reader can visit.

use super::{
    data::{Chart, Datum},
    hatch,
};

/// A chart laid out for one width.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// CSS pixels.
    pub width: f64,
    /// CSS pixels, from the data.
    pub height: f64,
    /// What is drawn, in this order.
    pub marks: Vec<Mark>,
    /// What can be visited, in keyboard order.
    pub points: Vec<Point>,
}

/// One thing drawn.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Its outline, in CSS pixels.
    pub geometry: Geometry,
    /// Its colour's role.
    pub color: ColorRole,
    /// How the outline is filled; texts and lines are always solid.
    pub fill: Fill,
    /// The index of the point it stands for.
    pub point: Option<usize>,
}

/// An outline in CSS pixels.
#[derive(Clone, Debug)]
pub enum Geometry {
    /// A closed outline, as vertices.
    Polygon(Vec<(f64, f64)>),
    /// An open line, as vertices.
    Line {
        /// Vertices.
        points: Vec<(f64, f64)>,
        /// Stroke width.
        width: f64,
        /// Whether it is broken into dashes.
        dashed: bool,
    },
    /// A circle.
    Circle {
        /// Centre.
        center: (f64, f64),
        /// Radius.
        radius: f64,
    },
    /// A line of text.
    Text {
        /// The words.
        text: String,
        /// Horizontally the anchor, vertically the middle of the line.
        at: (f64, f64),
        /// Which side of the text the anchor is.
        align: Align,
        /// Font size.
        size: f64,
        /// Whether it is bold.
        bold: bool,
        /// Its measured width.
        width: f64,
    },
}

/// An upright rectangle in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

/// A colour by its role; [`super::palette::Palette`] knows the colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColorRole {
    /// Text that is read first.
    Text,
    /// Text that explains.
    Muted,
    /// Grid lines.
    Grid,
    /// The line that values start from.
    Baseline,
    /// The ground itself, for casings and gaps.
    Background,
    /// The colour of a series, counted from 0; eight, then again.
    Series(usize),
    /// Text on that colour.
    OnSeries(usize),
}

/// How an outline is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// The whole colour.
    Solid,
    /// A tint of the colour.
    Tint,
    /// Slanted lines within a dashed outline: not yet true.
    Hatched,
    /// A thin outline.
    Outline,
    /// A dashed outline: nothing is told here.
    Gap,
}

/// Which side of a text its anchor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// The left side.
    Start,
    /// The middle.
    Middle,
    /// The right side.
    End,
}

/// A datum as a reader meets it.
#[derive(Clone, Debug)]
pub struct Point {
    /// Index of the series in the chart.
    pub series: usize,
    /// Index of the datum in the series.
    pub item: usize,
    /// Where a pointer finds it, at least 24 px each way.
    pub hit_area: Rect,
    /// What is emphasised when it is visited, as vertices: its bar, sector, dot or gap. Empty for what is too small to
    /// be seen or drawn in many pieces; the hit area stands for it.
    pub outline: Vec<(f64, f64)>,
    /// Where its tooltip points.
    pub anchor: (f64, f64),
    /// What a screen reader says.
    pub spoken: String,
}

impl Point {
    /// The outline that is emphasised.
    #[must_use]
    pub fn highlight_outline(&self) -> Vec<(f64, f64)> {
        if self.outline.is_empty() { self.hit_area.corners() } else { self.outline.clone() }
    }
}

impl Scene {
    /// Puts the ground beneath all marks, reaching beyond them by a margin: a picture of its own needs one.
    pub fn add_background(&mut self, margin: f64) {
        let ground = Rect::new(-margin, -margin, self.width + 2.0 * margin, self.height + 2.0 * margin);
        let geometry = Geometry::Polygon(ground.corners());
        self.marks.insert(0, Mark { geometry, color: ColorRole::Background, fill: Fill::Solid, point: None });
    }

    /// The point under a pointer: the drawn mark itself, else the hit area whose anchor is nearest.
    #[must_use]
    pub fn point_at(&self, x: f64, y: f64) -> Option<usize> {
        for (index, point) in self.points.iter().enumerate().rev() {
            if hatch::inside(&point.outline, x, y) {
                return Some(index);
            }
        }
        let mut best = None;
        let mut least = f64::INFINITY;
        for (index, point) in self.points.iter().enumerate() {
            let (dx, dy) = (point.anchor.0 - x, point.anchor.1 - y);
            let distance = dx * dx + dy * dy;
            if distance < least && point.hit_area.contains(x, y) {
                (best, least) = (Some(index), distance);
            }
        }
        best
    }
}

/// The points of the highest and of the lowest told value, for the keys that jump to them.
#[must_use]
pub fn extremes(chart: &Chart, scene: &Scene) -> Option<(usize, usize)> {
    let mut found: Option<((f64, usize), (f64, usize))> = None;
    for (index, point) in scene.points.iter().enumerate() {
        let Some(value) = chart.datum(point.series, point.item).and_then(Datum::amount) else { continue };
        let (mut most, mut least) = found.unwrap_or(((value, index), (value, index)));
        if value > most.0 {
            most = (value, index);
        }
        if value < least.0 {
            least = (value, index);
        }
        found = Some((most, least));
    }
    found.map(|(most, least)| (most.1, least.1))
}

impl Rect {
    /// A rectangle from its top left corner and its size.
    #[must_use]
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w, h }
    }

    /// Whether a place lies in it.
    #[must_use]
    pub fn contains(&self, x: f64, y: f64) -> bool {
        x >= self.x && x <= self.x + self.w && y >= self.y && y <= self.y + self.h
    }

    /// Its corners, clockwise.
    pub(super) fn corners(&self) -> Vec<(f64, f64)> {
        let (right, bottom) = (self.x + self.w, self.y + self.h);
        vec![(self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom)]
    }

    /// At least `least` each way, around the same centre, within `width`.
    pub(super) fn grown(self, least: f64, width: f64) -> Self {
        let (w, h) = (self.w.max(least), self.h.max(least));
        let x = (self.x - (w - self.w) / 2.0).min(width - w).max(0.0);
        let y = (self.y - (h - self.h) / 2.0).max(0.0);
        Self { x, y, w, h }
    }
}

impl Geometry {
    /// The smallest upright rectangle around it.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Polygon(points) => around(points, 0.0),
            Self::Line { points, width, .. } => around(points, width / 2.0),
            Self::Circle { center, radius } => around(&[*center], *radius),
            Self::Text { at, align, size, width, .. } => {
                let before = match align {
                    Align::Start => 0.0,
                    Align::Middle => width / 2.0,
                    Align::End => *width,
                };
                Rect::new(at.0 - before, at.1 - size / 2.0, *width, *size)
            }
        }
    }
}

fn around(points: &[(f64, f64)], margin: f64) -> Rect {
    let Some(first) = points.first() else { return Rect::default() };
    let (mut least, mut most) = (*first, *first);
    for (x, y) in points {
        least = (least.0.min(*x), least.1.min(*y));
        most = (most.0.max(*x), most.1.max(*y));
    }
    Rect::new(least.0 - margin, least.1 - margin, most.0 - least.0 + 2.0 * margin, most.1 - least.1 + 2.0 * margin)
}
