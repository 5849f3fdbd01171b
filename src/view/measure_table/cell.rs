//! A cell of a table: a figure, the kind of an entry, or its rating.

use super::super::profile_builder::ProfileBuilder;
use super::bar::FigureBar;
use crate::profile::{date::Date, figure::Figure, organisation::Rating};

/// One thing that an entry states.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::view) enum Cell<'a> {
    Empty,
    Figure(&'a Figure),
    /// The word for its kind.
    Kind(&'static str),
    Rating(&'a Rating),
    Date(Date),
}

impl<'a> From<Option<&'a Figure>> for Cell<'a> {
    fn from(figure: Option<&'a Figure>) -> Self {
        figure.map_or(Self::Empty, Self::Figure)
    }
}

impl<'a> ProfileBuilder<'a> {
    /// Adds what a cell states. A figure stands beneath its measure, with a bar where `most` gives the highest of its column; the source
    /// of the entry stands beside its name already.
    pub(super) fn add_cell(&mut self, cell: Cell<'a>, measure: &str, entry_source: Option<&str>, most: Option<f64>) {
        match cell {
            Cell::Empty => {}
            Cell::Kind(kind) => self.add_badge(kind),
            Cell::Rating(rating) => self.add_rating(rating),
            Cell::Date(date) => self.add_date(date),
            Cell::Figure(figure) => self.add_figure_cell(figure, measure, entry_source, most),
        }
    }

    fn add_figure_cell(&mut self, figure: &'a Figure, measure: &str, entry_source: Option<&str>, most: Option<f64>) {
        self.tree.text_element("span", "vp-label", measure);
        self.tree.open("b", if figure.reading.is_reported() { "vp-value" } else { "vp-value vp-not-reported" });
        self.add_large_figure(&self.figure_text_at(measure, figure));
        self.add_citation(figure.source.as_deref().filter(|own| entry_source != Some(own)));
        self.tree.close();
        if let Some(most) = most {
            FigureBar::of(&self.datum_of(figure), most).add_to(&mut self.tree);
        }
        self.add_remarks(figure);
    }
}
