//! A second copy of the profile that is being written, which the browser keeps at once and tells other tabs about.

use js_sys::JSON;
use web_sys::{Storage, StorageEvent};

use super::record::Record;

/// The name of the copy.
const NAME: &str = "village-profile-editor";

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Keeps a copy; gives whether the browser took it.
pub(super) fn keep(record: &Record) -> bool {
    let text = JSON::stringify(&record.to_object()).ok().and_then(|text| text.as_string());
    storage().zip(text).is_some_and(|(storage, text)| storage.set_item(NAME, &text).is_ok())
}

/// The copy, where there is one.
pub(super) fn load() -> Option<Record> {
    read(&storage()?.get_item(NAME).ok()??)
}

/// The copy that another tab has kept, by the event that tells of it.
pub(super) fn of_other_tab(event: &StorageEvent) -> Option<Record> {
    if event.key().as_deref() == Some(NAME) { read(&event.new_value()?) } else { None }
}

/// Keeps a small text for later visits, where the browser allows it.
pub(in crate::editor::page) fn remember(name: &str, text: &str) {
    if let Some(storage) = storage() {
        // Without it she is asked again.
        let _ = storage.set_item(name, text);
    }
}

/// A small text of an earlier visit; empty where there is none.
pub(in crate::editor::page) fn remembered(name: &str) -> String {
    storage().and_then(|storage| storage.get_item(name).ok().flatten()).unwrap_or_default()
}

fn read(text: &str) -> Option<Record> {
    Record::from_object(&JSON::parse(text).ok()?)
}
