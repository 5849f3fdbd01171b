//! What the element's attributes ask for.

use super::{
    bindings::{self, Element, Window},
    links,
};
use crate::view::{self, LAYOUTS, Mode, Settings, Theme, Tools};

/// Reads the attributes but for the language, which the loader follows. Values that are not known warn in the console and fall back.
pub(super) fn read(host: &Element) -> Settings {
    let defaults = Settings::default();
    let mut settings = Settings {
        heading_level: choice(host, "heading-level", "1|2|3|4|5|6")
            .map_or(defaults.heading_level, |index| index as u8 + 1),
        back: links::has_trail(host),
        theme: choice(host, "theme", "auto|light|dark").map_or(defaults.theme, |index| match index {
            0 => Theme::Auto,
            1 => Theme::Light,
            _ => Theme::Dark,
        }),
        mode: choice(host, "mode", "standard|elder").map_or(defaults.mode, |index| match index {
            0 => Mode::Standard,
            _ => Mode::Elder,
        }),
        tools: Tools {
            live: true,
            mode_switch: choice(host, "mode-switch", "on|off") != Some(1),
            speech: Window::speech_synthesis().is_some(),
        },
        ..defaults
    };
    each(host, "sections", LAYOUTS, &mut |name| settings.add_section(name));
    // What stands alone needs no other section.
    each(host, "layout", LAYOUTS, &mut |name| settings.lay_out(name));
    settings
}

/// Which of the known values, which are separated by bars, an attribute has.
fn choice(host: &Element, name: &str, known: &str) -> Option<usize> {
    let mut found = None;
    each(host, name, known, &mut |word| {
        found = view::place(word, known);
        found.is_some()
    });
    found
}

/// Takes the words of an attribute. Those that are refused are told to the maintainer, with what is known.
fn each(host: &Element, name: &str, known: &str, take: &mut dyn FnMut(&str) -> bool) {
    for word in host.get_attribute(name).unwrap_or_default().split_whitespace() {
        if !take(word) {
            bindings::warn(&["village-profile: ", name, "=\"", word, "\" is ignored; known: ", known].concat());
        }
    }
}
