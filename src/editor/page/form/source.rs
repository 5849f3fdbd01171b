//! The source that something rests on: picked from those of the profile, or made in place.

use web_sys::Element;

use super::{Form, control::Slot, record};
use crate::{
    editor::{
        draft::{field::Field, node::Node},
        page::dom::{Build, element},
    },
    profile::{json::Json, schema::HasSchema, source::Source, write::record_of},
};

/// The choice that makes a source. No source can be called so: an `id` has no such sign.
pub(in crate::editor::page) const NEW: &str = "+";

/// The sources of the profile, as choices.
pub(super) fn options(form: &Form<'_>) -> Vec<(String, String)> {
    sources(form)
        .iter()
        .filter_map(|source| {
            let id = text(source, "id")?;
            let title = ["title", "publisher", "address"].into_iter().find_map(|name| text(source, name));
            Some((id.clone(), title.unwrap_or(id)))
        })
        .collect()
}

fn sources<'a>(form: &Form<'a>) -> &'a [Node] {
    form.root.member("sources").map(Node::items).unwrap_or_default()
}

/// A text of a source, in whichever language comes first.
fn text(source: &Node, name: &str) -> Option<String> {
    match source.member(name)?.json() {
        Json::String(text) if !text.trim().is_empty() => Some(text),
        Json::Object(members) => members.into_iter().find_map(|(_, text)| match text {
            Json::String(text) => Some(text),
            _ => None,
        }),
        _ => None,
    }
}

/// The place of a source's fields, below the choice.
pub(super) fn details() -> Element {
    element("details")
        .with("class", "source")
        .with_child(&element("summary"))
        .with_child(&element("div").with("class", "fields"))
}

/// Brings the fields of the chosen source into the state of the draft.
pub(super) fn update_details(slot: &Slot<'_>, form: &Form<'_>, place: &Element) {
    let chosen = slot.value.map(Node::json);
    let source = sources(form).iter().find(|source| source.member("id").map(Node::json) == chosen);
    place.clone().with_flag("hidden", source.is_none());
    let (Some(summary), Some(fields)) = (place.first_element_child(), place.last_element_child()) else { return };
    summary.with_text(form.words.about_source);
    // As long as it is closed, its fields would only be in the way of those who look for the same in the list of sources.
    let is_open = place.has_attribute("open");
    if let (Some(source), Some(schema), true) = (source, record_of(Some(Source::schema())), is_open) {
        let base = Field { record: source.id, names: Vec::new() };
        record::update(&fields, form, schema, &base, Some(source), |name| name != "id");
    } else {
        fields.set_text_content(None);
    }
}

/// A new source's `id`, which none of the profile has.
pub(in crate::editor::page) fn new_id(root: &Node) -> String {
    let sources = root.member("sources").map(Node::items).unwrap_or_default();
    let is_taken = |id: &String| sources.iter().any(|source| text(source, "id").as_ref() == Some(id));
    (1..).map(|number| format!("source-{number}")).find(|id| !is_taken(id)).unwrap_or_default()
}
