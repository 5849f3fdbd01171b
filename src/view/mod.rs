//! Sections of the page as a tree of plain nodes, and the writer that makes HTML of them.

mod card;
mod chart_block;
mod comparison;
mod context;
mod fact;
mod governance;
mod honors;
pub mod html;
mod images;
mod industry;
mod members;
pub mod node;
mod organisation;
mod partnerships;
mod programmes;
mod section;
mod sources;
pub mod style;
mod talent;

pub use context::{Layout, Settings, Theme};

use crate::profile::{Profile, report::Report};
use context::Context;
use node::{Node, element};

/// The whole profile as one tree. `report` is what reading it found: where entries were left out, the page says so.
#[must_use]
pub fn profile(profile: &Profile, report: &Report, settings: Settings) -> Node {
    let context = Context::new(profile, settings);
    let left_out = report.errors().count();
    let notice = (left_out > 0).then(|| {
        element("p").class("vp-notice").attribute("role", "note").text(context.words.entries_left_out(left_out))
    });
    let sections = match settings.layout {
        Layout::Card => Vec::new(),
        Layout::Full => section::all(&context),
    };
    let theme = match settings.theme {
        Theme::Auto => "auto",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    element("article")
        .class("vp-profile")
        .attribute("lang", settings.lang.tag())
        .attribute("data-theme", theme)
        .child(card::card(&context))
        .children(notice)
        .children(sections)
        .node()
}
