//! Talent by category and origin.

use super::super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::{indicator::Theme, talent::Talent};

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_talent(&mut self) {
        let mut facts = Facts::default();
        self.push_talent_facts(&mut facts);
        let comparison = self.compare_talent(&facts.0);
        self.add_comparison(comparison);
        self.add_uncounted_talent();
        self.add_theme(Some(Theme::Talent));
    }

    /// Every group of talent that has a number.
    pub(in crate::view) fn push_talent_facts(&self, facts: &mut Facts<'a>) {
        for talent in self.profile.talents.iter().filter(|talent| talent.count.is_some()) {
            facts.push_field(self.plain(&talent.category), talent.count.as_ref(), talent.source.as_ref());
            facts.cite_entry(talent.source.as_ref());
            facts.complete_last(talent.year, talent.note.as_ref(), self.origin_and_class(talent));
        }
    }

    /// Adds the groups of talent that are named without a number.
    fn add_uncounted_talent(&mut self) {
        self.tree.open("ul", "vp-plain");
        for talent in self.profile.talents.iter().filter(|talent| talent.count.is_none()) {
            self.open_list_entry(&talent.category, talent.source.as_ref());
            self.add_badges(&self.origin_and_class(talent));
            if let Some(date) = talent.year {
                self.tree.open("span", "vp-aside");
                self.add_date(date);
                self.tree.close();
            }
            self.add_optional_text("span", "vp-aside", talent.note.as_ref());
            self.tree.close();
        }
        self.tree.close_or_drop(0);
    }

    fn origin_and_class(&self, talent: &Talent) -> [&'static str; 2] {
        [
            talent.origin.map_or("", |origin| self.messages.origin(origin)),
            talent.class.map_or("", |class| self.messages.talent_class(class)),
        ]
    }
}
