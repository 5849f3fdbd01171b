//! What a click inside a profile does: links from figures to their sources, to sections, to the profiles of places below, and back
//! again; and the buttons that change how the profile is shown.

use super::{
    bindings::{Element, Event},
    buttons, dom,
    profile_view::ProfileView,
    sections,
};

/// The attribute that holds the addresses of the profiles left behind, the last one last. It stands on the element, since every
/// profile that opens in place is a new one.
const TRAIL: &str = "data-trail";

/// Whether a visitor came here from another profile.
pub(super) fn has_trail(host: &Element) -> bool {
    host.get_attribute(TRAIL).is_some_and(|trail| !trail.is_empty())
}

/// Whether this profile opened in place of another, so that the keyboard's focus has to be set.
pub(super) fn opened_in_place(host: &Element) -> bool {
    host.get_attribute(TRAIL).is_some()
}

/// Follows the links that the browser cannot: fragments do not lead into a shadow root, and profiles of places below
/// open in place.
pub(super) fn follow(shown: &ProfileView, click: &Event) -> Option<()> {
    act(shown, click)?;
    click.prevent_default();
    Some(())
}

fn act(shown: &ProfileView, click: &Event) -> Option<()> {
    // With a key held, a link means another tab or window: the browser's business.
    if click.ctrl_key() || click.meta_key() || click.shift_key() {
        return None;
    }
    let found = dom::around(click, "a, button")?;
    let (host, class) = (&shown.host, dom::class(&found));
    let trail = host.get_attribute(TRAIL).unwrap_or_default();
    match found.get_attribute("href") {
        None if class == "vp-button vp-back" => {
            let mut last = "";
            for address in trail.split(' ') {
                last = address;
            }
            open(host, trail.strip_suffix(last)?, last)
        }
        None => buttons::press(shown, &class, found),
        Some(address) if class == "vp-member" => open(host, &[&trail, " ", &shown.url].concat(), &address),
        Some(address) => {
            let content = shown.content()?;
            let id = address.strip_prefix('#')?;
            // No selector, which what stands in the data could break.
            let parts = dom::all(&content, "[id]");
            let target = parts.iter().find(|part| part.get_attribute("id").as_deref() == Some(id))?;
            sections::jump(&content, target, &shown.state)
        }
    }
}

/// Shows another profile in this one's place: the loader follows the element's `src`.
fn open(host: &Element, trail: &str, address: &str) -> Option<()> {
    host.set_attribute(TRAIL, trail.trim());
    host.set_attribute("src", address);
    Some(())
}
