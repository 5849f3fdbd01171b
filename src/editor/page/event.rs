//! What an editor does: events of the whole page, heard in one place, so that elements may come and go without listeners of their own.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, HtmlInputElement, InputEvent, KeyboardEvent};

use super::{
    action::{act, field_of, item_of},
    block,
    dom::by_id,
    file,
    form::{
        self,
        kind::{Kind, written},
        measures, source,
    },
    import, preview, shelf,
    workspace::Workspace,
};
use crate::{
    editor::draft::{Edit, field::Field, node::NodeId},
    profile::json::Json,
};

/// Hears the page's events as long as the page is there.
pub(super) fn listen(root: &Element, workspace: &Rc<Workspace>) {
    let hear = |name: &'static str, act: fn(&Rc<Workspace>, &Event)| {
        let workspace = Rc::clone(workspace);
        let options = EventListenerOptions { passive: false, ..EventListenerOptions::default() };
        EventListener::new_with_options(root, name, options, move |event| act(&workspace, event)).forget();
    };
    hear("click", clicked);
    hear("input", typed);
    hear("compositionstart", |workspace, _| workspace.is_composing.set(true));
    hear("compositionend", composed);
    hear("change", changed);
    hear("focusout", |workspace, _| workspace.pause_typing());
    hear("keydown", pressed);
    hear("paste", pasted);
    hear("dragstart", drag_started);
    hear("dragover", dragged_over);
    hear("drop", dropped);
    hear("dragend", |workspace, _| workspace.dragged.set(None));
    // Details tell of being opened without bubbling.
    let opened = Rc::clone(workspace);
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(root, "toggle", options, move |_| opened.show()).forget();
}

/// The nearest element around the event's target that fits a selector.
fn around(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

fn clicked(workspace: &Rc<Workspace>, event: &Event) {
    if around(event, "#preview-place").is_some() {
        return preview::clicked(workspace, event);
    }
    let Some(button) = around(event, "[data-action]") else { return };
    if button.get_attribute("aria-disabled").as_deref() == Some("true") {
        return;
    }
    if let Some(action) = button.get_attribute("data-action") {
        act(workspace, &action, &button);
    }
}

/// Whether an input method is still composing: its letters are no text yet.
fn is_composing(event: &Event) -> bool {
    event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing)
}

fn typed(workspace: &Rc<Workspace>, event: &Event) {
    if around(event, "#shelf-search").is_some() {
        return shelf::show(workspace);
    }
    if !is_composing(event) {
        take(workspace, event);
    }
}

/// What was composed is there now; not every browser tells it as input.
fn composed(workspace: &Rc<Workspace>, event: &Event) {
    workspace.is_composing.set(false);
    take(workspace, event);
}

/// Takes what stands in a control into the draft.
fn take(workspace: &Rc<Workspace>, event: &Event) {
    let Some(control) = around(event, "[data-kind]") else { return };
    let kind = control.get_attribute("data-kind").and_then(|name| Kind::named(&name));
    let (Some(kind), Some(field)) = (kind, field_of(&control)) else { return };
    let text = written(&control);
    if text == source::NEW {
        return make_source(workspace, &field);
    }
    if let Some(code) = control.get_attribute(measures::MEASURE) {
        return make_measure(workspace, &code, kind.read(&text));
    }
    if kind == Kind::Figure {
        show_reading(workspace, &control, &text);
    }
    if text.trim().is_empty() && is_last_of_measure(workspace, &field) {
        workspace.edit(vec![Edit::Remove(field.record)]);
    } else {
        workspace.type_into(field, kind.read(&text));
    }
    // A choice changes what else there is to fill in.
    if kind == Kind::Choice {
        workspace.show();
    }
}

/// Says at once how a figure is read.
fn show_reading(workspace: &Workspace, control: &Element, text: &str) {
    if let Some(place) =
        control.parent_element().and_then(|parent| parent.query_selector("[data-reading]").ok().flatten())
    {
        form::show_reading(&place, workspace.lang(), workspace.words(), text);
    }
}

fn make_source(workspace: &Rc<Workspace>, field: &Field) {
    let draft = workspace.draft();
    let id = Json::String(source::new_id(draft.root()));
    let sources = Field::new(draft.root().id, "sources");
    let count = draft.value(&sources).map_or(0, |list| list.items().len());
    let source = Json::Object(vec![("id".to_owned(), id.clone())]);
    workspace.edit(vec![Edit::Insert(sources, count, source), Edit::Set(field.clone(), Some(id))]);
    let details = by_id(&form::control_id(field)).and_then(|control| control.parent_element());
    if let Some(details) = details.and_then(|parent| parent.query_selector("details").ok().flatten()) {
        let _ = details.set_attribute("open", "");
    }
}

/// Makes the entry of a measure, when its first sign is typed.
fn make_measure(workspace: &Rc<Workspace>, code: &str, figure: Option<Json>) {
    let Some(figure) = figure else { return };
    let draft = workspace.draft();
    let figures = Field::new(draft.root().id, "figures");
    let count = draft.value(&figures).map_or(0, |list| list.items().len());
    let entry =
        Json::Object(vec![("measure".to_owned(), Json::String(code.to_owned())), ("figure".to_owned(), figure)]);
    workspace.edit(vec![Edit::Insert(figures, count, entry)]);
}

/// Whether a field is the figure of an entry that says nothing else than its measure.
fn is_last_of_measure(workspace: &Workspace, field: &Field) -> bool {
    let draft = workspace.draft();
    let members = draft.root().find(field.record).map(|node| node.members().iter().map(|member| member.name.clone()));
    let mut names: Vec<_> = members.into_iter().flatten().collect();
    names.sort();
    field.names == ["figure"] && names == ["figure", "measure"]
}

fn changed(workspace: &Rc<Workspace>, event: &Event) {
    if let Some(select) = around(event, "[data-preview]") {
        if let Some(name) = select.get_attribute("data-preview") {
            preview::choose(&name, &written(&select));
        }
        return;
    }
    if let Some(select) = around(event, "select[data-table]") {
        return import::correct(workspace, &select, &written(&select));
    }
    let Some(input) = around(event, "input[type=file]").and_then(|input| input.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    if let Some(file) = input.files().and_then(|files| files.get(0)) {
        file::open(workspace, file);
    }
    // The same file can be chosen again.
    input.set_value("");
}

fn pressed(workspace: &Rc<Workspace>, event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    // 229 stands for a key that an input method has taken.
    if key.is_composing() || key.key_code() == 229 {
        return;
    }
    if let Some(handle) = around(event, ".handle") {
        let step = match key.key().as_str() {
            "ArrowUp" => -1,
            "ArrowDown" => 1,
            _ => return,
        };
        event.prevent_default();
        move_by(workspace, &handle, step);
        return;
    }
    // Inside a field the browser undoes what was typed there.
    let is_in_field = around(event, "input:not([type=checkbox]), textarea").is_some();
    if (key.ctrl_key() || key.meta_key()) && !is_in_field {
        match key.key().to_ascii_lowercase().as_str() {
            "z" if key.shift_key() => workspace.redo(),
            "z" => workspace.undo(),
            "y" => workspace.redo(),
            _ => return,
        }
        event.prevent_default();
    }
}

/// Moves an entry by the rows that are shown.
fn move_by(workspace: &Rc<Workspace>, handle: &Element, step: isize) {
    let Some(row) = handle.closest("tr").ok().flatten() else { return };
    let mut neighbour = Some(row);
    loop {
        neighbour = neighbour
            .and_then(|row| if step < 0 { row.previous_element_sibling() } else { row.next_element_sibling() });
        match &neighbour {
            Some(row) if row.class_name() != "entry" => {}
            _ => break,
        }
    }
    let (Some(item), Some(target)) = (item_of(handle), neighbour.and_then(|row| item_of(&row))) else { return };
    move_to(workspace, item, target);
    if let Some(handle) = by_id(&["handle-", &item.0.to_string()].concat()) {
        let _ = handle.focus();
    }
}

/// Moves an entry to the place of another one of its list.
fn move_to(workspace: &Rc<Workspace>, item: NodeId, target: NodeId) {
    let draft = workspace.draft();
    let place = draft.root().list_of(target).filter(|(list, _)| list.items().iter().any(|other| other.id == item));
    let Some((_, to)) = place else { return };
    if workspace.edit(vec![Edit::Move(item, to)]) {
        workspace.announce(&workspace.words().moved.replace("{row}", &(to + 1).to_string()));
    }
}

fn drag_started(workspace: &Rc<Workspace>, event: &Event) {
    let Some(item) = around(event, ".handle").and_then(|handle| item_of(&handle)) else { return };
    workspace.dragged.set(Some(item));
    // Firefox begins no drag that carries nothing.
    if let Some(carried) = carried(event) {
        let _ = carried.set_data("text/plain", "");
        carried.set_effect_allowed("move");
    }
}

fn carried(event: &Event) -> Option<DataTransfer> {
    event.dyn_ref::<DragEvent>()?.data_transfer()
}

fn dragged_over(workspace: &Rc<Workspace>, event: &Event) {
    let is_row = workspace.dragged.get().is_some() && around(event, "tr.entry").is_some();
    let is_file = carried(event).is_some_and(|carried| carried.types().includes(&"Files".into(), 0));
    if is_row || is_file {
        event.prevent_default();
    }
}

fn dropped(workspace: &Rc<Workspace>, event: &Event) {
    if let Some(item) = workspace.dragged.take() {
        if let Some(target) = around(event, "tr.entry").and_then(|row| item_of(&row)) {
            event.prevent_default();
            move_to(workspace, item, target);
        }
        return;
    }
    if let Some(file) = carried(event).and_then(|carried| carried.files()).and_then(|files| files.get(0)) {
        event.prevent_default();
        file::open(workspace, file);
    }
}

fn pasted(workspace: &Rc<Workspace>, event: &Event) {
    let text = event
        .dyn_ref::<ClipboardEvent>()
        .and_then(ClipboardEvent::clipboard_data)
        .and_then(|data| data.get_data("text/plain").ok());
    let control = around(event, "tr.entry [data-kind]");
    if let (Some(text), Some(control)) = (text, control)
        && block::paste(workspace, &control, &text)
    {
        event.prevent_default();
    }
}
