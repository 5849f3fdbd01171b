//! The sections of a living profile: which one the reader has come to, and in the elder mode the only one that is open.

use super::{
    bindings::{Element, Window},
    dom,
    guard::{Callback, Observer},
    url_state::{SECTION, UrlState},
};
use crate::view::Section;

const NAME: &str = "data-section";

/// The link to the section being read.
const CURRENT_LINK: &str = ".vp-nav [aria-current]";

/// The reading line, a fifth down the viewport: the section that it crosses is the one being read.
const LINE: f64 = 0.2;
const LINE_MARGIN: &str = "-20% 0px -79%";

/// The section that was selected, or that the page's address names.
pub(super) fn selected(url_state: &UrlState) -> Option<String> {
    url_state.get(SECTION)
}

/// The section around an element.
pub(super) fn around(element: &Element) -> Option<Section> {
    Section::from_name(&element.closest(".vp-section")?.get_attribute(NAME)?)
}

/// Leaves only the selected section open, or the first, where the profile is in elder mode.
pub(super) fn open_selected(content: &Element, url_state: &UrlState) {
    if is_elder(content) {
        open(content, &selected(url_state).unwrap_or_default());
    }
}

/// Calls back when a section begins or ceases to cross the reading line, until the observer is dropped.
pub(super) fn observe(content: &Element, callback: Callback) -> Observer {
    let observer = Observer::of_viewport(LINE_MARGIN, callback);
    for section in &dom::query_all(content, ".vp-section") {
        observer.observe(section);
    }
    observer
}

/// Brings the page to the section or the chart that was selected.
pub(super) fn scroll_to_selected(content: &Element, url_state: &UrlState) {
    let part = selected(url_state).and_then(|name| chart_named(content, &name).or_else(|| named(content, &name)));
    if let Some(part) = part {
        part.scroll_into_view();
    }
}

/// Marks the section being read, if that may have changed. `is_crossed` tells whether a section has come to the reading line.
pub(super) fn update_current(content: &Element, is_crossed: bool) {
    // A profile that appears elsewhere measures nothing: that would have the page laid out for each of many.
    let is_near = is_crossed || content.query_selector(CURRENT_LINK).is_some();
    if is_near && !is_elder(content) {
        mark_current(content, &section_being_read(content));
    }
}

/// The name of the section that the reading line crosses; empty above the first and below the last, so that none stays marked where the
/// reader leaves the profile and comes back elsewhere. A short last one cannot come up to the line: one whose heading was jumped to
/// counts as long as it is seen.
fn section_being_read(content: &Element) -> String {
    let height = Window::inner_height();
    let line = height * LINE;
    let focused = content.root_node().active_element();
    let is_read = |section: &Element| {
        let bounds = section.get_bounding_client_rect();
        let is_focused =
            bounds.top() < height && section.contains(focused.as_ref().map(AsRef::as_ref)) && bounds.bottom() > 0.0;
        bounds.top() <= line && bounds.bottom() > line || is_focused
    };
    let sections = dom::query_all(content, ".vp-section:not([hidden])");
    sections.iter().rfind(|section| is_read(section)).map(name).unwrap_or_default()
}

/// Brings the page to the part of the profile with this id, which gets the focus. A section stays in the page's address.
pub(super) fn jump(content: &Element, id: &str, url_state: &UrlState) -> Option<()> {
    // No selector, which an id from the data could break.
    let target =
        dom::query_all(content, "[id]").into_iter().find(|part| part.get_attribute("id").as_deref() == Some(id))?;
    if let Some(section) = target.closest(".vp-section") {
        let name = name(&section);
        if is_elder(content) {
            open(content, &name);
        }
        if dom::class(&target) == "vp-heading" {
            url_state.set(SECTION, Some(&name));
            mark_current(content, &name);
        }
    }
    target.scroll_into_view();
    target.focus();
    Some(())
}

/// Leaves one section open, the first where none has this name.
fn open(content: &Element, name: &str) {
    let sections = dom::query_all(content, ".vp-section");
    let Some(selected) = named(content, name).or_else(|| sections.first().cloned()) else { return };
    for section in &sections {
        dom::set_hidden(section, *section != selected);
    }
    mark_current(content, &self::name(&selected));
}

fn name(section: &Element) -> String {
    section.get_attribute(NAME).unwrap_or_default()
}

/// The section of this name, or around the chart of this name, such as `industry.2`.
fn named(content: &Element, wanted: &str) -> Option<Element> {
    let wanted = wanted.split('.').next()?;
    dom::query_all(content, ".vp-section").into_iter().find(|section| name(section) == wanted)
}

fn chart_named(content: &Element, wanted: &str) -> Option<Element> {
    dom::query_all(content, "[data-chart]")
        .into_iter()
        .find(|chart| chart.get_attribute("data-chart").as_deref() == Some(wanted))
}

/// Marks the link to the section of this name, if there is one, and brings it into the row of links where that scrolls.
fn mark_current(content: &Element, name: &str) {
    // Whatever the profile's id: no section's name ends in another's.
    let link = content.query_selector(&[".vp-nav a[href$=\"-", name, "\"]"].concat());
    let before = content.query_selector(CURRENT_LINK);
    if link == before {
        return;
    }
    if let Some(link) = link {
        // Measured before anything changes, which would have the page laid out for the answer.
        if let Some(row) = link.closest("ul") {
            let middle = (row.client_width() - link.offset_width()) / 2;
            row.set_scroll_left(link.offset_left() - row.offset_left() - middle);
        }
        link.set_attribute("aria-current", "location");
    }
    if let Some(before) = before {
        before.remove_attribute("aria-current");
    }
}

fn is_elder(content: &Element) -> bool {
    content.get_attribute("data-mode").as_deref() == Some("elder")
}
