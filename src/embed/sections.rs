//! The sections of a living profile: which one the reader has come to, and in the elder mode the only one that is open.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node, ShadowRoot, window};

use super::{dom, guard::Crossed, state::State};

const SECTION: &str = "section";
const NAME: &str = "data-section";

/// A line a fifth down the viewport: the section that it lies in is the one being read.
const LINE: f64 = 0.2;
const MARGIN: &str = "-20% 0px -79%";

/// Marks the section being read until it is dropped. Where `arriving`, the page is brought to the section that its address
/// names, once the charts above have their height.
pub(super) fn follow(content: &HtmlElement, root: &Node, state: &Rc<State>, mut arriving: bool) -> Option<Crossed> {
    let sections = dom::all(content, ".vp-section");
    if is_elder(content) {
        open(content, &state.get(SECTION).unwrap_or_default());
    }
    let (content, root, state) = (content.clone(), root.clone(), Rc::clone(state));
    Crossed::new(&sections, MARGIN, move || {
        if std::mem::take(&mut arriving)
            && let Some(section) = state.get(SECTION).and_then(|name| named(&content, &name))
        {
            section.scroll_into_view();
        }
        mark_read(&content, &root);
    })
    .ok()
}

/// Marks the last section whose start has come up to the line. A short last one cannot: there the heading decides that was
/// jumped to, as long as it is seen.
fn mark_read(content: &HtmlElement, root: &Node) -> Option<()> {
    let height = window()?.inner_height().ok()?.as_f64()?;
    // In the page's own text, the page knows where the focus is.
    let jumped = match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.active_element(),
        None => dom::document().ok()?.active_element(),
    };
    let mut name = None;
    for section in dom::all(content, ".vp-section:not([hidden])") {
        let corner = section.get_bounding_client_rect();
        let is_jumped = corner.top() < height && section.contains(jumped.as_deref()) && corner.bottom() > 0.0;
        if corner.top() <= height * LINE || is_jumped {
            name = section.get_attribute(NAME);
        }
    }
    mark(content, &name?);
    Some(())
}

/// Brings the page to a part of the profile, which gets the focus. A section stays in the page's address.
pub(super) fn jump(content: &HtmlElement, target: &HtmlElement, state: &State) -> Option<()> {
    let section = target.closest(".vp-section").ok().flatten();
    if let Some(name) = section.and_then(|section| section.get_attribute(NAME)) {
        if is_elder(content) {
            open(content, &name);
        }
        if target.class_name() == "vp-heading" {
            state.set(SECTION, Some(&name));
            mark(content, &name);
        }
    }
    target.scroll_into_view();
    target.focus().ok()
}

/// Leaves one section open, the first where none has this name.
fn open(content: &HtmlElement, name: &str) {
    let sections = dom::all(content, ".vp-section");
    let Some(chosen) = named(content, name).or_else(|| sections.first().cloned()) else { return };
    for section in &sections {
        section.set_hidden(*section != chosen);
    }
    mark(content, &chosen.get_attribute(NAME).unwrap_or_default());
}

fn named(content: &HtmlElement, name: &str) -> Option<HtmlElement> {
    dom::all(content, ".vp-section").into_iter().find(|section| section.get_attribute(NAME).as_deref() == Some(name))
}

/// Marks the link to a section, and brings it into the row of links where that scrolls.
fn mark(content: &HtmlElement, name: &str) {
    for link in dom::all(content, ".vp-nav a") {
        let href = link.get_attribute("href").unwrap_or_default();
        // Whatever the profile's id: no section's name ends in another's.
        if href.strip_suffix(name).is_some_and(|before| before.ends_with('-')) {
            // A page that refuses an attribute shows no mark.
            let _ = link.set_attribute("aria-current", "location");
            if let Some(row) = link.parent_element().and_then(|item| item.parent_element()) {
                let middle = (row.client_width() - link.offset_width()) / 2;
                row.set_scroll_left(link.offset_left() - row.unchecked_ref::<HtmlElement>().offset_left() - middle);
            }
        } else {
            let _ = link.remove_attribute("aria-current");
        }
    }
}

fn is_elder(content: &HtmlElement) -> bool {
    content.get_attribute("data-mode").as_deref() == Some("elder")
}
