//! Draws the charts of a profile on their canvases in the page.

use std::{fmt, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::{
    super::{bindings::Element, dom},
    bitmap_transfer::BitmapTransfer,
    render_style::RenderStyle,
    sharp_canvas::{self, SharpCanvas},
};
use crate::chart::{self, Scene};

/// The canvases that all charts of a profile are drawn with, made when the first one is.
pub(super) struct DrawingCanvases {
    /// Measures text.
    measuring: CanvasRenderingContext2d,
    /// Stands hidden in the profile, whose language gives its text the forms of Han characters.
    drawing: HtmlCanvasElement,
    transfer: Option<BitmapTransfer>,
}

impl DrawingCanvases {
    /// `None` where the browser gives no canvas, as where memory for them has run out.
    pub(super) fn new(profile: &Element) -> Option<Self> {
        let measuring = sharp_canvas::context(&dom::create("canvas", "").unchecked_into())?;
        let drawing = dom::create("canvas", "");
        dom::set_hidden(&drawing, true);
        profile.append_child(&drawing);
        let canvases = Self { measuring, drawing: drawing.unchecked_into(), transfer: BitmapTransfer::new() };
        canvases.clear();
        Some(canvases)
    }

    /// Frees the memory of the canvas that is drawn on, which the next chart sizes for itself.
    fn clear(&self) {
        self.drawing.set_width(0);
    }
}

impl fmt::Debug for DrawingCanvases {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("DrawingCanvases").finish_non_exhaustive()
    }
}

/// Draws charts in the style that was in force when this was made. Reading that costs time: one serves all charts that are drawn in one
/// go.
#[derive(Debug)]
pub(super) struct ChartRenderer {
    canvases: Rc<DrawingCanvases>,
    pub(super) style: RenderStyle,
}

impl ChartRenderer {
    /// `container` holds one of the charts, whose style is that of all.
    pub(super) fn new(canvases: Rc<DrawingCanvases>, container: &Element, is_printing: bool) -> Self {
        Self { style: RenderStyle::read(container, canvases.measuring.clone(), is_printing), canvases }
    }

    /// Draws a chart for its canvas in the page. `None` where the browser refuses, which leaves the table as the answer.
    pub(super) fn draw(&self, canvas: &HtmlCanvasElement, scene: &Scene) -> Option<()> {
        let Some(transfer) = &self.canvases.transfer else {
            return self.draw_on(canvas, scene, 0.0, self.style.density);
        };
        self.draw_on(&self.canvases.drawing, scene, 0.0, self.style.density)?;
        let shown = transfer.show(&self.canvases.drawing, canvas);
        self.canvases.clear();
        shown
    }

    /// Draws a scene on a canvas, which is sized for it and a margin around, in CSS pixels.
    pub(super) fn draw_on(&self, canvas: &HtmlCanvasElement, scene: &Scene, margin: f64, density: f64) -> Option<()> {
        let mut backend = SharpCanvas::new(canvas, scene, margin, density)?;
        chart::draw(scene, &self.style.palette, self.style.surface(), &mut backend).ok()
    }
}
