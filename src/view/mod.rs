//! Sections of the page as a tree of plain nodes, and the writer that makes HTML of them.

mod card;
mod chart_block;
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
mod page;
pub mod part;
mod partnerships;
mod programmes;
mod section;
mod settings;
mod sources;
#[cfg(not(target_arch = "wasm32"))]
pub mod static_html;
pub mod style;
#[cfg(not(target_arch = "wasm32"))]
pub mod svg;
mod talent;
mod tools;

pub use chart_block::table_body;
pub use settings::{Layout, Mode, Settings, Theme, Tools};

use crate::profile::{Profile, report::Report};
use node::Node;
use page::Page;

/// The whole profile as one tree. `report` is what reading it found: where entries were left out, the page says so.
#[must_use]
pub fn profile(profile: &Profile, report: &Report, settings: Settings) -> Node {
    let mut page = Page::new(profile, settings);
    page.tree.set("lang", settings.lang.tag());
    page.tree.set("data-theme", settings.theme.name());
    page.tree.set("data-mode", settings.mode.name());
    page.tools();
    page.card();
    let left_out = report.errors().count();
    if left_out > 0 {
        page.tree.open("p", "vp-notice");
        page.tree.set("role", "note");
        page.tree.text(&page.words.entries_left_out(left_out));
        page.tree.close();
    }
    if settings.layout == Layout::Full {
        let place = page.tree.len();
        page.tree.text("");
        page.sections();
        page.outline(place);
    }
    page.tree.finish()
}
