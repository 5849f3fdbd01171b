//! Charts of grid governance.

use super::{
    super::{fact::Fact, profile_builder::ProfileBuilder},
    comparison::{ComparisonKey, has_shape},
};
use crate::chart::{Chart, ChartKind};

impl<'a> ProfileBuilder<'a> {
    /// Grid workers and how many of them are Party members, where both are reported in one unit.
    pub(in crate::view) fn workers_chart(&self, workers: &[Fact<'a>]) -> Option<Chart> {
        let [whole, part] = workers else { return None };
        let compare = ComparisonKey::of(whole) == ComparisonKey::of(part)
            && workers.iter().all(|fact| fact.figure.reading.is_reported());
        compare.then(|| {
            let mut chart = self.dated_chart(
                ChartKind::Share,
                self.messages.members_among_workers,
                vec![self.series("", &[*part])],
            );
            chart.whole = Some(self.datum(whole));
            chart
        })
    }

    /// The levels of the grid that have numbers, from the top.
    pub(in crate::view) fn levels_chart(&self, levels: &[Fact<'a>]) -> Option<Chart> {
        let series = self.series("", levels);
        let chart = self.dated_chart(ChartKind::Levels, self.messages.grid, vec![series]);
        has_shape(&chart).then_some(chart)
    }
}
