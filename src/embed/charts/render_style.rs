//! The style that charts are drawn in at present: on screen or paper, with colours, fonts and density.

use super::{
    super::bindings::{Element, Style, Window, computed_style},
    palette,
    text_measure::CanvasTextMeasure,
};
use crate::chart::{Surface, palette::Palette};

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

    /// `style` is that of a chart's container.
    pub(super) fn new(style: &Style, measure: CanvasTextMeasure, is_printing: bool) -> Self {
        Self {
            measure,
            // The page has its colours for the screen until it is on paper.
            palette: if is_printing {
                Palette::PRINT
            } else {
                palette::read(&style.get_property_value("background-image"))
            },
            type_scale: type_scale_of(style),
            density: if is_printing { PRINT_DENSITY } else { density() },
            is_printing,
        }
    }

    pub(super) fn surface(&self) -> Surface<'_> {
        Surface::canvas(&self.measure.family)
    }
}

/// How much larger than usual the text of an element is.
pub(super) fn type_scale(element: &Element) -> f64 {
    type_scale_of(&computed_style(element))
}

/// Pixels of the display per CSS pixel, which zooming changes as well.
pub(super) fn density() -> f64 {
    Window::device_pixel_ratio()
}

/// The factor by which a computed font size, such as `14px`, is larger than usual. Only whole pixels count.
fn type_scale_of(style: &Style) -> f64 {
    match style.get_property_value("font-size").split(['.', 'p']).next().and_then(|pixels| pixels.parse::<u16>().ok()) {
        Some(pixels @ 1..) => f64::from(pixels) / USUAL_FONT_SIZE,
        _ => 1.0,
    }
}
