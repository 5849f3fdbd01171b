//! The visitor's choices in one profile, as the fragment of an address holds them: a link shows what its sender saw.
//!
//! The fragment of the page's address is the host page's. It is read where it is one of ours, see [`view::fragment`], and written only
//! where the host page asks for that (`fragment="on"`) and no other fragment stands there. Otherwise choices last as long as the profile
//! stands in the page, and links that visitors ask for carry them.

use std::{cell::RefCell, rc::Rc};

use super::{
    bindings::{Element, History, Location, replace_state},
    settings,
};
use crate::view::{
    FragmentUse,
    fragment::{self, Choice},
};
use js_sys::decode_uri_component;

/// Begins each part of a fragment as version 0.1 wrote them: `vp:PROFILE:KEY=VALUE`, percent-encoded, with `&` between parts.
const OLD_PREFIX: &str = "vp:";

/// The key of the section, or of the chart by its name, that a link leads to.
pub(super) const SECTION: &str = "section";

/// The choices made in one profile. Profiles with the same id share those in the address.
#[derive(Debug)]
pub(super) struct UrlState {
    pub(super) host: Element,
    /// The profile's id.
    profile: String,
    choices: RefCell<Vec<Choice>>,
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
        choices.iter().find(|choice| choice.key == key).map(|choice| choice.value.clone())
    }

    /// Chooses, or with `None` goes back to what is shown without a choice.
    pub(super) fn set(&self, key: &str, value: Option<&str>) {
        self.choices.replace(self.with(key, value));
        self.write_address();
    }

    /// Forgets the choices whose keys are such.
    pub(super) fn forget(&self, is_such: impl Fn(&str) -> bool) {
        self.choices.borrow_mut().retain(|choice| !is_such(&choice.key));
    }

    /// Every choice, by its key.
    pub(super) fn all(&self) -> Vec<(String, String)> {
        self.choices.borrow().iter().map(|choice| (choice.key.clone(), choice.value.clone())).collect()
    }

    /// The address that leads to a section, or to a chart by its name, with all that was chosen. Where the host page has its own use for
    /// the fragment, such as a route (`#/...`, `#!...`), the address as it stands: without that it leads elsewhere.
    pub(super) fn link(&self, target: &str) -> String {
        let (page, before) = address();
        let fragment = if is_route(&before) { before } else { fragment::write(&self.with(SECTION, Some(target))) };
        [&page, "#", &fragment].concat()
    }

    /// Whether visitors can ask for links.
    pub(super) fn offers_links(&self) -> bool {
        settings::fragment_use(&self.host) != FragmentUse::Off
    }

    /// Takes over the choices in the address; returns whether it is one of ours.
    ///
    /// Another one changes nothing: a link to an anchor of the host page must not undo choices.
    pub(super) fn read_address(&self) -> bool {
        if settings::fragment_use(&self.host) == FragmentUse::Off {
            return false;
        }
        let Some(mut choices) = read(&address().1) else { return false };
        choices.retain(|choice| choice.profile == self.profile);
        choices.truncate(fragment::MOST_CHOICES);
        self.choices.replace(choices);
        true
    }

    /// The choices with another value under a key; of more than a link can hold, the latest.
    fn with(&self, key: &str, value: Option<&str>) -> Vec<Choice> {
        let mut choices = self.choices.borrow().clone();
        choices.retain(|choice| choice.key != key);
        choices.extend(value.map(|value| Choice {
            profile: self.profile.clone(),
            key: key.to_owned(),
            value: value.to_owned(),
        }));
        choices.drain(..choices.len().saturating_sub(fragment::MOST_CHOICES));
        choices
    }

    /// Puts the choices into the address. It stays as it is where it has a fragment of the host page, and where the browser refuses: in
    /// sandboxed frames, and in WebKit after a hundred changes within half a minute.
    fn write_address(&self) -> Option<()> {
        if settings::fragment_use(&self.host) != FragmentUse::On {
            return None;
        }
        let (page, before) = address();
        let mut choices = if before.is_empty() { Vec::new() } else { read(&before).filter(|_| is_ours(&before))? };
        choices.retain(|choice| choice.profile != self.profile);
        choices.extend_from_slice(&self.choices.borrow());
        let fragment = fragment::write(&choices);
        if fragment == before {
            return None;
        }
        let mark = if fragment.is_empty() { "" } else { "#" };
        replace_state(&History::state(), "", &[&page, mark, &fragment].concat()).ok()
    }
}

/// The page's address in full, because a bare fragment is relative to the page's `<base>`, and its fragment.
fn address() -> (String, String) {
    let address = Location::href();
    let (page, fragment) = address.split_once('#').unwrap_or((&address, ""));
    (page.to_owned(), fragment.to_owned())
}

/// Whether the host page finds its way by the fragment.
fn is_route(fragment: &str) -> bool {
    fragment.starts_with(['/', '!'])
}

/// Whether a fragment holds nothing of the host page.
fn is_ours(fragment: &str) -> bool {
    fragment::read(fragment).is_some() || fragment.split('&').all(|part| read_old(part).is_some())
}

/// The choices in a fragment, which may stand beside an anchor of the host page in an old link; `None` where there are none.
fn read(fragment: &str) -> Option<Vec<Choice>> {
    fragment::read(fragment).or_else(|| {
        let old: Vec<Choice> = fragment.split('&').filter_map(read_old).collect();
        (!old.is_empty()).then_some(old)
    })
}

/// The choice in a part of an old link. Some programs that pass links on encode its colons as well.
fn read_old(part: &str) -> Option<Choice> {
    let decoded_part = decoded(part)?;
    let whole = if part.starts_with(OLD_PREFIX) { part } else { &decoded_part };
    let (profile, choice) = whole.strip_prefix(OLD_PREFIX)?.split_once(':')?;
    let (key, value) = choice.split_once('=')?;
    Some(Choice { profile: decoded(profile)?, key: key.to_owned(), value: decoded(value)? })
}

/// `None` where the percent signs make no text.
fn decoded(text: &str) -> Option<String> {
    decode_uri_component(text).ok().map(String::from)
}
