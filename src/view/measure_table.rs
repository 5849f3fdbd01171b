//! A list of entries that share measures as a table: one column a measure, the first that compares with bars.
//!
//! Cells name their measure themselves, so that rows may wrap in a narrow container, where a heading row would stand over nothing.

use super::{charts::ComparisonKey, fact::Facts, figure_bar::FigureBar, profile_builder::ProfileBuilder};
use crate::profile::{figure::Figure, text::Text};

/// A text of more characters stands beneath the figures.
const LONGEST_BESIDE: usize = 30;

/// One entry: an industry.
pub(super) struct TableRow<'a> {
    pub(super) name: &'a Text,
    pub(super) source: Option<&'a String>,
    /// Sector and state; empty where there is none.
    pub(super) tags: [&'static str; 2],
    /// A figure for each of the table's measures.
    pub(super) figures: Vec<Option<&'a Figure>>,
    pub(super) text: Option<&'a Text>,
    pub(super) note: Option<&'a Text>,
    /// Figures of this entry alone.
    pub(super) facts: Facts<'a>,
}

impl<'a> ProfileBuilder<'a> {
    /// Adds a table of entries whose figures are of these measures; measures that no entry states have no column.
    pub(super) fn add_measure_table(&mut self, name: &'static str, measures: &[&'static str], rows: &[TableRow<'a>]) {
        if rows.is_empty() {
            return;
        }
        let figure_of = |row: &TableRow<'a>, column: usize| row.figures.get(column).copied().flatten();
        let stated: Vec<(usize, &'static str)> = measures
            .iter()
            .copied()
            .enumerate()
            .filter(|(column, _)| rows.iter().any(|row| figure_of(row, *column).is_some()))
            .collect();
        let column_figures = |column: usize| rows.iter().filter_map(move |row| figure_of(row, column));
        let with_bars = stated.iter().find_map(|(column, _)| {
            let most = self.common_scale(&column_figures(*column).collect::<Vec<_>>())?;
            Some((*column, most))
        });
        self.tree.open("table", "vp-measures");
        self.tree.open("thead", "vp-hidden");
        self.tree.open("tr", "");
        for heading in [name].into_iter().chain(stated.iter().map(|(_, measure)| *measure)) {
            self.tree.open("th", "");
            self.tree.set("scope", "col");
            self.tree.text(heading);
            self.tree.close();
        }
        self.tree.close();
        self.tree.close();
        for row in rows {
            self.tree.open("tbody", "vp-entry");
            self.tree.open("tr", "");
            self.add_row_heading(row);
            for (column, measure) in &stated {
                let most = with_bars.filter(|(with_bars, _)| with_bars == column).map(|(_, most)| most);
                self.add_measure_cell(measure, figure_of(row, *column), row.source, most);
            }
            self.tree.close();
            self.add_row_details(row, stated.len() + 1);
            self.tree.close();
        }
        self.tree.close();
    }

    /// The highest amount of figures that compare with each other; none where they do not, or are all the same.
    fn common_scale(&self, figures: &[&'a Figure]) -> Option<f64> {
        let is_amount = |figure: &&&Figure| figure.reading.is_reported();
        let mut keys = figures.iter().filter(is_amount).map(|figure| (ComparisonKey::of_figure(figure), figure.as_of));
        let first = keys.next()?;
        let compare = keys.all(|key| key == first) && !first.0.is_pair_or_change();
        let amounts: Vec<f64> = figures.iter().filter_map(|figure| self.datum_of(figure).amount()).collect();
        let (low, high) =
            amounts.iter().fold((f64::MAX, 0.0_f64), |(low, high), amount| (low.min(*amount), high.max(*amount)));
        (compare && amounts.len() > 1 && low >= 0.0 && low < high).then_some(high)
    }

    fn add_row_heading(&mut self, row: &TableRow<'a>) {
        self.tree.open("th", "vp-title");
        self.tree.set("scope", "row");
        self.add_text(row.name);
        self.add_citation(row.source.map(String::as_str));
        self.add_badges(&row.tags);
        self.add_optional_text("p", "", row.text.filter(|text| self.is_short(text)));
        self.tree.close();
    }

    /// Whether a text finds room beneath a name, beside the figures.
    fn is_short(&self, text: &'a Text) -> bool {
        self.plain(text).chars().count() <= LONGEST_BESIDE
    }

    /// Adds a figure with its measure; a source that is the entry's own stands beside its name already.
    fn add_measure_cell(
        &mut self,
        measure: &'static str,
        figure: Option<&'a Figure>,
        source: Option<&'a String>,
        most: Option<f64>,
    ) {
        self.tree.open("td", if most.is_some() { "vp-with-bar" } else { "" });
        if let Some(figure) = figure {
            self.tree.text_element("span", "vp-label", measure);
            self.tree.open("b", if figure.reading.is_reported() { "vp-value" } else { "vp-value vp-not-reported" });
            self.add_large_figure(&self.figure_text(figure));
            self.tree.close();
            self.add_citation(figure.source.as_deref().filter(|own| source.is_none_or(|source| source != own)));
            if let Some(most) = most {
                FigureBar::of(&self.datum_of(figure), most).add_to(&mut self.tree);
            }
            if let Some(date) = figure.as_of.filter(|date| self.is_other_date(*date)) {
                self.tree.open("span", "vp-aside");
                self.add_date(date);
                self.tree.close();
            }
            self.add_optional_text("span", "vp-aside", figure.note.as_ref());
        }
        self.tree.close();
    }

    /// Adds all else that is known of an entry beneath its row.
    fn add_row_details(&mut self, row: &TableRow<'a>, columns: usize) {
        self.tree.open("tr", "vp-details");
        self.tree.open("td", "");
        self.tree.set("colspan", &columns.to_string());
        self.add_optional_text("p", "", row.text.filter(|text| !self.is_short(text)));
        self.add_fact_list("vp-facts", &row.facts.0);
        self.add_optional_text("p", "vp-aside", row.note);
        let is_empty = self.tree.is_empty();
        self.tree.close();
        self.tree.close();
        if is_empty {
            self.tree.pop();
        }
    }
}
