//! The style that charts are drawn in at present: on screen or paper, with colours, fonts and density.

use std::cell::Cell;

use web_sys::CanvasRenderingContext2d;

use super::{
    super::bindings::{Element, Window, computed_style},
    palette,
};
use crate::chart::{Surface, TextMeasure, palette::Palette};

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

    /// Reads the style of an element. `context` is to measure text.
    pub(super) fn read(element: &Element, context: CanvasRenderingContext2d, is_printing: bool) -> Self {
        let style = computed_style(element);
        Self {
            measure: CanvasTextMeasure {
                context,
                family: style.get_property_value("font-family"),
                font: Cell::default(),
            },
            // The page has its colours for the screen until it is on paper.
            palette: if is_printing {
                Palette::PRINT
            } else {
                palette::read(&style.get_property_value("background-image"))
            },
            type_scale: type_scale(&style.get_property_value("font-size")),
            density: if is_printing { PRINT_DENSITY } else { density() },
            is_printing,
        }
    }

    pub(super) fn surface(&self) -> Surface<'_> {
        Surface::canvas(&self.measure.family)
    }
}

/// Pixels of the display per CSS pixel, which zooming changes as well.
pub(super) fn density() -> f64 {
    Window::device_pixel_ratio()
}

/// The factor by which a computed font size, such as `14px`, is larger than usual. Only whole pixels count.
fn type_scale(font_size: &str) -> f64 {
    match font_size.split(['.', 'p']).next().and_then(|pixels| pixels.parse::<u16>().ok()) {
        Some(pixels @ 1..) => f64::from(pixels) / USUAL_FONT_SIZE,
        _ => 1.0,
    }
}

/// Measures text as a canvas will draw it.
#[derive(Debug)]
pub(super) struct CanvasTextMeasure {
    context: CanvasRenderingContext2d,
    family: String,
    /// The size and weight that the context is set to.
    font: Cell<(f64, bool)>,
}

impl TextMeasure for CanvasTextMeasure {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        if self.font.replace((size, bold)) != (size, bold) {
            let weight = if bold { "bold" } else { "normal" };
            self.context.set_font(&format!("{weight} {size}px {}", self.family));
        }
        self.context.measure_text(text).map_or(0.0, |metrics| metrics.width())
    }
}
