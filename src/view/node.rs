//! Plain nodes, of which sections are made before they become HTML or a live page.

use std::rc::Rc;

use super::text_limit::TextLimit;
use crate::chart::Chart;

/// The most characters that one node of text holds.
const LONGEST_TEXT: usize = 10_000;

/// One node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An element with attributes and children.
    Element(ElementNode),
    /// Text; never markup.
    Text(String),
    /// The drawing of a chart, which each writer draws in its own way.
    Chart(Rc<Chart>),
}

/// An element. Names of tags and attributes are fixed in the code, so that data can never choose them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElementNode {
    /// The HTML tag.
    pub tag: &'static str,
    /// Attributes in order, each at most once.
    pub attributes: Vec<(&'static str, String)>,
    /// The nodes inside, in order.
    pub children: Vec<Node>,
}

impl Node {
    /// How many elements it is, with those inside.
    #[must_use]
    pub fn elements(&self) -> usize {
        match self {
            Self::Element(element) => 1 + element.children.iter().map(Self::elements).sum::<usize>(),
            Self::Text(_) => 0,
            Self::Chart(_) => 1,
        }
    }

    /// The first chart in it.
    #[must_use]
    pub fn first_chart(&self) -> Option<Rc<Chart>> {
        match self {
            Self::Element(element) => element.children.iter().find_map(Self::first_chart),
            Self::Text(_) => None,
            Self::Chart(chart) => Some(Rc::clone(chart)),
        }
    }
}

/// Writes a tree from the outside inwards, as one would write HTML by hand.
///
/// ```
/// use village_profile::{locale::Lang, view::{html, node::TreeBuilder}};
/// let mut page = TreeBuilder::new("p", "vp-note");
/// page.text("近 5 年 ");
/// page.text_element("b", "", "< 10 年");
/// assert_eq!(html::write(&page.finish(), Lang::ZhHans), r#"<p class="vp-note">近 5 年 <b>&lt; 10 年</b></p>"#);
/// ```
#[derive(Debug, Default)]
pub struct TreeBuilder {
    /// The element that is written into.
    current: ElementNode,
    /// The elements around it, the outermost first.
    around: Vec<ElementNode>,
    /// How much text is shown, where very long ones end.
    pub(super) limit: Option<TextLimit>,
}

impl TreeBuilder {
    /// Starts a tree with its root element.
    #[must_use]
    pub fn new(tag: &'static str, class: &'static str) -> Self {
        let mut builder =
            Self { current: ElementNode { tag, ..ElementNode::default() }, around: Vec::new(), limit: None };
        builder.class(class);
        builder
    }

    /// Opens an element inside the current one.
    pub fn open(&mut self, tag: &'static str, class: &'static str) {
        let around = std::mem::replace(&mut self.current, ElementNode { tag, ..ElementNode::default() });
        self.around.push(around);
        self.class(class);
    }

    /// Closes the current element.
    pub fn close(&mut self) {
        if let Some(around) = self.around.pop() {
            let closed = std::mem::replace(&mut self.current, around);
            self.current.children.push(Node::Element(closed));
        }
    }

    /// Closes the current element, and drops it where it holds nothing but its first `least` children.
    pub fn close_or_drop(&mut self, least: usize) {
        let empty = self.current.children.len() <= least;
        self.close();
        if empty {
            self.current.children.pop();
        }
    }

    /// How many children the current element has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.current.children.len()
    }

    /// Whether the current element has no children.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.current.children.is_empty()
    }

    /// The children of the current element.
    #[must_use]
    pub fn children(&self) -> &[Node] {
        &self.current.children
    }

    /// Moves the last child of the current element before the one at `index`: an outline stands before its sections, and can only be
    /// written after them.
    pub fn move_last_to(&mut self, index: usize) {
        let children = &mut self.current.children;
        if let Some(last) = children.pop() {
            children.insert(index.min(children.len()), last);
        }
    }

    /// Takes the last child of the current element off.
    pub fn pop(&mut self) -> Option<Node> {
        self.current.children.pop()
    }

    /// Puts a child in place of those from `index` on, or takes them away.
    pub fn replace_from(&mut self, index: usize, child: Option<Node>) {
        self.current.children.truncate(index);
        self.current.children.extend(child);
    }

    /// Sets an attribute of the current element.
    pub fn set(&mut self, name: &'static str, value: &str) {
        self.current.attributes.push((name, value.to_owned()));
    }

    /// Appends text, very long text in several nodes: Chromium 83 places the letters of a long one so inexactly that lines become too
    /// wide.
    pub fn text(&mut self, mut text: &str) {
        let mut note = String::new();
        if let Some(limit) = &mut self.limit {
            let shown = limit.take(text);
            if shown.len() < text.len() {
                note = limit.words.text_left_out(text.chars().count() - shown.chars().count());
                text = shown;
            }
        }
        while let Some((end, _)) = text.char_indices().nth(LONGEST_TEXT) {
            let (first, rest) = text.split_at(end);
            self.current.children.push(Node::Text(first.to_owned()));
            text = rest;
        }
        self.current.children.push(Node::Text([text, &note].concat()));
    }

    /// Appends an element that holds text only.
    pub fn text_element(&mut self, tag: &'static str, class: &'static str, text: &str) {
        self.open(tag, class);
        self.text(text);
        self.close();
    }

    /// Appends a finished node.
    pub fn push(&mut self, node: Node) {
        self.current.children.push(node);
    }

    /// Opens the last child again where it is an element of this tag and class, without its other attributes; otherwise a new one.
    pub fn open_or_continue(&mut self, tag: &'static str, class: &'static str) {
        let continues = |node: &mut Node| matches!(node, Node::Element(element) if element.tag == tag && element.attributes.first() == Some(&("class", class.to_owned())));
        match self.current.children.pop_if(continues) {
            Some(Node::Element(mut last)) => {
                last.attributes.truncate(1);
                self.around.push(std::mem::replace(&mut self.current, last));
            }
            _ => self.open(tag, class),
        }
    }

    /// The finished tree.
    #[must_use]
    pub fn finish(mut self) -> Node {
        while !self.around.is_empty() {
            self.close();
        }
        Node::Element(self.current)
    }

    fn class(&mut self, class: &'static str) {
        if !class.is_empty() {
            self.set("class", class);
        }
    }
}
