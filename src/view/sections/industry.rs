//! Industries, and the collective economy after them.

use super::super::{
    fact::Facts,
    measure_table::{Cell, MeasureTable, TableRow},
    profile_builder::ProfileBuilder,
};
use crate::{
    locale::section::SectionMessages,
    profile::{figure::Figure, indicator::Theme, industry::Industry},
};

/// The label of a measure, and where an industry states it.
type Measure = (fn(&SectionMessages) -> &'static str, fn(&Industry) -> Option<&Figure>);

/// The measures of industries, those that tell most first.
const MEASURES: [Measure; 6] = [
    (|messages| messages.output, |industry| industry.output.as_ref()),
    (|messages| messages.jobs, |industry| industry.jobs.as_ref()),
    (|messages| messages.households, |industry| industry.households.as_ref()),
    (|messages| messages.investment, |industry| industry.investment.as_ref()),
    (|messages| messages.bases, |industry| industry.bases.as_ref()),
    (|messages| messages.villages, |industry| industry.villages.as_ref()),
];

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_industry(&mut self) {
        let table = self.industry_table();
        self.add_measure_table(&table);
        self.add_table_download(table.has_measures());
        self.keep_charts(self.output_charts());
        self.add_theme(Some(Theme::Industry));
        self.add_economy();
    }

    /// The industries with the measures that they share.
    pub(super) fn industry_table(&self) -> MeasureTable<'a> {
        let rows = self.profile.industries.iter().map(|industry| self.industry_row(industry)).collect();
        let measures = MEASURES.map(|(label, _)| label(self.messages)).to_vec();
        MeasureTable::new(self.messages.industry, measures, rows)
    }

    fn industry_row(&self, industry: &'a Industry) -> TableRow<'a> {
        let mut facts = Facts::default();
        self.push_own_facts(industry, &mut facts);
        TableRow {
            source: industry.source.as_ref(),
            tags: [
                industry.sector.map_or("", |sector| self.messages.sector(sector)),
                industry.state.map_or("", |state| self.messages.state(state)),
            ],
            cells: MEASURES.map(|(_, figure)| Cell::from(figure(industry))).to_vec(),
            text: industry.text.as_ref(),
            note: industry.note.as_ref(),
            facts,
            ..TableRow::new(&industry.name)
        }
    }

    /// Every figure of an industry with its label; the series has a chart of its own.
    pub(in crate::view) fn push_industry_facts(&self, industry: &'a Industry, facts: &mut Facts<'a>) {
        for (label, figure) in MEASURES {
            facts.push_field(label(self.messages), figure(industry), industry.source.as_ref());
        }
        self.push_own_facts(industry, facts);
    }

    /// The figures of an industry that it need not share with others.
    fn push_own_facts(&self, industry: &'a Industry, facts: &mut Facts<'a>) {
        for entry in self.uncharted_years(&industry.series) {
            facts.push_year(self.messages.output, entry, industry.source.as_ref());
        }
        facts.push_indicators(self, &industry.figures, industry.source.as_ref());
    }
}
