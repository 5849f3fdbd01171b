//! Links inside a profile: from figures to their sources, to the profiles of places below, and back again.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent, ShadowRoot};

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
/// open in place. `url` is the address of the profile shown.
pub(super) fn follow(host: HtmlElement, root: &ShadowRoot, url: &str) -> EventListener {
    let (target, here) = (root.clone(), url.to_owned());
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "click", options, move |event| {
        if act(&host, &target, &here, event).is_some() {
            event.prevent_default();
        }
    })
}

fn act(host: &HtmlElement, root: &ShadowRoot, here: &str, event: &Event) -> Option<()> {
    // With a key held, a link means another tab or window: the browser's business.
    let click = event.dyn_ref::<MouseEvent>()?;
    if click.ctrl_key() || click.meta_key() || click.shift_key() {
        return None;
    }
    let found = event.target()?.dyn_into::<Element>().ok()?.closest("a, .vp-back").ok()??;
    let trail = host.get_attribute(TRAIL).unwrap_or_default();
    match (found.class_name().as_str(), found.get_attribute("href")) {
        ("vp-back", _) => {
            let (rest, last) = trail.rsplit_once(' ').unwrap_or(("", &trail));
            open(host, rest, last)
        }
        ("vp-member", Some(address)) => open(host, &[&trail, " ", here].concat(), &address),
        (_, Some(address)) => {
            let source = root.get_element_by_id(address.strip_prefix('#')?)?.dyn_into::<HtmlElement>().ok()?;
            source.scroll_into_view();
            source.focus().ok()
        }
        (_, None) => None,
    }
}

/// Shows another profile in this one's place: the loader follows the element's `src`.
fn open(host: &HtmlElement, trail: &str, address: &str) -> Option<()> {
    host.set_attribute(TRAIL, trail.trim()).ok()?;
    host.set_attribute("src", address).ok()
}
