//! Parts of a profile that are written after what comes into view at once, in pieces that never keep the page busy for long.

use crate::view::node::Node;

/// As many elements fill a window, near enough, and are written, laid out and painted in one go.
const PIECE: usize = 150;

/// The parts that wait, the next one last.
#[derive(Debug, Default)]
pub(super) struct Waiting(Vec<Node>);

impl Waiting {
    /// Takes the parts that may wait off those of a profile.
    pub(super) fn split(parts: &mut Vec<Node>) -> Self {
        let mut rest = parts.split_off(count(parts));
        rest.reverse();
        Self(rest)
    }

    /// The next piece.
    pub(super) fn next(&mut self) -> Vec<Node> {
        self.0.reverse();
        let rest = self.0.split_off(count(&self.0));
        let piece = std::mem::replace(&mut self.0, rest);
        self.0.reverse();
        piece
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// How many of these nodes make a piece.
fn count(nodes: &[Node]) -> usize {
    let mut elements = 0;
    let before = nodes.iter().take_while(|node| {
        let has_room = elements < PIECE;
        elements += node.elements();
        has_room
    });
    before.count()
}
