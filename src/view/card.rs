//! The card: name, where the place lies, its headline figures and its highest honors.

use super::{
    fact::{Fact, Facts},
    profile_builder::ProfileBuilder,
    word_width::widest_word,
};
use crate::profile::honor::{Honor, HonorStatus};

/// How many honors the card names.
const TOP_HONORS: usize = 3;

/// A name with a word that is wider, in em, is set in smaller type in a narrow container.
const WIDEST_WORD_OF_NAME: f64 = 6.0;

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_card(&mut self) {
        let profile = self.profile;
        self.tree.open("header", "vp-card");
        self.tree.open("ol", "vp-within");
        self.tree.set("aria-label", self.messages.within);
        let page = self.page(profile.within.len());
        for place in page.of(&profile.within) {
            self.add_text_element("li", "", &place.name);
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
        self.add_name();
        self.add_date_and_code();
        self.add_optional_text("p", "vp-summary", profile.summary.as_ref());
        let facts = self.every_fact().0;
        let headlines: Vec<Fact<'a>> = facts.into_iter().filter(|fact| fact.is_headline).collect();
        self.add_fact_list("vp-headlines", &headlines);
        self.add_top_honors();
        self.tree.close();
    }

    /// Adds the name and the level of the place.
    fn add_name(&mut self) {
        let profile = self.profile;
        let is_long = widest_word(self.plain(&profile.name)) > WIDEST_WORD_OF_NAME;
        if is_long {
            self.open_heading(0, "vp-name vp-long");
            self.add_text_element("span", "", &profile.name);
        } else {
            self.open_heading(0, "vp-name");
            self.add_text(&profile.name);
        }
        match (&profile.level_name, profile.level) {
            (Some(name), _) => self.add_text_element("span", "vp-badge", name),
            (None, Some(level)) => self.add_badge(self.messages.level(level)),
            (None, None) => {}
        }
        self.tree.close();
    }

    fn add_date_and_code(&mut self) {
        self.tree.open("p", "vp-as-of");
        match self.profile.as_of {
            Some(date) => {
                self.tree.text(self.messages.as_of);
                self.add_date(date);
            }
            None => self.tree.text(self.messages.undated),
        }
        if let Some(code) = &self.profile.division_code {
            self.tree.text(self.messages.division_code);
            self.tree.text(code);
        }
        self.tree.close();
    }

    /// Adds the highest honors, those that were awarded before those that are only proposed. Where the place itself is not the one that
    /// holds it, the honor says who does, or how many.
    fn add_top_honors(&mut self) {
        let (awarded, proposed): (Vec<&Honor>, Vec<&Honor>) =
            self.standing_honors().into_iter().partition(|honor| honor.status != Some(HonorStatus::Proposed));
        self.tree.open("ul", "vp-top-honors");
        self.tree.set("aria-label", self.messages.top_honors);
        for honor in awarded.into_iter().chain(proposed).take(TOP_HONORS) {
            self.tree.open("li", "");
            self.add_level_badge(honor);
            self.tree.open("div", "");
            self.add_text_element("span", "", &honor.title);
            if honor.status == Some(HonorStatus::Proposed) {
                self.add_badge(self.messages.honor_status(HonorStatus::Proposed));
            }
            if !self.is_received(honor) {
                let page = self.page(honor.recipients.len());
                for place in page.of(&honor.recipients) {
                    self.add_text_element("span", "vp-aside", place);
                }
                self.add_inline_figure(honor.count.as_ref());
                self.add_pager(&page);
            }
            self.tree.close();
            self.tree.close();
        }
        self.tree.close_or_drop(0);
    }

    /// Every figure of the profile that can stand on the card.
    fn every_fact(&self) -> Facts<'a> {
        let profile = self.profile;
        let mut facts = Facts::default();
        facts.push_indicators(self, &profile.figures, None);
        self.push_incomes(&profile.incomes, None, &mut facts);
        self.push_branch_facts(&profile.branches, &mut facts);
        for industry in &profile.industries {
            let first = facts.0.len();
            self.push_industry_facts(industry, &mut facts);
            facts.name_entry(first, self.plain(&industry.name));
        }
        if let Some(economy) = &profile.collective_economy {
            self.push_economy_facts(economy, &mut facts);
            self.push_band_facts(economy, &mut facts);
        }
        self.push_talent_facts(&mut facts);
        if let Some(governance) = &profile.governance {
            self.push_level_facts(governance, &mut facts);
            self.push_worker_facts(governance, &mut facts);
            self.push_governance_facts(governance, &mut facts);
            self.push_pact_facts(governance, &mut facts);
        }
        for honor in &profile.honors {
            facts.push_field(self.plain(&honor.title), honor.count.as_ref(), honor.source.as_ref());
        }
        for programme in &profile.programmes {
            let first = facts.0.len();
            facts.push_indicators(self, &programme.figures, programme.source.as_ref());
            facts.name_entry(first, self.plain(&programme.name));
        }
        for partnership in &profile.partnerships {
            let first = facts.0.len();
            facts.push_indicators(self, &partnership.figures, partnership.source.as_ref());
            let kind = self.messages.partnership_kind(partnership.kind);
            facts.name_entry(first, partnership.name.as_ref().map_or(kind, |name| self.plain(name)));
        }
        for member in &profile.members {
            let first = facts.0.len();
            facts.push_indicators(self, &member.figures, member.source.as_ref());
            facts.name_entry(first, self.plain(&member.name));
        }
        facts
    }
}
