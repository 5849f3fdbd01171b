//! The chart of the Party organisations.

use super::{
    super::{
        fact::{Fact, Facts},
        profile_builder::ProfileBuilder,
    },
    comparison::ComparisonKey,
};
use crate::{
    chart::{Chart, ChartKind, Datum, Series},
    locale,
    profile::organisation::Branch,
};

impl<'a> ProfileBuilder<'a> {
    /// Organisations by their stars where these differ, otherwise by how many there are in a tree: side by side they stand in a table, whose
    /// bars tell the same.
    pub(in crate::view) fn organisation_chart(&self) -> Option<Chart> {
        let branches = self.profile.all_branches();
        let is_tree = branches.len() > self.profile.branches.len();
        self.star_chart(&branches).or_else(|| self.count_chart(&branches).filter(|_| is_tree))
    }

    fn star_chart(&self, branches: &[&'a Branch]) -> Option<Chart> {
        let rated: Vec<Rated> = branches.iter().filter_map(|branch| Rated::of(branch)).collect();
        let of = rated.iter().map(|rated| rated.of.unwrap_or_default().max(rated.stars)).max()?;
        let stated_of = rated.iter().filter_map(|rated| rated.of).max();
        let count = |stars| rated.iter().filter(|rated| rated.stars == stars).map(|rated| rated.count).sum::<f64>();
        let (stars, data): (Vec<u8>, Vec<Datum>) = (0..=of)
            .rev()
            .map(|stars| (stars, count(stars)))
            .filter(|(_, count)| *count > 0.0)
            .map(|(stars, count)| {
                let label = self.messages.stars(stars, stated_of);
                (stars, Datum::reported(&label, count, &locale::format::tick(count, self.lang())))
            })
            .unzip();
        let series = vec![Series::new("", data)];
        let chart = self.dated_chart(ChartKind::Stars { stars, of }, self.messages.stars, series);
        chart.varies().then_some(chart)
    }

    fn count_chart(&self, branches: &[&'a Branch]) -> Option<Chart> {
        let mut facts = Facts::default();
        for branch in branches {
            facts.push_field(self.plain(&branch.name), branch.count.as_ref(), branch.source.as_ref());
        }
        let facts: Vec<Fact<'a>> = facts.0;
        let key = ComparisonKey::of(facts.first()?);
        let compare = facts.iter().all(|fact| ComparisonKey::of(fact) == key && key.is_level_beside(&key));
        self.bars(&key, self.messages.organisations_by_kind, &facts).filter(|_| compare).map(|drawn| drawn.chart)
    }
}

/// Organisations with the same rating.
struct Rated {
    stars: u8,
    /// How many stars the scheme has, where the rating states it.
    of: Option<u8>,
    count: f64,
}

impl Rated {
    /// The rating of an entry, which stands for one organisation where it states no number.
    fn of(branch: &Branch) -> Option<Self> {
        let rating = branch.rating.as_ref()?;
        let count = match &branch.count {
            Some(count) => count.reading.base_value()?.to_f64(),
            None => 1.0,
        };
        Some(Self { stars: rating.stars?, of: rating.of, count })
    }
}
