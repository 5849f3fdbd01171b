//! The profile beside the form, shown by the component that visitors load.

use std::{cell::RefCell, rc::Rc};

use js_sys::{JSON, Reflect};
use web_sys::Element;

use super::{
    dom::{Build, by_id, element},
    workspace::Workspace,
};

/// The id of the place of the preview.
const PLACE: &str = "preview-place";

/// The choices beside the preview: the attribute of the component that each sets, or the width.
pub(super) const CHOICES: [(&str, &[&str]); 4] = [
    ("width", &["wide", "phone"]),
    ("lang", &["zh-Hans", "zh-Hant", "en"]),
    ("theme", &["auto", "light", "dark"]),
    ("mode", &["standard", "elder"]),
];

/// The profile that is shown, and as what.
#[derive(Debug, Default)]
pub(super) struct Preview {
    shown: RefCell<String>,
}

/// Shows the text of the draft; where it cannot be shown yet, what was shown before stays.
pub(super) fn update(workspace: &Rc<Workspace>, text: &str, is_readable: bool) {
    if let Some(note) = by_id("preview-note") {
        let words = workspace.words();
        let is_empty = workspace.preview.shown.borrow().is_empty();
        let sentence = if is_empty { words.preview_none } else { words.preview_earlier };
        Element::from(note).with_flag("hidden", is_readable).with_text(sentence);
    }
    if !is_readable || *workspace.preview.shown.borrow() == text {
        return;
    }
    let Some(place) = by_id(PLACE).map(Element::from) else { return };
    let profile = place.first_element_child().unwrap_or_else(|| {
        let profile = element("village-profile")
            .with("lang", workspace.lang().tag())
            .with("loading", "eager")
            .with("heading-level", "3")
            .with("fragment", "off")
            .with("mode-switch", "off");
        place.clone().with_child(&profile);
        profile
    });
    // The draft writes JSON, and an element that is not defined yet takes the property up when it is.
    if let Ok(value) = JSON::parse(text) {
        let _ = Reflect::set(&profile, &"profile".into(), &value);
    }
    workspace.preview.shown.replace(text.to_owned());
}

/// Takes a choice that was made beside the preview.
pub(super) fn choose(name: &str, value: &str) {
    let Some(place) = by_id(PLACE).map(Element::from) else { return };
    if name == "width" {
        place.with("data-width", value);
    } else if let Some(profile) = place.first_element_child() {
        profile.with(name, value);
    }
}
