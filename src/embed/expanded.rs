//! What opens and closes: all organisations at once, and each as it was when the profile is written anew.

use super::{bindings::Element, dom, url_state::UrlState};

const TREE: &str = "tree";

/// Opens or closes every organisation.
pub(super) fn set_all(content: &Element, state: &UrlState, open: bool) {
    state.set(TREE, (!open).then_some("closed"));
    apply(content, state);
}

/// Opens or closes every organisation as the visitor chose.
pub(super) fn apply(content: &Element, state: &UrlState) {
    let open = state.get(TREE).as_deref() != Some("closed");
    for details in &dom::all(content, ".vp-tree details") {
        details.toggle_attribute("open", open);
    }
}

/// Opens and closes everything in `after` as it stands in `before`, where both hold the same: another language or mode must not
/// undo what a reader opened.
pub(super) fn keep(before: &Element, after: &Element) {
    let (before, after) = (dom::all(before, "details"), dom::all(after, "details"));
    if before.len() == after.len() {
        for (old, new) in before.iter().zip(&after) {
            new.toggle_attribute("open", old.get_attribute("open").is_some());
        }
    }
}
