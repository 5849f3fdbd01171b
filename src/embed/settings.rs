//! What the element's attributes ask for.

use web_sys::{HtmlElement, console, window};

use crate::{
    locale::Lang,
    view::{Layout, Settings, Theme},
};

/// Reads the attributes. Values that are not known warn in the console and fall back.
pub(super) fn read(host: &HtmlElement) -> Settings {
    let defaults = Settings::default();
    Settings {
        lang: lang(host),
        heading_level: choice(host, "heading-level", |value| match value {
            "1" => Some(1),
            "2" => Some(2),
            "3" => Some(3),
            "4" => Some(4),
            "5" => Some(5),
            "6" => Some(6),
            _ => None,
        })
        .unwrap_or(defaults.heading_level),
        layout: choice(host, "layout", |value| match value {
            "full" => Some(Layout::Full),
            "card" => Some(Layout::Card),
            _ => None,
        })
        .unwrap_or(defaults.layout),
        theme: choice(host, "theme", |value| match value {
            "auto" => Some(Theme::Auto),
            "light" => Some(Theme::Light),
            "dark" => Some(Theme::Dark),
            _ => None,
        })
        .unwrap_or(defaults.theme),
    }
}

fn choice<T>(host: &HtmlElement, name: &str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
    let value = host.get_attribute(name)?;
    let value = value.trim();
    let found = known(value);
    if found.is_none() && !value.is_empty() {
        console::warn_1(&["village-profile: ", name, "=\"", value, "\" is not known and is ignored"].concat().into());
    }
    found
}

/// The element's own language, else the nearest around it, else the browser's.
fn lang(host: &HtmlElement) -> Lang {
    let near = host.closest("[lang]").ok().flatten().and_then(|element| element.get_attribute("lang"));
    let browser = || Lang::from_tag(&window()?.navigator().language()?);
    near.and_then(|tag| Lang::from_tag(&tag)).or_else(browser).unwrap_or_default()
}
