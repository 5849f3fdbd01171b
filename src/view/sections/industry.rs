//! Industries, and the collective economy after them.

use super::super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::{indicator::Theme, industry::Industry};

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_industry(&mut self) {
        self.add_industries();
        self.keep_charts(self.output_charts());
        self.add_theme(Some(Theme::Industry));
        self.add_economy();
    }

    /// Adds one box per industry: its name, sector and state, what it is, and its figures.
    fn add_industries(&mut self) {
        self.tree.open("div", "vp-cards");
        for industry in &self.profile.industries {
            self.open_item(&industry.name, industry.source.as_ref());
            if let Some(sector) = industry.sector {
                self.add_badge(self.messages.sector(sector));
            }
            if let Some(state) = industry.state {
                self.add_badge(self.messages.state(state));
            }
            let mut facts = Facts::default();
            self.push_industry_facts(industry, &mut facts);
            self.close_item(industry.text.as_ref(), &facts.0, industry.note.as_ref());
        }
        self.tree.close_or_drop(0);
    }

    /// Every figure of an industry with its label; the series has a chart of its own.
    pub(in crate::view) fn push_industry_facts(&self, industry: &'a Industry, facts: &mut Facts<'a>) {
        let messages = self.messages;
        let source = industry.source.as_ref();
        for (label, figure) in [
            (messages.output, &industry.output),
            (messages.bases, &industry.bases),
            (messages.villages, &industry.villages),
            (messages.jobs, &industry.jobs),
            (messages.households, &industry.households),
            (messages.investment, &industry.investment),
        ] {
            facts.push_field(label, figure.as_ref(), source);
        }
        for entry in self.uncharted_years(&industry.series) {
            facts.push_year(messages.output, entry, source);
        }
        facts.push_indicators(self, &industry.figures, source);
    }
}
