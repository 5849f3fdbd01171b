//! The form: one group of the profile at a time, walked from the schema of the format.
//!
//! Everything here brings the page into the state of the draft: elements that are there stay, with the focus and what is typed in them.

mod control;
mod figure;
mod group;
pub(super) mod kind;
mod list;
pub(super) mod measures;
mod record;
pub(super) mod source;

use std::collections::BTreeSet;

use crate::{
    editor::draft::{
        field::Field,
        node::{Node, NodeId},
    },
    locale::{Lang, editor_page::EditorPageMessages},
};

pub(super) use figure::show_reading;
pub(super) use group::{section, show};

/// The state that the form shows.
#[derive(Debug)]
pub(super) struct Form<'a> {
    /// The profile.
    pub root: &'a Node,
    /// The language of the page.
    pub lang: Lang,
    /// Its words.
    pub words: &'static EditorPageMessages,
    /// The entries that are open.
    pub opened: &'a BTreeSet<NodeId>,
    /// Whether an input method is composing in the control that has the focus.
    pub is_composing: bool,
}

/// The value of a field below a value, where there is one.
fn value_in<'a>(node: Option<&'a Node>, name: &str) -> Option<&'a Node> {
    node?.member(name)
}

/// The names of a field, as its controls carry them.
const NAMES_SEPARATOR: &str = "/";

/// The id of the control of a field.
pub(super) fn control_id(field: &Field) -> String {
    ["field-", &field.record.0.to_string(), "-", &field.names.join("-")].concat()
}

/// The names of a field in one text.
fn joined_names(field: &Field) -> String {
    field.names.join(NAMES_SEPARATOR)
}

/// The field that a record's identity and joined names in the page stand for.
pub(super) fn field_of(record: &str, names: &str) -> Option<Field> {
    let names = names.split(NAMES_SEPARATOR).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    Some(Field { record: NodeId(record.parse().ok()?), names })
}
