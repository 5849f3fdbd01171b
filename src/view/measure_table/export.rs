//! A table as one of texts, for spreadsheets.

use super::super::{charts::ComparisonKey, fact::Fact, profile_builder::ProfileBuilder};
use super::{Cell, MeasureTable, TableRow, column::Column};
use crate::{
    chart::Table,
    locale::{self, chart::ChartMessages, template::join},
    profile::figure::Figure,
};

impl<'a> ProfileBuilder<'a> {
    /// A table with each figure as written, beside it the bare number in the base unit where the numbers of a column compare, and last all
    /// else that is known of an entry, and its source.
    pub(in crate::view) fn table_texts(&self, table: &MeasureTable<'a>) -> Table {
        let messages = ChartMessages::of(self.lang());
        let columns = table.columns(self);
        let mut head = vec![table.heading.to_owned()];
        for (index, column) in columns.iter().enumerate() {
            head.push(column.heading.to_owned());
            if column.amounts.is_some() {
                let cells = table.rows.iter().map(|row| row.cell(index));
                head.push(self.label_about(column.heading, &self.unit_of(cells)));
            }
        }
        head.extend([messages.meaning, messages.source].map(str::to_owned));
        let rows = table.rows.iter().enumerate().map(|(index, row)| self.row_texts(row, index, &columns));
        Table { head, rows: rows.collect() }
    }

    /// The unit of cells that compare; the word for a bare number where they count.
    fn unit_of(&self, mut cells: impl Iterator<Item = Cell<'a>>) -> String {
        let unit = cells.find_map(|cell| match cell {
            Cell::Figure(figure) => Some(ComparisonKey::of_figure(figure).unit_name(self.lang())),
            _ => None,
        });
        unit.filter(|unit| !unit.is_empty()).unwrap_or_else(|| ChartMessages::of(self.lang()).value.to_owned())
    }

    fn row_texts(&self, row: &TableRow<'a>, index: usize, columns: &[Column<'a>]) -> Vec<String> {
        let mut texts = vec![self.plain(row.name).to_owned()];
        for (cell, column) in row.cells.iter().zip(columns) {
            texts.push(self.cell_text(*cell, column.heading));
            if column.amounts.is_some() {
                texts.push(column.amount(index).map(locale::format::exact).unwrap_or_default());
            }
        }
        let facts: Vec<String> = row.facts.0.iter().map(|fact| self.fact_text(fact)).collect();
        let texts_of_row = [row.text, row.note].map(|text| text.map_or("", |text| self.plain(text)));
        let remarks: Vec<&str> =
            row.tags.into_iter().chain(facts.iter().map(String::as_str)).chain(texts_of_row).collect();
        texts.push(join(&remarks, ChartMessages::of(self.lang()).semicolon));
        texts.push(self.source_line_of(row.source.map(String::as_str)));
        texts
    }

    fn cell_text(&self, cell: Cell<'a>, heading: &str) -> String {
        match cell {
            Cell::Empty => String::new(),
            Cell::Kind(kind) => kind.to_owned(),
            Cell::Rating(rating) => self.rating_text(rating),
            Cell::Date(date) => locale::format::date(&date, self.lang()),
            Cell::Figure(figure) => self.dated_text(heading, figure),
        }
    }

    /// A figure at its label, with its date where it has one of its own.
    fn dated_text(&self, label: &str, figure: &Figure) -> String {
        let date = figure.as_of.filter(|date| self.is_other_date(*date));
        let date = date.map(|date| locale::format::date(&date, self.lang())).unwrap_or_default();
        self.label_about(&self.figure_text_at(label, figure), &date)
    }

    fn fact_text(&self, fact: &Fact<'a>) -> String {
        [&self.fact_label(fact), self.messages.colon, &self.dated_text(fact.label, fact.figure)].concat()
    }
}
