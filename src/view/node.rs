//! Plain nodes: what a section is made of before it becomes HTML or a live page.

use crate::chart::Chart;

/// One node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An element with attributes and children.
    Element(Element),
    /// Words; never markup.
    Text(String),
    /// The drawing of a chart, which each writer draws in its own way.
    Chart(Box<Chart>),
}

/// An element. Names of tags and attributes are fixed in the code, so that data can never choose them.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// The HTML tag.
    pub tag: &'static str,
    /// Attributes in order, each at most once.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands inside.
    pub children: Vec<Node>,
}

/// Starts an element.
///
/// ```
/// use village_profile::view::{html, node::element};
/// let node = element("p").class("vp-note").text("近 5 年 < 10 年").node();
/// assert_eq!(html::write(&node), r#"<p class="vp-note">近 5 年 &lt; 10 年</p>"#);
/// ```
#[must_use]
pub const fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// Sets an attribute.
    #[must_use]
    pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Sets the class.
    #[must_use]
    pub fn class(self, name: &'static str) -> Self {
        self.attribute("class", name)
    }

    /// Appends words.
    #[must_use]
    pub fn text(mut self, words: impl Into<String>) -> Self {
        self.children.push(Node::Text(words.into()));
        self
    }

    /// Appends an element.
    #[must_use]
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// Appends nodes; an `Option` appends nothing or one.
    #[must_use]
    pub fn nodes(mut self, nodes: impl IntoIterator<Item = Node>) -> Self {
        self.children.extend(nodes);
        self
    }

    /// Appends elements; an `Option` appends nothing or one.
    #[must_use]
    pub fn children(self, elements: impl IntoIterator<Item = Self>) -> Self {
        self.nodes(elements.into_iter().map(Node::Element))
    }

    /// The finished node.
    #[must_use]
    pub const fn node(self) -> Node {
        Node::Element(self)
    }
}
