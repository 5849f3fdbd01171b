//! plotters-canvas, made sharp.
//!
//! `CanvasBackend` takes whole pixels, knows no display density, and measures text by adding an element with inline style
//! to the page. [`SharpCanvas`] hands all drawing on to it in sixteenths of a CSS pixel, which the context's transform
//! brings to the density of the display; `CanvasTextMeasure` measures text with a context.

use std::{cell::Cell, fmt};

use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart::{Scene, Surface, TextMeasure};

/// A canvas that chart code can draw on with [`Surface::canvas`].
pub struct SharpCanvas {
    inner: CanvasBackend,
}

type DrawResult = Result<(), DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>>;

impl SharpCanvas {
    /// Sizes the canvas for the scene with a margin around it, at this density, and clears it. `None` where the browser
    /// gives no context, as it does when memory for canvases has run out.
    #[inline(never)]
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

/// Measures text as a canvas will draw it.
#[derive(Debug)]
pub(super) struct CanvasTextMeasure {
    context: CanvasRenderingContext2d,
    pub(super) family: String,
    /// The size and weight that the context is set to.
    font: Cell<(f64, bool)>,
}

impl CanvasTextMeasure {
    pub(super) const fn new(context: CanvasRenderingContext2d, family: String) -> Self {
        Self { context, family, font: Cell::new((0.0, false)) }
    }
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

/// As many canvases may wait, drawn, where nobody looks: who jumps, prints or takes a picture of the page finds them there.
const SPARE: usize = 24;

thread_local! {
    /// The canvases of all charts on the page.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// Whether the page may have so many more canvases than it has, where nobody looks.
pub(super) fn has_room(more: usize) -> bool {
    COUNT.get() + more <= SPARE
}

/// Releases the memory of a canvas at once, rather than when the garbage collector comes by.
pub(super) fn release(canvas: &HtmlCanvasElement) {
    COUNT.set(COUNT.get() - 1);
    canvas.set_width(0);
    canvas.set_height(0);
}

/// A canvas element for a chart; what it shows is told in words around it.
pub(super) fn create() -> HtmlCanvasElement {
    COUNT.set(COUNT.get() + 1);
    let canvas = super::dom::create("canvas", "");
    canvas.set_attribute("aria-hidden", "true");
    canvas.unchecked_into()
}
