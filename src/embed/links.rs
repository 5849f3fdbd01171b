//! What a click inside a profile does: links from figures to their sources, to sections, to the profiles of places below, and back
//! again; and the buttons that change how the profile is shown.

use std::rc::Weak;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent, Node};

use super::{buttons, sections, shown::Shown};

/// The attribute that holds the addresses of the profiles left behind, the last one last. It stands on the element, since every
/// profile that opens in place is a new one.
const TRAIL: &str = "data-trail";

/// Whether a visitor came here from another profile.
pub(super) fn has_trail(host: &HtmlElement) -> bool {
    host.get_attribute(TRAIL).is_some_and(|trail| !trail.is_empty())
}

/// Whether this profile opened in place of another, so that the keyboard's focus has to be set.
pub(super) fn opened_in_place(host: &HtmlElement) -> bool {
    host.has_attribute(TRAIL)
}

/// Follows the links that the browser cannot: fragments do not lead into a shadow root, and profiles of places below
/// open in place.
pub(super) fn follow(root: &Node, shown: Weak<Shown>) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "click", options, move |event| {
        if shown.upgrade().and_then(|shown| act(&shown, event)).is_some() {
            event.prevent_default();
        }
    })
}

fn act(shown: &Shown, event: &Event) -> Option<()> {
    // With a key held, a link means another tab or window: the browser's business.
    let click = event.dyn_ref::<MouseEvent>()?;
    if click.ctrl_key() || click.meta_key() || click.shift_key() {
        return None;
    }
    let found = event.target()?.dyn_into::<Element>().ok()?.closest("a, button").ok()??;
    let (host, class) = (&shown.host, found.class_name());
    let trail = host.get_attribute(TRAIL).unwrap_or_default();
    match found.get_attribute("href") {
        None if class == "vp-button vp-back" => {
            let (rest, last) = trail.rsplit_once(' ').unwrap_or(("", &trail));
            open(host, rest, last)
        }
        None => buttons::press(shown, &class, found.dyn_into().ok()?),
        Some(address) if class == "vp-member" => open(host, &[&trail, " ", &shown.url].concat(), &address),
        Some(address) => {
            let content = shown.content()?;
            let selector = ["[id=\"", address.strip_prefix('#')?, "\"]"].concat();
            let target = content.query_selector(&selector).ok()??.dyn_into::<HtmlElement>().ok()?;
            sections::jump(&content, &target, &shown.state)
        }
    }
}

/// Shows another profile in this one's place: the loader follows the element's `src`.
fn open(host: &HtmlElement, trail: &str, address: &str) -> Option<()> {
    host.set_attribute(TRAIL, trail.trim()).ok()?;
    host.set_attribute("src", address).ok()
}
