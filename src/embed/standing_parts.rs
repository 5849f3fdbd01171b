//! The parts of a profile as they stand in the page. A tree that comes in their place leaves alone those that it holds too, with all that
//! a visitor opened or chose there.

use super::{bindings::Element, dom_writer::DomWriter};
use crate::view::node::Node;

/// The parts that stand, in their order, each with the node that it was written from.
#[derive(Debug, Default)]
pub(super) struct StandingParts(Vec<(Node, Element)>);

impl StandingParts {
    /// Writes parts behind those that stand.
    pub(super) fn append(&mut self, content: &Element, nodes: Vec<Node>, writer: &mut DomWriter<'_>) {
        let fragment = writer.write_all(&nodes);
        self.0.extend(nodes.into_iter().zip(fragment.elements()));
        content.append_child(&fragment);
    }

    /// Whether all of them stand where they were written: tools of a page may move them or take them out.
    pub(super) fn are_in(&self, content: &Element) -> bool {
        self.0.iter().all(|(_, element)| element.parent_node().as_ref() == Some(content.as_ref()))
    }

    /// Puts parts in place of those that stand; returns the elements of those that are new. Parts keep their order from one tree to the
    /// next, so that one look ahead finds each that stays.
    pub(super) fn replace(&mut self, content: &Element, nodes: Vec<Node>, writer: &mut DomWriter<'_>) -> Vec<Element> {
        let mut before = std::mem::take(&mut self.0).into_iter();
        let mut new = Vec::new();
        for node in nodes {
            let standing = before.as_slice();
            if let Some(index) = standing.iter().position(|(other, _)| *other == node) {
                before.by_ref().take(index).for_each(|(_, element)| element.remove());
                self.0.extend(before.next());
            } else {
                let element = writer.write(&node);
                content.insert_before(&element, standing.first().map(|(_, next)| next.as_ref()));
                new.push(element.clone());
                self.0.push((node, element));
            }
        }
        before.for_each(|(_, element)| element.remove());
        new
    }
}
