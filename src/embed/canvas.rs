//! plotters-canvas, made sharp.
//!
//! `CanvasBackend` takes whole pixels, knows no display density, and measures text by adding an element with inline style
//! to the page. [`SharpCanvas`] hands all drawing on to it in sixteenths of a CSS pixel, which the context's transform
//! brings to the density of the display, and measures text with the context itself.

use std::fmt;

use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart::{Measure, Scene, Surface};

/// A canvas that chart code can draw on with [`Surface::canvas`].
pub struct SharpCanvas {
    inner: CanvasBackend,
    context: CanvasRenderingContext2d,
    size: (u32, u32),
}

type Drawn = Result<(), DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>>;

impl SharpCanvas {
    /// Sizes the canvas for the scene at this density and clears it. `None` where the browser gives no context, as it does
    /// when memory for canvases has run out.
    #[must_use]
    pub fn new(canvas: &HtmlCanvasElement, scene: &Scene, density: f64) -> Option<Self> {
        let context = context(canvas)?;
        // Setting a size clears the canvas and its transform, even where the size stays.
        canvas.set_width((scene.width * density).round() as u32);
        canvas.set_height((scene.height * density).round() as u32);
        let unit = density / Surface::canvas("").scale;
        context.set_transform(unit, 0.0, 0.0, unit, 0.0, 0.0).ok()?;
        let size = ((scene.width / unit * density) as u32, (scene.height / unit * density) as u32);
        Some(Self { inner: CanvasBackend::with_canvas_object(canvas.clone())?, context, size })
    }
}

impl fmt::Debug for SharpCanvas {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SharpCanvas").field("size", &self.size).finish_non_exhaustive()
    }
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

impl DrawingBackend for SharpCanvas {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        self.inner.ensure_prepared()
    }

    fn present(&mut self) -> Drawn {
        self.inner.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.inner.draw_pixel(point, color)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.inner.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        self.inner.draw_rect(from, to, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.inner.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        self.inner.draw_circle(center, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, points: I, style: &S) -> Drawn {
        self.inner.fill_polygon(points, style)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        self.inner.draw_text(text, style, at)
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Self::ErrorType>> {
        let width = measure(&self.context, text, style.size(), style.style().as_str(), style.family().as_str());
        Ok((width as u32, style.size() as u32))
    }
}

/// Measures text as the canvas will draw it.
pub(super) struct CanvasMeasure<'a> {
    context: CanvasRenderingContext2d,
    family: &'a str,
}

impl<'a> CanvasMeasure<'a> {
    pub(super) fn new(canvas: &HtmlCanvasElement, family: &'a str) -> Option<Self> {
        Some(Self { context: context(canvas)?, family })
    }
}

impl Measure for CanvasMeasure<'_> {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        measure(&self.context, text, size, if bold { "bold" } else { "normal" }, self.family)
    }
}

fn measure(context: &CanvasRenderingContext2d, text: &str, size: f64, style: &str, family: &str) -> f64 {
    context.set_font(&format!("{style} {size}px {family}"));
    context.measure_text(text).map_or(0.0, |metrics| metrics.width())
}

/// Releases the memory of a canvas at once, rather than when the garbage collector comes by.
pub(super) fn release(canvas: &HtmlCanvasElement) {
    canvas.set_width(0);
    canvas.set_height(0);
}

/// A canvas element for a chart; what it shows is told in words around it.
pub(super) fn create() -> Result<HtmlCanvasElement, JsValue> {
    let canvas = super::dom::create("canvas", "")?;
    canvas.set_attribute("aria-hidden", "true")?;
    Ok(canvas.unchecked_into())
}
