//! Where a value of a draft stands, as the JSONPath (RFC 9535) that findings name.

use super::{Draft, field::Field, node::Node};
use crate::profile::path::{write_index, write_member};

/// The value with a path, or else the nearest one around it.
struct Found<'a> {
    node: &'a Node,
    /// The nearest object around the value that is an entry of a list, or the profile; with the members on the way from it.
    field: Field,
}

impl Draft {
    /// The field in which the value with this path is edited: a member of the profile or of an entry of a list. Of a path that leads
    /// nowhere, the nearest field around it. The names are empty for an entry as a whole.
    ///
    /// ```
    /// use village_profile::{checker::document::Document, editor::draft::Draft};
    /// let text = r#"{"name": "锦溪镇", "industries": [{"name": "渔业", "output": "3亿元"}]}"#;
    /// let draft = Draft::new(&Document::parse(text).json.unwrap());
    /// assert_eq!(draft.field_at("$.industries[0].output").names, ["output"]);
    /// assert_eq!(draft.field_at("$.industries[0].jobs").names, ["jobs"]);
    /// ```
    #[must_use]
    pub fn field_at(&self, path: &str) -> Field {
        let root = self.root();
        let mut found = Found { node: root, field: Field { record: root.id, names: Vec::new() } };
        let mut rest = path.strip_prefix('$').unwrap_or_default();
        while !rest.is_empty() {
            let Some(end) = step(&mut found, rest) else { break };
            rest = rest.get(end..).unwrap_or_default();
        }
        found.field
    }
}

/// Goes one step of a path on; gives the length of that step, or nothing where it leads nowhere.
fn step(found: &mut Found<'_>, rest: &str) -> Option<usize> {
    for (index, item) in found.node.items().iter().enumerate() {
        let mut written = String::new();
        let _ = write_index(index, &mut written);
        if rest.starts_with(&written) {
            found.node = item;
            // An entry that is no object is edited in the field of its list.
            if matches!(item.content, super::node::Content::Record(_)) {
                found.field = Field { record: item.id, names: Vec::new() };
            }
            return Some(written.len());
        }
    }
    for member in found.node.members() {
        let mut written = String::new();
        let _ = write_member(&member.name, &mut written);
        let behind = rest.strip_prefix(&written).map(|behind| behind.chars().next());
        if behind.is_some_and(|next| next.is_none_or(|next| matches!(next, '.' | '['))) {
            found.node = &member.node;
            found.field.names.push(member.name.clone());
            return Some(written.len());
        }
    }
    // A member that is missing: its field waits for a value.
    let name = rest.strip_prefix('.')?;
    let name = name.split(['.', '[']).next()?;
    if found.node.items().is_empty() {
        found.field.names.push(name.to_owned());
    }
    None
}
