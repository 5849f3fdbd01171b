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
            links: fragment_use(host) != FragmentUse::Off,
        },
        ..Settings::default()
    };
    warn_of_unknown(host, "fragment", FragmentUse::NAMES);
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

/// The use of the page's fragment that the host page allows.
pub(super) fn fragment_use(host: &Element) -> FragmentUse {
    let value = |attribute| last_known(host, attribute, FragmentUse::NAMES);
    value("fragment").or_else(|| value("data-fragment")).and_then(FragmentUse::from_name).unwrap_or_default()
}

/// The last of the known values that an attribute has; warns of others.
fn value(host: &Element, attribute: &str, known: &[&'static str]) -> Option<&'static str> {
    warn_of_unknown(host, attribute, known);
    last_known(host, attribute, known)
}

fn last_known(host: &Element, attribute: &str, known: &[&'static str]) -> Option<&'static str> {
    words(host, attribute).iter().rev().find_map(|word| known.iter().find(|value| *value == word).copied())
}

fn warn_of_unknown(host: &Element, attribute: &str, known: &[&str]) {
    for word in words(host, attribute).iter().filter(|word| !known.contains(&word.as_str())) {
        warn(attribute, word, &[known]);
    }
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
