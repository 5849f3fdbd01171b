//! Ties between places, and with firms and institutes.

use super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::partnership::{Parties, Partnership};

impl<'a> ProfileBuilder<'a> {
    /// Every partnership with its two sides and its figures.
    pub(super) fn partnerships(&mut self) {
        self.tree.open("div", "vp-cards");
        for partnership in &self.profile.partnerships {
            let kind = self.words.partnership_kind(partnership.kind);
            self.tree.open("article", "vp-item");
            self.heading(2, "vp-title");
            match &partnership.name {
                Some(name) => {
                    self.words(name);
                    self.badge(kind);
                }
                None => self.tree.text(kind),
            }
            self.cite(partnership.source.as_deref());
            self.tree.close();
            self.sides(partnership);
            self.maybe("p", "", partnership.text.as_ref());
            let mut facts = Facts::default();
            facts.indicators(self, &partnership.figures, partnership.source.as_ref());
            self.facts("vp-facts", &facts.0);
            self.tree.close();
        }
        self.tree.close_if_filled(0);
    }

    /// “乌兰淖尔、巴音布拉格等 → 昌车渠、乌兰敖包等”, the arrow in words for those who hear the page.
    fn sides(&mut self, partnership: &'a Partnership) {
        let (from, to) = (self.names(&partnership.from), self.names(&partnership.to));
        self.tree.open("p", "vp-sides");
        if !from.is_empty() {
            self.tree.leaf("b", "", &from);
        }
        if !from.is_empty() && !to.is_empty() {
            self.tree.open("span", "");
            self.tree.set("role", "img");
            self.tree.set("aria-label", self.words.partners_to);
            self.tree.text(" → ");
            self.tree.close();
        }
        if !to.is_empty() {
            self.tree.leaf("b", "", &to);
        }
        self.tree.close_if_filled(0);
    }

    fn names(&self, parties: &'a Parties) -> String {
        let mut joined = String::new();
        for name in &parties.names {
            if !joined.is_empty() {
                joined.push_str(self.words.list_separator);
            }
            joined.push_str(self.plain(name));
        }
        if parties.and_others && !joined.is_empty() {
            joined.push_str(self.words.and_others);
        }
        joined
    }
}
