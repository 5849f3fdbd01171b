//! Sections of the page as a tree of plain nodes, and the writer that makes HTML of them.

mod card;
mod changes;
mod chart_block;
mod charts;
mod choice;
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
mod tools;
mod trend;
mod word_width;

pub use chart_block::{rows_of_page, table_body, table_pager};
pub use sections::Section;
pub use settings::{ColorScheme, FragmentUse, HEADING_LEVELS, Layout, Mode, Settings, Switch, Tools};

use std::{borrow::Cow, rc::Rc};

use crate::{
    chart::{Chart, Table},
    profile::{Profile, report::Report},
};
use node::Node;
use profile_builder::ProfileBuilder;

/// The whole profile as one tree. `report` is what reading it found: where entries were left out, the page says so.
#[must_use]
pub fn profile(profile: &Profile, report: &Report, settings: &Settings) -> Node {
    let years = if settings.tools.live { profile.series_years() } else { Vec::new() };
    let shown_year = settings.year.filter(|year| years.contains(year));
    let shown = as_of(profile, shown_year);
    let mut page = ProfileBuilder::new(&shown, settings);
    (page.years, page.shown_year) = (years, shown_year);
    page.tree.set("lang", settings.lang.tag());
    page.tree.set("data-theme", settings.color_scheme.name());
    page.tree.set("data-mode", settings.mode.name());
    page.add_tools();
    match settings.layout {
        Layout::Full => {
            page.add_card();
            page.add_notice(report);
            page.add_changes();
            let index = page.tree.len();
            page.add_sections();
            page.insert_outline(index);
        }
        Layout::Card => {
            page.add_card();
            page.add_definitions();
            page.add_notice(report);
        }
        Layout::Section(_) | Layout::Chart(..) => page.add_part(),
    }
    page.tree.finish()
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
    let shown = as_of(profile, settings.year.filter(|year| profile.series_years().contains(year)));
    let page = ProfileBuilder::new(&shown, settings);
    page.section_table(section).map(|table| page.table_texts(&table))
}

/// The profile, as of a year before where one is chosen.
fn as_of(profile: &Profile, year: Option<u16>) -> Cow<'_, Profile> {
    year.map_or(Cow::Borrowed(profile), |year| Cow::Owned(profile.at_year(year)))
}

impl ProfileBuilder<'_> {
    /// Adds the section or the chart that is to stand alone; the card where the data does not fill it.
    fn add_part(&mut self) {
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
