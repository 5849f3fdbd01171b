//! The part of a long chart that is drawn; its table has all.

use std::borrow::Cow;

use super::{
    data::Chart,
    kind::{Most, spec},
};
use crate::locale::{Lang, chart::ChartMessages, format::rounded, template::fill};

/// A chart of as many items as are drawn.
pub(super) struct Drawn<'a> {
    pub chart: Cow<'a, Chart>,
    /// How many items before and after them are not drawn.
    pub before: usize,
    pub after: usize,
}

impl<'a> Drawn<'a> {
    pub fn of(chart: &'a Chart) -> Self {
        let items = chart.items();
        let (before, after) = match spec(&chart.kind).most_items() {
            Most::First(most) => (0, items.saturating_sub(most)),
            Most::Last(most) => (items.saturating_sub(most), 0),
        };
        let mut chart = Cow::Borrowed(chart);
        if before + after > 0 {
            for series in &mut chart.to_mut().series {
                series.data.truncate(items - after);
                series.data.drain(..before.min(series.data.len()));
            }
        }
        Self { chart, before, after }
    }

    /// How many items only the table has, in words; nothing where all are drawn.
    pub fn left_out(&self, lang: Lang) -> Option<String> {
        let count = self.before + self.after;
        (count > 0).then(|| fill(ChartMessages::of(lang).left_out, &[&rounded(count as f64, 0, lang)]))
    }
}
