//! The filters of the honors at work: what does not fit is hidden, and how many remain is told and spoken.

use super::{dom, page::Element, state::State};
use crate::locale::{Lang, tools::ToolWords};

/// Sets the filters as the visitor chose, and hides what they leave out. Values that no honor has are no choice.
pub(super) fn apply(content: &Element, state: &State, lang: Lang) {
    for filter in filters(content) {
        filter.set_value(&state.get(&key(&filter)).unwrap_or_default());
        // Nothing is chosen then.
        if filter.value().is_empty() {
            filter.set_value("");
        }
    }
    show(content, lang);
}

/// Remembers what the filters say, and hides what they leave out.
pub(super) fn changed(content: &Element, state: &State, lang: Lang) {
    for filter in filters(content) {
        let value = filter.value();
        state.set(&key(&filter), Some(value.as_str()).filter(|value| !value.is_empty()));
    }
    show(content, lang);
}

/// Shows every honor again.
pub(super) fn reset(content: &Element, state: &State, lang: Lang) -> Option<()> {
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

/// Under which key a filter is remembered: `data-level` as `honors.level`.
fn key(filter: &Element) -> String {
    ["honors.", filter.get_attribute("name").unwrap_or_default().strip_prefix("data-").unwrap_or_default()].concat()
}

fn show(content: &Element, lang: Lang) {
    let filters = filters(content);
    let (mut shown, mut all) = (0, 0);
    for honor in dom::all(content, ".vp-honors > li") {
        let fits = filters.iter().all(|filter| {
            let value = filter.value();
            let own = honor.get_attribute(&filter.get_attribute("name").unwrap_or_default()).unwrap_or_default();
            value.is_empty() || own.split('\n').any(|own| own == value)
        });
        honor.set_hidden(!fits);
        shown += u16::from(fits);
        all += 1;
    }
    for year in dom::all(content, ".vp-year") {
        year.set_hidden(dom::all(&year, ".vp-honors > li:not([hidden])").is_empty());
    }
    for count in dom::all(content, ".vp-count") {
        count.set_text_content(Some(&ToolWords::of(lang).honors_shown(shown, all)));
    }
    for button in dom::all(content, ".vp-reset") {
        button.set_hidden(filters.iter().all(|filter| filter.value().is_empty()));
    }
}
