//! The values of a draft. Each has an identity that it keeps when others come, go or move.

use crate::profile::json::Json;

/// The identity of a value within one draft, which no other value of it ever had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// A value with its identity.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Which one it is.
    pub id: NodeId,
    /// The value.
    pub content: Content,
}

/// A JSON value whose parts have identities.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A value without parts: `null`, a truth value, a number or a string.
    Plain(Json),
    /// An array.
    List(Vec<Node>),
    /// An object.
    Record(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The name.
    pub name: String,
    /// The value.
    pub node: Node,
}

impl Node {
    /// The member with this name, of an object.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Self> {
        self.members().iter().rev().find(|member| member.name == name).map(|member| &member.node)
    }

    /// The members of an object; none of anything else.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        match &self.content {
            Content::Record(members) => members,
            _ => &[],
        }
    }

    /// The entries of an array; none of anything else.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match &self.content {
            Content::List(items) => items,
            _ => &[],
        }
    }

    /// The value without identities.
    #[must_use]
    pub fn json(&self) -> Json {
        match &self.content {
            Content::Plain(json) => json.clone(),
            Content::List(items) => Json::Array(items.iter().map(Self::json).collect()),
            Content::Record(members) => {
                Json::Object(members.iter().map(|member| (member.name.clone(), member.node.json())).collect())
            }
        }
    }

    /// The values directly inside this one.
    pub fn children(&self) -> impl Iterator<Item = &Self> {
        self.items().iter().chain(self.members().iter().map(|member| &member.node))
    }

    /// The value with this identity, this one or one inside it.
    #[must_use]
    pub fn find(&self, id: NodeId) -> Option<&Self> {
        if self.id == id { Some(self) } else { self.children().find_map(|child| child.find(id)) }
    }

    pub(super) fn find_mut(&mut self, id: NodeId) -> Option<&mut Self> {
        if self.id == id {
            return Some(self);
        }
        match &mut self.content {
            Content::Plain(_) => None,
            Content::List(items) => items.iter_mut().find_map(|item| item.find_mut(id)),
            Content::Record(members) => members.iter_mut().find_map(|member| member.node.find_mut(id)),
        }
    }

    /// The array that holds the value with this identity, and its place there.
    #[must_use]
    pub fn list_of(&self, item: NodeId) -> Option<(&Self, usize)> {
        let place = self.items().iter().position(|node| node.id == item);
        match place {
            Some(index) => Some((self, index)),
            None => self.children().find_map(|child| child.list_of(item)),
        }
    }
}
