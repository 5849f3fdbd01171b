//! Nothing is lost: every change is stored at once, in the browser's database and as a second copy, and the state of that is in sight.

mod copy;
mod database;
mod record;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{BeforeUnloadEvent, Element, IdbDatabase, StorageEvent};

use super::{
    dom::{Build, button, by_id},
    file, shelf,
    workspace::Workspace,
};
use crate::{checker::document::Document, editor::draft::Draft, profile::json::Json};
pub(super) use copy::{remember, remembered};
pub(super) use record::Record;

/// How many days a state from the beginning of a day is kept.
const DAYS_KEPT: f64 = 30.0;

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// Where the profile is stored, and what of it.
#[derive(Debug, Default)]
pub(super) struct Store {
    database: RefCell<Option<IdbDatabase>>,
    /// The record as it was stored last.
    stored: RefCell<Record>,
    /// The record that waits while another is being stored.
    waiting: RefCell<Option<Record>>,
    is_storing: Cell<bool>,
    /// Whether there are changes that no downloaded file has.
    is_ahead_of_file: Cell<bool>,
    /// The profile as the file had it that was opened or downloaded last.
    file: RefCell<Option<Json>>,
    state: Cell<State>,
}

/// What the browser did with the last change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// Nothing is to be stored yet.
    #[default]
    Empty,
    Storing,
    Stored,
    /// The browser keeps nothing.
    Refused,
}

fn now() -> f64 {
    js_sys::Date::now()
}

/// The day of a time, as `2026-11-27`.
fn day(time: f64) -> String {
    let text = js_sys::Date::new(&time.into()).to_iso_string();
    text.as_string().and_then(|text| text.get(..10).map(str::to_owned)).unwrap_or_default()
}

/// A key that no other profile of this browser has.
pub(super) fn new_key() -> String {
    format!("{}-{}", now(), (js_sys::Math::random() * 1e9).floor())
}

/// Brings back what was written before, and stores from now on.
pub(super) fn start(workspace: &Rc<Workspace>) {
    let store = &workspace.store;
    store.stored.borrow_mut().key = new_key();
    if let Some(copy) = copy::load() {
        restore(workspace, copy);
    }
    let opened = Rc::clone(workspace);
    spawn_local(async move {
        match database::open().await {
            Ok(database) => {
                opened.store.database.replace(Some(database));
                bring_newer(&opened).await;
            }
            Err(_) => opened.store.set_state(&opened, State::Refused),
        }
    });
    warn_before_leaving(workspace);
    hear_other_tabs(workspace);
}

/// Shows a stored profile.
pub(super) fn restore(workspace: &Rc<Workspace>, record: Record) {
    let Some(profile @ Json::Object(_)) = Document::parse(&record.text).json else { return };
    workspace.store.stored.replace(record);
    workspace.open(&profile);
}

/// Where the database has a later state than the copy, as when there was no room for that, it is shown.
async fn bring_newer(workspace: &Rc<Workspace>) {
    let Some(latest) = records(workspace).await.into_iter().next() else { return };
    let copy = copy::load();
    let is_newer = copy.is_none_or(|copy| copy.key == latest.key && copy.written < latest.written);
    // What has been typed in the meantime is not overwritten.
    if is_newer && !workspace.draft().can_undo() {
        restore(workspace, latest);
    }
}

/// The database, which is opened where it is not open yet; nothing where the browser refuses.
async fn connection(workspace: &Workspace) -> Option<IdbDatabase> {
    let open = workspace.store.database.borrow().clone();
    if open.is_some() {
        return open;
    }
    let database = database::open().await.ok()?;
    workspace.store.database.replace(Some(database.clone()));
    Some(database)
}

/// Every stored profile, the latest first.
pub(super) async fn records(workspace: &Workspace) -> Vec<Record> {
    let Some(database) = connection(workspace).await else { return Vec::new() };
    let all = database::all(&database, database::PROFILES).await.unwrap_or_default();
    let mut records: Vec<_> = all.into_iter().filter_map(|(_, record)| Record::from_object(&record)).collect();
    records.sort_by(|one, other| other.written.total_cmp(&one.written));
    records
}

/// The states of the current profile at the beginning of earlier days, the latest first, each with its day.
pub(super) async fn days(workspace: &Workspace) -> Vec<(String, Record)> {
    let Some(database) = connection(workspace).await else { return Vec::new() };
    let prefix = [&workspace.store.key(), " "].concat();
    let all = database::all(&database, database::DAYS).await.unwrap_or_default();
    let of_this = all
        .into_iter()
        .filter_map(|(key, record)| Some((key.strip_prefix(&prefix)?.to_owned(), Record::from_object(&record)?)));
    let mut days: Vec<_> = of_this.collect();
    days.sort_by(|(one, _), (other, _)| other.cmp(one));
    days
}

/// Takes a stored profile out.
pub(super) async fn remove(workspace: &Workspace, key: &str) -> bool {
    match connection(workspace).await {
        Some(database) => database::remove(&database, database::PROFILES, key).await.is_ok(),
        None => false,
    }
}

/// Puts a record back that was taken out.
pub(super) async fn bring_back(workspace: &Workspace, record: &Record) -> bool {
    match connection(workspace).await {
        Some(database) => database::put(&database, database::PROFILES, &record.key, &record.to_object()).await.is_ok(),
        None => false,
    }
}

/// Begins another profile, which is stored beside the others.
pub(super) fn begin(workspace: &Workspace, file: Option<Json>) {
    workspace.store.stored.replace(Record { key: new_key(), ..Record::default() });
    workspace.store.is_ahead_of_file.set(false);
    workspace.store.file.replace(file);
}

/// Stores the state of the draft, where it is another.
pub(super) fn keep(workspace: &Rc<Workspace>, draft: &Draft, text: &str) {
    let store = &workspace.store;
    if store.stored.borrow().text == text || (store.stored.borrow().text.is_empty() && !draft.can_undo()) {
        return;
    }
    store.is_ahead_of_file.set(true);
    let name = draft.root().member("name").map(|name| name.json());
    let name = match name {
        Some(Json::String(name)) => name,
        Some(Json::Object(members)) => members
            .into_iter()
            .find_map(|(_, name)| match name {
                Json::String(name) => Some(name),
                _ => None,
            })
            .unwrap_or_default(),
        _ => String::new(),
    };
    let before = store.stored.borrow().clone();
    let record = Record { key: before.key.clone(), name, text: text.to_owned(), written: now() };
    let copied = copy::keep(&record);
    store.stored.replace(record.clone());
    store.waiting.replace(Some(record));
    store.set_state(workspace, State::Storing);
    if !store.is_storing.replace(true) {
        let workspace = Rc::clone(workspace);
        spawn_local(async move { write_waiting(&workspace, before, copied).await });
    }
}

/// Writes what waits into the database until nothing waits any more.
async fn write_waiting(workspace: &Rc<Workspace>, before: Record, copied: bool) {
    let store = &workspace.store;
    let mut is_stored = copied;
    // A database that is still being opened is waited for: the copy holds one profile alone.
    let database = connection(workspace).await;
    if let Some(database) = &database {
        keep_day(database, &before).await;
    }
    while let Some(record) = store.waiting.take() {
        if let Some(database) = &database {
            let put = database::put(database, database::PROFILES, &record.key, &record.to_object()).await;
            is_stored = copied || put.is_ok();
        }
    }
    store.is_storing.set(false);
    store.set_state(workspace, if is_stored { State::Stored } else { State::Refused });
    shelf::refresh_open(workspace);
}

/// Keeps the state from before the first change of a day, and lets go of those that are older than a month.
async fn keep_day(database: &IdbDatabase, before: &Record) {
    let today = [&before.key, " ", &day(now())].concat();
    let is_there = database::get(database, database::DAYS, &today).await.is_ok_and(|record| !record.is_undefined());
    if is_there || before.text.is_empty() {
        return;
    }
    let _ = database::put(database, database::DAYS, &today, &before.to_object()).await;
    let oldest = day(now() - DAYS_KEPT * DAY);
    for (key, _) in database::all(database, database::DAYS).await.unwrap_or_default() {
        if key.rsplit(' ').next().is_some_and(|day| day < oldest.as_str()) {
            let _ = database::remove(database, database::DAYS, &key).await;
        }
    }
}

impl Store {
    /// The key of the current profile.
    pub(super) fn key(&self) -> String {
        self.stored.borrow().key.clone()
    }

    /// The profile as the file had it that was opened or downloaded last.
    pub(super) fn file(&self) -> Option<Json> {
        self.file.borrow().clone()
    }

    /// The profile was handed out as a file.
    pub(super) fn downloaded(&self, profile: Json) {
        self.is_ahead_of_file.set(false);
        self.file.replace(Some(profile));
    }

    fn set_state(&self, workspace: &Workspace, state: State) {
        self.state.set(state);
        show_state(workspace);
    }
}

/// Says what the browser did with the last change.
pub(super) fn show_state(workspace: &Workspace) {
    let words = workspace.words();
    let (class, sentence) = match workspace.store.state.get() {
        State::Empty => ("", ""),
        State::Storing => ("storing", words.storing),
        State::Stored => ("stored", words.stored),
        State::Refused => ("refused", words.not_stored),
    };
    let Some(place) = by_id("saved").map(Element::from) else { return };
    place.clone().with("class", class).with("data-state", class).with_text(sentence);
    if class == "refused" {
        place.with_child(&button("download", words.download));
    }
}

/// Leaving with changes that no downloaded file has asks whether that is meant.
fn warn_before_leaving(workspace: &Rc<Workspace>) {
    let Some(window) = web_sys::window() else { return };
    let workspace = Rc::clone(workspace);
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "beforeunload", options, move |event| {
        if workspace.store.is_ahead_of_file.get() {
            event.prevent_default();
            // Browsers before 2024 ask only where there is a value.
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value(" ");
            }
        }
    })
    .forget();
}

/// Another tab that stores the same profile is told of, and its state offered.
fn hear_other_tabs(workspace: &Rc<Workspace>) {
    let Some(window) = web_sys::window() else { return };
    let workspace = Rc::clone(workspace);
    EventListener::new(&window, "storage", move |event| {
        let other = event.dyn_ref::<StorageEvent>().and_then(copy::of_other_tab);
        if other.is_some_and(|other| other.key == workspace.store.key()) {
            let words = workspace.words();
            if let Some(place) = by_id("notice").map(Element::from) {
                place
                    .with_flag("hidden", false)
                    .with_text(words.other_tab)
                    .with_child(&button("take-other", words.take_other))
                    .with_child(&button("keep-both", words.keep_both));
            }
        }
    })
    .forget();
}

/// Shows the state that another tab has stored.
pub(super) fn take_other(workspace: &Rc<Workspace>) {
    if let Some(copy) = copy::load() {
        restore(workspace, copy);
    }
    file::hide_notice();
}

/// Stores the state of this tab as a profile of its own.
pub(super) fn keep_both(workspace: &Rc<Workspace>) {
    begin(workspace, workspace.store.file());
    let draft = workspace.draft();
    keep(workspace, &draft, &draft.text());
    file::hide_notice();
}

/// The time of a record as the browser writes it.
pub(super) fn time_of(record: &Record, lang: &str) -> String {
    let time = js_sys::Date::new(&JsValue::from(record.written));
    time.to_locale_string(lang, &JsValue::UNDEFINED).into()
}
