//! Organisations, tables and long lists that open and close: all organisations at once, each as it was when the profile is built anew,
//! and everything on paper.

use super::{bindings::Element, dom, url_state::UrlState};

const TREE: &str = "tree";
const CLOSED: &str = "closed";

/// A list of which the first entries are seen always.
const FOLDED_LIST: &str = "vp-more";

/// Marks what was opened for paper only.
const FOR_PAPER: &str = "data-paper";

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
/// undo what a reader opened. A list that is open in the new mode from the start stays open.
pub(super) fn restore(before: &Element, after: &Element) {
    let (before, after) = (dom::query_all(before, "details"), dom::query_all(after, "details"));
    if before.len() == after.len() {
        for (old, new) in before.iter().zip(&after) {
            let stays_open = dom::class(new) == FOLDED_LIST && is_open(new);
            new.toggle_attribute("open", stays_open || is_open(old));
        }
    }
}

/// Opens everything that is closed for paper, or closes it again.
pub(super) fn set_printing(content: &Element, is_printing: bool) {
    for details in &dom::query_all(content, "details") {
        let is_for_paper = details.get_attribute(FOR_PAPER).is_some();
        if is_printing && !is_open(details) || !is_printing && is_for_paper {
            details.toggle_attribute("open", is_printing);
            details.toggle_attribute(FOR_PAPER, is_printing);
        }
    }
}

fn is_open(details: &Element) -> bool {
    details.get_attribute("open").is_some()
}
