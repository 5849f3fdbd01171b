//! Grid governance: levels, workers, events and pacts.

use super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::governance::Governance;

impl<'a> ProfileBuilder<'a> {
    /// The grid's levels from the outermost inwards; for some only the name is known.
    pub(super) fn grid(&mut self, governance: &'a Governance) {
        self.tree.open("ol", "vp-grid");
        for level in &governance.grid {
            self.open_entry(&level.name, level.source.as_ref().or(governance.source.as_ref()));
            self.maybe_figure(level.count.as_ref());
            self.maybe("span", "vp-aside", level.note.as_ref());
            self.tree.close();
        }
        self.tree.close_if_filled(0);
    }

    /// The grid's levels that have a number.
    pub(super) fn level_facts(&self, governance: &'a Governance, facts: &mut Facts<'a>) {
        for level in &governance.grid {
            let source = level.source.as_ref().or(governance.source.as_ref());
            facts.field(self.plain(&level.name), level.count.as_ref(), source);
        }
    }

    /// Grid workers, then how many of them are Party members.
    pub(super) fn worker_facts(&self, governance: &'a Governance, facts: &mut Facts<'a>) {
        facts.field(self.words.workers, governance.workers.as_ref(), governance.source.as_ref());
        facts.field(self.words.member_workers, governance.member_workers.as_ref(), governance.source.as_ref());
    }

    /// Events and further figures.
    pub(super) fn governance_facts(&self, governance: &'a Governance, facts: &mut Facts<'a>) {
        for events in &governance.events {
            let source = events.source.as_ref().or(governance.source.as_ref());
            for &(part, figure) in &[(self.words.found, &events.found), (self.words.resolved, &events.resolved)] {
                if figure.is_some() {
                    facts.part(self.plain(&events.label), part, figure.as_ref(), source);
                    facts.about_last(None, events.note.as_ref(), ["", ""]);
                }
            }
        }
        facts.indicators(self, &governance.figures, governance.source.as_ref());
    }

    /// Pacts, each with the villages that have it, of how many.
    pub(super) fn pacts(&mut self, governance: &'a Governance) {
        self.tree.open("ul", "vp-plain");
        for pact in &governance.pacts {
            self.open_entry(&pact.name, pact.source.as_ref().or(governance.source.as_ref()));
            self.maybe_figure(pact.villages.as_ref());
            if let Some(of) = &pact.of {
                self.tree.text(" / ");
                self.maybe_figure(Some(of));
            }
            self.maybe("span", "vp-aside", pact.note.as_ref());
            self.tree.close();
        }
        self.tree.close_if_filled(0);
    }
}
