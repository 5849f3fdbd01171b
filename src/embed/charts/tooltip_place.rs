//! The place of a tooltip: above its point or below it, where the window and the boxes around the chart leave it to be seen.

use wasm_bindgen::prelude::wasm_bindgen;

use super::super::bindings::Element;

#[wasm_bindgen]
extern "C" {
    /// The edges between which what hangs out of an element is seen, in its own pixels: left, top, right and bottom. See
    /// `www/loader/visible-room.js`.
    #[wasm_bindgen(js_namespace = hooks, js_name = visibleRoom)]
    fn visible_room(element: &Element, above: Option<&Element>) -> Vec<f64>;
}

/// Room between the point and the box.
const GAP: f64 = 10.0;

/// The links to the sections, which stick to the top of the window, over everything else.
const STICKY: &str = ".vp-nav";

/// The left and the upper edge of a tooltip that stands in a chart's container for a point there; all in pixels of the container.
///
/// The box is measured when it has its text: the page would lay it out for the next frame anyway, and moving it lays out nothing.
pub(super) fn of(tooltip: &Element, container: &Element, (x, y): (f64, f64)) -> (f64, f64) {
    let (width, height) = (f64::from(tooltip.offset_width()), f64::from(tooltip.offset_height()));
    let room = f64::from(container.client_width()).max(1.0);
    // At either edge of the chart the box begins or ends at the point, in between it slides.
    let left = x - width * (x / room).clamp(0.0, 1.0);
    let sticky = container.closest(".vp-profile").and_then(|profile| profile.query_selector(STICKY));
    let seen = visible_room(container, sticky.as_ref());
    let [first, top, last, bottom] = *seen.as_slice() else { return (left, y - GAP - height) };
    let (above, below) = (y - GAP - height, y + GAP);
    let fits_above = above >= top && y >= GAP;
    let has_more_below = bottom - y > y - top;
    let wanted = if fits_above || !(below + height <= bottom || has_more_below) { above } else { below };
    (within(left, first, last - width), within(wanted, top, bottom - height))
}

/// A coordinate between two bounds; the lower one where there is no room between them.
fn within(value: f64, least: f64, most: f64) -> f64 {
    value.min(most).max(least)
}
