//! The charts of talent.

use super::{
    super::{fact::Fact, profile_builder::ProfileBuilder},
    comparison::{Comparison, ComparisonKey, Drawn},
    grouping::group_by_key,
};
use crate::{
    chart::{Datum, Series},
    locale::chart::ChartMessages,
};

impl<'a> ProfileBuilder<'a> {
    /// Talent by category, each by its origin where several origins are stated.
    pub(in crate::view) fn compare_talent(&self, talents: &[Fact<'a>]) -> Comparison<'a> {
        self.compare_by(talents, Self::talent_chart)
    }

    fn talent_chart(&self, key: &ComparisonKey, talents: &[Fact<'a>]) -> Option<Drawn<'a>> {
        let title = self.messages.talent_by_category;
        if let Some(ring) = self.ring(key, title, talents) {
            return Some(ring);
        }
        let mut bars = self.bars(key, title, talents)?;
        let by_origin = group_by_key(&bars.facts, |talent| origin(talent));
        if by_origin.iter().filter(|(origin, _)| !origin.is_empty()).count() >= 2 {
            bars.chart.series = by_origin.iter().map(|(origin, _)| self.origin_series(origin, &bars.facts)).collect();
            self.messages.talent_by_origin.clone_into(&mut bars.chart.title);
        }
        Some(bars)
    }

    /// A series with the talent of one origin only.
    fn origin_series(&self, name: &str, talents: &[Fact<'a>]) -> Series {
        let data = talents.iter().map(|talent| {
            if origin(talent) == name { self.datum(talent) } else { Datum::absent(self.fact_label(talent)) }
        });
        let name = if name.is_empty() { ChartMessages::of(self.lang()).unstated } else { name };
        Series::new(name, data.collect())
    }
}

/// The origin of talent in words; empty where none is stated.
const fn origin(talent: &Fact<'_>) -> &'static str {
    talent.tags[0]
}
