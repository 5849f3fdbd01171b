//! The filters of the honors: those that do not match are hidden, and a line says how many remain.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use super::{bindings::Element, dom, url_state::UrlState};
use crate::locale::{Lang, action::ActionMessages};

/// Sets the filters as the visitor chose, and hides the honors that do not match. Values that no honor has are no choice.
pub(super) fn restore(content: &Element, url_state: &UrlState, lang: Lang) {
    for filter in &filters(content) {
        select(filter).set_value(&url_state.get(&key(filter)).unwrap_or_default());
        // A value that the list does not offer leaves it without any: the first one stands for all honors.
        if select(filter).value().is_empty() {
            select(filter).set_value("");
        }
    }
    apply(content, lang);
}

/// Remembers the values of the filters, and hides the honors that do not match.
pub(super) fn store(content: &Element, url_state: &UrlState, lang: Lang) {
    for filter in &filters(content) {
        let value = select(filter).value();
        url_state.set(&key(filter), Some(value.as_str()).filter(|value| !value.is_empty()));
    }
    apply(content, lang);
}

/// Shows every honor again.
pub(super) fn reset(content: &Element, url_state: &UrlState, lang: Lang) -> Option<()> {
    let filters = filters(content);
    for filter in &filters {
        select(filter).set_value("");
    }
    store(content, url_state, lang);
    // The button that was pressed is hidden now.
    filters.first()?.focus();
    Some(())
}

/// Whether the honors have several pages, of which the view writes one with those that match.
pub(super) fn has_pages(content: &Element) -> bool {
    content.query_selector(".vp-filter[data-long]").is_some()
}

/// Gives the focus to the filter that stands for one before, or to the first.
pub(super) fn focus(content: &Element, before: Option<&Element>) -> Option<()> {
    let name = before.map(attribute).unwrap_or_default();
    let filters = filters(content);
    filters.iter().find(|filter| attribute(filter) == name).or_else(|| filters.first())?.focus();
    Some(())
}

fn filters(content: &Element) -> Vec<Element> {
    dom::query_all(content, ".vp-filter select")
}

fn select(filter: &Element) -> &HtmlSelectElement {
    filter.unchecked_ref()
}

/// The attribute of honors that a filter looks at.
fn attribute(filter: &Element) -> String {
    filter.get_attribute("name").unwrap_or_default()
}

/// The key under which a filter is remembered: `honors.level` for `data-level`.
fn key(filter: &Element) -> String {
    ["honors.", attribute(filter).strip_prefix("data-").unwrap_or_default()].concat()
}

fn apply(content: &Element, lang: Lang) {
    let mut filters = filters(content);
    filters.retain(|filter| !select(filter).value().is_empty());
    let honors = dom::query_all(content, ".vp-honors > li");
    let mut shown = 0_usize;
    for honor in &honors {
        let is_shown = filters.iter().all(|filter| matches(honor, filter));
        dom::set_hidden(honor, !is_shown);
        shown += usize::from(is_shown);
    }
    for year in &dom::query_all(content, ".vp-year") {
        dom::set_hidden(year, year.query_selector(".vp-honors > li:not([hidden])").is_none());
    }
    // A filter looks into the whole list; the control that would fold a part of it is out of place then.
    if !filters.is_empty() {
        for fold in &dom::query_all(content, ".vp-more") {
            fold.toggle_attribute("open", true);
        }
    }
    for summary in &dom::query_all(content, ".vp-more > summary") {
        dom::set_hidden(summary, !filters.is_empty());
    }
    for count in &dom::query_all(content, ".vp-filter:not([data-long]) .vp-count") {
        count.set_text_content(Some(&ActionMessages::of(lang).honors_shown(shown, honors.len())));
    }
    for button in &dom::query_all(content, ".vp-reset") {
        dom::set_hidden(button, filters.is_empty());
    }
}

fn matches(honor: &Element, filter: &Element) -> bool {
    let wanted = select(filter).value();
    // An honor may have several values, one a line.
    honor.get_attribute(&attribute(filter)).unwrap_or_default().split('\n').any(|value| value == wanted)
}
