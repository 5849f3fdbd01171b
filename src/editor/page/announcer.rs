//! What has just happened, for those who do not see it.

use super::dom::{Build, by_id};

/// The id of the live region.
pub(super) const ID: &str = "announcer";

/// Says a sentence in the live region.
pub(super) fn say(sentence: &str) {
    if let Some(region) = by_id(ID) {
        web_sys::Element::from(region).with_text(sentence);
    }
}
