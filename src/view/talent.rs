//! Talent by category and origin.

use super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::talent::Talent;

impl<'a> ProfileBuilder<'a> {
    /// Every group of talent that has a number.
    pub(super) fn talent_facts(&self, facts: &mut Facts<'a>) {
        for talent in self.profile.talents.iter().filter(|talent| talent.count.is_some()) {
            facts.field(self.plain(&talent.category), talent.count.as_ref(), talent.source.as_ref());
            facts.about_last(talent.year, talent.note.as_ref(), self.talent_tags(talent));
        }
    }

    /// Groups of talent that are named without a number.
    pub(super) fn uncounted_talent(&mut self) {
        self.tree.open("ul", "vp-plain");
        for talent in self.profile.talents.iter().filter(|talent| talent.count.is_none()) {
            self.open_entry(&talent.category, talent.source.as_ref());
            self.badges(&self.talent_tags(talent));
            self.maybe("span", "vp-aside", talent.note.as_ref());
            self.tree.close();
        }
        self.tree.close_if_filled(0);
    }

    fn talent_tags(&self, talent: &Talent) -> [&'static str; 2] {
        [
            talent.origin.map_or("", |origin| self.words.origin(origin)),
            talent.class.map_or("", |class| self.words.talent_class(class)),
        ]
    }
}
