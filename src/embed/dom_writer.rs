//! The tree of a profile as nodes of the page. Text becomes text nodes, never markup.

use std::{borrow::Cow, rc::Rc};

use js_sys::Array;
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use web_sys::Node as DomNode;

use super::{addresses::Addresses, bindings::Element};
use crate::{
    chart::Chart,
    view::{
        node::{ElementNode, Node},
        part,
    },
};

#[wasm_bindgen]
extern "C" {
    /// Writes nodes into a fragment: see `www/loader/write-nodes.js`.
    #[wasm_bindgen(js_namespace = hooks, js_name = writeNodes)]
    fn write_nodes(text: &str, steps: &[u32]) -> Fragment;

    /// A `DocumentFragment`.
    #[wasm_bindgen(extends = DomNode)]
    pub(super) type Fragment;

    /// The one element in a fragment.
    #[wasm_bindgen(method, getter, js_name = firstElementChild)]
    fn element(this: &Fragment) -> Element;

    /// An `HTMLCollection`, which has the length and the indices of an array.
    #[wasm_bindgen(method, getter)]
    fn children(this: &Fragment) -> Array;
}

impl Fragment {
    /// The elements in it, as long as it holds them.
    pub(super) fn elements(&self) -> Vec<Element> {
        let children = self.children();
        (0..children.length()).map(|index| children.get(index).unchecked_into()).collect()
    }
}

/// The kind of a step: `www/loader/write-nodes.js` has the same numbers.
#[derive(Clone, Copy)]
enum Step {
    Element,
    Attribute,
    Text,
    End,
}

/// Writes trees as nodes of the page, each in one go.
#[derive(Debug)]
pub(super) struct DomWriter<'a> {
    addresses: &'a Addresses,
    /// Every name, value and text of the tree, one after the other.
    text: String,
    /// A [`Step`], and the lengths of its parts of the text in UTF-16 code units, as JavaScript counts.
    steps: Vec<u32>,
    /// The charts of the trees that were written, in the order of the elements that are to hold them.
    pub(super) charts: Vec<Rc<Chart>>,
}

impl<'a> DomWriter<'a> {
    pub(super) const fn new(addresses: &'a Addresses) -> Self {
        Self { addresses, text: String::new(), steps: Vec::new(), charts: Vec::new() }
    }

    /// Writes a tree whose root is an element, and all that stands inside.
    pub(super) fn write(&mut self, root: &Node) -> Element {
        self.write_all(std::slice::from_ref(root)).element()
    }

    /// Writes several trees.
    pub(super) fn write_all(&mut self, nodes: &[Node]) -> Fragment {
        self.text.clear();
        self.steps.clear();
        for node in nodes {
            self.add(node);
        }
        write_nodes(&self.text, &self.steps)
    }

    fn add(&mut self, node: &Node) {
        match node {
            Node::Text(text) => self.step(Step::Text, &[text]),
            Node::Chart(chart) => {
                self.charts.push(Rc::clone(chart));
                let attributes = [("class", "vp-plot"), ("tabindex", "0"), ("role", "img")];
                let attributes = attributes.map(|(name, value)| (name, value.to_owned())).into();
                self.add_element(&ElementNode { tag: "div", attributes, children: Vec::new() });
            }
            Node::Element(element) => self.add_element(element),
        }
    }

    fn add_element(&mut self, node: &ElementNode) {
        let source = node.attributes.iter().find(|(name, _)| *name == "src");
        if source.is_some_and(|(_, address)| !self.addresses.may_request(address)) {
            return self.add_description(node);
        }
        self.step(Step::Element, &[node.tag]);
        let class = node.attributes.iter().find(|(name, _)| *name == "class");
        if let Some(part) = part::of(node.tag, class.map_or("", |(_, class)| class)) {
            self.step(Step::Attribute, &["part", part]);
        }
        for (name, value) in &node.attributes {
            let value =
                if matches!(*name, "href" | "src") { self.absolute(value) } else { Cow::Borrowed(value.as_str()) };
            self.step(Step::Attribute, &[name, &value]);
        }
        for child in &node.children {
            self.add(child);
        }
        self.step(Step::End, &[]);
    }

    /// Says in words what a picture shows that may not be requested.
    fn add_description(&mut self, node: &ElementNode) {
        if let Some((_, text)) = node.attributes.iter().find(|(name, _)| *name == "alt") {
            self.step(Step::Element, &["span"]);
            self.step(Step::Text, &[text]);
            self.step(Step::End, &[]);
        }
    }

    fn step(&mut self, step: Step, texts: &[&str]) {
        self.steps.push(step as u32);
        for text in texts {
            self.text.push_str(text);
            self.steps.push(text.encode_utf16().count() as u32);
        }
    }

    /// An address in the data, which is relative to the data and not to the page.
    fn absolute<'b>(&self, address: &'b str) -> Cow<'b, str> {
        if address.starts_with('#') { Cow::Borrowed(address) } else { Cow::Owned(self.addresses.absolute(address)) }
    }
}
