//! Charts of grid governance.

use super::{
    super::{fact::Fact, profile_builder::ProfileBuilder},
    comparison::ComparisonKey,
};
use crate::chart::{Chart, ChartKind, Datum};

impl<'a> ProfileBuilder<'a> {
    /// Grid workers and how many of them are Party members, where both are reported in one unit and some are not members.
    pub(in crate::view) fn workers_chart(&self, workers: &[Fact<'a>]) -> Option<Chart> {
        let [whole, part] = workers else { return None };
        let series = self.series("", &[*part]);
        let mut chart = self.dated_chart(ChartKind::Share, self.messages.member_share, vec![series]);
        let whole_datum = self.datum(whole);
        let is_part = chart.datum(0, 0).and_then(Datum::amount) < whole_datum.amount();
        chart.whole = Some(whole_datum);
        let compare = ComparisonKey::of(whole) == ComparisonKey::of(part)
            && workers.iter().all(|fact| fact.figure.reading.is_reported() && fact.figure.before.is_none());
        (compare && is_part).then_some(chart)
    }

    /// The levels of the grid that have numbers, from the top.
    pub(in crate::view) fn levels_chart(&self, levels: &[Fact<'a>]) -> Option<Chart> {
        let chart = self.dated_chart(ChartKind::Levels, self.messages.grid, vec![self.series("", levels)]);
        let first = ComparisonKey::of(levels.first()?);
        let compare = levels.iter().all(|level| ComparisonKey::of(level).is_level_beside(&first));
        (compare && chart.varies()).then_some(chart)
    }
}
