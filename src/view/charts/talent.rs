//! Charts of talent.

use super::{
    super::{fact::Fact, profile_builder::ProfileBuilder},
    comparison::Comparison,
};

impl<'a> ProfileBuilder<'a> {
    /// Talent by category; where categories have origins, these are told apart by colour.
    pub(in crate::view) fn compare_talent(&self, talent: &[Fact<'a>]) -> Comparison<'a> {
        self.compare_set(talent, self.messages.talent_by_category, Self::ring_chart)
    }
}
