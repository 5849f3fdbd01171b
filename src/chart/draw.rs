//! Draws a scene on any plotters backend.

use std::convert::Infallible;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
    FontStyle, FontTransform,
    text_anchor::{HPos, Pos, VPos},
};

use super::{
    arc::disc,
    hatch::{self, Coord},
    palette::{Palette, Rgb},
    scene::{Align, Fill, Geometry, Mark, Scene},
};

type DrawResult<B> = Result<(), DrawingErrorKind<<B as DrawingBackend>::ErrorType>>;

/// What a backend needs to know beyond the scene.
#[derive(Clone, Copy, Debug)]
pub struct Surface<'a> {
    /// Backend units per CSS pixel. Backends take whole numbers, so 16 makes positions exact to a sixteenth.
    pub scale: f64,
    /// CSS font families.
    pub family: &'a str,
}

impl<'a> Surface<'a> {
    /// A canvas whose context is scaled down by 16.
    #[must_use]
    pub const fn canvas(family: &'a str) -> Self {
        Self { scale: 16.0, family }
    }
}

/// Draws every mark. Colours are opaque: tints are mixed with the ground here.
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
            backend.draw_text(text, &style, self::at(*at, surface.scale))?;
        } else {
            put(&Painter::mark(mark, palette, surface.scale), backend)?;
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
    let mut painter = Painter { scale: surface.scale, color: palette.text, parts: Vec::new() };
    painter.path(&closed(&point.highlight_outline()), 2.0);
    put(&painter.parts, backend)
}

fn put<B: DrawingBackend>(parts: &[Part], backend: &mut B) -> DrawResult<B> {
    for part in parts {
        let points = part.points.iter().copied();
        if part.width == 0 { backend.fill_polygon(points, part) } else { backend.draw_path(points, part) }?;
    }
    Ok(())
}

/// What backends are asked for: an area filled or, where it has a width, a line drawn, in one colour.
struct Part {
    points: Vec<BackendCoord>,
    color: Rgb,
    width: u32,
}

impl BackendStyle for Part {
    fn color(&self) -> BackendColor {
        self.color.into()
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

/// Takes shapes apart into areas and lines.
struct Painter {
    scale: f64,
    color: Rgb,
    parts: Vec<Part>,
}

impl Painter {
    fn mark(mark: &Mark, palette: &Palette, scale: f64) -> Vec<Part> {
        let color = if mark.fill == Fill::Tint { palette.tint(mark.color) } else { palette.color(mark.color) };
        let mut painter = Self { scale, color, parts: Vec::new() };
        match &mark.geometry {
            Geometry::Polygon(points) => painter.area(points, mark.fill, palette.background),
            Geometry::Line { points, width, dashed: false } => painter.path(points, *width),
            Geometry::Line { points, width, dashed: true } => painter.dashes(points, 4.0, 3.0, *width),
            Geometry::Circle { center, radius } => {
                let points = disc(*center, *radius);
                if matches!(mark.fill, Fill::Solid | Fill::Tint) {
                    painter.part(&points, 0);
                } else {
                    painter.path(&closed(&points), 2.0);
                }
            }
            Geometry::Text { .. } => {}
        }
        painter.parts
    }

    fn area(&mut self, points: &[Coord], fill: Fill, ground: Rgb) {
        let edge = closed(points);
        if matches!(fill, Fill::Hatched | Fill::Gap) {
            // Grid lines must not shine through.
            let color = std::mem::replace(&mut self.color, ground);
            self.part(points, 0);
            self.color = color;
        }
        match fill {
            Fill::Solid | Fill::Tint => self.part(points, 0),
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
        self.part(points, (width * self.scale).max(1.0) as u32);
    }

    fn part(&mut self, points: &[Coord], width: u32) {
        let mut scaled = Vec::with_capacity(points.len());
        for point in points {
            scaled.push(at(*point, self.scale));
        }
        self.parts.push(Part { points: scaled, color: self.color, width });
    }
}

fn at((x, y): Coord, scale: f64) -> BackendCoord {
    ((x * scale).round() as i32, (y * scale).round() as i32)
}

fn closed(points: &[Coord]) -> Vec<Coord> {
    let mut line = points.to_vec();
    if let Some(first) = points.first() {
        line.push(*first);
    }
    line
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
