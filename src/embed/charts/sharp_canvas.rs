//! plotters-canvas, made sharp.
//!
//! `CanvasBackend` takes whole pixels, knows no display density, and measures text by adding an element with inline style
//! to the page. [`SharpCanvas`] hands all drawing on to it in sixteenths of a CSS pixel, which the context's transform
//! brings to the density of the display; text is measured by a context instead.

use std::fmt;

use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart::{Scene, Surface};

/// A canvas that chart code can draw on with [`Surface::canvas`].
pub struct SharpCanvas {
    inner: CanvasBackend,
}

type DrawResult = Result<(), DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>>;

impl SharpCanvas {
    /// Sizes the canvas for the scene with a margin around it, in CSS pixels, at this density in pixels of the display per CSS pixel, and
    /// clears it. `None` where the browser gives no context, as it does when memory for canvases has run out.
    #[must_use]
    pub fn new(canvas: &HtmlCanvasElement, scene: &Scene, margin: f64, density: f64) -> Option<Self> {
        let context = context(canvas)?;
        // Setting a size clears the canvas and its transform, even where the size stays.
        canvas.set_width(((scene.width + 2.0 * margin) * density).round() as u32);
        canvas.set_height(((scene.height + 2.0 * margin) * density).round() as u32);
        let (unit, margin) = (density / Surface::canvas("").scale, margin * density);
        context.set_transform(unit, 0.0, 0.0, unit, margin, margin).ok()?;
        Some(Self { inner: CanvasBackend::with_canvas_object(canvas.clone())? })
    }
}

impl fmt::Debug for SharpCanvas {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SharpCanvas").finish_non_exhaustive()
    }
}

/// The context that a canvas is drawn through.
pub(super) fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    Some(canvas.get_context("2d").ok()??.unchecked_into())
}

impl DrawingBackend for SharpCanvas {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.inner.get_size()
    }

    fn ensure_prepared(&mut self) -> DrawResult {
        self.inner.ensure_prepared()
    }

    fn present(&mut self) -> DrawResult {
        self.inner.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> DrawResult {
        self.inner.draw_pixel(point, color)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> DrawResult {
        self.inner.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> DrawResult {
        self.inner.draw_rect(from, to, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> DrawResult {
        self.inner.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> DrawResult {
        self.inner.draw_circle(center, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> DrawResult {
        self.inner.fill_polygon(points, style)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> DrawResult {
        self.inner.draw_text(text, style, at)
    }
}
