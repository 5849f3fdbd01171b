//! Organisations and tables that open and close: all organisations at once, and each as it was when the profile is built anew.

use super::{bindings::Element, dom, url_state::UrlState};

const TREE: &str = "tree";
const CLOSED: &str = "closed";

/// Opens or closes every organisation.
pub(super) fn set_all(content: &Element, url_state: &UrlState, is_open: bool) {
    url_state.set(TREE, (!is_open).then_some(CLOSED));
    apply(content, url_state);
}

/// Opens or closes every organisation as the visitor chose.
pub(super) fn apply(content: &Element, url_state: &UrlState) {
    let is_open = url_state.get(TREE).as_deref() != Some(CLOSED);
    for details in &dom::query_all(content, ".vp-tree details") {
        details.toggle_attribute("open", is_open);
    }
}

/// Opens and closes everything in `after` as it stands in `before`, where both hold the same: another language or mode must not
/// undo what a reader opened.
pub(super) fn restore(before: &Element, after: &Element) {
    let (before, after) = (dom::query_all(before, "details"), dom::query_all(after, "details"));
    if before.len() == after.len() {
        for (old, new) in before.iter().zip(&after) {
            new.toggle_attribute("open", old.get_attribute("open").is_some());
        }
    }
}
