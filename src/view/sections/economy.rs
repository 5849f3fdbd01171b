//! The collective economy.

use super::super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::industry::{CollectiveEconomy, Income};

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_economy(&mut self) {
        let Some(economy) = &self.profile.collective_economy else { return };
        let (mut facts, mut bands) = (Facts::default(), Facts::default());
        self.push_economy_facts(economy, &mut facts);
        self.push_band_facts(economy, &mut bands);
        self.add_kept_charts();
        self.open_heading(2, "vp-subheading");
        self.tree.text(self.messages.collective_economy);
        self.tree.close();
        facts.0.iter().for_each(|fact| self.explain(fact.measure));
        let mut comparison = self.compare(&facts.0);
        comparison.charts.splice(0..0, self.income_charts(&economy.incomes, economy.source.as_ref()));
        comparison.append(self.compare_bands(&bands.0));
        self.add_comparison(comparison);
    }

    /// Incomes with their definitions, projects and further figures.
    pub(in crate::view) fn push_economy_facts(&self, economy: &'a CollectiveEconomy, facts: &mut Facts<'a>) {
        let source = economy.source.as_ref();
        self.push_incomes(&economy.incomes, source, facts);
        facts.push_field(self.messages.projects, economy.projects.as_ref(), source);
        facts.push_field(self.messages.villages, economy.villages.as_ref(), source);
        facts.push_indicators(self, &economy.figures, source);
    }

    /// Incomes, each by its definition, with the years that no chart shows.
    pub(in crate::view) fn push_incomes(
        &self,
        incomes: &'a [Income],
        source: Option<&'a String>,
        facts: &mut Facts<'a>,
    ) {
        for income in incomes {
            let label = self.messages.income(income.definition);
            let source = income.source.as_ref().or(source);
            facts.push_with_series(self, label, income.figure.as_ref(), &income.series, source);
        }
    }

    /// Villages by the income of their collectives.
    pub(in crate::view) fn push_band_facts(&self, economy: &'a CollectiveEconomy, facts: &mut Facts<'a>) {
        for band in &economy.bands {
            let source = band.source.as_ref().or(economy.source.as_ref());
            facts.push_field(self.plain(&band.label), Some(&band.villages), source);
            facts.cite_entry(band.source.as_ref());
            facts.complete_last(None, band.note.as_ref(), ["", ""]);
        }
    }
}
