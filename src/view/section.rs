//! The sections in their order; those that the data does not fill do not appear.

use super::{
    choice::choices,
    fact::{Fact, Facts},
    profile_builder::ProfileBuilder,
};
use crate::{
    chart::ChartKind,
    locale::section::SectionMessages,
    profile::{indicator::Theme, partnership::PartnershipKind},
};

choices! {
    /// A section of the profile, in the usual order.
    pub enum Section {
        /// 党组织: Party organisations with their stars.
        Organisation = "organisation",
        /// 产业: industries and the collective economy.
        Industry = "industry",
        /// 人才: talent by category and origin.
        Talent = "talent",
        /// 荣誉: titles with their levels, years and recipients.
        Honors = "honors",
        /// 治理: the grid, its workers, events and pacts.
        Governance = "governance",
        /// 文化.
        Culture = "culture",
        /// 生态.
        Ecology = "ecology",
        /// 共建: ties between places, and with firms and institutes.
        Partnerships = "partnerships",
        /// 下辖: the places below.
        Members = "members",
        /// 图片.
        Images = "images",
        /// 来源: where the figures come from.
        Sources = "sources",
    }
}

/// Adds the content of a section to the page.
type Content<'a> = fn(&mut ProfileBuilder<'a>);

impl Section {
    /// The title of the section, and its content.
    fn parts<'a>(self, messages: &SectionMessages) -> (&'static str, Content<'a>) {
        match self {
            Self::Organisation => (messages.organisation, |page| {
                page.branches();
                page.organisation_chart();
                page.theme(Theme::Organisation);
            }),
            Self::Industry => (messages.industry, |page| {
                page.industries();
                page.output_charts();
                page.pairing_charts();
                page.theme(Theme::Industry);
                page.economy();
            }),
            Self::Talent => (messages.talent, |page| {
                let mut facts = Facts::default();
                page.talent_facts(&mut facts);
                page.theme_facts(Theme::Talent, &mut facts);
                page.compared(&facts.0);
                page.uncounted_talent();
                page.programmes(Theme::Talent);
            }),
            Self::Honors => (messages.honors, |page| {
                page.honors_chart();
                page.honors();
            }),
            Self::Governance => (messages.governance, |page| {
                page.governance();
                page.theme(Theme::Governance);
            }),
            Self::Culture => (messages.culture, |page| page.theme(Theme::Culture)),
            Self::Ecology => (messages.ecology, |page| page.theme(Theme::Ecology)),
            Self::Partnerships => (messages.partnerships, ProfileBuilder::partnerships),
            Self::Members => (messages.members, ProfileBuilder::members),
            Self::Images => (messages.images, ProfileBuilder::images),
            Self::Sources => (messages.sources, ProfileBuilder::sources),
        }
    }
}

impl<'a> ProfileBuilder<'a> {
    /// Every section that is asked for and has something to show.
    pub(super) fn sections(&mut self) {
        let settings = self.settings;
        for section in settings.shown_sections() {
            let (title, content) = section.parts(self.words);
            self.section(section.name(), title, content);
        }
    }

    fn section(&mut self, name: &'static str, title: &'static str, body: Content<'a>) {
        (self.section, self.charts) = (name, 0);
        self.tree.open("section", "vp-section");
        self.tree.set("data-section", name);
        self.section_heading(name, title);
        let least = self.tree.len();
        body(self);
        if self.tree.len() > least {
            self.outline.push((name, title));
            self.way_up();
        }
        self.tree.close_if_filled(least);
    }

    /// Free figures and efforts of a theme. Not inlined into each of its sections, which costs visitors bytes.
    #[inline(never)]
    fn theme(&mut self, theme: Theme) {
        let mut facts = Facts::default();
        self.theme_facts(theme, &mut facts);
        self.compared(&facts.0);
        self.programmes(theme);
    }

    fn theme_facts(&self, theme: Theme, facts: &mut Facts<'a>) {
        for indicator in &self.profile.figures {
            if indicator.theme == Some(theme) {
                facts.indicator(self, indicator, None);
            }
        }
    }

    /// Facts as charts where they compare; the others as a list.
    #[inline(never)]
    fn compared(&mut self, facts: &[Fact<'a>]) {
        let rest = self.compare(facts, &ChartKind::Donut);
        self.facts("vp-facts", &rest);
    }

    /// What villages and firms do together, side by side; the boxes of the partnerships say the rest.
    fn pairing_charts(&mut self) {
        let mut facts = Facts::default();
        for partnership in &self.profile.partnerships {
            if partnership.kind == PartnershipKind::Enterprise {
                facts.indicators(self, &partnership.figures, partnership.source.as_ref());
            }
        }
        self.compare(&facts.0, &ChartKind::Donut);
    }

    fn economy(&mut self) {
        let Some(economy) = &self.profile.collective_economy else { return };
        let (mut facts, mut bands) = (Facts::default(), Facts::default());
        self.economy_facts(economy, &mut facts);
        self.band_facts(economy, &mut bands);
        self.heading(2, "vp-subheading");
        self.tree.text(self.words.collective_economy);
        self.tree.close();
        self.compared(&facts.0);
        self.income_charts(economy);
        let rest = self.compare(&bands.0, &ChartKind::Stacked);
        self.facts("vp-facts", &rest);
    }

    fn governance(&mut self) {
        let Some(governance) = &self.profile.governance else { return };
        self.grid(governance);
        let mut levels = Facts::default();
        self.level_facts(governance, &mut levels);
        self.levels_chart(&levels.0);
        let mut workers = Facts::default();
        self.worker_facts(governance, &mut workers);
        self.share_chart(&workers.0);
        self.facts("vp-facts", &workers.0);
        let mut facts = Facts::default();
        self.governance_facts(governance, &mut facts);
        self.compared(&facts.0);
        self.pacts(governance);
    }

    /// Every figure of the profile that can stand on the card.
    pub(super) fn every_fact(&self) -> Facts<'a> {
        let profile = self.profile;
        let mut facts = Facts::default();
        facts.indicators(self, &profile.figures, None);
        for industry in &profile.industries {
            self.industry_facts(industry, &mut facts);
        }
        if let Some(economy) = &profile.collective_economy {
            self.economy_facts(economy, &mut facts);
            self.band_facts(economy, &mut facts);
        }
        self.talent_facts(&mut facts);
        if let Some(governance) = &profile.governance {
            self.level_facts(governance, &mut facts);
            self.worker_facts(governance, &mut facts);
            self.governance_facts(governance, &mut facts);
        }
        for programme in &profile.programmes {
            facts.indicators(self, &programme.figures, programme.source.as_ref());
        }
        for partnership in &profile.partnerships {
            facts.indicators(self, &partnership.figures, partnership.source.as_ref());
        }
        facts
    }
}
