//! The tree of a profile as nodes of the page. Text becomes text nodes, never markup.

use wasm_bindgen::JsCast;
use web_sys::{Node as DomNode, Url};

use super::{
    bindings::{self, Element},
    dom,
};
use crate::{
    chart::Chart,
    view::node::{ElementNode, Node},
};

/// A chart, and the element that it is to be drawn in.
pub(super) type PendingChart = (Element, Chart);

/// Builds nodes of the page from the tree.
#[derive(Debug)]
pub(super) struct DomWriter<'a> {
    /// The address that relative addresses in the data are relative to; empty for the page's own.
    base: &'a str,
    /// The charts of the trees that were written.
    pub(super) charts: Vec<PendingChart>,
}

impl<'a> DomWriter<'a> {
    pub(super) const fn new(base: &'a str) -> Self {
        Self { base, charts: Vec::new() }
    }

    /// Builds the root of a tree, which is an element, and all that stands inside.
    pub(super) fn write(&mut self, root: Node) -> Element {
        self.build(root).unchecked_into()
    }

    fn build(&mut self, node: Node) -> DomNode {
        match node {
            Node::Text(text) => bindings::create_text_node(&text),
            Node::Chart(chart) => {
                let container = dom::create("div", "vp-plot");
                self.charts.push((container.clone(), *chart));
                container.into()
            }
            Node::Element(element) => self.build_element(element).into(),
        }
    }

    fn build_element(&mut self, node: ElementNode) -> Element {
        let element = dom::create(node.tag, "");
        for (name, value) in node.attributes {
            let value = if matches!(name, "href" | "src") { self.absolute(value) } else { value };
            element.set_attribute(name, &value);
            if name == "class" {
                dom::expose_part(&element, node.tag, &value);
            }
        }
        for child in node.children {
            element.append_child(&self.build(child));
        }
        element
    }

    /// An address in the data, which is relative to the data and not to the page.
    fn absolute(&self, address: String) -> String {
        if self.base.is_empty() || address.starts_with('#') {
            return address;
        }
        Url::new_with_base(&address, self.base).map_or(address, |url| url.href())
    }
}
