//! The filters of the honors at work: what does not fit is hidden, and how many remain is told and spoken.

use super::{bindings::Element, dom, url_state::UrlState};
use crate::locale::{Lang, action::ActionMessages};

/// Sets the filters as the visitor chose, and hides what they leave out. Values that no honor has are no choice.
pub(super) fn apply(content: &Element, state: &UrlState, lang: Lang) {
    for filter in &filters(content) {
        filter.set_value(&state.get(&key(filter)).unwrap_or_default());
        // Nothing is chosen then.
        if filter.value().is_empty() {
            filter.set_value("");
        }
    }
    show(content, lang);
}

/// Remembers what the filters say, and hides what they leave out.
pub(super) fn changed(content: &Element, state: &UrlState, lang: Lang) {
    for filter in &filters(content) {
        let value = filter.value();
        state.set(&key(filter), Some(value.as_str()).filter(|value| !value.is_empty()));
    }
    show(content, lang);
}

/// Shows every honor again.
pub(super) fn reset(content: &Element, state: &UrlState, lang: Lang) -> Option<()> {
    let filters = filters(content);
    for filter in &filters {
        filter.set_value("");
    }
    changed(content, state, lang);
    // The button that was pressed is gone.
    filters.first()?.focus();
    Some(())
}

fn filters(content: &Element) -> Vec<Element> {
    dom::all(content, ".vp-filter select")
}

/// The attribute of honors that a filter looks at.
fn name(filter: &Element) -> String {
    filter.get_attribute("name").unwrap_or_default()
}

/// Under which key a filter is remembered: `data-level` as `honors.level`.
fn key(filter: &Element) -> String {
    let name = name(filter);
    ["honors.", name.strip_prefix("data-").unwrap_or_default()].concat()
}

fn show(content: &Element, lang: Lang) {
    let mut wanted = Vec::new();
    for filter in &filters(content) {
        let value = filter.value();
        if !value.is_empty() {
            wanted.push((name(filter), value));
        }
    }
    let (mut shown, mut all) = (0, 0);
    for honor in &dom::all(content, ".vp-honors > li") {
        let mut fits = true;
        for (name, value) in &wanted {
            let own = honor.get_attribute(name).unwrap_or_default();
            fits &= own.split('\n').any(|own| own == value);
        }
        dom::hide(honor, !fits);
        shown += u16::from(fits);
        all += 1;
    }
    for year in &dom::all(content, ".vp-year") {
        dom::hide(year, year.query_selector(".vp-honors > li:not([hidden])").is_none());
    }
    for count in &dom::all(content, ".vp-count") {
        count.set_text_content(Some(&ActionMessages::of(lang).honors_shown(shown, all)));
    }
    for button in &dom::all(content, ".vp-reset") {
        dom::hide(button, wanted.is_empty());
    }
}
