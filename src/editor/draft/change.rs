//! The smallest changes of a draft. Each gives the change that undoes it.

use super::node::{Content, Member, Node, NodeId};

/// One change of one object or array. Whole values are held with their identities, so that they are the same when they come back.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Change {
    /// Sets a member of an object at a place among its members, or takes it away.
    Member { record: NodeId, name: String, index: usize, node: Option<Node> },
    /// Puts an entry into an array.
    Insert { list: NodeId, index: usize, node: Node },
    /// Takes an entry out of an array.
    Remove { list: NodeId, index: usize },
    /// Moves an entry within its array.
    Move { list: NodeId, from: usize, to: usize },
}

impl Change {
    /// Makes the change; gives the one that undoes it, or nothing where there is no such place, and nothing has changed.
    pub(super) fn apply(self, root: &mut Node) -> Option<Self> {
        match self {
            Self::Member { record, name, index, node } => {
                let Content::Record(members) = &mut root.find_mut(record)?.content else { return None };
                let before = members.iter().rposition(|member| member.name == name);
                let (place, old) = match before {
                    Some(place) => (place, Some(members.remove(place).node)),
                    None => (index.min(members.len()), None),
                };
                if let Some(node) = node {
                    members.insert(place, Member { name: name.clone(), node });
                }
                Some(Self::Member { record, name, index: place, node: old })
            }
            Self::Insert { list, index, node } => {
                let items = items(root, list)?;
                let index = index.min(items.len());
                items.insert(index, node);
                Some(Self::Remove { list, index })
            }
            Self::Remove { list, index } => {
                let items = items(root, list)?;
                (index < items.len()).then(|| Self::Insert { list, index, node: items.remove(index) })
            }
            Self::Move { list, from, to } => {
                let items = items(root, list)?;
                if from >= items.len() || to >= items.len() {
                    return None;
                }
                let item = items.remove(from);
                items.insert(to, item);
                Some(Self::Move { list, from: to, to: from })
            }
        }
    }
}

fn items(root: &mut Node, list: NodeId) -> Option<&mut Vec<Node>> {
    match &mut root.find_mut(list)?.content {
        Content::List(items) => Some(items),
        _ => None,
    }
}
