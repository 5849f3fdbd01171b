//! A workbook that is being imported: how it was read, what the editor corrects, and what is taken.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Array, Object, Reflect, Uint8Array};
use serde::Deserialize;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, MessageEvent, Worker};

use super::{
    dom::{Build, arrange, button, by_id, children, element},
    file,
    form::kind,
    shelf,
    store::{self, Record},
    workspace::Workspace,
};
use crate::{
    checker::document::Document,
    editor::draft::{Edit, field::Field},
    profile::json::Json,
};

/// How many bytes a workbook may have, as the import has it.
pub(super) const MAX_BYTES: usize = 16 << 20;

/// The name under which the browser keeps what the editor has corrected.
const REMEMBERED: &str = "village-profile-import";

/// More sentences than these are told by their number.
const MOST: usize = 300;

/// The import of one file.
#[derive(Debug, Default)]
pub(super) struct ImportView {
    /// The address of the script that reads workbooks.
    address: String,
    name: RefCell<String>,
    bytes: RefCell<Option<Uint8Array>>,
    corrections: RefCell<Vec<Correction>>,
    answer: RefCell<Option<Answer>>,
    /// Whether the answer that is awaited is to be taken.
    is_taking: Cell<bool>,
    /// The thread that reads: it ends with the file.
    worker: RefCell<Option<Reading>>,
}

/// A thread that reads a workbook, with its listener.
#[derive(Debug)]
struct Reading {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut()>,
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// A correction of the editor, as the import takes it.
#[derive(Clone, Debug)]
struct Correction {
    table: u32,
    column: Option<u32>,
    value: String,
}

/// What came of a file, as the import tells it.
#[derive(Clone, Debug, Deserialize)]
struct Answer {
    error: String,
    has_own: bool,
    profiles: Vec<String>,
    tables: Vec<Table>,
    left: Vec<String>,
    hidden: Vec<(String, bool)>,
    mapping: String,
}

#[derive(Clone, Debug, Deserialize)]
struct Table {
    sheet: String,
    count: u32,
    list: Choice,
    columns: Vec<Column>,
    asks_percent: bool,
}

#[derive(Clone, Debug, Deserialize)]
struct Column {
    heading: String,
    samples: Vec<String>,
    field: Choice,
}

#[derive(Clone, Debug, Deserialize)]
struct Choice {
    chosen: String,
    options: Vec<(String, String)>,
}

impl ImportView {
    /// An import that nothing was dropped on yet.
    pub(super) fn new(address: &str) -> Self {
        Self { address: address.to_owned(), ..Self::default() }
    }
}

/// Makes the place of the import.
pub(super) fn make() -> Element {
    element("section")
        .with("id", "import")
        .with("aria-labelledby", "import-heading")
        .with_flag("hidden", true)
        .with_child(&element("h2").with("id", "import-heading").with("tabindex", "-1"))
        .with_child(&element("p").with("id", "import-state").with("role", "status"))
        .with_child(&element("div").with("id", "import-tables"))
        .with_child(
            &element("details").with("id", "import-left").with_child(&element("summary")).with_child(&element("ul")),
        )
        .with_child(&element("p").with("id", "import-hidden").with("class", "actions"))
        .with_child(&element("p").with("id", "import-actions").with("class", "actions"))
}

/// Begins with a file.
pub(super) fn begin(workspace: &Rc<Workspace>, name: &str, bytes: Uint8Array) {
    let view = &workspace.import;
    name.clone_into(&mut view.name.borrow_mut());
    view.bytes.replace(Some(bytes));
    view.corrections.borrow_mut().clear();
    view.answer.replace(None);
    run(workspace);
}

/// Has the file read in a thread of its own.
fn run(workspace: &Rc<Workspace>) {
    let view = &workspace.import;
    // An earlier thread ends here.
    view.worker.replace(None);
    let (Some(bytes), Ok(worker)) = (view.bytes.borrow().clone(), Worker::new(&view.address)) else {
        return fail(workspace);
    };
    let (hearing, failing) = (Rc::clone(workspace), Rc::clone(workspace));
    let heard = Closure::wrap(Box::new(move |event: MessageEvent| hear(&hearing, &event.data())) as Box<dyn FnMut(_)>);
    let failed = Closure::wrap(Box::new(move || fail(&failing)) as Box<dyn FnMut()>);
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    let name = view.name.borrow().clone();
    let place = match workspace.draft().root().member("name").map(|name| name.json()) {
        Some(Json::String(name)) => name,
        _ => String::new(),
    };
    let corrections: Array = view.corrections.borrow().iter().map(Correction::to_object).collect();
    let remembered = store::remembered(REMEMBERED);
    let texts = [name.as_str(), place.as_str(), remembered.as_str(), workspace.lang().tag()].map(JsValue::from);
    let [name_value, place, remembered, lang] = texts;
    let message: Array = [name_value, bytes.into(), place, remembered, corrections.into(), lang].into_iter().collect();
    if worker.post_message(&message).is_err() {
        return fail(workspace);
    }
    view.worker.replace(Some(Reading { worker, _heard: heard, _failed: failed }));
    if view.answer.borrow().is_none() {
        file::tell(workspace, &name, workspace.words().reading);
    }
}

impl Correction {
    fn to_object(&self) -> JsValue {
        let object = Object::new();
        let column = self.column.map_or(JsValue::UNDEFINED, JsValue::from);
        for (name, value) in [("table", self.table.into()), ("column", column), ("value", self.value.as_str().into())] {
            let _ = Reflect::set(&object, &name.into(), &value);
        }
        object.into()
    }
}

/// Ends the thread once its listener has returned.
fn end_reading(workspace: &Workspace) {
    let reading = workspace.import.worker.take();
    spawn_local(async move { drop(reading) });
}

fn fail(workspace: &Rc<Workspace>) {
    end_reading(workspace);
    leave(workspace);
    file::tell(workspace, &workspace.import.name.borrow(), workspace.words().import_failed);
}

fn hear(workspace: &Rc<Workspace>, data: &JsValue) {
    let answer = Reflect::get(data, &"answer".into()).ok();
    let answer = answer.and_then(|answer| serde_wasm_bindgen::from_value::<Answer>(answer).ok());
    match answer {
        None => fail(workspace),
        Some(answer) if !answer.error.is_empty() => {
            end_reading(workspace);
            leave(workspace);
            file::tell(workspace, &workspace.import.name.borrow(), &answer.error);
        }
        Some(answer) => {
            end_reading(workspace);
            let is_first = workspace.import.answer.replace(Some(answer)).is_none();
            show(workspace);
            if workspace.import.is_taking.take() {
                take(workspace);
            } else if is_first {
                file::hide_notice();
                if let Some(heading) = by_id("import-heading") {
                    let _ = heading.focus();
                }
            }
        }
    }
}

/// Shows how the file was read.
pub(super) fn show(workspace: &Workspace) {
    let words = workspace.words();
    let answer = workspace.import.answer.borrow().clone();
    let (Some(place), Some(heading), Some(tables), Some(left), Some(hidden), Some(actions)) = (
        by_id("import"),
        by_id("import-heading"),
        by_id("import-tables"),
        by_id("import-left"),
        by_id("import-hidden"),
        by_id("import-actions"),
    ) else {
        return;
    };
    Element::from(place).with_flag("hidden", answer.is_none());
    let Some(answer) = answer else { return };
    Element::from(heading).with_text(&words.import.replace("{file}", &workspace.import.name.borrow()));
    arrange(
        &tables,
        answer.tables.iter().enumerate().map(|(index, table)| (index.to_string(), (index, table))),
        |_| {
            element("fieldset")
                .with("class", "record")
                .with_child(&element("legend"))
                .with_child(&element("p"))
                .with_child(&element("p").with("class", "actions"))
                .with_child(
                    &element("table")
                        .with_child(&element("thead").with_child(&element("tr")))
                        .with_child(&element("tbody")),
                )
        },
        |place, (index, table)| show_table(workspace, place, *index, table),
    );
    let parts = children(&left);
    if let [summary, list] = parts.as_slice() {
        summary.clone().with_text(&words.left.replace("{count}", &answer.left.len().to_string()));
        arrange(
            list,
            answer.left.iter().take(MOST).enumerate().map(|(index, sentence)| (index.to_string(), sentence)),
            |_| element("li"),
            |item, sentence| drop(item.clone().with_text(sentence)),
        );
    }
    arrange(
        &hidden,
        answer.hidden.iter().filter(|(_, is_taken)| !is_taken).map(|(sheet, _)| (sheet.clone(), sheet)),
        |_| button("take-hidden", ""),
        |made, sheet| {
            let value = ["hidden:", sheet].concat();
            let text = words.take_hidden.replace("{sheet}", sheet);
            drop(made.clone().with("data-value", &value).with("data-table", "0").with_text(&text));
        },
    );
    arrange(
        &actions,
        [("take-import", words.take), ("leave-import", words.cancel)]
            .map(|(action, title)| (action.to_owned(), (action, title))),
        |(action, _)| button(action, ""),
        |made, (_, title)| drop(made.clone().with_text(title)),
    );
}

fn show_table(workspace: &Workspace, place: &Element, index: usize, table: &Table) {
    let words = workspace.words();
    let parts = children(place);
    let [legend, list, question, columns] = parts.as_slice() else { return };
    let count = words.records.replace("{count}", &table.count.to_string());
    legend.clone().with_text(&[&table.sheet, " · ", &count].concat());
    let number = index.to_string();
    update_choice(list, &[words.taken_as, words.label_separator, &table.sheet].concat(), &number, None, &table.list);
    arrange(
        question,
        table
            .asks_percent
            .then(|| {
                [("says", words.ask_percent), ("percent", words.percent), ("ratio", words.ratio)]
                    .map(|(name, text)| (name.to_owned(), (name, text)))
            })
            .into_iter()
            .flatten(),
        |(name, _)| if *name == "says" { element("span") } else { button("answer-percent", "") },
        |made, (name, text)| drop(made.clone().with("data-value", name).with("data-table", &number).with_text(text)),
    );
    let (Some(head), Some(body)) = (columns.first_element_child(), columns.last_element_child()) else { return };
    if let Some(row) = head.first_element_child() {
        let titles = [words.heading, words.samples, words.taken_as];
        arrange(
            &row,
            titles.into_iter().map(|title| (title.to_owned(), title)),
            |_| element("th"),
            |cell, title| {
                drop(cell.clone().with("scope", "col").with_text(title));
            },
        );
    }
    arrange(
        &body,
        table.columns.iter().enumerate().map(|(column, value)| (column.to_string(), (column, value))),
        |_| element("tr").with_child(&element("th")).with_child(&element("td")).with_child(&element("td")),
        |row, (column, value)| {
            let cells = children(row);
            if let [heading, samples, field] = cells.as_slice() {
                heading.clone().with("scope", "row").with_text(&value.heading);
                samples.clone().with_text(&value.samples.join(words.list_separator));
                let label = [words.taken_as, words.label_separator, &value.heading].concat();
                update_choice(field, &label, &number, Some(*column), &value.field);
            }
        },
    );
}

/// A list or a field to choose.
fn update_choice(place: &Element, label: &str, table: &str, column: Option<usize>, choice: &Choice) {
    let select = place.first_element_child().unwrap_or_else(|| {
        let select = element("select");
        place.clone().with_child(&select);
        select
    });
    let select = select.with("aria-label", label).with("data-table", table);
    let select = match column {
        Some(column) => select.with("data-column", &column.to_string()),
        None => select,
    };
    arrange(
        &select,
        choice.options.iter().map(|(value, title)| (value.clone(), (value, title))),
        |_| element("option"),
        |option, (value, title)| drop(option.clone().with("value", value).with_text(title)),
    );
    kind::write(&select, &choice.chosen);
}

/// Takes what the editor has chosen otherwise, and has the file read anew.
pub(super) fn correct(workspace: &Rc<Workspace>, select: &Element, value: &str) {
    let number = |name: &str| select.get_attribute(name).and_then(|text| text.parse::<u32>().ok());
    let Some(table) = number("data-table") else { return };
    let correction = Correction { table, column: number("data-column"), value: value.to_owned() };
    workspace.import.corrections.borrow_mut().push(correction);
    run(workspace);
}

/// Takes what a button says: the answer to the question of percentages, or a sheet of which the hidden is taken.
pub(super) fn answer_by_button(workspace: &Rc<Workspace>, made: &Element) {
    let value = made.get_attribute("data-value").unwrap_or_default();
    correct(workspace, made, &value);
}

/// Leaves the file.
pub(super) fn leave(workspace: &Workspace) {
    workspace.import.is_taking.set(false);
    workspace.import.answer.replace(None);
    workspace.import.bytes.replace(None);
    show(workspace);
}

/// Takes what was read: entries into the lists of the profile, places as profiles of their own.
pub(super) fn take(workspace: &Rc<Workspace>) {
    // The thread still reads what was corrected last.
    if workspace.import.worker.borrow().is_some() {
        workspace.import.is_taking.set(true);
        return;
    }
    let Some(answer) = workspace.import.answer.borrow().clone() else { return };
    store::remember(REMEMBERED, &answer.mapping);
    let mut profiles = answer.profiles.iter().filter_map(|text| Document::parse(text).json.map(|json| (text, json)));
    let words = workspace.words();
    if answer.has_own
        && let Some((_, own)) = profiles.next()
        && workspace.edit(additions(workspace, &own))
    {
        file::tell(workspace, &workspace.import.name.borrow(), words.taken);
    }
    let places: Vec<_> = profiles.map(|(text, profile)| record(text, &profile)).collect();
    if !places.is_empty() {
        let storing = Rc::clone(workspace);
        spawn_local(async move { store_places(&storing, &places).await });
    }
    leave(workspace);
}

/// Stores the profiles of places, and says how many the browser took.
async fn store_places(workspace: &Rc<Workspace>, places: &[Record]) {
    let mut stored = 0;
    for record in places {
        stored += usize::from(store::bring_back(workspace, record).await);
    }
    let words = workspace.words();
    let sentence = words.taken_places.replace("{count}", &stored.to_string());
    let refused = if stored < places.len() { words.places_not_stored } else { "" };
    file::tell(workspace, &workspace.import.name.borrow(), &[&sentence, refused].concat());
    shelf::refresh_open(workspace);
}

fn record(text: &str, profile: &Json) -> Record {
    let name = match profile.get("name") {
        Some(Json::String(name)) => name.clone(),
        _ => String::new(),
    };
    Record { key: store::new_key(), name, text: text.to_owned(), written: js_sys::Date::now() }
}

/// The edits that add the lists of a profile to those of the draft.
fn additions(workspace: &Workspace, profile: &Json) -> Vec<Edit> {
    let draft = workspace.draft();
    let Json::Object(members) = profile else { return Vec::new() };
    let lists = members.iter().filter_map(|(name, value)| match value {
        Json::Array(items) => Some((name, items)),
        _ => None,
    });
    lists
        .flat_map(|(name, items)| {
            let field = Field::new(draft.root().id, name);
            let count = draft.value(&field).map_or(0, |list| list.items().len());
            items.iter().enumerate().map(move |(index, item)| Edit::Insert(field.clone(), count + index, item.clone()))
        })
        .collect()
}
