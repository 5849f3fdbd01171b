//! The profile that an editor writes: values with identities, edits, and the way back from each.

mod change;
pub mod field;
mod history;
pub mod node;
mod place;

use crate::profile::{json::Json, write::write};
use change::Change;
use field::Field;
use history::{History, Step};
use node::{Content, Member, Node, NodeId};

/// One edit, as an editor makes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Sets the value of a field, or empties it.
    Set(Field, Option<Json>),
    /// Puts an entry into the list of a field, at a place counted from zero.
    Insert(Field, usize, Json),
    /// Takes an entry out of its list.
    Remove(NodeId),
    /// Moves an entry within its list, to a place counted from zero.
    Move(NodeId, usize),
}

/// A profile that is being written.
///
/// ```
/// use village_profile::{
///     editor::draft::{Draft, Edit, field::Field},
///     profile::json::Json,
/// };
/// let mut draft = Draft::default();
/// let name = Field::new(draft.root().id, "name");
/// draft.edit(vec![Edit::Set(name, Some(Json::String("锦溪镇".into())))]);
/// assert!(draft.text().contains("锦溪镇"));
/// assert!(draft.undo() && !draft.text().contains("锦溪镇"));
/// ```
#[derive(Clone, Debug)]
pub struct Draft {
    root: Node,
    /// The identity of the next value.
    next: u32,
    history: History,
}

impl Default for Draft {
    /// A profile of which nothing is known but the version of its format.
    fn default() -> Self {
        Self::new(&Json::Object(vec![("format".into(), Json::Number(f64::from(crate::profile::FORMAT)))]))
    }
}

impl Draft {
    /// A draft of a profile that was read.
    #[must_use]
    pub fn new(profile: &Json) -> Self {
        let root = Node { id: NodeId(0), content: Content::Record(Vec::new()) };
        let mut draft = Self { root, next: 1, history: History::default() };
        draft.root = draft.node(profile);
        draft
    }

    /// The profile.
    #[must_use]
    pub const fn root(&self) -> &Node {
        &self.root
    }

    /// The profile as JSON.
    #[must_use]
    pub fn json(&self) -> Json {
        self.root.json()
    }

    /// The profile as the text of a file.
    #[must_use]
    pub fn text(&self) -> String {
        write(&self.json())
    }

    /// The value of a field, where there is one.
    #[must_use]
    pub fn value(&self, field: &Field) -> Option<&Node> {
        let record = self.root.find(field.record)?;
        field.names.iter().try_fold(record, |node, name| node.member(name))
    }

    /// The field in which a list stands, counted from the nearest entry around it.
    #[must_use]
    pub fn field_of(&self, list: NodeId) -> Option<Field> {
        field_within(&self.root, &Field { record: self.root.id, names: Vec::new() }, list)
    }

    /// The entry, or the profile, that holds the list in which an entry stands.
    #[must_use]
    pub fn entry_around(&self, item: NodeId) -> Option<NodeId> {
        let (list, _) = self.root.list_of(item)?;
        Some(self.field_of(list.id)?.record)
    }

    /// Makes edits that are undone together. Gives whether anything changed.
    pub fn edit(&mut self, edits: Vec<Edit>) -> bool {
        self.history.pause();
        let undo = self.make(edits);
        self.keep(undo, None)
    }

    /// Sets a field to what is typed. What is typed into one field without a pause is undone together.
    pub fn type_into(&mut self, field: Field, value: Option<Json>) -> bool {
        let undo = self.make(vec![Edit::Set(field.clone(), value)]);
        self.keep(undo, Some(field))
    }

    /// Puts another profile in the place of this one, which can be undone as any edit.
    pub fn replace(&mut self, profile: &Json) -> bool {
        let Json::Object(members) = profile else { return false };
        let root = self.root.id;
        let gone = self.root.members().iter().filter(|member| profile.get(&member.name).is_none());
        let mut edits: Vec<_> = gone.map(|member| Edit::Set(Field::new(root, &member.name), None)).collect();
        // A member that is as it was keeps its identities.
        let changed =
            members.iter().filter(|(name, value)| self.root.member(name).is_none_or(|node| node.json() != *value));
        edits.extend(changed.map(|(name, value)| Edit::Set(Field::new(root, name), Some(value.clone()))));
        self.edit(edits)
    }

    /// What is typed from now on is undone by itself.
    pub fn pause(&mut self) {
        self.history.pause();
    }

    /// Whether there is an edit to undo.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is an edit to make again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Takes back the last edit. Gives whether there was one.
    pub fn undo(&mut self) -> bool {
        let root = &mut self.root;
        self.history.undo(|step| make_step(step, root))
    }

    /// Makes the edit again that was taken back last. Gives whether there was one.
    pub fn redo(&mut self) -> bool {
        let root = &mut self.root;
        self.history.redo(|step| make_step(step, root))
    }

    fn keep(&mut self, undo: Step, field: Option<Field>) -> bool {
        let changed = !undo.is_empty();
        if changed {
            self.history.push(undo, field);
        }
        changed
    }

    /// Makes edits; gives what undoes them.
    fn make(&mut self, edits: Vec<Edit>) -> Step {
        let mut undo = Vec::new();
        for edit in edits {
            for change in self.changes(edit) {
                undo.extend(change.apply(&mut self.root));
            }
        }
        undo.reverse();
        undo
    }

    /// The changes that an edit consists of; none where it would change nothing.
    fn changes(&mut self, edit: Edit) -> Vec<Change> {
        match edit {
            Edit::Set(field, value) => self.setting(&field, value),
            Edit::Insert(field, index, value) => match self.value(&field).map(|node| (node.id, &node.content)) {
                Some((list, Content::List(_))) => {
                    vec![Change::Insert { list, index, node: self.node(&value) }]
                }
                // A value of another kind is not to be overwritten by an entry.
                Some((_, content)) if *content != Content::Plain(Json::Null) => Vec::new(),
                _ => self.setting(&field, Some(Json::Array(vec![value]))),
            },
            Edit::Remove(item) => {
                let place = self.root.list_of(item).map(|(list, index)| (list.id, index));
                place.map(|(list, index)| Change::Remove { list, index }).into_iter().collect()
            }
            Edit::Move(item, to) => {
                let place = self.root.list_of(item).map(|(list, index)| (list.id, index, list.items().len()));
                let movable = place.filter(|(_, from, length)| to < *length && *from != to);
                movable.map(|(list, from, _)| Change::Move { list, from, to }).into_iter().collect()
            }
        }
    }

    /// The change that sets or empties a field. Objects on the way are made with their first value, and go with their last one.
    fn setting(&mut self, field: &Field, value: Option<Json>) -> Vec<Change> {
        let Some(mut record) = self.root.find(field.record) else { return Vec::new() };
        // The object to change, and the names from it on.
        let mut names = field.names.as_slice();
        // The last object that holds more than the way to the field.
        let mut kept = (record.id, names);
        while let [name, _, ..] = names {
            if record.members().len() > 1 || record.id == field.record {
                kept = (record.id, names);
            }
            match record.member(name) {
                Some(next) if matches!(next.content, Content::Record(_)) => record = next,
                None => break,
                Some(next) if next.content == Content::Plain(Json::Null) => break,
                // A value of another kind is not to be overwritten by an object.
                Some(_) => return Vec::new(),
            }
            names = names.get(1..).unwrap_or_default();
        }
        if record.members().len() > 1 || record.id == field.record {
            kept = (record.id, names);
        }
        let Some(value) = value else {
            let (record, [name, ..]) = kept else { return Vec::new() };
            return match self.value(field) {
                Some(_) => vec![Change::Member { record, name: name.clone(), index: usize::MAX, node: None }],
                None => Vec::new(),
            };
        };
        if !matches!(record.content, Content::Record(_)) || self.value(field).is_some_and(|node| node.json() == value) {
            return Vec::new();
        }
        let (record, [name, inner @ ..]) = (record.id, names) else { return Vec::new() };
        let whole = inner.iter().rev().fold(value, |value, name| Json::Object(vec![(name.clone(), value)]));
        let node = Some(self.node(&whole));
        vec![Change::Member { record, name: name.clone(), index: usize::MAX, node }]
    }

    /// A value with new identities.
    fn node(&mut self, json: &Json) -> Node {
        let id = NodeId(self.next);
        self.next += 1;
        let content = match json {
            Json::Array(items) => Content::List(items.iter().map(|item| self.node(item)).collect()),
            Json::Object(members) => Content::Record(
                members.iter().map(|(name, value)| Member { name: name.clone(), node: self.node(value) }).collect(),
            ),
            plain => Content::Plain(plain.clone()),
        };
        Node { id, content }
    }
}

/// Makes the changes of a step; gives the step back.
fn make_step(step: Step, root: &mut Node) -> Step {
    let mut back: Step = step.into_iter().filter_map(|change| change.apply(root)).collect();
    back.reverse();
    back
}

/// The field of a value inside another one, which stands in `field`.
fn field_within(node: &Node, field: &Field, wanted: NodeId) -> Option<Field> {
    if node.id == wanted {
        return Some(field.clone());
    }
    let items = node.items().iter().map(|item| (item, Field { record: item.id, names: Vec::new() }));
    let members = node.members().iter().map(|member| (&member.node, field.member(&member.name)));
    items.chain(members).find_map(|(inner, field)| field_within(inner, &field, wanted))
}
