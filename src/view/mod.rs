//! Sections of the page as a tree of plain nodes, and the writer that makes HTML of them.

mod card;
mod chart_block;
mod choice;
mod comparison;
mod fact;
mod governance;
mod honors;
mod honors_filter;
#[cfg(not(target_arch = "wasm32"))]
pub mod html;
mod images;
mod industry;
mod item;
mod members;
pub mod node;
mod organisation;
mod outline;
pub mod part;
mod partnerships;
mod profile_builder;
mod programmes;
mod section;
mod settings;
mod sources;
#[cfg(not(target_arch = "wasm32"))]
pub mod static_html;
#[cfg(not(target_arch = "wasm32"))]
pub mod style;
#[cfg(not(target_arch = "wasm32"))]
pub mod svg;
mod talent;
mod tools;

pub use chart_block::table_body;
pub use section::Section;
pub use settings::{ColorScheme, HEADING_LEVELS, Layout, Mode, Settings, Switch, Tools};

use crate::profile::{Profile, report::Report};
use node::Node;
use profile_builder::ProfileBuilder;

/// The whole profile as one tree. `report` is what reading it found: where entries were left out, the page says so.
#[must_use]
pub fn profile(profile: &Profile, report: &Report, settings: &Settings) -> Node {
    let mut page = ProfileBuilder::new(profile, settings);
    page.tree.set("lang", settings.lang.tag());
    page.tree.set("data-theme", settings.color_scheme.name());
    page.tree.set("data-mode", settings.mode.name());
    page.tools();
    if let Layout::Section(_) | Layout::Chart(..) = settings.layout {
        page.part();
    } else {
        page.card();
        page.left_out(report);
    }
    if settings.layout == Layout::Full {
        let place = page.tree.len();
        page.tree.text("");
        page.sections();
        page.outline(place);
    }
    page.tree.finish()
}

impl ProfileBuilder<'_> {
    /// The section or the chart that is to stand alone; the card where the data does not fill it.
    fn part(&mut self) {
        // Without the card, only this says whose it is.
        self.tree.set("aria-label", self.plain(&self.profile.name));
        let least = self.tree.len();
        self.sections();
        if matches!(self.settings.layout, Layout::Chart(..)) {
            self.tree.replace_from(least, self.alone.take());
        }
        if self.tree.len() == least {
            self.card();
        }
    }

    /// Says that entries were left out.
    fn left_out(&mut self, report: &Report) {
        let left_out = report.errors().count();
        if left_out > 0 {
            self.tree.open("p", "vp-notice");
            self.tree.set("role", "note");
            self.tree.text(&self.words.entries_left_out(left_out));
            self.tree.close();
        }
    }
}
