//! A profile as it is stored.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::database::object;

/// A stored profile.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::editor::page) struct Record {
    /// The key, which no other profile in this browser has.
    pub key: String,
    /// The place's name, for the list.
    pub name: String,
    /// The text of the file.
    pub text: String,
    /// When it was written, in milliseconds since 1970.
    pub written: f64,
}

impl Record {
    /// The record as the database keeps it.
    pub(super) fn to_object(&self) -> JsValue {
        object(&[
            ("key", self.key.as_str().into()),
            ("name", self.name.as_str().into()),
            ("text", self.text.as_str().into()),
            ("written", self.written.into()),
        ])
    }

    /// The record that an object holds; nothing where it is none.
    pub(super) fn from_object(object: &JsValue) -> Option<Self> {
        let member = |name: &str| Reflect::get(object, &name.into()).ok();
        let text = |name: &str| member(name)?.as_string();
        Some(Self {
            key: text("key")?,
            name: text("name")?,
            text: text("text")?,
            written: member("written")?.as_f64()?,
        })
    }
}
