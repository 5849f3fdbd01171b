//! What the buttons of the page ask for.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{
    dom::by_id,
    file, findings,
    form::{self, kind::Kind, source},
    import, shelf, store,
    workspace::Workspace,
};
use crate::{
    editor::{
        draft::{
            Draft, Edit,
            field::Field,
            node::{Content, Node, NodeId},
        },
        groups,
    },
    locale::Lang,
    profile::json::Json,
};

/// Does what a button asks for.
pub(super) fn act(workspace: &Rc<Workspace>, action: &str, button: &Element) {
    match action {
        "undo" => workspace.undo(),
        "redo" => workspace.redo(),
        "group" => {
            if let Some(group) = button.get_attribute("data-group").and_then(|name| groups::named(&name)) {
                workspace.show_group(group);
            }
        }
        "speak" => {
            if let Some(lang) = button.get_attribute("data-lang").and_then(|tag| Lang::from_tag(&tag)) {
                workspace.speak(lang);
            }
        }
        "add" => add(workspace, button),
        "open" => {
            if let Some(item) = item_of(button) {
                workspace.set_open(item, !workspace.is_open(item));
            }
        }
        "duplicate" => duplicate(workspace, button),
        "remove" => remove(workspace, button),
        "parts" => open_parts(workspace, button),
        "languages" => open_languages(workspace, button),
        "instead" => write_instead(workspace, button),
        "jump" => findings::jump(workspace, button),
        "mend" => findings::mend_it(workspace, button),
        "accept" => findings::ask_reason(workspace, button),
        "accept-for" => findings::accept(workspace, button),
        "download" => file::download(workspace),
        "new" => {
            store::begin(workspace, None);
            workspace.open(&Draft::default().json());
        }
        "shelf" => shelf::toggle(workspace),
        "open-record" => shelf::open(workspace, button),
        "remove-record" => shelf::remove(workspace, button),
        "bring-back" => shelf::bring_back(workspace),
        "compare-file" => shelf::compare_file(workspace),
        "compare-day" => shelf::compare_day(workspace, button),
        "restore-day" => shelf::restore_day(workspace, button),
        "take-import" => import::take(workspace),
        "leave-import" => import::leave(workspace),
        "answer-percent" | "take-hidden" => import::answer_by_button(workspace, button),
        "take-other" => store::take_other(workspace),
        "keep-both" => store::keep_both(workspace),
        _ => {}
    }
}

/// The entry that a button belongs to.
pub(super) fn item_of(button: &Element) -> Option<NodeId> {
    button.get_attribute("data-item")?.parse().ok().map(NodeId)
}

/// The field that a button or a control belongs to.
pub(super) fn field_of(element: &Element) -> Option<Field> {
    form::field_of(&element.get_attribute("data-record")?, &element.get_attribute("data-names")?)
}

fn add(workspace: &Rc<Workspace>, button: &Element) {
    let Some(field) = field_of(button) else { return };
    let draft = workspace.draft();
    let count = draft.value(&field).map_or(0, |list| list.items().len());
    let mut members = Vec::new();
    if field.names == ["sources"] {
        members.push(("id".to_owned(), Json::String(source::new_id(draft.root()))));
    }
    if let Some(theme) = button.get_attribute("data-theme") {
        members.push(("theme".to_owned(), Json::String(theme)));
    }
    if workspace.edit(vec![Edit::Insert(field.clone(), count, Json::Object(members))]) {
        let draft = workspace.draft();
        let added = draft.value(&field).and_then(|list| list.items().last());
        if let Some(added) = added {
            focus_first(added.id);
        }
    }
}

/// Puts the focus into the first control of an entry.
fn focus_first(item: NodeId) {
    let selector = ["tr[data-item=\"", &item.0.to_string(), "\"] [data-kind]"].concat();
    let control = super::dom::document().and_then(|document| document.query_selector(&selector).ok().flatten());
    if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
        let _ = control.focus();
    }
}

fn duplicate(workspace: &Rc<Workspace>, button: &Element) {
    let draft = workspace.draft();
    let Some(item) = item_of(button) else { return };
    let Some((list, index)) = draft.root().list_of(item) else { return };
    let (Some(field), Some(node)) = (draft.field_of(list.id), draft.root().find(item)) else { return };
    workspace.edit(vec![Edit::Insert(field, index + 1, node.json())]);
}

fn remove(workspace: &Rc<Workspace>, button: &Element) {
    let draft = workspace.draft();
    let Some(item) = item_of(button) else { return };
    let neighbour = draft.root().list_of(item).and_then(|(list, index)| {
        let next = list.items().get(index + 1);
        next.or_else(|| list.items().get(index.checked_sub(1)?)).map(|neighbour| neighbour.id)
    });
    if workspace.edit(vec![Edit::Remove(item)]) {
        workspace.announce(workspace.words().removed);
        // The focus was on a button that is gone.
        let next = neighbour.and_then(|item| by_id(&["remove-", &item.0.to_string()].concat()));
        let next = next.or_else(|| by_id("undo"));
        if let Some(next) = next {
            let _ = next.focus();
        }
    }
}

/// Makes a figure that is only a text one that states parts by name.
fn open_parts(workspace: &Rc<Workspace>, button: &Element) {
    let Some(field) = field_of(button) else { return };
    let draft = workspace.draft();
    let Some(Node { content: Content::Plain(value), .. }) = draft.value(&field) else { return };
    let whole = Json::Object(vec![("value".to_owned(), value.clone())]);
    if workspace.edit(vec![Edit::Set(field.clone(), Some(whole))])
        && let Some(control) = by_id(&form::control_id(&field.member("as_of")))
    {
        let _ = control.focus();
    }
}

/// Gives a text a control for each language. Its words stay those of the first one.
fn open_languages(workspace: &Rc<Workspace>, button: &Element) {
    let Some(field) = field_of(button) else { return };
    let draft = workspace.draft();
    let Some(Node { content: Content::Plain(text), .. }) = draft.value(&field) else { return };
    let whole = Json::Object(vec![(Lang::ZhHans.tag().to_owned(), text.clone())]);
    if workspace.edit(vec![Edit::Set(field.clone(), Some(whole))])
        && let Some(control) = by_id(&form::control_id(&field.member(Lang::En.tag())))
    {
        let _ = control.focus();
    }
}

/// Writes what the reading of a figure proposes.
fn write_instead(workspace: &Rc<Workspace>, button: &Element) {
    let (Some(field), Some(text)) = (field_of(button), button.get_attribute("data-text")) else { return };
    workspace.edit(vec![Edit::Set(field.clone(), Kind::Figure.read(&text))]);
    if let Some(control) = by_id(&form::control_id(&field)) {
        form::kind::write(&control, &text);
        let _ = control.focus();
    }
}
