//! Draws a scene on any plotters backend.

use std::convert::Infallible;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
    FontStyle, FontTransform,
    text_anchor::{HPos, Pos, VPos},
};

use super::{
    clip,
    palette::{Palette, Rgb},
    scene::{Align, Fill, Mark, Scene, Shape},
};

type Drawn<B> = Result<(), DrawingErrorKind<<B as DrawingBackend>::ErrorType>>;

/// What a backend needs to know beyond the scene.
#[derive(Clone, Copy, Debug)]
pub struct Surface<'a> {
    /// Backend units per CSS pixel. Backends take whole numbers, so 16 makes positions exact to a sixteenth.
    pub scale: f64,
    /// By how much the backend divides font sizes before it writes them.
    pub font_divisor: f64,
    /// How far below the asked middle the backend must be told to put text for it to look centred, in em.
    pub drop: f64,
    /// CSS font families.
    pub family: &'a str,
}

impl<'a> Surface<'a> {
    /// A canvas whose context is scaled down by 16.
    #[must_use]
    pub const fn canvas(family: &'a str) -> Self {
        Self { scale: 16.0, font_divisor: 1.0, drop: 0.0, family }
    }

    /// plotters-svg, which divides sizes by 1.24 and centres by the height of an x, which is too high for Chinese.
    #[must_use]
    pub const fn svg(family: &'a str) -> Self {
        Self { scale: 16.0, font_divisor: 1.24, drop: 0.1, family }
    }

    fn at(&self, (x, y): (f64, f64)) -> BackendCoord {
        ((x * self.scale).round() as i32, (y * self.scale).round() as i32)
    }
}

/// Draws every mark. Colours are opaque: tints are mixed with the ground here.
///
/// # Errors
/// The first error of the backend.
pub fn draw<B: DrawingBackend>(scene: &Scene, palette: &Palette, surface: Surface<'_>, backend: &mut B) -> Drawn<B> {
    scene.marks.iter().try_for_each(|mark| draw_mark(mark, palette, surface, backend))
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
) -> Drawn<B> {
    let mut painter = Painter { surface, color: palette.ink, backend };
    let mut found = false;
    for mark in scene.marks.iter().filter(|mark| mark.point == Some(point)) {
        match &mark.shape {
            Shape::Polygon(points) => painter.outline(points, 2.0)?,
            Shape::Rect(rect) => painter.outline(&rect.corners(), 2.0)?,
            Shape::Circle { center, radius } => painter.ring(*center, radius + 2.5, 2.0)?,
            Shape::Line { .. } | Shape::Text { .. } => continue,
        }
        found = true;
    }
    match scene.points.get(point) {
        Some(point) if !found => painter.outline(&point.hit.corners(), 2.0),
        _ => Ok(()),
    }
}

fn draw_mark<B: DrawingBackend>(mark: &Mark, palette: &Palette, surface: Surface<'_>, backend: &mut B) -> Drawn<B> {
    let color = match mark.fill {
        Fill::Soft => palette.tint(mark.ink),
        _ => palette.color(mark.ink),
    };
    if matches!(mark.fill, Fill::Hatched | Fill::Gap) {
        // Grid lines must not shine through.
        let mut ground = Painter { surface, color: palette.ground, backend: &mut *backend };
        match &mark.shape {
            Shape::Rect(rect) => ground.rect(rect.corners())?,
            Shape::Polygon(points) => ground.area(points, Fill::Solid)?,
            Shape::Line { .. } | Shape::Circle { .. } | Shape::Text { .. } => {}
        }
    }
    let mut painter = Painter { surface, color, backend };
    match &mark.shape {
        Shape::Rect(rect) if mark.fill == Fill::Solid => painter.rect(rect.corners()),
        Shape::Rect(rect) => painter.area(&rect.corners(), mark.fill),
        Shape::Polygon(points) => painter.area(points, mark.fill),
        Shape::Line { points, width, dashed: false } => painter.path(points, *width),
        Shape::Line { points, width, dashed: true } => painter.segments(&clip::dashes(points, 4.0, 3.0), *width),
        Shape::Circle { center, radius } => match mark.fill {
            Fill::Solid | Fill::Soft => painter.disc(*center, *radius),
            Fill::Hatched | Fill::Outline | Fill::Gap => painter.ring(*center, *radius, 2.0),
        },
        Shape::Text { text, at, align, size, bold, turned, .. } => {
            let drop = surface.drop * size;
            let at = if *turned { (at.0 + drop, at.1) } else { (at.0, at.1 + drop) };
            let style = Lettering {
                color,
                size: size * surface.scale * surface.font_divisor,
                align: *align,
                bold: *bold,
                turned: *turned,
                family: surface.family,
            };
            painter.backend.draw_text(text, &style, surface.at(at))
        }
    }
}

/// One colour on one backend.
struct Painter<'a, B> {
    surface: Surface<'a>,
    color: Rgb,
    backend: &'a mut B,
}

impl<B: DrawingBackend> Painter<'_, B> {
    fn stroke(&self, width: f64) -> Stroke {
        Stroke { color: self.color, width: (width * self.surface.scale).round().max(1.0) as u32 }
    }

    fn area(&mut self, points: &[(f64, f64)], fill: Fill) -> Drawn<B> {
        match fill {
            Fill::Solid | Fill::Soft => {
                let surface = self.surface;
                self.backend.fill_polygon(points.iter().map(|point| surface.at(*point)), &self.stroke(1.0))
            }
            Fill::Hatched => {
                self.segments(&clip::hatch(points, 7.0), 1.25)?;
                self.segments(&clip::dashes(&closed(points), 4.0, 2.5), 1.25)
            }
            Fill::Outline => self.outline(points, 1.25),
            Fill::Gap => self.segments(&clip::dashes(&closed(points), 3.0, 3.0), 1.0),
        }
    }

    fn rect(&mut self, corners: [(f64, f64); 4]) -> Drawn<B> {
        let [from, _, to, _] = corners;
        let style = self.stroke(1.0);
        self.backend.draw_rect(self.surface.at(from), self.surface.at(to), &style, true)
    }

    fn outline(&mut self, points: &[(f64, f64)], width: f64) -> Drawn<B> {
        self.path(&closed(points), width)
    }

    fn segments(&mut self, segments: &[clip::Segment], width: f64) -> Drawn<B> {
        segments.iter().try_for_each(|(from, to)| self.path(&[*from, *to], width))
    }

    fn path(&mut self, points: &[(f64, f64)], width: f64) -> Drawn<B> {
        let surface = self.surface;
        self.backend.draw_path(points.iter().map(|point| surface.at(*point)), &self.stroke(width))
    }

    fn disc(&mut self, center: (f64, f64), radius: f64) -> Drawn<B> {
        let style = self.stroke(1.0);
        self.backend.draw_circle(self.surface.at(center), (radius * self.surface.scale) as u32, &style, true)
    }

    fn ring(&mut self, center: (f64, f64), radius: f64, width: f64) -> Drawn<B> {
        let style = self.stroke(width);
        self.backend.draw_circle(self.surface.at(center), (radius * self.surface.scale) as u32, &style, false)
    }
}

fn closed(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    points.iter().chain(points.first()).copied().collect()
}

struct Stroke {
    color: Rgb,
    width: u32,
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        self.color.into()
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

struct Lettering<'a> {
    color: Rgb,
    size: f64,
    align: Align,
    bold: bool,
    turned: bool,
    family: &'a str,
}

impl BackendTextStyle for Lettering<'_> {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        self.color.into()
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn transform(&self) -> FontTransform {
        if self.turned { FontTransform::Rotate270 } else { FontTransform::None }
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
