//! What the element's attributes ask for.

use web_sys::{HtmlElement, console, window};

use super::{links, reader};
use crate::{
    locale::Lang,
    view::{Layout, Mode, Settings, Theme, Tools},
};

/// Reads the attributes. Values that are not known warn in the console and fall back.
pub(super) fn read(host: &HtmlElement) -> Settings {
    let defaults = Settings::default();
    let level = choice(host, "heading-level", &["1", "2", "3", "4", "5", "6"]);
    Settings {
        lang: lang(host),
        heading_level: level.map_or(defaults.heading_level, |index| index as u8 + 1),
        back: links::has_trail(host),
        layout: choice(host, "layout", &["full", "card"]).map_or(defaults.layout, |index| match index {
            0 => Layout::Full,
            _ => Layout::Card,
        }),
        theme: choice(host, "theme", &["auto", "light", "dark"]).map_or(defaults.theme, |index| match index {
            0 => Theme::Auto,
            1 => Theme::Light,
            _ => Theme::Dark,
        }),
        mode: choice(host, "mode", &["standard", "elder"]).map_or(defaults.mode, |index| match index {
            0 => Mode::Standard,
            _ => Mode::Elder,
        }),
        tools: Tools {
            live: true,
            mode_switch: choice(host, "mode-switch", &["on", "off"]) != Some(1),
            speech: reader::speech().is_some(),
        },
    }
}

/// Which of the known values an attribute has.
fn choice(host: &HtmlElement, name: &str, known: &[&str]) -> Option<usize> {
    let value = host.get_attribute(name)?;
    let value = value.trim();
    let found = known.iter().position(|word| *word == value);
    if found.is_none() && !value.is_empty() {
        console::warn_1(&["village-profile: ", name, "=\"", value, "\" is not known and is ignored"].concat().into());
    }
    found
}

/// The element's own language, else the nearest around it, else the browser's.
pub(super) fn lang(host: &HtmlElement) -> Lang {
    let near = host.closest("[lang]").ok().flatten().and_then(|element| element.get_attribute("lang"));
    let browser = || Lang::from_tag(&window()?.navigator().language()?);
    near.and_then(|tag| Lang::from_tag(&tag)).or_else(browser).unwrap_or_default()
}
