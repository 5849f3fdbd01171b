//! Ties between places, and with firms and institutes.

use super::super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::partnership::{Parties, Partnership};

impl<'a> ProfileBuilder<'a> {
    /// Adds every partnership with its two sides and its figures.
    pub(super) fn add_partnerships(&mut self) {
        self.tree.open("div", "vp-cards");
        let page = self.page(self.profile.partnerships.len());
        for partnership in page.of(&self.profile.partnerships) {
            self.add_partnership(partnership);
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }

    fn add_partnership(&mut self, partnership: &'a Partnership) {
        let kind = self.messages.partnership_kind(partnership.kind);
        self.tree.open("article", "vp-item");
        self.open_heading(2, "vp-title");
        match &partnership.name {
            Some(name) => {
                self.add_text(name);
                self.add_badge(kind);
            }
            None => self.tree.text(kind),
        }
        self.add_citation(partnership.source.as_deref());
        self.tree.close();
        self.add_sides(partnership);
        self.add_optional_text("p", "", partnership.text.as_ref());
        let mut facts = Facts::default();
        facts.push_indicators(self, &partnership.figures, partnership.source.as_ref());
        self.add_fact_list("vp-facts", &facts.0);
        self.tree.close();
    }

    /// Adds “乌兰淖尔、巴音布拉格等 → 昌车渠、乌兰敖包等”, with a text alternative for the arrow.
    fn add_sides(&mut self, partnership: &'a Partnership) {
        let (from, to) = (self.names(&partnership.from), self.names(&partnership.to));
        self.tree.open("p", "vp-sides");
        if !from.is_empty() {
            self.tree.text_element("b", "", &from);
        }
        if !from.is_empty() && !to.is_empty() {
            self.tree.open("span", "");
            self.tree.set("role", "img");
            self.tree.set("aria-label", self.messages.partners_to);
            self.tree.text(" → ");
            self.tree.close();
        }
        if !to.is_empty() {
            self.tree.text_element("b", "", &to);
        }
        self.tree.close_or_drop(0);
    }

    fn names(&self, parties: &'a Parties) -> String {
        let names: Vec<&str> = parties.names.iter().map(|name| self.plain(name)).collect();
        let mut joined = names.join(self.messages.list_separator);
        if parties.and_others && !joined.is_empty() {
            joined.push_str(self.messages.and_others);
        }
        joined
    }
}
