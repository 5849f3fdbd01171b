//! Links that visitors ask for: to a section or to a chart, with all that they chose.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{bindings::Element, dom, hooks};
use crate::locale::{Lang, action::ActionMessages};

const FIELD: &str = "vp-link-field";

/// Shows a link behind its button, selected, so that it can be copied by hand, and copies it where the browser allows a page to.
pub(super) fn offer(button: &Element, link: &str, lang: Lang) -> Option<()> {
    let words = ActionMessages::of(lang);
    let whole = button.closest("figure, .vp-section")?;
    // The field of a section is its own child: its charts may have fields of theirs.
    for before in dom::query_all(&whole, &[".", FIELD].concat()) {
        if before.parent_node().as_ref() == Some(&whole) {
            before.remove();
        }
    }
    let row = dom::create("span", FIELD);
    let field = dom::create("input", "");
    for (name, value) in [("readonly", ""), ("aria-label", words.link), ("value", link)] {
        field.set_attribute(name, value);
    }
    row.append_child(&field);
    let note = dom::create("span", "");
    note.set_attribute("role", "status");
    row.append_child(&note);
    // The buttons of a chart stand in a row of their own, above which there is room.
    let row_of_button = button.closest(".vp-downloads").unwrap_or_else(|| button.clone());
    whole.insert_before(&row, Some(&row_of_button));
    hooks::copy_link(field.unchecked_ref::<HtmlInputElement>(), &note, words.link_copied);
    Some(())
}
