//! The way back through profiles that opened in place of one another: those left behind, the latest first, each with the address of its
//! data and its name.
//!
//! They stand in an attribute of the element, since the element may leave its place in the page and come back. The loader follows the
//! element's `src`; data without an address stands in the page, and is shown where the element has no `src`. The history of the browser is
//! the page's own: no entry is added to it.

use super::bindings::Element;

const TRAIL: &str = "data-trail";
const SRC: &str = "src";

/// End an address and a name: the separators of ASCII, which stand in neither.
const ADDRESS_END: &str = "\u{1f}";
const NAME_END: &str = "\u{1e}";

fn trail(host: &Element) -> String {
    host.get_attribute(TRAIL).unwrap_or_default()
}

/// The name of the place that a visitor came from.
pub(super) fn left_name(host: &Element) -> Option<String> {
    let trail = trail(host);
    let (_, rest) = trail.split_once(ADDRESS_END)?;
    Some(rest.split_once(NAME_END)?.0.to_owned())
}

/// Shows the profile at `address` in place of the one of this name that came from `left`; returns whether that is another.
pub(super) fn go_to(host: &Element, address: &str, left: &str, name: &str) -> bool {
    let is_other = host.get_attribute(SRC).as_deref() != Some(address);
    if is_other {
        host.set_attribute(TRAIL, &[left, ADDRESS_END, name, NAME_END, &trail(host)].concat());
        host.set_attribute(SRC, address);
    }
    is_other
}

/// Shows the profile again that the visitor came from; returns the address of the link by which it was left.
pub(super) fn go_back(host: &Element) -> Option<String> {
    let (trail, link) = (trail(host), host.get_attribute(SRC));
    let (address, rest) = trail.split_once(ADDRESS_END)?;
    host.set_attribute(TRAIL, rest.split_once(NAME_END)?.1);
    if address.is_empty() {
        host.remove_attribute(SRC);
    } else {
        host.set_attribute(SRC, address);
    }
    link
}
