//! What the profile's own buttons and filters do. Charts answer to theirs themselves.

use super::{
    bindings::{Element, Event},
    expanded, filter,
    guard::calling,
    mode,
    profile_view::ProfileView,
    read_aloud::ReadAloud,
};

/// Follows the filters.
pub(super) fn follow(shown: &ProfileView, _: &Event) -> Option<()> {
    filter::changed(&shown.content()?, &shown.state, shown.settings().lang);
    Some(())
}

/// Acts on a button by its class; `None` for buttons of others.
pub(super) fn press(shown: &ProfileView, class: &str, button: Element) -> Option<()> {
    let (content, state) = (shown.content()?, &shown.state);
    match class.strip_prefix("vp-button ")? {
        "vp-mode" => {
            mode::switch(&shown.host, state);
            shown.render();
            // The button that was pressed is gone.
            shown.content()?.query_selector(".vp-mode")?.focus();
        }
        "vp-notes" => mode::show_notes(&content, state, true),
        "vp-unfold" => expanded::set_all(&content, state, true),
        "vp-fold" => expanded::set_all(&content, state, false),
        "vp-reset" => return filter::reset(&content, state, shown.settings().lang),
        "vp-read" => return read_aloud(shown, button),
        _ => return None,
    }
    Some(())
}

/// Begins to read the button's section, or ends the reading that it began.
fn read_aloud(shown: &ProfileView, button: Element) -> Option<()> {
    let before = shown.reader.take();
    if before.is_some_and(|before| before.button == button) {
        return Some(());
    }
    let ended = calling(shown.this.clone(), |shown, _| {
        shown.reader.take()?.ended = true;
        Some(())
    });
    let content = shown.content()?;
    // Remarks and the numbers of sources are to be read, not heard.
    content.set_attribute("data-brief", "");
    shown.reader.replace(ReadAloud::start(button, shown.settings().lang, ended));
    mode::show_notes(&content, &shown.state, false);
    Some(())
}
