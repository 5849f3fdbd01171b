//! The pages of long lists: the view writes the one that the visitor chose.

use wasm_bindgen::JsCast;

use super::{bindings::Element, dom, url_state::UrlState};
use crate::view::pages::{SOURCES, is_page_after};

/// Names the list that its buttons turn.
const LIST: &str = "data-list";

/// Chooses the page of a button; returns the name of its list.
pub(super) fn turn(button: &Element, url_state: &UrlState) -> Option<String> {
    let list = button.closest(".vp-pager")?.get_attribute(LIST)?;
    choose(&list, &button.get_attribute("value")?, url_state);
    Some(list)
}

/// Chooses the page of the list of sources.
pub(super) fn turn_sources(page: &str, url_state: &UrlState) {
    choose(SOURCES, page, url_state);
}

fn choose(list: &str, page: &str, url_state: &UrlState) {
    // Another page of a list holds other lists.
    url_state.forget(|key| is_page_after(key, list));
    url_state.set(list, Some(page).filter(|page| *page != "1"));
}

/// Brings the page to the beginning of a list that was written anew, and the focus too.
pub(super) fn focus(content: &Element, list: &str) -> Option<()> {
    let pagers = dom::query_all(content, ".vp-pager");
    let pager = pagers.into_iter().find(|pager| pager.get_attribute(LIST).as_deref() == Some(list))?;
    for details in dom::query_all(content, "details") {
        if details.contains(Some(&pager)) {
            details.toggle_attribute("open", true);
        }
    }
    dom::begin(pager.previous_element_sibling()?.unchecked_ref());
    Some(())
}
