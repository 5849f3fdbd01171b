//! The way back through profiles that opened in place of one another: the addresses of those left behind, the latest first.
//!
//! They stand in an attribute of the element, since every profile that opens in place is a new one. The loader follows the element's
//! `src`.

use super::bindings::Element;

const TRAIL: &str = "data-trail";

/// Stands for a profile that came from the page itself, which has no address.
const IN_PAGE: &str = "#";

/// Whether a visitor came here from another profile.
pub(super) fn leads_back(host: &Element) -> bool {
    host.get_attribute(TRAIL).is_some_and(|trail| !trail.is_empty())
}

/// Whether this profile opened in place of another, so that the keyboard's focus has to be set.
pub(super) fn opened_in_place(host: &Element) -> bool {
    host.get_attribute(TRAIL).is_some()
}

/// Shows the profile at `address` in place of the one that came from `left`.
pub(super) fn go_to(host: &Element, address: &str, left: &str) {
    let trail = host.get_attribute(TRAIL).unwrap_or_default();
    let left = if left.is_empty() { IN_PAGE } else { left };
    open(host, &[left, " ", &trail].concat(), address);
}

/// Shows the profile again that the visitor came from.
pub(super) fn go_back(host: &Element) {
    let trail = host.get_attribute(TRAIL).unwrap_or_default();
    let (latest, rest) = trail.split_once(' ').unwrap_or((&trail, ""));
    open(host, rest, latest);
}

fn open(host: &Element, trail: &str, address: &str) {
    host.set_attribute(TRAIL, trail.trim());
    if address == IN_PAGE {
        host.remove_attribute("src");
    } else {
        host.set_attribute("src", address);
    }
}
