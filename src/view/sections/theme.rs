//! Free figures and programmes of a theme: some sections show nothing else, others end with them.

use super::super::{
    charts::Comparison,
    fact::{Fact, Facts},
    profile_builder::ProfileBuilder,
};
use crate::profile::{
    indicator::{Indicator, Theme},
    measure::Measure,
};

impl<'a> ProfileBuilder<'a> {
    /// Adds the free figures and the programmes of a theme; without one, the figures that belong to none.
    pub(super) fn add_theme(&mut self, theme: Option<Theme>) {
        let mut facts = Facts::default();
        self.push_theme_facts(theme, &mut facts);
        let mut comparison = self.compare_free_figures(&facts.0);
        comparison.charts.append(&mut self.series_charts(&self.indicators_of(theme)));
        self.add_comparison(comparison);
        if let Some(theme) = theme {
            self.add_programmes(theme);
        }
    }

    fn indicators_of(&self, theme: Option<Theme>) -> Vec<&'a Indicator> {
        self.profile.figures.iter().filter(|indicator| indicator.section() == theme).collect()
    }

    pub(super) fn push_theme_facts(&self, theme: Option<Theme>, facts: &mut Facts<'a>) {
        facts.push_indicators(self, self.indicators_of(theme), None);
    }

    /// Compares free figures; those that are not compared stand in the order of the table of measures, then the others.
    fn compare_free_figures(&mut self, facts: &[Fact<'a>]) -> Comparison<'a> {
        facts.iter().for_each(|fact| self.explain(fact.measure));
        let is_measured =
            |fact: &&Fact<'a>| fact.measure.is_some() && fact.figure.before.is_none() && fact.group().is_none();
        let (measured, others): (Vec<&Fact<'a>>, Vec<&Fact<'a>>) = facts.iter().partition(is_measured);
        let of_measure = |measure| measured.iter().filter(move |fact| fact.measure == Some(measure)).map(|fact| **fact);
        let in_order: Vec<Fact<'a>> = Measure::ALL.iter().copied().flat_map(of_measure).collect();
        let mut comparison = self.compare(&others.into_iter().copied().collect::<Vec<_>>());
        comparison.rest.splice(0..0, in_order);
        comparison
    }

    /// Adds the facts of a comparison that are in no chart as a list, then its charts.
    pub(super) fn add_comparison(&mut self, comparison: Comparison<'a>) {
        self.add_fact_list("vp-facts", &comparison.rest);
        self.keep_charts(comparison.charts);
    }

    /// Adds the programmes of a theme, each with its state, its words and its figures.
    pub(super) fn add_programmes(&mut self, theme: Theme) {
        let of_theme: Vec<_> = self.profile.programmes.iter().filter(|programme| programme.theme == theme).collect();
        let page = self.page(of_theme.len());
        self.tree.open("div", "vp-cards");
        for programme in page.of(&of_theme) {
            self.open_item(&programme.name, programme.source.as_ref());
            if let Some(state) = programme.state {
                self.add_badge(self.messages.state(state));
            }
            let mut facts = Facts::default();
            facts.push_indicators(self, &programme.figures, programme.source.as_ref());
            self.close_item(programme.text.as_ref(), &facts.0, None);
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }
}
