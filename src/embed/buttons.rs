//! What the profile's own buttons and filters do. Charts answer to theirs themselves.

use std::rc::Weak;

use gloo_events::EventListener;
use web_sys::{HtmlElement, Node};

use super::{filter, folds, mode, reader::Reader, shown::Shown};

/// Follows the filters.
pub(super) fn follow(root: &Node, shown: Weak<Shown>) -> EventListener {
    EventListener::new(root, "change", move |_| {
        if let Some(shown) = shown.upgrade()
            && let Some(content) = shown.content()
        {
            filter::changed(&content, &shown.state, shown.settings().lang);
        }
    })
}

/// Acts on a button by its class; `None` for buttons of others.
pub(super) fn press(shown: &Shown, class: &str, button: HtmlElement) -> Option<()> {
    let (content, state) = (shown.content()?, &shown.state);
    match class.strip_prefix("vp-button ")? {
        "vp-mode" => {
            mode::switch(&shown.host, state);
            shown.render().ok()?;
            // The button that was pressed is gone.
            let other = shown.content()?.query_selector(".vp-mode").ok()??;
            wasm_bindgen::JsCast::dyn_into::<HtmlElement>(other).ok()?.focus().ok()
        }
        "vp-notes" => mode::show_notes(&content, state, true).ok(),
        "vp-unfold" => folds::set_all(&content, state, true).ok(),
        "vp-fold" => folds::set_all(&content, state, false).ok(),
        "vp-reset" => filter::reset(&content, state, shown.settings().lang),
        "vp-read" => read_aloud(shown, button),
        _ => None,
    }
}

/// Begins to read the button's section, or ends the reading that it began.
fn read_aloud(shown: &Shown, button: HtmlElement) -> Option<()> {
    let before = shown.reader.take();
    if before.is_some_and(|before| before.button == button) {
        return Some(());
    }
    let this = shown.this.clone();
    let ended = move || {
        if let Some(shown) = this.upgrade()
            && let Some(mut reader) = shown.reader.take()
        {
            reader.ended = true;
        }
    };
    let content = shown.content()?;
    // Remarks and the numbers of sources are to be read, not heard.
    content.set_attribute("data-brief", "").ok()?;
    shown.reader.replace(Reader::start(button, shown.settings().lang, ended));
    mode::show_notes(&content, &shown.state, false).ok()
}
