//! The sections of a living profile: which one the reader has come to, and in the elder mode the only one that is open.

use wasm_bindgen::JsValue;

use super::{
    bindings::{Element, Window},
    dom,
    guard::{Observer, calling, entries},
    profile_view::ProfileView,
    url_state::UrlState,
};

const SECTION: &str = "section";
const NAME: &str = "data-section";

/// The link to the section being read.
const MARKED: &str = ".vp-nav [aria-current]";

/// A line a fifth down the viewport: the section that it lies in is the one being read.
const LINE: f64 = 0.2;
const MARGIN: &str = "-20% 0px -79%";

/// Marks the section being read until what it returns is dropped. Where a profile is arriving, the page is brought to the section
/// that its address names, once the charts above have their height.
pub(super) fn follow(content: &Element, shown: &ProfileView) -> Observer {
    if is_elder(content) {
        open(content, &chosen(&shown.state).unwrap_or_default());
    }
    let observer = Observer::of_viewport(MARGIN, calling(shown.this.clone(), crossed));
    for section in &dom::all(content, ".vp-section") {
        observer.watch(section);
    }
    observer
}

/// The section that was chosen, or that the page's address names.
pub(super) fn chosen(state: &UrlState) -> Option<String> {
    state.get(SECTION)
}

/// The line has come to lie in another section, or is watched from now on.
fn crossed(shown: &ProfileView, told: &JsValue) -> Option<()> {
    let content = shown.content()?;
    if shown.arriving.take()
        && let Some(section) = chosen(&shown.state).and_then(|name| named(&content, &name))
    {
        section.scroll_into_view();
    }
    // A profile that appears elsewhere asks for no places: that would have the page laid out for each of many.
    let mut is_near = content.query_selector(MARKED).is_some();
    for entry in &entries(told) {
        is_near |= entry.is_intersecting();
    }
    if is_near && !is_elder(&content) {
        mark_read(&content);
    }
    Some(())
}

/// Marks the section that the line lies in; none above the first and below the last, so that none is left behind where the reader leaves
/// the profile and comes back elsewhere. A short last one cannot come up to the line: there the heading decides that was jumped to, as
/// long as it is seen.
fn mark_read(content: &Element) {
    let height = Window::inner_height();
    let line = height * LINE;
    let jumped = content.root().active_element();
    let mut name = String::new();
    for section in &dom::all(content, ".vp-section:not([hidden])") {
        let corner = section.get_bounding_client_rect();
        let is_jumped =
            corner.top() < height && section.contains(jumped.as_ref().map(AsRef::as_ref)) && corner.bottom() > 0.0;
        if corner.top() <= line && corner.bottom() > line || is_jumped {
            name = section.get_attribute(NAME).unwrap_or_default();
        }
    }
    mark(content, &name);
}

/// Brings the page to a part of the profile, which gets the focus. A section stays in the page's address.
pub(super) fn jump(content: &Element, target: &Element, state: &UrlState) -> Option<()> {
    let section = dom::closest(target, ".vp-section");
    if let Some(name) = section.and_then(|section| section.get_attribute(NAME)) {
        if is_elder(content) {
            open(content, &name);
        }
        if dom::class(target) == "vp-heading" {
            state.set(SECTION, Some(&name));
            mark(content, &name);
        }
    }
    target.scroll_into_view();
    target.focus();
    Some(())
}

/// Leaves one section open, the first where none has this name.
fn open(content: &Element, name: &str) {
    let sections = dom::all(content, ".vp-section");
    let Some(chosen) = named(content, name).or_else(|| sections.first().cloned()) else { return };
    for section in &sections {
        dom::hide(section, *section != chosen);
    }
    mark(content, &chosen.get_attribute(NAME).unwrap_or_default());
}

fn named(content: &Element, name: &str) -> Option<Element> {
    let sections = dom::all(content, ".vp-section");
    sections.iter().find(|section| section.get_attribute(NAME).as_deref() == Some(name)).cloned()
}

/// Marks the link to the section of this name, if there is one, and brings it into the row of links where that scrolls.
fn mark(content: &Element, name: &str) {
    // Whatever the profile's id: no section's name ends in another's.
    let link = content.query_selector(&[".vp-nav a[href$=\"-", name, "\"]"].concat());
    let marked = content.query_selector(MARKED);
    if link == marked {
        return;
    }
    if let Some(link) = link {
        // Asked before anything changes, which would have the page laid out for the answer.
        if let Some(row) = dom::closest(&link, "ul") {
            let middle = (row.client_width() - link.offset_width()) / 2;
            row.set_scroll_left(link.offset_left() - row.offset_left() - middle);
        }
        link.set_attribute("aria-current", "location");
    }
    if let Some(marked) = marked {
        marked.remove_attribute("aria-current");
    }
}

fn is_elder(content: &Element) -> bool {
    content.get_attribute("data-mode").as_deref() == Some("elder")
}
