//! A list of entries that share measures as a table: one column a measure, the first that compares with bars, and a row for each entry
//! that opens to all else that is known of it.
//!
//! Cells name their measure themselves where a heading row would stand over nothing, since rows wrap in a narrow container. The style lays
//! rows out as flexible boxes, for which some browsers forget that they are of a table: each element states its role.

mod bar;
mod cell;
mod column;
mod export;
mod row;

use super::{Section, order::sorted, profile_builder::ProfileBuilder, row_order::RowOrder};
pub(super) use cell::Cell;
use column::{Column, Ranks};
pub(super) use row::TableRow;

/// A table of fewer entries is taken in at a glance: it needs no row of headings, and no other order.
const LEAST_LONG: usize = 3;

/// More columns stand beside each other only in a wide container.
const FEW_COLUMNS: usize = 3;

/// Entries with their measures.
#[derive(Debug, Default)]
pub(super) struct MeasureTable<'a> {
    /// The heading of the entries' names.
    heading: &'static str,
    /// The entry that holds these, where they are not all of the section.
    about: &'a str,
    /// The measures, of which each row has a cell, each with its number among those that such tables have, from 1.
    measures: Vec<(usize, &'a str)>,
    rows: Vec<TableRow<'a>>,
}

impl<'a> MeasureTable<'a> {
    /// A table of rows with a cell for each of the measures; measures that no entry states have no column.
    pub(super) fn new(heading: &'static str, measures: Vec<&'a str>, mut rows: Vec<TableRow<'a>>) -> Self {
        let is_stated: Vec<bool> =
            (0..measures.len()).map(|column| rows.iter().any(|row| row.cell(column) != Cell::Empty)).collect();
        for row in &mut rows {
            row.cells = stated(std::mem::take(&mut row.cells), &is_stated);
        }
        Self { heading, about: "", measures: stated((1..).zip(measures).collect(), &is_stated), rows }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The same as one of several of its section: that of the entries which this one holds.
    pub(super) fn of(self, about: &'a str) -> Self {
        Self { about, ..self }
    }

    /// Whether it tells more than names.
    pub(super) const fn has_measures(&self) -> bool {
        !self.measures.is_empty()
    }

    const fn is_long(&self) -> bool {
        self.rows.len() >= LEAST_LONG
    }

    fn columns(&self, page: &ProfileBuilder<'a>) -> Vec<Column<'a>> {
        let mut columns: Vec<Column<'a>> = self
            .measures
            .iter()
            .enumerate()
            .map(|(index, measure)| {
                Column::of(page, *measure, &self.rows.iter().map(|row| row.cell(index)).collect::<Vec<_>>())
            })
            .collect();
        let mut with_bars = columns.iter_mut().skip_while(|column| column.most.is_none());
        with_bars.next();
        with_bars.for_each(|column| column.most = None);
        columns
    }
}

/// Those of the items, one a column, whose column is stated.
fn stated<T>(items: Vec<T>, is_stated: &[bool]) -> Vec<T> {
    items.into_iter().zip(is_stated).filter(|(_, is_stated)| **is_stated).map(|(item, _)| item).collect()
}

impl<'a> ProfileBuilder<'a> {
    /// Adds a table, where it has rows.
    pub(super) fn add_measure_table(&mut self, table: &MeasureTable<'a>) {
        if table.is_empty() {
            return;
        }
        let columns = table.columns(self);
        let is_sortable =
            table.is_long() && self.has_controls() && columns.iter().any(|column| column.amounts.is_some());
        let class = match (table.is_long(), columns.len() <= FEW_COLUMNS) {
            (false, _) => "vp-measures",
            (true, true) => "vp-measures vp-headed",
            (true, false) => "vp-measures vp-headed vp-broad",
        };
        self.open_with_role("table", class, "table");
        let page = self.page(table.rows.len());
        if is_sortable {
            self.tree.set("data-sortable", "");
            if !page.is_whole() {
                self.tree.set("data-paged", "");
            }
        }
        self.add_head(table, &columns, is_sortable);
        let ranks: Vec<Ranks> = columns.iter().filter(|_| is_sortable).map(Column::ranks).collect();
        let order =
            if page.is_whole() { (0..page.all).collect() } else { self.chosen_order(page.all, &columns, &ranks) };
        for index in page.of(&order) {
            if let Some(row) = table.rows.get(*index) {
                self.open_with_role("tbody", "vp-entry", "rowgroup");
                self.add_row(row, *index, &columns, &ranks);
                self.tree.close();
            }
        }
        self.tree.close();
        self.add_pager(&page);
    }

    /// The indices of the rows in the order that the visitor chose.
    fn chosen_order(&self, rows: usize, columns: &[Column<'a>], ranks: &[Ranks]) -> Vec<usize> {
        let section = Section::from_name(self.section);
        let order = section.and_then(|section| RowOrder::read(self.settings.choice(&RowOrder::key(section))?));
        let ranks = order.and_then(|order| {
            let column = columns.iter().position(|column| column.number == order.measure)?;
            Some((order, ranks.get(column)?))
        });
        let Some((order, ranks)) = ranks else { return (0..rows).collect() };
        let place = |row: usize| order.place(ranks.get(row).copied().flatten());
        sorted(rows, &|one, other| place(one).cmp(&place(other)))
    }

    /// Adds the button that downloads the table of the section, where it tells more than names.
    pub(super) fn add_table_download(&mut self, has_measures: bool) {
        if self.settings.tools.live && has_measures {
            self.tree.open("div", "vp-table-tools");
            self.add_button_about("vp-button vp-save", self.actions.save_table, self.section_title);
            self.tree.close();
        }
    }

    /// Adds the row of headings; by those of measures that compare a reader can sort, and by that of the names return to the order that
    /// the editor gave.
    fn add_head(&mut self, table: &MeasureTable<'a>, columns: &[Column<'a>], is_sortable: bool) {
        let about = if table.about.is_empty() { self.section_title } else { table.about };
        self.open_with_role("thead", "", "rowgroup");
        self.open_with_role("tr", "", "row");
        self.add_column_heading("", table.heading, is_sortable.then_some((0, about)));
        for column in columns {
            let sorts = is_sortable && column.amounts.is_some();
            self.add_column_heading(column.class(), column.heading, sorts.then_some((column.number, about)));
        }
        self.tree.close();
        self.tree.close();
    }

    /// Adds a heading; where rows can be sorted by its column, with the number that the order remembers and what the rows belong to.
    fn add_column_heading(&mut self, class: &'static str, heading: &str, sorts: Option<(usize, &str)>) {
        self.open_with_role("th", class, "columnheader");
        self.tree.set("scope", "col");
        if let Some((number, about)) = sorts {
            self.tree.set("data-column", &number.to_string());
            // Cells are announced with their heading alone.
            self.tree.set("aria-label", heading);
            self.add_button_about("vp-button vp-sort", heading, about);
        } else {
            self.tree.text(heading);
        }
        self.tree.close();
    }

    fn open_with_role(&mut self, tag: &'static str, class: &'static str, role: &str) {
        self.tree.open(tag, class);
        self.tree.set("role", role);
    }
}
