//! What a profile draws its charts with.
//!
//! Without a graphics card, Chromium copies every canvas that could still be drawn on for each frame of the bindings, whatever it is that
//! changes there. Therefore a chart is drawn on a sheet that nobody sees, and its canvas in the page shows a picture of that, which is
//! handed over once.

use std::{fmt, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::{
    bindings::{BitmapRenderer, Element, OffscreenCanvas},
    canvas::{self, SharpCanvas},
    dom,
    render_style::RenderStyle,
};
use crate::chart::{self, Scene};

/// One for all charts of a profile.
pub(super) struct ChartRenderer {
    /// Measures text.
    pub(super) ruler: CanvasRenderingContext2d,
    /// Stands hidden in the profile, whose language gives its text the forms of Han characters.
    sheet: HtmlCanvasElement,
    press: Option<BitmapTransfer>,
}

/// Takes pictures of a sheet.
struct BitmapTransfer {
    canvas: OffscreenCanvas,
    context: CanvasRenderingContext2d,
}

impl fmt::Debug for ChartRenderer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ChartRenderer").finish_non_exhaustive()
    }
}

impl ChartRenderer {
    /// `None` where the browser gives no canvas, as where memory for them has run out.
    #[inline(never)]
    pub(super) fn new(profile: &Element) -> Option<Rc<Self>> {
        let ruler = canvas::context(&dom::create("canvas", "").unchecked_into())?;
        let sheet = dom::create("canvas", "");
        dom::hide(&sheet, true);
        profile.append_child(&sheet);
        let easel = Self { ruler, sheet: sheet.unchecked_into(), press: BitmapTransfer::new() };
        easel.clear();
        Some(Rc::new(easel))
    }

    /// Draws a chart for its canvas in the page.
    #[inline(never)]
    pub(super) fn draw(&self, canvas: &HtmlCanvasElement, scene: &Scene, look: &RenderStyle) -> Option<()> {
        let sheet = if self.press.is_some() { &self.sheet } else { canvas };
        let mut backend = SharpCanvas::new(sheet, scene, 0.0, look.density)?;
        // The canvas backend fails only where the context refuses a call, which leaves the table as the answer.
        chart::draw(scene, &look.palette, look.surface(), &mut backend).ok()?;
        let Some(press) = &self.press else { return Some(()) };
        let shown = press.print(sheet, canvas);
        self.clear();
        shown
    }

    /// Frees the memory of the sheet, which the next chart sizes for itself.
    fn clear(&self) {
        self.sheet.set_width(0);
    }
}

impl BitmapTransfer {
    /// `None` in the browsers before Chromium 69, Firefox 105 and WebKit 16.4: they show what is drawn on.
    fn new() -> Option<Self> {
        let canvas = OffscreenCanvas::new(0, 0).ok()?;
        let context = canvas::context(&canvas)?;
        Some(Self { canvas, context })
    }

    /// Shows on a canvas what is drawn on the sheet. `None` where there is no memory for it, which leaves the table as the answer.
    fn print(&self, sheet: &HtmlCanvasElement, canvas: &HtmlCanvasElement) -> Option<()> {
        for canvas in [&self.canvas, canvas] {
            canvas.set_width(sheet.width());
            canvas.set_height(sheet.height());
        }
        self.context.draw_image_with_html_canvas_element(sheet, 0.0, 0.0).ok()?;
        let picture = self.canvas.transfer_to_image_bitmap().ok()?;
        self.canvas.set_width(0);
        let shown: BitmapRenderer = canvas.get_context("bitmaprenderer").ok()??.unchecked_into();
        shown.transfer_from_image_bitmap(&picture);
        Some(())
    }
}
