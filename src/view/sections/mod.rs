//! The sections in their order; those that the data does not fill do not appear.
//!
//! A new section is a file here, a line in [`Section`], and a line where the compiler then asks for its title and content.

mod basics;
mod economy;
mod governance;
mod honor_filters;
mod honors;
mod images;
mod industry;
mod members;
mod organisation;
mod partnerships;
mod sources;
mod talent;
mod theme;

use super::{choice::choices, measure_table::MeasureTable, pages::ROOM, profile_builder::ProfileBuilder};
use crate::{
    locale::{Lang, section::SectionMessages},
    profile::indicator::Theme,
};

choices! {
    /// A section of the profile, in the usual order.
    pub enum Section {
        /// 基本情况: population, households, land, units, incomes.
        Basics = "basics",
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
        /// 公共服务: roads, water, health care, schools, social security.
        Services = "services",
        /// 文化.
        Culture = "culture",
        /// 生态.
        Ecology = "ecology",
        /// 共建: ties between places, and with firms and institutes.
        Partnerships = "partnerships",
        /// 下辖: the places below.
        Members = "members",
        /// 其他指标: figures that belong to no other section.
        Other = "other",
        /// 图片.
        Images = "images",
        /// 来源: the sources of the figures.
        Sources = "sources",
    }
}

/// Adds the content of a section.
type Content<'a> = fn(&mut ProfileBuilder<'a>);

impl Section {
    /// The heading of the section.
    #[must_use]
    pub fn title(self, lang: Lang) -> &'static str {
        self.title_and_content(SectionMessages::of(lang)).0
    }

    const fn title_and_content<'a>(self, messages: &SectionMessages) -> (&'static str, Content<'a>) {
        match self {
            Self::Basics => (messages.basics, ProfileBuilder::add_basics),
            Self::Organisation => (messages.organisation, ProfileBuilder::add_organisation),
            Self::Industry => (messages.industry, ProfileBuilder::add_industry),
            Self::Talent => (messages.talent, ProfileBuilder::add_talent),
            Self::Honors => (messages.honors, ProfileBuilder::add_honors),
            Self::Governance => (messages.governance, ProfileBuilder::add_governance),
            Self::Services => (messages.services, |page| page.add_theme(Some(Theme::Services))),
            Self::Culture => (messages.culture, |page| page.add_theme(Some(Theme::Culture))),
            Self::Ecology => (messages.ecology, |page| page.add_theme(Some(Theme::Ecology))),
            Self::Partnerships => (messages.partnerships, ProfileBuilder::add_partnerships),
            Self::Members => (messages.members, ProfileBuilder::add_members),
            Self::Other => (messages.other, |page| page.add_theme(None)),
            Self::Images => (messages.images, ProfileBuilder::add_images),
            Self::Sources => (messages.sources, ProfileBuilder::add_sources),
        }
    }
}

impl<'a> ProfileBuilder<'a> {
    /// Adds every section that is asked for and has something to show.
    pub(super) fn add_sections(&mut self) {
        let settings = self.settings;
        for section in settings.shown_sections() {
            self.add_section(*section);
        }
    }

    /// The table of entries that a section holds, where it holds one.
    pub(super) fn section_table(&self, section: Section) -> Option<MeasureTable<'a>> {
        let table = match section {
            Section::Organisation => self.branch_table(),
            Section::Industry => self.industry_table(),
            Section::Talent => self.talent_table(),
            Section::Members => self.member_table(),
            _ => return None,
        };
        Some(table).filter(|table| !table.is_empty())
    }

    pub(super) fn add_section(&mut self, section: Section) {
        let name = section.name();
        let (title, add_content) = section.title_and_content(self.messages);
        (self.section, self.section_title, self.charts) = (name, title, 0);
        (self.long_lists, self.room) = (0, ROOM);
        self.tree.open("section", "vp-section");
        self.tree.set("data-section", name);
        self.add_section_heading(name, title);
        let heading = self.tree.len();
        self.unexplained.clear();
        add_content(self);
        self.add_kept_charts();
        if self.tree.len() > heading {
            self.add_definitions();
            self.draft.outline.push((name, title));
            self.add_link_to_outline();
        }
        self.tree.close_or_drop(heading);
    }
}
