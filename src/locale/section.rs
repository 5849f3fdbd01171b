//! Words of the sections: headings, labels and the names of the format's kinds and levels.

use super::{Lang, catalog, format::counted, messages::messages, template::fill};
use crate::profile::{
    honor::{HonorLevel, HonorStatus},
    indicator::Rank,
    industry::{IncomeDefinition, Sector},
    organisation::BranchKind,
    partnership::PartnershipKind,
    place::Level,
    programme::ProgrammeStatus,
    talent::{Origin, TalentClass},
};

messages! {
    /// Words of the sections in one language.
    pub struct SectionMessages {
        /// Heading of the basic facts.
        pub basics: &'static str,
        /// Heading of the Party organisations.
        pub organisation: &'static str,
        /// Heading of the industries.
        pub industry: &'static str,
        /// Heading of talent.
        pub talent: &'static str,
        /// Heading of the honors.
        pub honors: &'static str,
        /// Heading of governance.
        pub governance: &'static str,
        /// Heading of the public services.
        pub services: &'static str,
        /// Heading of culture.
        pub culture: &'static str,
        /// Heading of ecology.
        pub ecology: &'static str,
        /// Heading of the partnerships.
        pub partnerships: &'static str,
        /// Heading of the places below.
        pub members: &'static str,
        /// Heading of the figures that belong to no other section.
        pub other: &'static str,
        /// Heading of the pictures.
        pub images: &'static str,
        /// Heading of the sources.
        pub sources: &'static str,
        /// Before the date for which the figures hold.
        pub as_of: &'static str,
        /// Before the statistical division code, which follows the date.
        pub division_code: &'static str,
        /// Where no date is given.
        pub undated: &'static str,
        /// Heading of the collective economy.
        pub collective_economy: &'static str,
        /// How many organisations an entry stands for.
        pub organisations: &'static str,
        /// Title of the chart of organisations.
        pub organisations_by_kind: &'static str,
        /// Title of the chart of honors by level.
        pub honors_by_level: &'static str,
        /// Title of the chart of honors by year and level.
        pub honors_by_year: &'static str,
        /// The title `{0}` where the honors of places below are among them.
        pub honors_with_places: &'static str,
        /// Title of a chart of before and after, whose subject is `{0}`.
        pub before_after: &'static str,
        /// Names of the two series of a before-and-after chart.
        pub before_after_series: [&'static str; 2],
        /// Title of the chart of stars.
        pub stars: &'static str,
        /// Title of the chart of grid levels.
        pub grid: &'static str,
        /// A count `{0}` of honors: one, and several.
        pub(super) honor_units: [&'static str; 2],
        /// The unit of such counts.
        pub honor_unit: &'static str,
        /// Grid workers.
        pub workers: &'static str,
        /// Grid workers who are Party members.
        pub member_workers: &'static str,
        /// Title of the chart of grid workers.
        pub member_share: &'static str,
        /// Title of the chart of talent.
        pub talent_by_category: &'static str,
        /// The same where several origins are stated.
        pub talent_by_origin: &'static str,
        /// Title of the chart of income bands.
        pub villages_by_income: &'static str,
        /// Output of an industry.
        pub output: &'static str,
        /// Title of the chart of the outputs of several industries over the years.
        pub output_by_industry: &'static str,
        /// Production bases.
        pub bases: &'static str,
        /// Villages that take part.
        pub villages: &'static str,
        /// Jobs.
        pub jobs: &'static str,
        /// Households that take part.
        pub households: &'static str,
        /// Money invested.
        pub investment: &'static str,
        /// Collective projects.
        pub projects: &'static str,
        /// Party members in a branch.
        pub party_members: &'static str,
        /// Events found.
        pub found: &'static str,
        /// Events resolved.
        pub resolved: &'static str,
        /// One side of a partnership and the other: between them.
        pub partners_to: &'static str,
        /// After names, where there are more.
        pub and_others: &'static str,
        /// A picture of which only the caption is shown.
        pub caption_only: &'static str,
        /// Approval number of a map.
        pub map_approval: &'static str,
        /// Before the one who made a picture.
        pub credit: &'static str,
        /// Way back to the profile of the place `{0}`, which was left.
        pub(super) back: &'static str,
        /// Where the source gives no date.
        pub no_date: &'static str,
        /// For screen readers, before the number of a source.
        pub source: &'static str,
        /// A rating, and the same with the most that its scheme gives.
        pub(super) rating: &'static str,
        pub(super) rating_of: &'static str,
        /// How many entries could not be read.
        pub(super) left_out: &'static str,
        /// Opens a chart's data as a table.
        pub table: &'static str,
        /// Between the items of an inline list.
        pub list_separator: &'static str,
        /// Between a label and its value.
        pub colon: &'static str,
        /// Names the places above to screen readers.
        pub within: &'static str,
        /// Around what a figure speaks of, behind its label.
        pub brackets: [&'static str; 2],
        /// Heading of the explanations of measures.
        pub definitions: &'static str,
        /// Before what a figure counts.
        pub definition: &'static str,
        /// Before what changed, where the figures of a series cannot be compared.
        pub series_break: &'static str,
        /// Before a value that is aimed at.
        pub target: &'static str,
        /// By when it is aimed at, `{0}`.
        pub(super) by: &'static str,
        /// A rank `{0}`, and the same of `{1}`.
        pub(super) rank: &'static str,
        pub(super) rank_of: &'static str,
        /// A figure that is a rule or a norm.
        pub norm: &'static str,
        /// A figure that others add up to.
        pub total: &'static str,
        /// Another source states another value.
        pub disputed: &'static str,
        /// Heading of the honors on the card.
        pub top_honors: &'static str,
        /// Heading of what changed since `{0}`.
        pub(super) since: &'static str,
        /// The clause that a figure was `{1}` at the time `{0}` before it changed.
        pub(super) changed_from: &'static str,
        /// The clause that follows: it fell, or rose, to `{1}` at `{0}`.
        pub(super) changed_to: [&'static str; 2],
        /// Behind that: by how much it fell, or rose.
        pub(super) changed_by: [&'static str; 2],
        /// A percentage that is about right.
        pub(super) about: &'static str,
        /// Opens the rest of `{0}` honors, of which the first are seen.
        pub(super) all_honors: &'static str,
        /// Heading of the kinds of organisations.
        pub kind: &'static str,
        /// Heading of the ratings of organisations.
        pub rating_heading: &'static str,
        /// Heading of the numbers of talent.
        pub talent_count: &'static str,
        /// Heading of the origins of talent.
        pub origin_heading: &'static str,
        /// Heading of the classes of talent.
        pub class_heading: &'static str,
        /// Heading of years.
        pub year: &'static str,
        /// Kinds of organisation, in the order of [`BranchKind`].
        pub(super) branch_kinds: [&'static str; 9],
        /// Levels of places, in the order of [`Level`].
        pub(super) levels: [&'static str; 5],
        /// Levels of honors, in the order of [`HonorLevel`].
        pub(super) honor_levels: [&'static str; 5],
        /// Statuses of honors, in the order of [`HonorStatus`].
        pub(super) honor_statuses: [&'static str; 4],
        /// Sectors, in the order of [`Sector`].
        pub(super) sectors: [&'static str; 3],
        /// Origins of talent, in the order of [`Origin`].
        pub(super) origins: [&'static str; 4],
        /// Classes of talent, in the order of [`TalentClass`].
        pub(super) talent_classes: [&'static str; 5],
        /// States of efforts, in the order of [`ProgrammeStatus`].
        pub(super) states: [&'static str; 3],
        /// Kinds of partnership, in the order of [`PartnershipKind`].
        pub(super) partnership_kinds: [&'static str; 3],
        /// Definitions of income, in the order of [`IncomeDefinition`].
        pub(super) incomes: [&'static str; 5],
    }
}

impl SectionMessages {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).section
    }

    /// The name of a kind of organisation.
    #[must_use]
    pub fn branch_kind(&self, kind: BranchKind) -> &'static str {
        word(&self.branch_kinds, kind as usize)
    }

    /// The name of a level of places.
    #[must_use]
    pub fn level(&self, level: Level) -> &'static str {
        word(&self.levels, level as usize)
    }

    /// So many honors: `1 honor`, `3项`.
    #[must_use]
    pub fn honor_count(&self, count: usize) -> String {
        fill(word(&self.honor_units, usize::from(count != 1)), &[&counted(i32::try_from(count).unwrap_or(i32::MAX))])
    }

    /// The name of a level of honors.
    #[must_use]
    pub fn honor_level(&self, level: HonorLevel) -> &'static str {
        word(&self.honor_levels, level as usize)
    }

    /// The name of a status of honors.
    #[must_use]
    pub fn honor_status(&self, status: HonorStatus) -> &'static str {
        word(&self.honor_statuses, status as usize)
    }

    /// The name of a sector.
    #[must_use]
    pub fn sector(&self, sector: Sector) -> &'static str {
        word(&self.sectors, sector as usize)
    }

    /// The name of an origin of talent.
    #[must_use]
    pub fn origin(&self, origin: Origin) -> &'static str {
        word(&self.origins, origin as usize)
    }

    /// The name of a class of talent.
    #[must_use]
    pub fn talent_class(&self, class: TalentClass) -> &'static str {
        word(&self.talent_classes, class as usize)
    }

    /// The name of a state of efforts.
    #[must_use]
    pub fn state(&self, state: ProgrammeStatus) -> &'static str {
        word(&self.states, state as usize)
    }

    /// The name of a kind of partnership.
    #[must_use]
    pub fn partnership_kind(&self, kind: PartnershipKind) -> &'static str {
        word(&self.partnership_kinds, kind as usize)
    }

    /// The name of a definition of income.
    #[must_use]
    pub fn income(&self, definition: IncomeDefinition) -> &'static str {
        word(&self.incomes, definition as usize)
    }

    /// The words of the way back to a place.
    #[must_use]
    pub fn back_to(&self, name: &str) -> String {
        fill(self.back, &[name])
    }

    /// The sentence by when something is aimed at.
    #[must_use]
    pub fn by(&self, date: &str) -> String {
        fill(self.by, &[date])
    }

    /// The sentence about a place among others.
    #[must_use]
    pub fn rank(&self, rank: &Rank) -> String {
        let place = rank.place.to_string();
        match rank.of {
            Some(of) => fill(self.rank_of, &[&place, &of.to_string()]),
            None => fill(self.rank, &[&place]),
        }
    }

    /// The heading of what changed: `自2015年以来`.
    #[must_use]
    pub fn since(&self, date: &str) -> String {
        fill(self.since, &[date])
    }

    /// The two clauses of a change between two times, each of a date and a figure.
    #[must_use]
    pub fn changed(&self, first: [&str; 2], last: [&str; 2], has_risen: bool) -> [String; 2] {
        [fill(self.changed_from, &first), fill(word(&self.changed_to, usize::from(has_risen)), &last)]
    }

    /// By how much a figure changed: `，增长约67%`.
    #[must_use]
    pub fn changed_by(&self, percentage: &str, is_about: bool, has_risen: bool) -> String {
        let size = if is_about { fill(self.about, &[percentage]) } else { percentage.to_owned() };
        fill(word(&self.changed_by, usize::from(has_risen)), &[&size])
    }

    /// The name of the rest of a long list: `全部15项荣誉`.
    #[must_use]
    pub fn all_honors(&self, count: usize) -> String {
        fill(self.all_honors, &[&counted(i32::try_from(count).unwrap_or(i32::MAX))])
    }

    /// The sentence that so many entries could not be read.
    #[must_use]
    pub fn entries_left_out(&self, count: usize) -> String {
        fill(self.left_out, &[&counted(i32::try_from(count).unwrap_or(i32::MAX))])
    }

    /// A rating, for charts and for those who do not see the stars. `of` is the most that the scheme gives, where it is said.
    #[must_use]
    pub fn stars(&self, stars: u8, of: Option<u8>) -> String {
        let template = if of.is_some() { self.rating_of } else { self.rating };
        fill(template, &[&counted(stars.into()), &counted(of.unwrap_or_default().into())])
    }
}

/// The tables have as many words as their enum has variants, which a test checks; no index is ever out of bounds.
fn word(table: &[&'static str], index: usize) -> &'static str {
    table.get(index).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::SectionMessages;
    use crate::{
        locale::Lang,
        profile::{
            honor::{HonorLevel, HonorStatus},
            industry::{IncomeDefinition, Sector},
            organisation::BranchKind,
            partnership::PartnershipKind,
            place::Level,
            programme::ProgrammeStatus,
            talent::{Origin, TalentClass},
        },
    };

    #[test]
    fn every_kind_has_a_word_down_to_the_last_variant() {
        for lang in Lang::ALL {
            let words = SectionMessages::of(lang);
            for word in [
                words.branch_kind(BranchKind::MemberHousehold),
                words.level(Level::Village),
                words.honor_level(HonorLevel::Township),
                words.honor_status(HonorStatus::Revoked),
                words.sector(Sector::Tertiary),
                words.origin(Origin::Returned),
                words.talent_class(TalentClass::Technology),
                words.state(ProgrammeStatus::Done),
                words.partnership_kind(PartnershipKind::Institute),
                words.income(IncomeDefinition::PerPersonNotStated),
            ] {
                assert!(!word.is_empty(), "{lang:?}");
            }
        }
        assert_eq!(SectionMessages::of(Lang::ZhHans).level(Level::Province), "省级");
    }
}
