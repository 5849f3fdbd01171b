//! How many have how many stars: a bar per rating, named by its stars.

use super::{
    arc::star,
    scene::{ColorRole, Fill},
    scene_builder::SceneBuilder,
};

/// No scheme of ratings has more.
const MOST_STARS: u8 = 10;

/// The stars in front of the labels of a chart's items.
pub(super) struct Stars<'a> {
    /// How many each item has.
    given: &'a [u8],
    of: u8,
}

impl<'a> Stars<'a> {
    pub fn new(given: &'a [u8], of: u8) -> Self {
        Self { given, of: of.clamp(1, MOST_STARS) }
    }

    /// The width of one.
    pub fn pitch(&self, builder: &SceneBuilder<'_>) -> f64 {
        17.0 * builder.t
    }

    /// The width that they take of a label.
    pub fn width(&self, builder: &SceneBuilder<'_>) -> f64 {
        f64::from(self.of) * self.pitch(builder) + 6.0
    }

    pub fn lay(&self, builder: &mut SceneBuilder<'_>, item: usize, middle: f64) {
        let given = self.given.get(item).copied().unwrap_or(0);
        for index in 0..self.of {
            let center = (self.pitch(builder) * (f64::from(index) + 0.5), middle);
            let (color, fill) =
                if index < given { (ColorRole::Series(0), Fill::Solid) } else { (ColorRole::Baseline, Fill::Outline) };
            builder.area(star(center, 7.0 * builder.t), color, fill, None);
        }
    }
}
