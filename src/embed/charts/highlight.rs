//! The emphasis of one point: an outline over the canvas, so that nothing is drawn anew when a pointer moves on.

use std::cell::Cell;

use super::super::{
    bindings::{self, Element},
    dom,
};
use crate::chart::{Point, Scene};

const SVG: &str = "http://www.w3.org/2000/svg";

/// How many units of the outline make a CSS pixel.
const UNITS: f64 = 16.0;

/// One outline for all charts of a profile, standing in the chart whose point is active.
#[derive(Debug)]
pub(super) struct Highlight {
    svg: Element,
    outline: Element,
    /// The size of the chart that it stands over, in CSS pixels.
    size: Cell<(f64, f64)>,
}

impl Highlight {
    pub(super) fn new() -> Self {
        let svg = svg_element("svg");
        svg.set_attribute("class", "vp-highlight");
        svg.set_attribute("aria-hidden", "true");
        let outline = svg_element("polygon");
        svg.append_child(&outline);
        Self { svg, outline, size: Cell::default() }
    }

    /// Draws the outline of a point over its chart.
    pub(super) fn show(&self, container: &Element, scene: &Scene, point: &Point) {
        self.outline.set_attribute("points", &coordinates(&point.highlight_outline()));
        let size = (scene.width, scene.height);
        if self.size.replace(size) != size {
            self.svg.set_attribute("viewBox", &coordinates(&[(0.0, 0.0), size]));
        }
        dom::append_if_absent(container, &self.svg);
    }

    pub(super) fn hide(&self) {
        self.outline.set_attribute("points", "");
    }
}

fn svg_element(tag: &str) -> Element {
    bindings::create_element_ns(SVG, tag)
}

/// Points in the units of the outline, as SVG lists them.
fn coordinates(points: &[(f64, f64)]) -> String {
    let units = |number: f64| ((number * UNITS).round() as i32).to_string();
    points.iter().map(|(x, y)| [&units(*x), ",", &units(*y)].concat()).collect::<Vec<_>>().join(" ")
}
