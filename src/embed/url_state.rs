//! The visitor's choices in one profile, kept in the fragment of the page's address, so that they can be linked to and survive a
//! reload.
//!
//! The fragment is the host page's. Ours are the parts between `&` that read `vp:PROFILE:KEY=VALUE`, percent-encoded; the
//! others stay as they are, and a route (`#/...`, `#!...`) is left alone altogether. Without the fragment (`fragment="off"`, a
//! sandboxed frame) choices last as long as the profile stands in the page.

use std::{cell::RefCell, rc::Rc};

use super::bindings::{Element, History, Location, replace_state};
use js_sys::{decode_uri_component, encode_uri_component};

/// Begins each of our parts.
const PREFIX: &str = "vp:";

/// More choices than any profile offers; a fragment with more of them is not one of ours.
const MAX_CHOICES: usize = 64;

/// The choices made in one profile, by key. Profiles with the same id share those in the address.
#[derive(Debug)]
pub(super) struct UrlState {
    pub(super) host: Element,
    /// The profile's id.
    profile: String,
    choices: RefCell<Vec<(String, String)>>,
}

impl UrlState {
    /// The choices that the page's address names for a profile.
    pub(super) fn new(host: &Element, profile: &str) -> Rc<Self> {
        let state = Self { host: host.clone(), profile: profile.to_owned(), choices: RefCell::default() };
        state.read_address();
        Rc::new(state)
    }

    /// The choice under a key. Anybody can write an address: whoever asks takes only values that it knows.
    pub(super) fn get(&self, key: &str) -> Option<String> {
        let choices = self.choices.borrow();
        choices.iter().find(|(other, _)| other == key).map(|(_, value)| value.clone())
    }

    /// Chooses, or with `None` goes back to what is shown without a choice. Keys are of `a-z`, `0-9`, `-` and `.`.
    pub(super) fn set(&self, key: &str, value: Option<&str>) {
        let mut choices = self.choices.borrow_mut();
        choices.retain(|(other, _)| other != key);
        choices.extend(value.map(|value| (key.to_owned(), value.to_owned())));
        drop(choices);
        self.write_address();
    }

    /// Takes over the choices in the address; returns whether it holds any part of ours.
    ///
    /// An address without one changes nothing: a link to an anchor of the host page must not undo choices.
    pub(super) fn read_address(&self) -> bool {
        let (mut has_ours, mut choices) = (false, Vec::new());
        for part in self.fragment().unwrap_or_default().split('&').filter_map(decoded) {
            has_ours |= part.starts_with(PREFIX);
            if let Some((key, value)) = self.choice(&part).and_then(|choice| choice.split_once('='))
                && choices.len() < MAX_CHOICES
            {
                choices.push((key.to_owned(), value.to_owned()));
            }
        }
        if has_ours {
            self.choices.replace(choices);
        }
        has_ours
    }

    /// The fragment without its `#`; `None` where the host page switched it off.
    fn fragment(&self) -> Option<String> {
        let is_off = |name| self.host.get_attribute(name).is_some_and(|value| value.trim() == "off");
        if is_off("fragment") || is_off("data-fragment") {
            return None;
        }
        Some(Location::href().split_once('#').map_or("", |(_, fragment)| fragment).to_owned())
    }

    /// `KEY=VALUE` of a decoded part, where it is this profile's.
    fn choice<'a>(&self, part: &'a str) -> Option<&'a str> {
        part.strip_prefix(PREFIX)?.strip_prefix(&self.profile)?.strip_prefix(':')
    }

    /// Puts the choices into the address. It stays as it is where the browser refuses: in sandboxed frames, and in WebKit
    /// after a hundred changes within half a minute.
    fn write_address(&self) -> Option<()> {
        let before = self.fragment()?;
        if before.starts_with(['/', '!']) {
            return None;
        }
        let is_of_others =
            |part: &&str| !before.is_empty() && decoded(part).is_none_or(|part| self.choice(&part).is_none());
        let mut parts: Vec<String> = before.split('&').filter(is_of_others).map(str::to_owned).collect();
        for (key, value) in self.choices.borrow().iter() {
            parts.push([PREFIX, &encoded(&self.profile), ":", key, "=", &encoded(value)].concat());
        }
        let fragment = parts.join("&");
        if fragment == before {
            return None;
        }
        // In full, because a bare fragment is relative to the page's `<base>`.
        let address = Location::href();
        let page = address.split('#').next().unwrap_or_default();
        let mark = if fragment.is_empty() { "" } else { "#" };
        replace_state(&History::state(), "", &[page, mark, &fragment].concat()).ok()
    }
}

fn encoded(text: &str) -> String {
    encode_uri_component(text).into()
}

/// `None` where the percent signs make no text.
fn decoded(text: &str) -> Option<String> {
    decode_uri_component(text).ok().map(String::from)
}
