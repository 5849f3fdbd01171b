//! The canvas shows the marks: where a mark lies, the pixels have its colour, in both schemes and at every density.

use crate::charts;
use village_profile::{
    chart::{
        self, EstimatedTextMeasure, Fill, Frame, Geometry, Mark, Rect, Scene, Surface, palette::Palette, palette::Rgb,
    },
    embed::SharpCanvas,
    locale::{Lang, catalog},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, window};

/// Positions that are looked at across a mark, each way.
const STEPS: u32 = 12;
/// By how much a channel may differ from the mark's colour.
const TOLERANCE: u8 = 2;

#[wasm_bindgen_test]
fn where_a_mark_lies_the_canvas_has_its_colour() {
    for lang in Lang::ALL {
        assert!(catalog::install(lang, catalog::text(lang)));
    }
    for (name, lang, chart) in charts::all() {
        for (width, density, palette) in
            [(320.0, 2.0, Palette::LIGHT), (320.0, 3.0, Palette::DARK), (900.0, 1.0, Palette::LIGHT)]
        {
            let scene = chart::layout(&chart, Frame::new(width), &EstimatedTextMeasure, lang);
            let pixels = Pixels::of(&scene, &palette, density);
            let (mut seen, mut data) = (0, 0);
            for (index, mark) in scene.marks.iter().enumerate() {
                let later = scene.marks.get(index + 1..).unwrap_or_default();
                let is_compared = compare(&pixels, mark, later, &palette, &format!("{name} {width} ×{density}"));
                if mark.point.is_some() {
                    data += 1;
                    seen += usize::from(is_compared);
                }
            }
            assert!(seen * 3 >= data * 2, "{name}: only {seen} of {data} marks of data are seen");
        }
    }
}

/// Compares a mark with its pixels. `false` where it is too thin, or too much under others, to be compared.
fn compare(pixels: &Pixels, mark: &Mark, later: &[Mark], palette: &Palette, name: &str) -> bool {
    let color = if mark.fill == Fill::Tint { palette.tint(mark.color) } else { palette.color(mark.color) };
    let places: Vec<(f64, f64)> = pixels
        .within(mark.geometry.bounds())
        .into_iter()
        .filter(|place| !later.iter().any(|other| near(&other.geometry, *place, 1.5)))
        .collect();
    // A gap's edge is drawn on both sides of it.
    let reach = if mark.fill == Fill::Gap { 1.5 } else { 0.5 / pixels.density };
    let covered = |place: &&(f64, f64)| covers(&mark.geometry, **place, reach);
    match (&mark.geometry, mark.fill) {
        // Letters are finer than pixels: somewhere they come close to their colour.
        (Geometry::Text { text, .. }, _) => {
            let written = places.iter().any(|place| pixels.at(*place).is_some_and(|found| close(found, color, 90)));
            assert!(places.is_empty() || written, "{name}: “{text}” is not written");
            !places.is_empty()
        }
        // Strokes with ground between them: both are there.
        (Geometry::Polygon(_), Fill::Hatched) => {
            let inside: Vec<Option<Rgb>> = places.iter().filter(covered).map(|place| pixels.at(*place)).collect();
            let some = |wanted| inside.iter().flatten().any(|found| close(*found, wanted, 100));
            assert!(inside.len() < 40 || some(color) && some(palette.background), "{name}: {mark:?} is not hatched");
            inside.len() >= 40
        }
        (Geometry::Polygon(_), Fill::Outline)
        | (Geometry::Circle { .. }, Fill::Outline | Fill::Hatched | Fill::Gap) => true,
        (Geometry::Line { dashed: true, .. }, _) => true,
        (_, fill) => {
            let color = if fill == Fill::Gap { palette.background } else { color };
            let inside: Vec<&(f64, f64)> = places.iter().filter(covered).collect();
            for place in inside.iter().take(5) {
                let found = pixels.at(**place);
                let right = found.is_some_and(|found| close(found, color, TOLERANCE));
                assert!(right, "{name}: at {place:?} is {found:?} and not {color:?} of {mark:?}");
            }
            !inside.is_empty()
        }
    }
}

fn close(Rgb(red, green, blue): Rgb, Rgb(other_red, other_green, other_blue): Rgb, by: u8) -> bool {
    red.abs_diff(other_red) <= by && green.abs_diff(other_green) <= by && blue.abs_diff(other_blue) <= by
}

/// Whether the mark covers everything within `reach` of a place, each way.
fn covers(shape: &Geometry, (x, y): (f64, f64), reach: f64) -> bool {
    // A little less, so that edges on whole pixels count.
    let reach = reach * 0.98;
    let corners = [(x - reach, y - reach), (x + reach, y - reach), (x + reach, y + reach), (x - reach, y + reach)];
    match shape {
        Geometry::Polygon(points) => corners.iter().all(|corner| inside(points, *corner)),
        // Not at its ends and corners, where it is cut straight.
        Geometry::Line { points, width, .. } => {
            let ends = points.iter().map(|end| (end.0 - x).hypot(end.1 - y)).fold(f64::MAX, f64::min);
            distance(points, (x, y)) < width / 2.0 - reach * 1.5 && ends > *width
        }
        // The outline of a circle on a canvas has corners.
        Geometry::Circle { center, radius } => (center.0 - x).hypot(center.1 - y) < radius * 0.97 - reach * 1.5,
        Geometry::Text { .. } => false,
    }
}

/// Whether any of the mark may be drawn within `reach` of a place.
fn near(shape: &Geometry, (x, y): (f64, f64), reach: f64) -> bool {
    let Rect { x: left, y: top, w, h } = shape.bounds();
    if x < left - reach || x > left + w + reach || y < top - reach || y > top + h + reach {
        return false;
    }
    match shape {
        Geometry::Polygon(points) => {
            let mut closed = points.clone();
            closed.extend(points.first());
            inside(points, (x, y)) || distance(&closed, (x, y)) < reach
        }
        Geometry::Line { points, width, .. } => distance(points, (x, y)) < width / 2.0 + reach,
        Geometry::Circle { .. } | Geometry::Text { .. } => true,
    }
}

/// Even-odd.
fn inside(points: &[(f64, f64)], (x, y): (f64, f64)) -> bool {
    let mut inside = false;
    for (from, to) in points.iter().zip(points.iter().cycle().skip(1)) {
        if (from.1 > y) != (to.1 > y) && x < from.0 + (to.0 - from.0) * (y - from.1) / (to.1 - from.1) {
            inside = !inside;
        }
    }
    inside
}

/// How far a place is from a line.
fn distance(line: &[(f64, f64)], (x, y): (f64, f64)) -> f64 {
    let to_stretch = |pair: &[(f64, f64)]| {
        let [from, to] = pair else { return f64::MAX };
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let along = ((x - from.0) * dx + (y - from.1) * dy) / (dx * dx + dy * dy).max(1e-9);
        let along = along.clamp(0.0, 1.0);
        (from.0 + dx * along - x).hypot(from.1 + dy * along - y)
    };
    line.windows(2).map(to_stretch).fold(f64::MAX, f64::min)
}

/// The pixels that a canvas shows.
struct Pixels {
    data: Vec<u8>,
    width: u32,
    height: u32,
    density: f64,
}

impl Pixels {
    /// Draws a scene on a canvas as profiles do, and reads it back.
    fn of(scene: &Scene, palette: &Palette, density: f64) -> Self {
        let document = window().and_then(|window| window.document()).expect("a page");
        let canvas: HtmlCanvasElement = document.create_element("canvas").expect("a canvas").unchecked_into();
        let mut surface = SharpCanvas::new(&canvas, scene, 0.0, density).expect("a context");
        chart::draw(scene, palette, Surface::canvas("sans-serif"), &mut surface).expect("a drawing");
        let context = canvas.get_context("2d").expect("a context").expect("a context");
        let context: CanvasRenderingContext2d = context.unchecked_into();
        let (width, height) = (canvas.width(), canvas.height());
        let data = context.get_image_data(0.0, 0.0, f64::from(width), f64::from(height)).expect("pixels").data().0;
        Self { data, width, height, density }
    }

    /// The centres of pixels all over a rectangle, in CSS pixels.
    fn within(&self, bounds: Rect) -> Vec<(f64, f64)> {
        let centers = |from: f64, long: f64, most: u32| {
            let first = ((from * self.density).floor().max(0.0) as u32).min(most);
            let last = (((from + long) * self.density).ceil().max(0.0) as u32).min(most);
            let step = ((last - first) / STEPS).max(1) as usize;
            (first..last).step_by(step).map(|pixel| (f64::from(pixel) + 0.5) / self.density).collect::<Vec<_>>()
        };
        let rows = centers(bounds.y, bounds.h, self.height);
        let columns = centers(bounds.x, bounds.w, self.width);
        columns.iter().flat_map(|x| rows.iter().map(|y| (*x, *y))).collect()
    }

    /// The colour at a place; `None` where next to nothing is drawn.
    fn at(&self, (x, y): (f64, f64)) -> Option<Rgb> {
        let index = ((y * self.density) as usize * self.width as usize + (x * self.density) as usize) * 4;
        match self.data.get(index..index + 4) {
            Some(&[red, green, blue, alpha]) if alpha > 100 => Some(Rgb(red, green, blue)),
            _ => None,
        }
    }
}
