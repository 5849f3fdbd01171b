//! The elder mode: as the host page sets it, or as the visitor chose.

use super::{bindings::Element, dom, settings, url_state::UrlState};
use crate::view::{Mode, Settings};

const MODE: &str = "mode";
const NOTES: &str = "notes";

/// Takes over what the visitor chose, where the host page leaves the choice.
pub(super) fn choose(settings: &mut Settings, state: &UrlState) {
    if settings.tools.mode_switch
        && let Some(mode) = state.get(MODE).as_deref().and_then(Mode::from_name)
    {
        settings.mode = mode;
    }
}

/// Chooses the other mode.
pub(super) fn switch(host: &Element, state: &UrlState) {
    let set_by_host = settings::read(host);
    let mut now = set_by_host.clone();
    choose(&mut now, state);
    let other = if now.mode == Mode::Elder { Mode::Standard } else { Mode::Elder };
    state.set(MODE, (other != set_by_host.mode).then(|| other.name()));
}

/// Shows remarks, sources and tables, or leaves them out, as the visitor chose by `button`.
pub(super) fn show_notes(content: &Element, state: &UrlState, toggled: bool) {
    let mut shown = state.get(NOTES).is_some();
    if toggled {
        shown = !shown;
        state.set(NOTES, shown.then_some("on"));
    }
    for button in &dom::all(content, ".vp-notes") {
        button.set_attribute("aria-pressed", if shown { "true" } else { "false" });
        // Only where there is a button to bring the remarks back.
        content.toggle_attribute("data-brief", !shown);
    }
}
