//! Measures text as a canvas in the profile will draw it.

use std::fmt;

use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::HtmlCanvasElement;

use super::super::{bindings::Element, dom};
use crate::chart::{Surface, TextMeasure};

#[wasm_bindgen]
extern "C" {
    /// See `www/loader/text-widths.js`.
    #[wasm_bindgen(js_namespace = hooks, js_name = createTextWidths)]
    fn create_text_widths(canvas: &HtmlCanvasElement, family: &str, scale: f64) -> TextWidths;

    /// A function that tells the width of a text.
    #[derive(Clone)]
    type TextWidths;

    #[wasm_bindgen(method, js_name = call)]
    fn width(this: &TextWidths, receiver: &JsValue, text: &str, size: f64, is_bold: bool) -> f64;
}

/// Measures text in one font family.
#[derive(Clone)]
pub(super) struct CanvasTextMeasure {
    widths: TextWidths,
    pub(super) profile: Element,
    /// Stands in the profile, hidden.
    pub(super) canvas: Element,
    pub(super) family: String,
}

impl CanvasTextMeasure {
    /// `profile` holds the charts. The canvas stands there too, hidden, since the language of the place where it stands gives Han
    /// characters their forms. `None` where the browser gives no canvas, as where memory for them has run out.
    pub(super) fn new(profile: Element, family: String) -> Option<Self> {
        let canvas = dom::create("canvas", "vp-sample");
        dom::set_hidden(&canvas, true);
        profile.append_child(&canvas);
        let html: &HtmlCanvasElement = canvas.unchecked_ref();
        // Not empty, since tools that copy pages stumble over a canvas without pixels.
        html.set_width(1);
        html.set_height(1);
        super::sharp_canvas::context(html)?;
        let widths = create_text_widths(html, &family, Surface::canvas(&family).scale);
        Some(Self { widths, profile, canvas, family })
    }

    /// Takes the canvas out of the page, where another takes its place.
    pub(super) fn remove(&self) {
        self.canvas.remove();
    }

    /// Whether it measures in this profile as it is written now, and in this font family.
    pub(super) fn is_for(&self, profile: &Element, family: &str) -> bool {
        self.profile == *profile && self.family == family
    }
}

impl TextMeasure for CanvasTextMeasure {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        self.widths.width(&JsValue::UNDEFINED, text, size, bold)
    }
}

impl fmt::Debug for CanvasTextMeasure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("CanvasTextMeasure").field("family", &self.family).finish_non_exhaustive()
    }
}
