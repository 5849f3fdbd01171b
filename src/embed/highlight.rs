//! The emphasis of one point: an outline over the canvas, so that nothing is drawn anew when a pointer moves on.

use std::cell::Cell;

use super::{
    bindings::{self, Element},
    dom,
};
use crate::chart::{Point, Scene};

const SVG: &str = "http://www.w3.org/2000/svg";

/// How many units of the outline make a CSS pixel.
const UNITS: f64 = 16.0;

/// One outline for all charts of a profile, standing in the chart whose point is visited.
#[derive(Debug)]
pub(super) struct Highlight {
    svg: Element,
    outline: Element,
    /// That of the chart, in CSS pixels.
    size: Cell<(f64, f64)>,
}

impl Highlight {
    #[inline(never)]
    pub(super) fn new() -> Self {
        let svg = bindings::create_element_ns(SVG, "svg");
        svg.set_attribute("class", "vp-highlight");
        svg.set_attribute("aria-hidden", "true");
        let outline = bindings::create_element_ns(SVG, "polygon");
        svg.append_child(&outline);
        Self { svg, outline, size: Cell::default() }
    }

    /// Draws the outline of a point over its chart.
    #[inline(never)]
    pub(super) fn show(&self, place: &Element, scene: &Scene, point: &Point) {
        let mut points = String::new();
        for (x, y) in point.highlight_outline() {
            pair(&mut points, x, y);
        }
        self.outline.set_attribute("points", &points);
        let size = (scene.width, scene.height);
        if self.size.replace(size) != size {
            let mut view_box = String::from("0 0 ");
            pair(&mut view_box, scene.width, scene.height);
            self.svg.set_attribute("viewBox", &view_box);
        }
        dom::enter(place, &self.svg);
    }

    pub(super) fn hide(&self) {
        self.outline.set_attribute("points", "");
    }
}

fn pair(list: &mut String, x: f64, y: f64) {
    for number in [x, y] {
        list.push_str(&((number * UNITS).round() as i32).to_string());
        list.push(' ');
    }
}
