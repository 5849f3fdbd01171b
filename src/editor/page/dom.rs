//! Elements of the page, made and kept in order. Whatever an editor wrote enters as text, never as markup.

use std::collections::HashMap;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

/// The attribute by which [`arrange`] knows an element again.
const KEY: &str = "data-key";

/// The page's document.
pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element with this `id`.
pub(super) fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// What an element is made of, step by step.
pub(super) trait Build: Sized {
    /// Sets an attribute.
    fn with(self, name: &str, value: &str) -> Self;
    /// Sets an attribute without a value, or takes it away.
    fn with_flag(self, name: &str, is_on: bool) -> Self;
    /// Sets the text, where it is another: screen readers say again what is set again.
    fn with_text(self, text: &str) -> Self;
    /// Adds a child behind the others.
    fn with_child(self, child: &Element) -> Self;
}

impl Build for Element {
    fn with(self, name: &str, value: &str) -> Self {
        if self.get_attribute(name).as_deref() != Some(value) {
            // Only a name with characters that no attribute may have is refused.
            let _ = self.set_attribute(name, value);
        }
        self
    }

    fn with_flag(self, name: &str, is_on: bool) -> Self {
        let _ = self.toggle_attribute_with_force(name, is_on);
        self
    }

    fn with_text(self, text: &str) -> Self {
        if self.text_content().as_deref() != Some(text) {
            self.set_text_content(Some(text));
        }
        self
    }

    fn with_child(self, child: &Element) -> Self {
        // Only a child that holds its parent is refused.
        let _ = self.append_child(child);
        self
    }
}

/// A new element.
///
/// # Panics
/// Never: every page has a document, which refuses only names that are none.
pub(super) fn element(tag: &str) -> Element {
    let made = document().and_then(|document| document.create_element(tag).ok());
    made.expect("the page makes elements")
}

/// A button that asks for an action.
pub(super) fn button(action: &str, text: &str) -> Element {
    element("button").with("type", "button").with("data-action", action).with_text(text)
}

/// The child of an element that [`arrange`] made for a key.
pub(super) fn keyed(parent: &Element, key: &str) -> Option<Element> {
    children(parent).into_iter().find(|child| child.get_attribute(KEY).as_deref() == Some(key))
}

/// The elements directly inside one.
pub(super) fn children(parent: &Element) -> Vec<Element> {
    let all = parent.children();
    (0..all.length()).filter_map(|index| all.item(index)).collect()
}

/// Brings the children of an element into the order of these keys. Children that are there stay the same elements, with the focus and
/// what is being typed in them; others are made, or go.
pub(super) fn arrange<T>(
    parent: &Element,
    entries: impl IntoIterator<Item = (String, T)>,
    make: impl Fn(&T) -> Element,
    update: impl Fn(&Element, &T),
) {
    let mut before: HashMap<_, _> =
        children(parent).into_iter().filter_map(|child| Some((child.get_attribute(KEY)?, child))).collect();
    let mut next = parent.first_element_child();
    for (key, entry) in entries {
        let child = before.remove(&key).unwrap_or_else(|| make(&entry).with(KEY, &key));
        if next.as_ref() == Some(&child) {
            next = child.next_element_sibling();
        } else {
            let _ = parent.insert_before(&child, next.as_deref());
        }
        update(&child, &entry);
    }
    before.into_values().for_each(|child| child.remove());
}
