//! What a visitor chose in one profile, kept in the fragment of the page's address, so that it can be linked to and survives a
//! reload.
//!
//! The fragment is the host page's. Ours are the parts between `&` that read `vp:PROFILE:KEY=VALUE`, percent-encoded; the
//! others stay as they are, and a route (`#/...`, `#!...`) is left alone altogether. Without the fragment (`fragment="off"`, a
//! sandboxed frame) choices last as long as the profile stands in the page.

use std::{cell::RefCell, rc::Rc};

use super::bindings::{Element, History, Location, replace_state};
use js_sys::{decode_uri_component, encode_uri_component};

/// What our parts begin with.
const OURS: &str = "vp:";

/// More choices than any profile offers; a fragment with more of them is not one of ours.
const MOST: usize = 64;

/// The choices made in one profile, by key. Profiles with the same id share what the address says.
#[derive(Debug)]
pub(super) struct UrlState {
    pub(super) host: Element,
    /// The profile's id.
    profile: String,
    chosen: RefCell<Vec<(String, String)>>,
}

impl UrlState {
    /// The choices that the page's address names for a profile.
    pub(super) fn of(host: &Element, profile: &str) -> Rc<Self> {
        let state = Self { host: host.clone(), profile: profile.to_owned(), chosen: RefCell::default() };
        state.follow();
        Rc::new(state)
    }

    /// What was chosen under a key. Anybody can write an address: whoever asks takes only values that it knows.
    pub(super) fn get(&self, key: &str) -> Option<String> {
        let chosen = self.chosen.borrow();
        chosen.iter().find(|(other, _)| other == key).map(|(_, value)| value.clone())
    }

    /// Chooses, or with `None` goes back to what is shown without a choice. Keys are of `a-z`, `0-9`, `-` and `.`.
    pub(super) fn set(&self, key: &str, value: Option<&str>) {
        let mut chosen = self.chosen.borrow_mut();
        while let Some(at) = chosen.iter().position(|(other, _)| other == key) {
            chosen.remove(at);
        }
        if let Some(value) = value {
            chosen.push((key.to_owned(), value.to_owned()));
        }
        drop(chosen);
        self.write();
    }

    /// Takes over what the address says by now; returns whether it says anything.
    ///
    /// An address that says nothing of ours changes nothing: a link to an anchor of the host page must not undo choices.
    pub(super) fn follow(&self) -> bool {
        let Some(fragment) = self.fragment() else { return false };
        let (mut ours, mut chosen) = (false, Vec::new());
        for part in fragment.split('&') {
            let Some(part) = decoded(part).filter(|part| part.starts_with(OURS)) else { continue };
            ours = true;
            if let Some((key, value)) = self.own(&part).and_then(|choice| choice.split_once('='))
                && chosen.len() < MOST
            {
                chosen.push((key.to_owned(), value.to_owned()));
            }
        }
        if ours {
            self.chosen.replace(chosen);
        }
        ours
    }

    /// The fragment without its `#`; `None` where the host page switched it off.
    fn fragment(&self) -> Option<String> {
        for name in &["fragment", "data-fragment"] {
            if self.host.get_attribute(name).is_some_and(|value| value.trim() == "off") {
                return None;
            }
        }
        Some(Location::href().split_once('#').map_or("", |(_, fragment)| fragment).to_owned())
    }

    /// `KEY=VALUE` of a decoded part, where it is this profile's.
    fn own<'a>(&self, part: &'a str) -> Option<&'a str> {
        part.strip_prefix(OURS)?.strip_prefix(self.profile.as_str())?.strip_prefix(':')
    }

    /// Puts the choices into the address. It stays as it is where the browser refuses: in sandboxed frames, and in WebKit
    /// after a hundred changes within half a minute.
    fn write(&self) -> Option<()> {
        let before = self.fragment()?;
        if matches!(before.as_bytes().first(), Some(b'/' | b'!')) {
            return None;
        }
        let mut fragment = String::new();
        for part in before.split('&') {
            if !before.is_empty() && decoded(part).is_none_or(|part| self.own(&part).is_none()) {
                fragment.push('&');
                fragment.push_str(part);
            }
        }
        for (key, value) in self.chosen.borrow().iter() {
            for part in &["&", OURS, &encoded(&self.profile), ":", key, "=", &encoded(value)] {
                fragment.push_str(part);
            }
        }
        let fragment = fragment.strip_prefix('&').unwrap_or_default();
        if fragment == before {
            return None;
        }
        // In full, because a bare fragment is relative to the page's `<base>`.
        let address = Location::href();
        let address = address.split('#').next().unwrap_or_default();
        let mark = if fragment.is_empty() { "" } else { "#" };
        replace_state(&History::state(), "", &[address, mark, fragment].concat()).ok()
    }
}

fn encoded(text: &str) -> String {
    encode_uri_component(text).into()
}

/// `None` where the percent signs make no text.
fn decoded(text: &str) -> Option<String> {
    decode_uri_component(text).ok().map(String::from)
}
