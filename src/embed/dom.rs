//! Shorthands for nodes of the page.

use wasm_bindgen::JsCast;
use web_sys::{Event, Node};

use super::bindings::{self, Element};
use crate::view::part;

/// Makes an HTML element.
pub(super) fn create(tag: &str, class: &str) -> Element {
    let element = bindings::create_element(tag);
    if !class.is_empty() {
        element.set_attribute("class", class);
    }
    if let Some(part) = part::of(tag, class) {
        element.set_attribute("part", part);
    }
    element
}

/// The nearest element around the place of an event, or that itself, that matches a selector.
pub(super) fn closest(event: &Event, selector: &str) -> Option<Element> {
    let target = event.target()?;
    // A page may dispatch events at nodes that are no elements.
    target.has_type::<web_sys::Element>().then(|| target.unchecked_into::<Element>())?.closest(selector)
}

/// The elements within `root` that match a selector, in the order of the page.
pub(super) fn query_all(root: &Element, selector: &str) -> Vec<Element> {
    let nodes = root.query_selector_all(selector);
    (0..nodes.length()).map(|index| nodes.get(index).unchecked_into()).collect()
}

/// The classes of an element, as its attribute lists them.
pub(super) fn class(element: &Element) -> String {
    element.get_attribute("class").unwrap_or_default()
}

/// Appends a child that is not there yet: one that is put where it is already would be styled and laid out anew.
pub(super) fn append_if_absent(parent: &Element, child: &Node) {
    if !parent.contains(Some(child)) {
        parent.append_child(child);
    }
}

/// Brings the page to the beginning of an element, and the focus too.
pub(super) fn begin(element: &Element) {
    element.set_attribute("tabindex", "-1");
    element.scroll_into_view();
    element.focus();
}

/// Hides an element or shows it.
pub(super) fn set_hidden(element: &Element, is_hidden: bool) {
    element.toggle_attribute("hidden", is_hidden);
}
