//! A chart that is laid out: marks in CSS pixels, and the points that a reader can visit.

use super::{
    data::Chart,
    geometry::{Geometry, Rect},
    hatch,
};

/// A chart laid out for one width.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// CSS pixels.
    pub width: f64,
    /// CSS pixels, from the data.
    pub height: f64,
    /// The drawing, from the bottom to the top.
    pub marks: Vec<Mark>,
    /// The data that can be visited, in keyboard order.
    pub points: Vec<Point>,
}

/// One thing drawn.
#[derive(Clone, Debug)]
pub struct Mark {
    /// The shape and position.
    pub geometry: Geometry,
    /// The role of its colour.
    pub color: ColorRole,
    /// How a closed outline is filled; texts and lines are always solid.
    pub fill: Fill,
    /// The index in [`Scene::points`] of the point that it belongs to.
    pub point: Option<usize>,
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
    /// The background, for casings and for the space between marks.
    Background,
    /// The colour of a series, counted from 0; there are eight, then they repeat.
    Series(usize),
    /// Text on that colour.
    OnSeries(usize),
}

/// How a closed outline is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// The whole colour.
    Solid,
    /// A tint of the colour.
    Tint,
    /// Slanted lines within a dashed outline: not yet achieved.
    Hatched,
    /// A thin outline.
    Outline,
    /// A dashed outline: no figure is reported here.
    Gap,
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
    /// The vertices around its bar, sector, dot or gap, which are emphasised when it is visited. Empty for a drawing that is too
    /// small to be seen, or in many pieces; the hit area stands for it.
    pub outline: Vec<(f64, f64)>,
    /// Where its tooltip points.
    pub anchor: (f64, f64),
    /// The text for a screen reader.
    pub spoken: String,
}

impl Point {
    /// The outline that is emphasised when the point is visited.
    #[must_use]
    pub fn highlight_outline(&self) -> Vec<(f64, f64)> {
        if self.outline.is_empty() { self.hit_area.corners() } else { self.outline.clone() }
    }
}

impl Scene {
    /// Puts the background beneath all marks, and `margin` CSS pixels more on every side: a picture of its own needs one.
    pub fn add_background(&mut self, margin: f64) {
        let area = Rect::new(-margin, -margin, self.width + 2.0 * margin, self.height + 2.0 * margin);
        let geometry = Geometry::Polygon(area.corners());
        self.marks.insert(0, Mark { geometry, color: ColorRole::Background, fill: Fill::Solid, point: None });
    }

    /// The index of the point under a pointer: of the drawing itself, the topmost first, else of the hit area whose anchor is
    /// nearest.
    #[must_use]
    pub fn point_at(&self, x: f64, y: f64) -> Option<usize> {
        let drawn = self.points.iter().rposition(|point| hatch::contains(&point.outline, x, y));
        let distance = |point: &Point| (point.anchor.0 - x).powi(2) + (point.anchor.1 - y).powi(2);
        drawn.or_else(|| {
            let near = self.points.iter().enumerate().filter(|(_, point)| point.hit_area.contains(x, y));
            near.min_by(|(_, one), (_, other)| distance(one).total_cmp(&distance(other))).map(|(index, _)| index)
        })
    }
}

/// The indices of the points with the highest and with the lowest figure, for the keys that jump to them; of equals the first.
#[must_use]
pub fn extremes(chart: &Chart, scene: &Scene) -> Option<(usize, usize)> {
    let amount = |point: &Point| chart.datum(point.series, point.item)?.amount();
    let amounts: Vec<(usize, f64)> =
        scene.points.iter().enumerate().filter_map(|(index, point)| Some((index, amount(point)?))).collect();
    let highest = amounts.iter().rev().max_by(|(_, one), (_, other)| one.total_cmp(other))?;
    let lowest = amounts.iter().min_by(|(_, one), (_, other)| one.total_cmp(other))?;
    Some((highest.0, lowest.0))
}
