//! Grid governance: levels, workers, events and pacts.

use super::super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::{
    locale::chart::part_before,
    profile::{governance::Governance, indicator::Theme},
};

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_governance(&mut self) {
        if let Some(governance) = &self.profile.governance {
            self.add_uncounted_levels(governance);
            let (mut levels, mut workers, mut facts) = (Facts::default(), Facts::default(), Facts::default());
            self.push_level_facts(governance, &mut levels);
            self.push_worker_facts(governance, &mut workers);
            self.push_governance_facts(governance, &mut facts);
            facts.0.iter().for_each(|fact| self.explain(fact.measure));
            let comparison = self.compare(&facts.0);
            self.add_fact_list("vp-facts", &[levels.0.as_slice(), &workers.0, &comparison.rest].concat());
            self.add_pacts(governance);
            let charts = self.levels_chart(&levels.0).into_iter().chain(self.workers_chart(&workers.0));
            self.keep_charts(charts.chain(comparison.charts));
        }
        self.add_theme(Some(Theme::Governance));
    }

    /// Adds the levels of the grid of which only the name is known, from the outermost inwards.
    fn add_uncounted_levels(&mut self, governance: &'a Governance) {
        let uncounted: Vec<_> = governance.grid.iter().filter(|level| level.count.is_none()).collect();
        let page = self.page(uncounted.len());
        self.tree.open("ol", "vp-grid");
        for level in page.of(&uncounted) {
            self.open_list_entry(&level.name, level.source.as_ref().or(governance.source.as_ref()));
            self.add_optional_text("span", "vp-aside", level.note.as_ref());
            self.tree.close();
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }

    /// The grid's levels that have a number.
    pub(in crate::view) fn push_level_facts(&self, governance: &'a Governance, facts: &mut Facts<'a>) {
        for level in &governance.grid {
            let source = level.source.as_ref().or(governance.source.as_ref());
            if level.count.is_some() {
                facts.push_field(self.plain(&level.name), level.count.as_ref(), source);
                facts.cite_entry(level.source.as_ref());
                facts.complete_last(None, level.note.as_ref(), ["", ""]);
            }
        }
    }

    /// Grid workers, then how many of them are Party members.
    pub(in crate::view) fn push_worker_facts(&self, governance: &'a Governance, facts: &mut Facts<'a>) {
        let source = governance.source.as_ref();
        facts.push_field(self.messages.workers, governance.workers.as_ref(), source);
        facts.push_field(self.messages.member_workers, governance.member_workers.as_ref(), source);
    }

    /// Events and further figures.
    pub(in crate::view) fn push_governance_facts(&self, governance: &'a Governance, facts: &mut Facts<'a>) {
        for events in &governance.events {
            let source = events.source.as_ref().or(governance.source.as_ref());
            for (part, figure) in [(self.messages.found, &events.found), (self.messages.resolved, &events.resolved)] {
                if figure.is_some() {
                    facts.push_part(self.plain(&events.label), part, figure.as_ref(), source);
                    facts.cite_entry(events.source.as_ref());
                    facts.complete_last(None, events.note.as_ref(), ["", ""]);
                }
            }
        }
        facts.push_indicators(self, &governance.figures, governance.source.as_ref());
    }

    /// How many villages have each pact.
    pub(in crate::view) fn push_pact_facts(&self, governance: &'a Governance, facts: &mut Facts<'a>) {
        for pact in &governance.pacts {
            let source = pact.source.as_ref().or(governance.source.as_ref());
            facts.push_field(self.plain(&pact.name), pact.villages.as_ref(), source);
            facts.push_part(self.plain(&pact.name), self.messages.total, pact.of.as_ref(), source);
        }
    }

    /// Adds the pacts, each with the villages that have it, of how many.
    fn add_pacts(&mut self, governance: &'a Governance) {
        self.tree.open("ul", "vp-plain");
        let page = self.page(governance.pacts.len());
        for pact in page.of(&governance.pacts) {
            self.open_list_entry(&pact.name, pact.source.as_ref().or(governance.source.as_ref()));
            let whole = pact.of.as_ref().map(|of| self.figure_text(of)).unwrap_or_default();
            if let Some(villages) = &pact.villages {
                let text = self.figure_text(villages);
                self.add_worded_figure(villages, part_before(&text, &whole, self.lang()));
            }
            if let Some(of) = &pact.of {
                self.tree.text(" / ");
                self.add_worded_figure(of, &whole);
            }
            self.add_optional_text("span", "vp-aside", pact.note.as_ref());
            self.tree.close();
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }
}
