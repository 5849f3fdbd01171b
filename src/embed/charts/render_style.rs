//! The style that charts are drawn in at present: on screen or paper, with colours, fonts and density.

use wasm_bindgen::prelude::wasm_bindgen;

use super::{
    super::bindings::{Element, Window, computed_style},
    palette,
    text_measure::CanvasTextMeasure,
};
use crate::chart::{Surface, palette::Palette};

#[wasm_bindgen]
extern "C" {
    /// By how much CSS `zoom` enlarges an element: see `www/loader/zoom.js`.
    #[wasm_bindgen(js_namespace = hooks)]
    fn zoom(element: &Element) -> f64;
}

/// The size of the text beside a chart, in CSS pixels, that the charts' own sizes go with.
const USUAL_FONT_SIZE: f64 = 14.0;

/// The pixels per CSS pixel that are drawn for paper.
const PRINT_DENSITY: f64 = 2.0;

/// Style in force where the charts of a profile stand.
#[derive(Debug)]
pub(super) struct RenderStyle {
    pub(super) measure: CanvasTextMeasure,
    pub(super) palette: Palette,
    /// How much larger than usual text is, as in the elder mode.
    pub(super) type_scale: f64,
    /// Pixels of the display per CSS pixel.
    pub(super) density: f64,
    /// Whether the page is being printed.
    pub(super) is_printing: bool,
}

impl RenderStyle {
    /// The width that charts are laid out for on paper, in CSS pixels: that of A4 between its margins, near enough.
    pub(super) const PRINT_WIDTH: f64 = 640.0;

    /// For the charts of a profile, of which one has this container and this caption.
    pub(super) fn new(container: &Element, caption: &Element, measure: CanvasTextMeasure, is_printing: bool) -> Self {
        Self {
            // The page has its colours for the screen until it is on paper.
            palette: if is_printing {
                Palette::PRINT
            } else {
                palette::read(&measure.profile, caption, &measure.canvas)
            },
            type_scale: type_scale(container),
            density: if is_printing { PRINT_DENSITY } else { density(container) },
            measure,
            is_printing,
        }
    }

    pub(super) fn surface(&self) -> Surface<'_> {
        Surface::canvas(&self.measure.family)
    }
}

/// How much larger than usual the text of an element is. Only whole pixels count.
pub(super) fn type_scale(element: &Element) -> f64 {
    let size = computed_style(element).get_property_value("font-size");
    let mut parts = size.split(['.', 'p']);
    let whole = parts.next().unwrap_or_default();
    let is_rounded_up = matches!(parts.next().and_then(|fraction| fraction.as_bytes().first()), Some(b'5'..=b'9'));
    match whole.parse::<u16>() {
        Ok(pixels @ 1..) => (f64::from(pixels) + f64::from(u8::from(is_rounded_up))) / USUAL_FONT_SIZE,
        _ => 1.0,
    }
}

/// Pixels of the display per pixel of an element: the browser's zoom changes it, and CSS `zoom`. A page may have a variable of the same
/// name, which is a number above zero only by chance.
pub(super) fn density(element: &Element) -> f64 {
    let ratio = Window::device_pixel_ratio();
    zoom(element) * if ratio > 0.0 { ratio } else { 1.0 }
}
