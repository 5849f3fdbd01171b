//! Industries and the collective economy.

use super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::industry::{CollectiveEconomy, Industry};

impl<'a> ProfileBuilder<'a> {
    /// One box per industry: its name, sector and state, what it is, and its figures.
    pub(super) fn industries(&mut self) {
        self.tree.open("div", "vp-cards");
        for industry in &self.profile.industries {
            self.item_title(&industry.name, industry.source.as_ref());
            if let Some(sector) = industry.sector {
                self.badge(self.words.sector(sector));
            }
            if let Some(state) = industry.state {
                self.badge(self.words.state(state));
            }
            let mut facts = Facts::default();
            self.industry_facts(industry, &mut facts);
            self.item_body(industry.text.as_ref(), &facts.0, industry.note.as_ref());
        }
        self.tree.close_if_filled(0);
    }

    /// Every figure of an industry with its label; the series has a chart of its own.
    pub(super) fn industry_facts(&self, industry: &'a Industry, facts: &mut Facts<'a>) {
        let words = self.words;
        let source = industry.source.as_ref();
        for &(label, figure) in &[
            (words.output, &industry.output),
            (words.bases, &industry.bases),
            (words.villages, &industry.villages),
            (words.jobs, &industry.jobs),
            (words.households, &industry.households),
            (words.investment, &industry.investment),
        ] {
            facts.field(label, figure.as_ref(), source);
        }
        facts.indicators(self, &industry.figures, source);
    }

    /// Incomes with their definitions, projects and further figures.
    pub(super) fn economy_facts(&self, economy: &'a CollectiveEconomy, facts: &mut Facts<'a>) {
        let source = economy.source.as_ref();
        for income in &economy.incomes {
            let label = self.words.income(income.definition);
            facts.field(label, income.figure.as_ref(), income.source.as_ref().or(source));
        }
        facts.field(self.words.projects, economy.projects.as_ref(), source);
        facts.field(self.words.villages, economy.villages.as_ref(), source);
        facts.indicators(self, &economy.figures, source);
    }

    /// Villages by the income of their collectives.
    pub(super) fn band_facts(&self, economy: &'a CollectiveEconomy, facts: &mut Facts<'a>) {
        for band in &economy.bands {
            let source = band.source.as_ref().or(economy.source.as_ref());
            facts.field(self.plain(&band.label), Some(&band.villages), source);
            facts.about_last(None, band.note.as_ref(), ["", ""]);
        }
    }
}
