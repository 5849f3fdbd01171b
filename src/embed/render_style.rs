//! How the charts of a profile are drawn at present: on screen or paper, in which colours, fonts and density.

use std::rc::Rc;

use super::{
    bindings::{Element, Window, computed_style},
    canvas::CanvasTextMeasure,
    chart_renderer::ChartRenderer,
    palette,
};
use crate::chart::{Surface, palette::Palette};

/// Read once for all charts that are drawn in one go, since asking for computed styles costs time.
#[derive(Debug)]
pub(super) struct RenderStyle {
    pub(super) easel: Rc<ChartRenderer>,
    pub(super) measure: CanvasTextMeasure,
    pub(super) palette: Palette,
    /// How much larger than usual text is, as in the elder mode.
    pub(super) type_scale: f64,
    /// Pixels of the display per CSS pixel.
    pub(super) density: f64,
    /// Whether the page is being printed.
    pub(super) paper: bool,
}

impl RenderStyle {
    /// The width that charts are laid out for on paper: that of A4 between its margins, near enough.
    pub(super) const PAPER: f64 = 640.0;

    /// Reads the style of one chart, which is that of all.
    #[inline(never)]
    pub(super) fn of(place: &Element, easel: Rc<ChartRenderer>, paper: bool) -> Self {
        let style = computed_style(place);
        let family = style.get_property_value("font-family");
        Self {
            measure: CanvasTextMeasure::new(easel.ruler.clone(), family),
            easel,
            // The page has its colours for the screen until it is on paper.
            palette: if paper { Palette::PRINT } else { palette::read(&style) },
            type_scale: palette::type_scale(&style),
            density: if paper { 2.0 } else { density() },
            paper,
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
