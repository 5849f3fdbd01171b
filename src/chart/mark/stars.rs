//! Ratings as stars.

use super::polygon::star;
use crate::chart::{
    scene::{ColorRole, Fill},
    scene_builder::SceneBuilder,
};

/// No scheme of ratings has more stars.
const MOST_STARS: u8 = 10;

/// The stars in front of the labels of a chart's items.
#[derive(Clone, Copy, Debug)]
pub(in crate::chart) struct Stars<'a> {
    ratings: &'a [u8],
    of: u8,
}

impl<'a> Stars<'a> {
    /// The rating of each item, and the most stars that the scheme gives.
    pub fn new(ratings: &'a [u8], of: u8) -> Self {
        Self { ratings, of: of.clamp(1, MOST_STARS) }
    }

    /// The distance from one star to the next.
    pub fn pitch(&self, builder: &SceneBuilder<'_>) -> f64 {
        17.0 * builder.type_scale
    }

    /// The width that they take of a label.
    pub fn width(&self, builder: &SceneBuilder<'_>) -> f64 {
        f64::from(self.of) * self.pitch(builder) + 6.0
    }

    /// Draws the stars of an item around the height `middle`: filled as many as it has, the others as outlines.
    pub fn draw(&self, builder: &mut SceneBuilder<'_>, item: usize, middle: f64) {
        let rating = self.ratings.get(item).copied().unwrap_or(0);
        for index in 0..self.of {
            let center = (self.pitch(builder) * (f64::from(index) + 0.5), middle);
            let (color, fill) =
                if index < rating { (ColorRole::Series(0), Fill::Solid) } else { (ColorRole::Baseline, Fill::Outline) };
            builder.polygon(star(center, 7.0 * builder.type_scale), color, fill, None);
        }
    }
}
