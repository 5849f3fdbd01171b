//! Shows the content of one canvas on another as a bitmap.
//!
//! Without a graphics card, Chromium copies every canvas that could still be drawn on for each frame of the page, whatever it is that
//! changes there. A canvas that only shows a bitmap is copied once.

use wasm_bindgen::JsCast;
use web_sys::{HtmlCanvasElement, ImageBitmapRenderingContext, OffscreenCanvas, OffscreenCanvasRenderingContext2d};

/// The means to make bitmaps.
#[derive(Debug)]
pub(super) struct BitmapTransfer {
    canvas: OffscreenCanvas,
    context: OffscreenCanvasRenderingContext2d,
}

impl BitmapTransfer {
    /// `None` in the browsers before Chromium 69, Firefox 105 and WebKit 16.4, which have no such canvas.
    pub(super) fn new() -> Option<Self> {
        let canvas = OffscreenCanvas::new(0, 0).ok()?;
        let context = canvas.get_context("2d").ok()??.unchecked_into();
        Some(Self { canvas, context })
    }

    /// Shows the content of a canvas on another. `None` where there is no memory for it.
    pub(super) fn show(&self, from: &HtmlCanvasElement, to: &HtmlCanvasElement) -> Option<()> {
        let (width, height) = (from.width(), from.height());
        self.canvas.set_width(width);
        self.canvas.set_height(height);
        to.set_width(width);
        to.set_height(height);
        self.context.draw_image_with_html_canvas_element(from, 0.0, 0.0).ok()?;
        let bitmap = self.canvas.transfer_to_image_bitmap().ok()?;
        self.canvas.set_width(0);
        let shown: ImageBitmapRenderingContext = to.get_context("bitmaprenderer").ok()??.unchecked_into();
        shown.transfer_from_image_bitmap(&bitmap);
        Some(())
    }
}
