//! Places below, with links to their own profiles, and with the figures by which they compare.

use super::super::{
    fact::Facts,
    measure_table::{MeasureTable, TableRow},
    profile_builder::ProfileBuilder,
};
use crate::profile::{indicator::Indicator, place::Member};

/// More measures do not fit beside each other: the others stand beneath each place.
const MOST_MEASURES: usize = 5;

impl<'a> ProfileBuilder<'a> {
    /// Adds every place below; those with a profile of their own are links to it.
    pub(super) fn add_members(&mut self) {
        if self.profile.members.iter().any(|member| !member.figures.is_empty()) {
            let table = self.member_table();
            let measures = self.profile.members.iter().flat_map(|member| &member.figures).map(|figure| figure.measure);
            measures.for_each(|measure| self.explain(measure));
            self.add_measure_table(&table);
            self.add_table_download(table.has_measures());
        } else {
            self.add_member_links();
        }
    }

    fn add_member_links(&mut self) {
        self.tree.open("ul", "vp-members");
        let page = self.page(self.profile.members.len());
        for member in page.of(&self.profile.members) {
            self.tree.open("li", "");
            self.add_place_name(&member.name, member.src.as_deref());
            self.add_citation(member.source.as_deref());
            self.tree.close();
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }

    /// The places with the measures that several of them publish.
    pub(super) fn member_table(&self) -> MeasureTable<'a> {
        let measures = self.shared_measures();
        let rows = self.profile.members.iter().map(|member| self.member_row(member, &measures)).collect();
        MeasureTable::new(self.messages.members, measures, rows)
    }

    /// The labels of figures that several places state, in the order in which they first occur.
    fn shared_measures(&self) -> Vec<&'a str> {
        let plain = self.profile.members.iter().flat_map(|member| self.plain_figures(member));
        let mut stated: Vec<(&'a str, usize)> = plain.map(|(label, _)| label).zip(0..).collect();
        stated.sort_unstable();
        let of_several = stated.chunk_by(|one, other| one.0 == other.0).filter(|all| all.len() > 1);
        let mut shared: Vec<(usize, &'a str)> =
            of_several.filter_map(|all| all.first()).map(|(label, first)| (*first, *label)).collect();
        shared.sort_unstable();
        shared.into_iter().map(|(_, label)| label).take(MOST_MEASURES).collect()
    }

    /// The figures of a place that a cell can say, each with its label.
    fn plain_figures(&self, member: &'a Member) -> Vec<(&'a str, &'a Indicator)> {
        member
            .figures
            .iter()
            .filter(|figure| is_plain(figure))
            .map(|figure| (self.indicator_label(figure), figure))
            .collect()
    }

    fn member_row(&self, member: &'a Member, measures: &[&'a str]) -> TableRow<'a> {
        let plain = self.plain_figures(member);
        let of_measure = |measure: &&str| plain.iter().find(|(label, _)| label == measure).map(|(_, figure)| *figure);
        let in_table: Vec<Option<&'a Indicator>> = measures.iter().map(of_measure).collect();
        let is_in_table =
            |indicator: &&Indicator| in_table.iter().flatten().any(|shown| std::ptr::eq(*shown, *indicator));
        let mut facts = Facts::default();
        let others = member.figures.iter().filter(|indicator| !is_in_table(indicator));
        facts.push_indicators(self, others, member.source.as_ref());
        TableRow {
            address: member.src.as_deref(),
            source: member.source.as_ref(),
            cells: in_table.iter().map(|shown| shown.and_then(|indicator| indicator.figure.as_ref()).into()).collect(),
            facts,
            ..TableRow::new(&member.name)
        }
    }
}

/// Whether all that is known of a free figure is its label and the figure, so that a cell can say it.
fn is_plain(indicator: &Indicator) -> bool {
    let bare = Indicator {
        label: indicator.label.clone(),
        measure: indicator.measure,
        figure: indicator.figure.clone(),
        theme: indicator.theme,
        ..Indicator::default()
    };
    indicator.figure.is_some() && *indicator == bare
}
