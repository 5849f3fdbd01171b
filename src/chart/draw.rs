//! Draws a scene on any plotters backend.

use std::convert::Infallible;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
    FontStyle, FontTransform,
    text_anchor::{HPos, Pos, VPos},
};

use super::{
    geometry::{Align, Geometry},
    hatch::{self, Coord},
    mark::polygon::disc,
    palette::{Palette, Rgb},
    scene::{Fill, Mark, Scene},
};

type DrawResult<B> = Result<(), DrawingErrorKind<<B as DrawingBackend>::ErrorType>>;

/// The surface that a backend draws on.
#[derive(Clone, Copy, Debug)]
pub struct Surface<'a> {
    /// Backend units per CSS pixel. Backends take whole numbers, so 16 makes positions exact to a sixteenth.
    pub scale: f64,
    /// The font families, as CSS lists them.
    pub family: &'a str,
}

impl<'a> Surface<'a> {
    /// A canvas whose context is scaled down by 16.
    #[must_use]
    pub const fn canvas(family: &'a str) -> Self {
        Self { scale: 16.0, family }
    }
}

/// Draws every mark, from the bottom to the top. Colours are opaque: tints are mixed with the background before.
///
/// # Errors
/// The first error of the backend.
pub fn draw<B: DrawingBackend>(
    scene: &Scene,
    palette: &Palette,
    surface: Surface<'_>,
    backend: &mut B,
) -> DrawResult<B> {
    for mark in &scene.marks {
        if let Geometry::Text { text, at, align, size, bold, .. } = &mark.geometry {
            let style = TextStyle {
                color: palette.color(mark.color),
                size: size * surface.scale,
                align: *align,
                bold: *bold,
                family: surface.family,
            };
            backend.draw_text(text, &style, scaled(*at, surface.scale))?;
        } else {
            draw_shapes(&Decomposer::mark(mark, palette, surface.scale), backend)?;
        }
    }
    Ok(())
}

/// Draws the emphasis of one point over a drawn scene: its outline in the colour of text.
///
/// # Errors
/// The first error of the backend.
pub fn draw_highlight<B: DrawingBackend>(
    scene: &Scene,
    point: usize,
    palette: &Palette,
    surface: Surface<'_>,
    backend: &mut B,
) -> DrawResult<B> {
    let Some(point) = scene.points.get(point) else { return Ok(()) };
    let mut shapes = Decomposer { scale: surface.scale, color: palette.text, shapes: Vec::new() };
    shapes.path(&closed(&point.highlight_outline()), 2.0);
    draw_shapes(&shapes.shapes, backend)
}

fn draw_shapes<B: DrawingBackend>(shapes: &[Shape], backend: &mut B) -> DrawResult<B> {
    shapes.iter().try_for_each(|shape| {
        let points = shape.points.iter().copied();
        if shape.stroke_width == 0 { backend.fill_polygon(points, shape) } else { backend.draw_path(points, shape) }
    })
}

/// A shape that every backend knows, in one colour: a filled area or, where it has a stroke, a line.
struct Shape {
    points: Vec<BackendCoord>,
    color: Rgb,
    stroke_width: u32,
}

impl BackendStyle for Shape {
    fn color(&self) -> BackendColor {
        self.color.into()
    }

    fn stroke_width(&self) -> u32 {
        self.stroke_width
    }
}

/// Takes marks apart into shapes.
struct Decomposer {
    scale: f64,
    color: Rgb,
    shapes: Vec<Shape>,
}

impl Decomposer {
    fn mark(mark: &Mark, palette: &Palette, scale: f64) -> Vec<Shape> {
        let color = if mark.fill == Fill::Tint { palette.tint(mark.color) } else { palette.color(mark.color) };
        let mut shapes = Self { scale, color, shapes: Vec::new() };
        match &mark.geometry {
            Geometry::Polygon(points) => shapes.area(points, mark.fill, palette.background),
            Geometry::Line { points, width, dashed: false } => shapes.path(points, *width),
            Geometry::Line { points, width, dashed: true } => shapes.dashes(points, 4.0, 3.0, *width),
            Geometry::Circle { center, radius } => {
                let points = disc(*center, *radius);
                if matches!(mark.fill, Fill::Solid | Fill::Tint) {
                    shapes.fill(&points);
                } else {
                    shapes.path(&closed(&points), 2.0);
                }
            }
            Geometry::Text { .. } => {}
        }
        shapes.shapes
    }

    fn area(&mut self, points: &[Coord], fill: Fill, background: Rgb) {
        let edge = closed(points);
        if matches!(fill, Fill::Hatched | Fill::Gap) {
            // Grid lines must not shine through.
            let color = std::mem::replace(&mut self.color, background);
            self.fill(points);
            self.color = color;
        }
        match fill {
            Fill::Solid | Fill::Tint => self.fill(points),
            Fill::Hatched => {
                self.segments(&hatch::hatch(points, 7.0), 1.25);
                self.dashes(&edge, 4.0, 2.5, 1.25);
            }
            Fill::Outline => self.path(&edge, 1.25),
            Fill::Gap => self.dashes(&edge, 3.0, 3.0, 1.0),
        }
    }

    fn dashes(&mut self, line: &[Coord], on: f64, off: f64, width: f64) {
        self.segments(&hatch::dashes(line, on, off), width);
    }

    fn segments(&mut self, segments: &[hatch::Segment], width: f64) {
        for (from, to) in segments {
            self.path(&[*from, *to], width);
        }
    }

    fn path(&mut self, points: &[Coord], width: f64) {
        self.shape(points, (width * self.scale).max(1.0) as u32);
    }

    fn fill(&mut self, points: &[Coord]) {
        self.shape(points, 0);
    }

    fn shape(&mut self, points: &[Coord], stroke_width: u32) {
        let points = points.iter().map(|point| scaled(*point, self.scale)).collect();
        self.shapes.push(Shape { points, color: self.color, stroke_width });
    }
}

fn scaled((x, y): Coord, scale: f64) -> BackendCoord {
    ((x * scale).round() as i32, (y * scale).round() as i32)
}

fn closed(points: &[Coord]) -> Vec<Coord> {
    points.iter().chain(points.first()).copied().collect()
}

struct TextStyle<'a> {
    color: Rgb,
    size: f64,
    align: Align,
    bold: bool,
    family: &'a str,
}

impl BackendTextStyle for TextStyle<'_> {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        self.color.into()
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn transform(&self) -> FontTransform {
        FontTransform::None
    }

    fn style(&self) -> FontStyle {
        if self.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        let side = match self.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        Pos::new(side, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(self.family)
    }

    // Backends with fonts of their own never ask; a backend without fonts draws no text.
    fn layout_box(&self, _: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        Ok(((0, 0), (0, 0)))
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: F,
    ) -> Result<Result<(), E>, Infallible> {
        Ok(Ok(()))
    }
}
