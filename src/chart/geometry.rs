//! Shapes in CSS pixels: x to the right, y downwards.

/// The look of a mark, without its colour.
#[derive(Clone, Debug)]
pub enum Geometry {
    /// A closed outline, as vertices.
    Polygon(Vec<(f64, f64)>),
    /// An open line, as vertices.
    Line {
        /// Vertices.
        points: Vec<(f64, f64)>,
        /// Stroke width.
        width: f64,
        /// Whether it is broken into dashes.
        dashed: bool,
    },
    /// A circle.
    Circle {
        /// Centre.
        center: (f64, f64),
        /// Radius.
        radius: f64,
    },
    /// A line of text.
    Text {
        /// The words.
        text: String,
        /// Horizontally the anchor, vertically the middle of the line.
        at: (f64, f64),
        /// Which side of the text the anchor is.
        align: Align,
        /// Font size.
        size: f64,
        /// Whether it is bold.
        bold: bool,
        /// The measured width.
        width: f64,
    },
}

/// Which side of a text its anchor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// The left side.
    Start,
    /// The middle.
    Middle,
    /// The right side.
    End,
}

impl Align {
    /// The share of a text's width that lies before its anchor.
    pub(super) const fn share_before(self) -> f64 {
        match self {
            Self::Start => 0.0,
            Self::Middle => 0.5,
            Self::End => 1.0,
        }
    }
}

/// An upright rectangle in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Geometry {
    /// The smallest upright rectangle around it.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Polygon(points) => Rect::around(points, 0.0),
            Self::Line { points, width, .. } => Rect::around(points, width / 2.0),
            Self::Circle { center, radius } => Rect::around(&[*center], *radius),
            Self::Text { at, align, size, width, .. } => {
                let before = width * align.share_before();
                Rect::new(at.0 - before, at.1 - size / 2.0, *width, *size)
            }
        }
    }
}

impl Rect {
    /// A rectangle from its top left corner and its size.
    ///
    /// ```
    /// use village_profile::chart::Rect;
    /// assert!(Rect::new(10.0, 10.0, 30.0, 5.0).contains(40.0, 12.0));
    /// ```
    #[must_use]
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w, h }
    }

    /// Whether a position lies in it or on its edge.
    #[must_use]
    pub fn contains(&self, x: f64, y: f64) -> bool {
        x >= self.x && x <= self.x + self.w && y >= self.y && y <= self.y + self.h
    }

    /// The corners, clockwise from the top left.
    pub(super) fn corners(&self) -> Vec<(f64, f64)> {
        let (right, bottom) = (self.x + self.w, self.y + self.h);
        vec![(self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom)]
    }

    /// Grown around its centre to at least `size` each way, then moved into a picture of `width`.
    pub(super) fn at_least(self, size: f64, width: f64) -> Self {
        let (w, h) = (self.w.max(size), self.h.max(size));
        let x = (self.x - (w - self.w) / 2.0).min(width - w).max(0.0);
        let y = (self.y - (h - self.h) / 2.0).max(0.0);
        Self { x, y, w, h }
    }

    /// The smallest one around all points, and `margin` more on every side; nothing where there is no point.
    fn around(points: &[(f64, f64)], margin: f64) -> Self {
        if points.is_empty() {
            return Self::default();
        }
        let span = |values: &dyn Fn(&(f64, f64)) -> f64| {
            let low = points.iter().map(values).fold(f64::INFINITY, f64::min);
            let high = points.iter().map(values).fold(f64::NEG_INFINITY, f64::max);
            (low - margin, high - low + 2.0 * margin)
        };
        let ((x, w), (y, h)) = (span(&|point| point.0), span(&|point| point.1));
        Self { x, y, w, h }
    }
}
