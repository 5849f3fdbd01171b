//! The part of a long chart that is drawn; its table has all.

use std::borrow::Cow;

use super::{
    data::Chart,
    kind::{Most, spec},
};
use crate::locale::{Lang, chart::ChartMessages, format::rounded, template::fill};

/// How many items of a chart are not drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct LeftOut {
    pub before: usize,
    after: usize,
}

impl LeftOut {
    pub fn of(chart: &Chart) -> Self {
        let items = chart.items();
        match spec(&chart.kind).most_items() {
            Most::First(most) => Self { before: 0, after: items.saturating_sub(most) },
            Most::Last(most) => Self { before: items.saturating_sub(most), after: 0 },
        }
    }

    /// How many items only the table has, in words; nothing where all are drawn.
    pub fn in_words(self, lang: Lang) -> Option<String> {
        let count = self.before + self.after;
        (count > 0).then(|| fill(ChartMessages::of(lang).left_out, &[&rounded(count as f64, 0, lang)]))
    }
}

/// The chart of the items that are drawn.
pub(super) fn drawn(chart: &Chart) -> Cow<'_, Chart> {
    let LeftOut { before, after } = LeftOut::of(chart);
    let items = chart.items();
    let mut chart = Cow::Borrowed(chart);
    if before + after > 0 {
        for series in &mut chart.to_mut().series {
            series.data.truncate(items - after);
            series.data.drain(..before.min(series.data.len()));
        }
    }
    chart
}
