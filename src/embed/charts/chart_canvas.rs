//! The canvas elements that show charts in the page, of which only so many may wait where nobody looks: each takes memory.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;

use super::super::dom;

/// As many canvases may wait, drawn, where nobody looks: who jumps, prints or takes a picture of the page finds them there.
const SPARE: usize = 24;

thread_local! {
    /// The canvases of all charts on the page.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// Whether the page has more canvases than may wait where nobody looks.
pub(super) fn are_many() -> bool {
    COUNT.get() > SPARE
}

/// A canvas that shows a chart. Dropping it takes it out of the page and frees its memory at once, rather than when the garbage
/// collector comes by.
#[derive(Debug)]
pub(super) struct ChartCanvas {
    pub(super) element: HtmlCanvasElement,
}

impl ChartCanvas {
    pub(super) fn new() -> Self {
        COUNT.set(COUNT.get() + 1);
        let element = dom::create("canvas", "");
        // The element around it says the same in words.
        element.set_attribute("aria-hidden", "true");
        Self { element: element.unchecked_into() }
    }
}

impl Drop for ChartCanvas {
    fn drop(&mut self) {
        COUNT.set(COUNT.get() - 1);
        self.element.set_width(0);
        self.element.set_height(0);
        self.element.remove();
    }
}
