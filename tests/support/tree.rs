//! The content of the tree of a page.

use village_profile::{chart::Chart, view::node::Node};

/// The charts of a page, in their order.
pub fn charts_of(node: &Node) -> Vec<&Chart> {
    match node {
        Node::Chart(chart) => vec![chart],
        Node::Element(element) => element.children.iter().flat_map(charts_of).collect(),
        Node::Text(_) => Vec::new(),
    }
}
