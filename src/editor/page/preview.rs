//! The profile beside the form, shown by the component that visitors load.

use std::{cell::RefCell, rc::Rc};

use js_sys::{JSON, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::{
    dom::{Build, by_id, element},
    findings,
    workspace::Workspace,
};
use crate::{
    editor::draft::node::{Node, NodeId},
    locale::measure::MeasureMessages,
    profile::{json::Json, measure::Measure},
};

/// The id of the place of the preview.
const PLACE: &str = "preview-place";

/// The choices beside the preview: the attribute of the component that each sets, or the width.
pub(super) const CHOICES: [(&str, &[&str]); 4] = [
    ("width", &["wide", "phone"]),
    ("lang", &["zh-Hans", "zh-Hant", "en"]),
    ("theme", &["auto", "light", "dark"]),
    ("mode", &["standard", "elder"]),
];

/// The profile that is shown, and as what.
#[derive(Debug, Default)]
pub(super) struct Preview {
    shown: RefCell<String>,
}

/// Shows the text of the draft; where it cannot be shown yet, what was shown before stays.
pub(super) fn update(workspace: &Rc<Workspace>, text: &str, is_readable: bool) {
    if let Some(note) = by_id("preview-note") {
        let words = workspace.words();
        let is_empty = workspace.preview.shown.borrow().is_empty();
        let sentence = if is_empty { words.preview_none } else { words.preview_earlier };
        Element::from(note).with_flag("hidden", is_readable).with_text(sentence);
    }
    if !is_readable || *workspace.preview.shown.borrow() == text {
        return;
    }
    let Some(place) = by_id(PLACE).map(Element::from) else { return };
    let profile = place.first_element_child().unwrap_or_else(|| {
        let profile = element("village-profile")
            .with("lang", workspace.lang().tag())
            .with("loading", "eager")
            .with("heading-level", "3")
            .with("fragment", "off")
            .with("mode-switch", "off");
        place.clone().with_child(&profile);
        profile
    });
    // The draft writes JSON, and an element that is not defined yet takes the property up when it is.
    if let Ok(value) = JSON::parse(text) {
        let _ = Reflect::set(&profile, &"profile".into(), &value);
    }
    workspace.preview.shown.replace(text.to_owned());
}

/// Takes a choice that was made beside the preview.
pub(super) fn choose(name: &str, value: &str) {
    let Some(place) = by_id(PLACE).map(Element::from) else { return };
    if name == "width" {
        place.with("data-width", value);
    } else if let Some(profile) = place.first_element_child() {
        profile.with(name, value);
    }
}

/// So far around the element that was clicked on is looked for an entry.
const STEPS: usize = 6;

/// Members by which an entry is shown.
const NAMES: [&str; 6] = ["name", "title", "label", "category", "alt", "measure"];

/// Leads from what was clicked on to its field: the entry whose name stands there, or near it.
pub(super) fn clicked(workspace: &Rc<Workspace>, event: &Event) {
    let clicked = event.composed_path().get(0).dyn_into::<Element>().ok();
    // Buttons, links and lists of the profile do what they do.
    if clicked
        .as_ref()
        .is_some_and(|clicked| clicked.closest("button, a, summary, select, input").ok().flatten().is_some())
    {
        return;
    }
    let draft = workspace.draft();
    let mut names = Vec::new();
    entry_names(draft.root(), workspace, &mut names);
    let mut around = clicked;
    for _ in 0..STEPS {
        let Some(element) = around else { return };
        let text = element.text_content().unwrap_or_default();
        let found = names.iter().filter(|(name, _)| text.contains(name.as_str()));
        if let Some((_, entry)) = found.max_by_key(|(name, _)| name.len()) {
            return findings::jump_to_entry(workspace, *entry);
        }
        around = element.parent_element();
    }
}

/// The names of all entries of lists, as the profile shows them.
fn entry_names(node: &Node, workspace: &Workspace, names: &mut Vec<(String, NodeId)>) {
    for item in node.items() {
        for name in NAMES {
            match item.member(name).map(Node::json) {
                Some(Json::String(code)) if name == "measure" => {
                    let measure = Measure::NAMES.iter().position(|known| *known == code);
                    let measure = measure.and_then(|index| Measure::ALL.get(index));
                    let label = |measure: &Measure| MeasureMessages::of(workspace.lang()).label(*measure).to_owned();
                    names.extend(measure.map(label).map(|label| (label, item.id)));
                }
                Some(Json::String(text)) => names.push((text, item.id)),
                Some(Json::Object(members)) => names.extend(members.into_iter().filter_map(|(_, text)| match text {
                    Json::String(text) => Some((text, item.id)),
                    _ => None,
                })),
                _ => {}
            }
        }
    }
    names.retain(|(name, _)| !name.trim().is_empty());
    node.children().for_each(|child| entry_names(child, workspace, names));
}
