//! An assessment: stars or a class, under a scheme, of a year.

use super::profile_builder::ProfileBuilder;
use crate::{
    locale::{self, template::join},
    profile::organisation::Rating,
};

/// More stars than any scheme has are not drawn.
const MOST_STARS: u8 = 10;

impl<'a> ProfileBuilder<'a> {
    /// Adds stars, with their number as a text alternative, then class, scheme and year.
    pub(super) fn add_rating(&mut self, rating: &Rating) {
        self.tree.open("span", "vp-inline");
        if let Some(stars) = rating.stars.filter(|stars| *stars <= MOST_STARS) {
            let of = rating.of.unwrap_or(stars).clamp(stars, MOST_STARS);
            self.tree.open("span", "vp-stars");
            self.tree.set("role", "img");
            self.tree.set("aria-label", &self.messages.stars(stars, rating.of));
            self.tree.text(&["★".repeat(stars.into()), "☆".repeat((of - stars).into())].concat());
            self.tree.close();
        } else if let Some(stars) = rating.stars {
            self.tree.text_element("span", "", &self.messages.stars(stars, rating.of));
        }
        self.add_optional_text("span", "", rating.class.as_ref());
        self.add_optional_text("span", "vp-aside", rating.scheme.as_ref());
        self.add_date_aside(rating.year);
        self.tree.close();
    }

    /// A rating as one text.
    pub(super) fn rating_text(&self, rating: &'a Rating) -> String {
        let stars = rating.stars.map(|stars| self.messages.stars(stars, rating.of)).unwrap_or_default();
        let words = [&rating.class, &rating.scheme].map(|text| text.as_ref().map_or("", |text| self.plain(text)));
        let year = rating.year.map(|year| locale::format::date(&year, self.lang())).unwrap_or_default();
        join(&[&[stars.as_str()][..], &words, &[&year]].concat(), self.messages.list_separator)
    }
}
