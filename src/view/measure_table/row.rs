//! A row of a table: an entry with its figures, which opens to its text and all else that is known of it.

use super::super::{fact::Facts, profile_builder::ProfileBuilder};
use super::{
    Cell,
    column::{Column, Ranks},
};
use crate::profile::text::Text;

/// A text of more characters stands beneath the figures.
const LONGEST_BESIDE: usize = 30;

/// A text of more characters is folded where a reader can open it.
const LONGEST_OPEN: usize = 60;

/// One entry: an industry, an organisation, a group of talent, a place below.
#[derive(Debug)]
pub(in crate::view) struct TableRow<'a> {
    pub(in crate::view) name: &'a Text,
    /// The address of its own profile.
    pub(in crate::view) address: Option<&'a str>,
    pub(in crate::view) source: Option<&'a String>,
    /// Words of its kind and its state; empty where there is none.
    pub(in crate::view) tags: [&'static str; 2],
    /// A cell for each measure of the table.
    pub(in crate::view) cells: Vec<Cell<'a>>,
    pub(in crate::view) text: Option<&'a Text>,
    pub(in crate::view) note: Option<&'a Text>,
    /// Figures of this entry alone.
    pub(in crate::view) facts: Facts<'a>,
}

impl<'a> TableRow<'a> {
    /// An entry of which only the name is known so far.
    pub(in crate::view) fn new(name: &'a Text) -> Self {
        Self {
            name,
            address: None,
            source: None,
            tags: ["", ""],
            cells: Vec::new(),
            text: None,
            note: None,
            facts: Facts::default(),
        }
    }

    pub(super) fn cell(&self, column: usize) -> Cell<'a> {
        self.cells.get(column).copied().unwrap_or(Cell::Empty)
    }
}

impl<'a> ProfileBuilder<'a> {
    /// Adds an entry, the one of this index, and beneath its row what does not fit into it. `ranks` are those of each column by which a
    /// reader can sort.
    pub(super) fn add_row(&mut self, row: &TableRow<'a>, index: usize, columns: &[Column<'a>], ranks: &[Ranks]) {
        self.open_with_role("tr", "", "row");
        self.add_row_heading(row);
        for (number, (cell, column)) in row.cells.iter().zip(columns).enumerate() {
            self.open_with_role("td", column.class(), "cell");
            if let Some(rank) = ranks.get(number).and_then(|ranks| ranks.get(index).copied().flatten()) {
                self.tree.set("data-rank", &rank.to_string());
            }
            let source = row.source.map(String::as_str);
            self.add_cell(*cell, column.heading, source, column.most);
            self.tree.close();
        }
        self.tree.close();
        self.add_details(row, columns.len() + 1);
    }

    fn add_row_heading(&mut self, row: &TableRow<'a>) {
        self.open_with_role("th", "vp-title", "rowheader");
        self.tree.set("scope", "row");
        self.add_place_name(row.name, row.address);
        self.add_citation(row.source.map(String::as_str));
        self.add_badges(&row.tags);
        for text in [row.text, row.note] {
            self.add_optional_text("p", "", text.filter(|text| self.length(text) <= LONGEST_BESIDE));
        }
        self.tree.close();
    }

    fn length(&self, text: &'a Text) -> usize {
        self.plain(text).chars().count()
    }

    /// Adds a row with all that found no room in the entry's own; where that is much, a reader opens it.
    fn add_details(&mut self, row: &TableRow<'a>, columns: usize) {
        let long = |text: Option<&'a Text>, most| text.filter(|text| self.length(text) > most);
        let (text, note) = (long(row.text, LONGEST_BESIDE), long(row.note, LONGEST_BESIDE));
        if text.is_none() && note.is_none() && row.facts.0.is_empty() {
            return;
        }
        let is_much =
            !row.facts.0.is_empty() || long(text, LONGEST_OPEN).is_some() || long(note, LONGEST_OPEN).is_some();
        self.open_with_role("tr", "vp-details", "row");
        self.open_with_role("td", "", "cell");
        self.tree.set("colspan", &columns.to_string());
        if is_much && self.has_controls() {
            self.open_row_fold(row.name);
        } else {
            self.tree.open("div", "");
        }
        self.add_optional_text("p", "", text);
        self.add_fact_list("vp-facts", &row.facts.0);
        self.add_optional_text("p", "vp-aside", note);
        if let Some(source) = row.source.filter(|_| is_much) {
            self.tree.open("p", "vp-aside");
            self.tree.text(self.messages.source);
            self.tree.text(self.messages.colon);
            self.tree.text(&self.source_line_of(Some(source)));
            self.tree.close();
        }
        self.tree.close();
        self.tree.close();
        self.tree.close();
    }

    /// Opens the element that folds what else is known of an entry.
    fn open_row_fold(&mut self, name: &'a Text) {
        self.tree.open("details", "vp-fold-row");
        self.tree.open("summary", "");
        self.add_control_name(self.actions.details, self.plain(name));
        self.tree.close();
    }
}
