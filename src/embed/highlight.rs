//! The emphasis of one point: an outline over the canvas, so that nothing is drawn anew when a pointer moves on.

use wasm_bindgen::JsValue;
use web_sys::Element;

use super::dom;
use crate::chart::{Point, Scene};

const SVG: &str = "http://www.w3.org/2000/svg";

/// How many units of the outline make a CSS pixel.
const UNITS: f64 = 16.0;

/// One outline for all charts of a profile, standing in the chart whose point is visited.
#[derive(Debug)]
pub(super) struct Highlight {
    svg: Element,
    outline: Element,
}

impl Highlight {
    #[inline(never)]
    pub(super) fn new() -> Result<Self, JsValue> {
        let page = dom::document()?;
        let svg = page.create_element_ns(Some(SVG), "svg")?;
        svg.set_attribute("class", "vp-highlight")?;
        svg.set_attribute("aria-hidden", "true")?;
        let outline = page.create_element_ns(Some(SVG), "polygon")?;
        svg.append_child(&outline)?;
        Ok(Self { svg, outline })
    }

    /// Draws the outline of a point over its chart.
    #[inline(never)]
    pub(super) fn show(&self, place: &Element, scene: &Scene, point: &Point) -> Result<(), JsValue> {
        let mut points = String::new();
        for (x, y) in point.edge() {
            pair(&mut points, x, y);
        }
        self.outline.set_attribute("points", &points)?;
        let mut size = String::from("0 0 ");
        pair(&mut size, scene.width, scene.height);
        self.svg.set_attribute("viewBox", &size)?;
        place.append_child(&self.svg).map(drop)
    }

    pub(super) fn hide(&self) {
        self.svg.remove();
    }
}

fn pair(list: &mut String, x: f64, y: f64) {
    for number in [x, y] {
        list.push_str(&((number * UNITS).round() as i32).to_string());
        list.push(' ');
    }
}
