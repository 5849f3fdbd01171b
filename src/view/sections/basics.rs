//! The basic facts: population, households, land, units, and what people earn.

use super::super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::indicator::Theme;

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_basics(&mut self) {
        self.add_theme(Some(Theme::Basics));
        let incomes = &self.profile.incomes;
        let mut facts = Facts::default();
        self.push_incomes(incomes, None, &mut facts);
        self.add_fact_list("vp-facts", &facts.0);
        self.keep_charts(self.income_charts(incomes, None));
    }
}
