//! Draws the charts of a profile on their canvases in the page.

use web_sys::HtmlCanvasElement;

use super::{render_style::RenderStyle, sharp_canvas::SharpCanvas};
use crate::chart::{self, Scene};

/// Draws charts in the style that was in force when this was made. Reading that costs time: one serves all charts that are drawn in one
/// go.
#[derive(Debug)]
pub(super) struct ChartRenderer {
    pub(super) style: RenderStyle,
}

impl ChartRenderer {
    /// Draws a chart for its canvas in the page. `None` where the browser refuses, which leaves the table as the answer.
    pub(super) fn draw(&self, canvas: &HtmlCanvasElement, scene: &Scene) -> Option<()> {
        self.draw_with_margin(canvas, scene, 0.0, self.style.density)
    }

    /// Draws a scene on a canvas, which is sized for it and a margin around, in CSS pixels.
    pub(super) fn draw_with_margin(
        &self,
        canvas: &HtmlCanvasElement,
        scene: &Scene,
        margin: f64,
        density: f64,
    ) -> Option<()> {
        let mut backend = SharpCanvas::new(canvas, scene, margin, density)?;
        chart::draw(scene, &self.style.palette, self.style.surface(), &mut backend).ok()
    }
}
