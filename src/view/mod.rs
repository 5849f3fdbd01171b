//! Sections of the page as a tree of plain nodes, and the writer that makes HTML of them.

mod card;
mod changes;
mod chart_block;
mod charts;
mod choice;
mod composition;
mod definitions;
#[cfg(not(target_arch = "wasm32"))]
mod escape;
mod fact;
mod fact_list;
mod figure_text;
pub mod fragment;
mod honor_order;
#[cfg(not(target_arch = "wasm32"))]
pub mod html;
mod item;
mod link;
mod measure_table;
pub mod node;
mod order;
mod outline;
pub mod pages;
pub mod part;
mod profile_builder;
mod rating;
pub mod row_order;
mod sections;
mod settings;
#[cfg(not(target_arch = "wasm32"))]
pub mod static_html;
#[cfg(not(target_arch = "wasm32"))]
pub mod style;
mod summary;
#[cfg(not(target_arch = "wasm32"))]
pub mod svg;
mod text_limit;
mod tools;
mod trend;
mod word_width;

pub use chart_block::{table_body, table_page, table_pager};
pub use composition::Composition;
pub use sections::Section;
pub use settings::{ColorScheme, FragmentUse, HEADING_LEVELS, Layout, Mode, Settings, Switch, Tools};

use std::rc::Rc;

use crate::{
    chart::{Chart, Table},
    profile::{Profile, report::Report},
};
use composition::Draft;
use node::Node;
use profile_builder::ProfileBuilder;

/// The whole profile as one tree. `report` is what reading it found: where entries were left out, the page says so.
#[must_use]
pub fn profile(profile: &Profile, report: &Report, settings: &Settings) -> Node {
    let mut composition = Composition::new(profile, settings.clone());
    while !composition.go_on(profile, report) {}
    composition.finish()
}

/// The chart that a layout names; `None` where there is none.
#[must_use]
pub fn chart(profile: &Profile, settings: &Settings) -> Option<Rc<Chart>> {
    let Layout::Chart(..) = settings.layout else { return None };
    self::profile(profile, &Report::default(), settings).first_chart()
}

/// The table of entries that a section of a profile holds, for a spreadsheet; `None` where it holds none.
#[must_use]
pub fn section_table(profile: &Profile, settings: &Settings, section: Section) -> Option<Table> {
    let year = settings.year.filter(|year| profile.series_years().contains(year));
    let as_of_year = year.map(|year| profile.at_year(year));
    let shown = as_of_year.as_ref().unwrap_or(profile);
    let page = ProfileBuilder::new(shown, settings, Draft::new(shown, settings));
    page.section_table(section).map(|table| page.table_texts(&table))
}

impl ProfileBuilder<'_> {
    /// Adds the part of this number, counted from 0; returns whether it is the last one.
    fn add_part(&mut self, number: usize, report: &Report) -> bool {
        if number == 0 {
            self.add_beginning();
        }
        match (self.settings.layout, number) {
            (Layout::Card, _) => {
                self.add_card();
                self.add_definitions();
                self.add_notice(report);
            }
            (Layout::Section(_) | Layout::Chart(..), _) => self.add_single(),
            (Layout::Full, 0) => {
                self.add_card();
                self.add_notice(report);
                return false;
            }
            (Layout::Full, 1) => {
                self.add_changes();
                self.draft.outline_index = self.tree.len();
                return false;
            }
            (Layout::Full, number) => {
                let settings = self.settings;
                if let Some(section) = settings.shown_sections().get(number - 2) {
                    self.add_section(*section);
                    return false;
                }
                self.insert_outline(self.draft.outline_index);
            }
        }
        true
    }

    /// Says in attributes how the profile is shown, and adds the buttons that change that.
    fn add_beginning(&mut self) {
        self.tree.set("lang", self.settings.lang.tag());
        self.tree.set("data-theme", self.settings.color_scheme.name());
        self.tree.set("data-mode", self.settings.mode.name());
        self.add_tools();
    }

    /// Adds the section or the chart that is to stand alone; the card where the data does not fill it.
    fn add_single(&mut self) {
        // Nothing else names the place where the card is left out.
        self.tree.set("aria-label", self.plain(&self.profile.name));
        let tools = self.tree.len();
        self.add_sections();
        if let Layout::Chart(..) = self.settings.layout {
            self.tree.replace_from(tools, self.single_chart.take());
        }
        if self.tree.len() == tools {
            self.add_card();
        }
    }

    /// Adds the remark that entries were left out.
    fn add_notice(&mut self, report: &Report) {
        let left_out = report.errors().count();
        if left_out > 0 {
            self.tree.open("p", "vp-notice");
            self.tree.set("role", "note");
            self.tree.text(&self.messages.entries_left_out(left_out));
            self.tree.close();
        }
    }
}
