//! The settings that the element's attributes ask for. The values of each attribute are defined where the setting is.

use web_sys::console;

use super::{bindings::Element, read_aloud, trail};
use crate::view::{ColorScheme, FragmentUse, HEADING_LEVELS, Layout, Mode, Section, Settings, Switch, Tools};

/// Reads the attributes but for the language, which the loader follows. Values that are not known warn in the console and fall back.
pub(super) fn read(host: &Element) -> Settings {
    let mut settings = Settings {
        back: trail::left_name(host),
        color_scheme: value(host, "theme", ColorScheme::NAMES).and_then(ColorScheme::from_name).unwrap_or_default(),
        mode: value(host, "mode", Mode::NAMES).and_then(Mode::from_name).unwrap_or_default(),
        tools: Tools {
            live: true,
            mode_switch: value(host, "mode-switch", Switch::NAMES) != Some(Switch::Off.name()),
            speech: read_aloud::is_supported(),
            links: value(host, "fragment", FragmentUse::NAMES) != Some(FragmentUse::Off.name()),
        },
        ..Settings::default()
    };
    if let Some(level) = value(host, "heading-level", &HEADING_LEVELS).and_then(|level| level.parse().ok()) {
        settings.heading_level = level;
    }
    for name in words(host, "sections") {
        match Section::from_name(&name) {
            Some(section) => settings.add_section(section),
            None => warn("sections", &name, &[Section::NAMES]),
        }
    }
    for name in words(host, "layout") {
        match Layout::from_name(&name) {
            Some(layout) => settings.layout = layout,
            None => warn("layout", &name, &[Layout::NAMES, Section::NAMES]),
        }
    }
    settings
}

/// The last of the known values that an attribute has.
fn value(host: &Element, attribute: &str, known: &[&'static str]) -> Option<&'static str> {
    let mut found = None;
    for word in words(host, attribute) {
        match known.iter().find(|value| **value == word) {
            Some(value) => found = Some(*value),
            None => warn(attribute, &word, &[known]),
        }
    }
    found
}

/// The words of an attribute, which stand between white space.
fn words(host: &Element, attribute: &str) -> Vec<String> {
    host.get_attribute(attribute).unwrap_or_default().split_whitespace().map(str::to_owned).collect()
}

/// Tells the maintainer of a value that is not known, with those that are.
fn warn(attribute: &str, value: &str, known: &[&[&str]]) {
    let known = known.concat().join("|");
    console::warn_1(&format!("village-profile: {attribute}=\"{value}\" is ignored; known: {known}").into());
}
