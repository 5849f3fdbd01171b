//! The elder mode, and whether remarks are shown in it: as the host page sets it, or as the visitor chose.

use super::{bindings::Element, dom, url_state::UrlState};
use crate::view::{Mode, Settings};

const MODE: &str = "mode";
const NOTES: &str = "notes";

/// Takes over the visitor's choice, where the host page allows one.
pub(super) fn apply_choice(settings: &mut Settings, url_state: &UrlState) {
    if settings.tools.mode_switch
        && let Some(mode) = url_state.get(MODE).as_deref().and_then(Mode::from_name)
    {
        settings.mode = mode;
    }
}

/// Chooses the other mode than that in force. `settings` are those of the host page.
pub(super) fn switch(mut settings: Settings, url_state: &UrlState) {
    let of_host = settings.mode;
    apply_choice(&mut settings, url_state);
    let other = if settings.mode == Mode::Elder { Mode::Standard } else { Mode::Elder };
    url_state.set(MODE, (other != of_host).then(|| other.name()));
}

/// Shows remarks, sources and tables, or leaves them out, other than before.
pub(super) fn toggle_notes(content: &Element, url_state: &UrlState) {
    url_state.set(NOTES, url_state.get(NOTES).is_none().then_some("on"));
    apply_notes(content, url_state);
}

/// Shows remarks, sources and tables, or leaves them out, as the visitor chose.
pub(super) fn apply_notes(content: &Element, url_state: &UrlState) {
    let are_shown = url_state.get(NOTES).is_some();
    for button in &dom::query_all(content, ".vp-notes") {
        button.set_attribute("aria-pressed", if are_shown { "true" } else { "false" });
        // Only where there is a button to bring the remarks back.
        content.toggle_attribute("data-brief", !are_shown);
    }
}
