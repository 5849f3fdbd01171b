//! Plain nodes: what a section is made of before it becomes HTML or a live page.

use crate::chart::Chart;

/// How many characters one node of text holds at most.
const PIECE: usize = 10_000;

/// One node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An element with attributes and children.
    Element(ElementNode),
    /// Words; never markup.
    Text(String),
    /// The drawing of a chart, which each writer draws in its own way.
    Chart(Box<Chart>),
}

/// An element. Names of tags and attributes are fixed in the code, so that data can never choose them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElementNode {
    /// The HTML tag.
    pub tag: &'static str,
    /// Attributes in order, each at most once.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands inside.
    pub children: Vec<Node>,
}

/// Writes a tree from the outside inwards, as one would write HTML by hand. Every method is one short call, so that sections
/// cost few bytes.
///
/// ```
/// use village_profile::{locale::Lang, view::{html, node::TreeBuilder}};
/// let mut page = TreeBuilder::new("p", "vp-note");
/// page.text("近 5 年 ");
/// page.leaf("b", "", "< 10 年");
/// assert_eq!(html::write(&page.finish(), Lang::ZhHans), r#"<p class="vp-note">近 5 年 <b>&lt; 10 年</b></p>"#);
/// ```
#[derive(Debug)]
pub struct TreeBuilder {
    /// The element that is written into.
    current: ElementNode,
    /// The elements around it, the outermost first.
    around: Vec<ElementNode>,
}

impl TreeBuilder {
    /// Starts a tree with its root element.
    #[must_use]
    pub fn new(tag: &'static str, class: &'static str) -> Self {
        let mut builder = Self { current: ElementNode { tag, ..ElementNode::default() }, around: Vec::new() };
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

    /// Closes the current element, and takes it back where nothing but its first `least` children stands in it.
    pub fn close_if_filled(&mut self, least: usize) {
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

    /// Puts the last child of the current element in place of the one at `index`: what tells of others can only be written after
    /// them.
    pub fn move_last_to(&mut self, index: usize) {
        let last = self.current.children.pop();
        if let (Some(last), Some(place)) = (last, self.current.children.get_mut(index)) {
            *place = last;
        }
    }

    /// Takes the last child of the current element back.
    pub fn take_last(&mut self) -> Option<Node> {
        self.current.children.pop()
    }

    /// Puts a child in place of those from `index` on, or takes them away.
    pub fn replace_from(&mut self, index: usize, child: Option<Node>) {
        self.current.children.truncate(index);
        if let Some(child) = child {
            self.current.children.push(child);
        }
    }

    /// Sets an attribute of the current element.
    pub fn set(&mut self, name: &'static str, value: &str) {
        self.current.attributes.push((name, value.to_owned()));
    }

    /// Appends words, very long ones in pieces: Chromium 83 places the letters of a long piece so inexactly that lines become too
    /// wide.
    pub fn text(&mut self, mut words: &str) {
        while let Some((end, _)) = words.char_indices().nth(PIECE) {
            let (piece, rest) = words.split_at(end);
            self.current.children.push(Node::Text(piece.to_owned()));
            words = rest;
        }
        self.current.children.push(Node::Text(words.to_owned()));
    }

    /// Appends an element that holds words only.
    pub fn leaf(&mut self, tag: &'static str, class: &'static str, words: &str) {
        self.open(tag, class);
        self.text(words);
        self.close();
    }

    /// Appends the drawing of a chart.
    pub fn chart(&mut self, chart: Chart) {
        self.current.children.push(Node::Chart(Box::new(chart)));
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
