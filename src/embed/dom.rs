//! The tree as nodes of the page. Words become text nodes, never markup.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, Node as DomNode, Url, window};

use crate::{
    chart::Chart,
    view::{node::Node, part},
};

/// A chart that waits to be drawn into its place.
pub(super) type Place = (HtmlElement, Chart);

/// The page's document.
pub(super) fn document() -> Result<Document, JsValue> {
    window().and_then(|window| window.document()).ok_or(JsValue::NULL)
}

/// Makes an HTML element.
pub(super) fn create(tag: &str, class: &str) -> Result<HtmlElement, JsValue> {
    let made = document()?.create_element(tag)?.unchecked_into::<HtmlElement>();
    if !class.is_empty() {
        made.set_class_name(class);
    }
    expose(&made, tag, class)?;
    Ok(made)
}

/// The elements within `root` that a selector finds, in the order of the page.
pub(super) fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let mut found = Vec::new();
    if let Ok(list) = root.query_selector_all(selector) {
        for index in 0..list.length() {
            found.extend(list.item(index).map(JsCast::unchecked_into::<HtmlElement>));
        }
    }
    found
}

/// Lets a host page style the element through `::part()`.
fn expose(made: &HtmlElement, tag: &str, class: &str) -> Result<(), JsValue> {
    part::of(tag, class).map_or(Ok(()), |part| made.set_attribute("part", part))
}

/// Builds nodes of the page from the tree.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    /// The address that relative addresses in the data are relative to; empty for the page's own.
    base: &'a str,
    /// The charts that wait to be drawn.
    pub(super) places: Vec<Place>,
}

impl<'a> Writer<'a> {
    pub(super) const fn new(base: &'a str) -> Self {
        Self { base, places: Vec::new() }
    }

    /// Builds the root of a tree, which is an element.
    pub(super) fn write(&mut self, root: Node) -> Result<HtmlElement, JsValue> {
        Ok(self.build(root)?.unchecked_into())
    }

    fn build(&mut self, node: Node) -> Result<DomNode, JsValue> {
        match node {
            Node::Text(words) => Ok(document()?.create_text_node(&words).into()),
            Node::Chart(chart) => {
                let place = create("div", "vp-plot")?;
                self.places.push((place.clone(), *chart));
                Ok(place.into())
            }
            Node::Element(element) => {
                let made = create(element.tag, "")?;
                for (name, value) in element.attributes {
                    let value = if matches!(name, "href" | "src") { self.absolute(value) } else { value };
                    made.set_attribute(name, &value)?;
                    if name == "class" {
                        expose(&made, element.tag, &value)?;
                    }
                }
                for child in element.children {
                    made.append_child(&self.build(child)?)?;
                }
                Ok(made.into())
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
