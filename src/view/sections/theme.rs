//! Free figures and programmes of a theme: some sections show nothing else, others end with them.

use super::super::{
    charts::Comparison,
    fact::{Fact, Facts},
    profile_builder::ProfileBuilder,
};
use crate::profile::indicator::Theme;

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_theme(&mut self, theme: Theme) {
        let mut facts = Facts::default();
        self.push_theme_facts(theme, &mut facts);
        self.add_compared_facts(&facts.0);
        self.add_programmes(theme);
    }

    pub(super) fn push_theme_facts(&self, theme: Theme, facts: &mut Facts<'a>) {
        for indicator in self.profile.figures.iter().filter(|indicator| indicator.theme == Some(theme)) {
            facts.push_indicator(self, indicator, None);
        }
    }

    /// Adds facts as charts where they compare, and the others as a list.
    pub(super) fn add_compared_facts(&mut self, facts: &[Fact<'a>]) {
        self.add_comparison(self.compare(facts));
    }

    /// Adds the charts of a comparison, and the facts that are in none as a list.
    pub(super) fn add_comparison(&mut self, comparison: Comparison<'a>) {
        self.add_chart_grid(comparison.charts);
        self.add_fact_list("vp-facts", &comparison.rest);
    }

    /// Adds the programmes of a theme, each with its state, its words and its figures.
    pub(super) fn add_programmes(&mut self, theme: Theme) {
        self.tree.open("div", "vp-cards");
        for programme in self.profile.programmes.iter().filter(|programme| programme.theme == theme) {
            self.open_item(&programme.name, programme.source.as_ref());
            if let Some(state) = programme.state {
                self.add_badge(self.messages.state(state));
            }
            let mut facts = Facts::default();
            facts.push_indicators(self, &programme.figures, programme.source.as_ref());
            self.close_item(programme.text.as_ref(), &facts.0, None);
        }
        self.tree.close_or_drop(0);
    }
}
