//! The year as of which the visitor sees the profile.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};

use super::{bindings::Element, dom, url_state::UrlState};
use crate::view::Settings;

const YEAR: &str = "year";
const SWITCH: &str = ".vp-year-switch select";

/// Takes over the visitor's choice. A year without figures is no choice, which the view knows.
pub(super) fn apply_choice(settings: &mut Settings, url_state: &UrlState) {
    settings.year = url_state.get(YEAR).and_then(|year| year.parse().ok());
}

/// Remembers the year where a change is one of the switch; returns whether it is.
pub(super) fn store(change: &Event, url_state: &UrlState) -> bool {
    let switch = dom::closest(change, SWITCH);
    if let Some(switch) = &switch {
        let value = switch.unchecked_ref::<HtmlSelectElement>().value();
        url_state.set(YEAR, Some(value.as_str()).filter(|value| !value.is_empty()));
    }
    switch.is_some()
}

/// Gives the focus back to the switch, which was written anew.
pub(super) fn focus(content: &Element) -> Option<()> {
    content.query_selector(SWITCH)?.focus();
    Some(())
}
