//! The tree as nodes of the page. Words become text nodes, never markup.

use wasm_bindgen::JsCast;
use web_sys::{Node as DomNode, Url};

use super::bindings::{self, Element, Event};
use crate::{
    chart::Chart,
    view::{node::Node, part},
};

/// A chart that waits to be drawn into its place.
pub(super) type PendingChart = (Element, Chart);

/// The nearest element around, or itself, that a selector fits.
#[inline(never)]
pub(super) fn closest(element: &web_sys::Element, selector: &str) -> Option<Element> {
    // What a page makes events of may be no element, which has no such method.
    Some(element.closest(selector).ok()??.unchecked_into())
}

/// The same from where an event happened.
pub(super) fn around(event: &Event, selector: &str) -> Option<Element> {
    closest(&event.target()?, selector)
}

/// Makes an HTML element.
#[inline(never)]
pub(super) fn create(tag: &str, class: &str) -> Element {
    let made = bindings::create_element(tag);
    if !class.is_empty() {
        made.set_attribute("class", class);
    }
    expose(&made, tag, class);
    made
}

/// The elements within `root` that a selector finds, in the order of the page.
#[inline(never)]
pub(super) fn all(root: &Element, selector: &str) -> Vec<Element> {
    let list = root.query_selector_all(selector);
    let mut found = Vec::new();
    for index in 0..list.length() {
        found.push(list.get(index).unchecked_into());
    }
    found
}

/// What an element is, as the style sheet knows it.
#[inline(never)]
pub(super) fn class(element: &Element) -> String {
    element.get_attribute("class").unwrap_or_default()
}

/// Puts an element last into its place, if it is not there yet: what is put anew where it is already is styled and laid out anew.
pub(super) fn enter(place: &Element, element: &Element) {
    if !place.contains(Some(element)) {
        place.append_child(element);
    }
}

/// Hides an element or shows it.
pub(super) fn hide(element: &Element, hidden: bool) {
    element.toggle_attribute("hidden", hidden);
}

/// Lets a host page style the element through `::part()`.
fn expose(made: &Element, tag: &str, class: &str) {
    if let Some(part) = part::of(tag, class) {
        made.set_attribute("part", part);
    }
}

/// Builds nodes of the page from the tree.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    /// The address that relative addresses in the data are relative to; empty for the page's own.
    base: &'a str,
    /// The charts that wait to be drawn.
    pub(super) places: Vec<PendingChart>,
}

impl<'a> Writer<'a> {
    pub(super) const fn new(base: &'a str) -> Self {
        Self { base, places: Vec::new() }
    }

    /// Builds the root of a tree, which is an element.
    pub(super) fn write(&mut self, root: Node) -> Element {
        self.build(root).unchecked_into()
    }

    fn build(&mut self, node: Node) -> DomNode {
        match node {
            Node::Text(words) => bindings::create_text_node(&words),
            Node::Chart(chart) => {
                let place = create("div", "vp-plot");
                self.places.push((place.clone(), *chart));
                place.into()
            }
            Node::Element(element) => {
                let made = create(element.tag, "");
                for (name, value) in element.attributes {
                    let value = if matches!(name, "href" | "src") { self.absolute(value) } else { value };
                    made.set_attribute(name, &value);
                    if name == "class" {
                        expose(&made, element.tag, &value);
                    }
                }
                for child in element.children {
                    made.append_child(&self.build(child));
                }
                made.into()
            }
        }
    }

    /// An address in the data, which is relative to the data and not to the page.
    fn absolute(&self, address: String) -> String {
        if self.base.is_empty() || address.starts_with('#') {
            return address;
        }
        Url::new_with_base(&address, self.base).map_or(address, |url| url.href())
    }
}
