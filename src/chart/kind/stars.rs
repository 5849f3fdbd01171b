//! How many have how many stars: a bar per rating, named by its stars.

use super::{
    KindSpec, Relation,
    bars::{draw_rows, largest_share, ranking},
};
use crate::{
    chart::{data::Chart, legend, mark::stars::Stars, scene_builder::SceneBuilder},
    locale::Lang,
};

pub(super) struct StarBars<'a>(Stars<'a>);

impl<'a> StarBars<'a> {
    /// The rating of each item, and the most stars that the scheme gives.
    pub fn new(ratings: &'a [u8], of: u8) -> Self {
        Self(Stars::new(ratings, of))
    }
}

impl KindSpec for StarBars<'_> {
    fn draw(&self, builder: &mut SceneBuilder<'_>) {
        legend::draw_series(builder, false);
        draw_rows(builder, Some(self.0));
    }

    fn clauses(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        ranking(chart, lang)
    }

    fn remarks(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        largest_share(chart, lang).into_iter().collect()
    }

    fn relation(&self, _: &Chart) -> Relation {
        Relation::ShareOfTotal
    }
}
