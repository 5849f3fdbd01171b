//! Talent by category and origin.

use super::super::{
    charts::Comparison,
    fact::Facts,
    measure_table::{Cell, MeasureTable, TableRow},
    profile_builder::ProfileBuilder,
};
use crate::profile::{figure::Figure, indicator::Theme, talent::Talent};

/// Fewer groups beside a chart are tiles.
const LEAST_ROWS: usize = 3;

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_talent(&mut self) {
        let comparison = self.talent_comparison();
        let table = self.talent_table_beside(&comparison);
        if table.is_empty() {
            self.add_comparison(comparison);
            self.add_uncounted_talent();
        } else {
            self.add_measure_table(&table);
            self.add_table_download(table.has_measures());
            self.keep_charts(comparison.charts);
        }
        self.add_theme(Some(Theme::Talent));
    }

    fn talent_comparison(&self) -> Comparison<'a> {
        let mut facts = Facts::default();
        self.push_talent_facts(&mut facts);
        self.compare_talent(&facts.0)
    }

    /// The groups of talent that no chart shows; none where they are few.
    pub(super) fn talent_table(&self) -> MeasureTable<'a> {
        self.talent_table_beside(&self.talent_comparison())
    }

    fn talent_table_beside(&self, comparison: &Comparison<'a>) -> MeasureTable<'a> {
        let mut uncharted: Vec<*const Figure> =
            comparison.rest.iter().map(|fact| std::ptr::from_ref(fact.figure)).collect();
        uncharted.sort_unstable();
        let is_uncharted = |talent: &&Talent| {
            talent.count.as_ref().is_none_or(|count| uncharted.binary_search(&std::ptr::from_ref(count)).is_ok())
        };
        let rows: Vec<TableRow<'a>> =
            self.profile.talents.iter().filter(is_uncharted).map(|talent| self.talent_row(talent)).collect();
        if rows.len() < LEAST_ROWS {
            return MeasureTable::default();
        }
        MeasureTable::new(
            self.messages.talent,
            vec![
                self.messages.talent_count,
                self.messages.origin_heading,
                self.messages.class_heading,
                self.messages.year,
            ],
            rows,
        )
    }

    fn talent_row(&self, talent: &'a Talent) -> TableRow<'a> {
        TableRow {
            source: talent.source.as_ref(),
            cells: vec![
                talent.count.as_ref().into(),
                talent.origin.map_or(Cell::Empty, |origin| Cell::Kind(self.messages.origin(origin))),
                talent.class.map_or(Cell::Empty, |class| Cell::Kind(self.messages.talent_class(class))),
                talent.year.map_or(Cell::Empty, Cell::Date),
            ],
            note: talent.note.as_ref(),
            ..TableRow::new(&talent.category)
        }
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
        let uncounted: Vec<_> = self.profile.talents.iter().filter(|talent| talent.count.is_none()).collect();
        let page = self.page(uncounted.len());
        self.tree.open("ul", "vp-plain");
        for talent in page.of(&uncounted) {
            self.open_list_entry(&talent.category, talent.source.as_ref());
            self.add_badges(&self.origin_and_class(talent));
            self.add_date_aside(talent.year);
            self.add_optional_text("span", "vp-aside", talent.note.as_ref());
            self.tree.close();
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }

    fn origin_and_class(&self, talent: &Talent) -> [&'static str; 2] {
        [
            talent.origin.map_or("", |origin| self.messages.origin(origin)),
            talent.class.map_or("", |class| self.messages.talent_class(class)),
        ]
    }
}
