//! The visitor's choices in one profile, kept in the fragment of the page's address, so that they can be linked to and survive a
//! reload.
//!
//! The fragment is the host page's: one that is not ours is never touched, and choices then last as long as the profile stands in the
//! page, as they do without the fragment (`fragment="off"`, a sandboxed frame). Ours reads `vp--PROFILE-KEY-VALUE-KEY-VALUE`, with `--` before
//! each further profile. It is a selector too, since pages look for the element that their fragment names. Links of earlier versions, with
//! parts that read `vp:PROFILE:KEY=VALUE`, are understood.

use std::{cell::RefCell, rc::Rc};

use super::bindings::{Element, History, Location, replace_state};
use js_sys::decode_uri_component;

/// Begins a fragment of ours.
const PREFIX: &str = "vp";

/// Stands before each profile in it.
const PROFILE_MARK: &str = "--";

/// Begins each part of a fragment of earlier versions.
const FORMER_PREFIX: &str = "vp:";

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

    /// Takes over the choices in the address; returns whether it holds any of ours.
    ///
    /// An address without one changes nothing: a link to an anchor of the host page must not undo choices.
    pub(super) fn read_address(&self) -> bool {
        let Some(mut choices) = self.fragment().and_then(|fragment| choices_in(&fragment, &self.profile)) else {
            return false;
        };
        choices.truncate(MAX_CHOICES);
        self.choices.replace(choices);
        true
    }

    /// The fragment without its `#`; `None` where the host page switched it off.
    fn fragment(&self) -> Option<String> {
        let is_off = |name| self.host.get_attribute(name).is_some_and(|value| value.trim() == "off");
        if is_off("fragment") || is_off("data-fragment") {
            return None;
        }
        Some(Location::href().split_once('#').map_or("", |(_, fragment)| fragment).to_owned())
    }

    /// Puts the choices into the address. It stays as it is where its fragment is the page's, and where the browser refuses: in sandboxed
    /// frames, and in WebKit after a hundred changes within half a minute.
    fn write_address(&self) -> Option<()> {
        let before = self.fragment()?;
        let fragment = fragment_with(&before, &self.profile, &self.choices.borrow())?;
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

/// The choices in a fragment for a profile; `None` where the fragment is not ours.
fn choices_in(fragment: &str, profile: &str) -> Option<Vec<(String, String)>> {
    if let Some(profiles) = profiles_in(fragment) {
        let ours = profiles.into_iter().find(|(other, _)| other == profile);
        return Some(ours.map(|(_, choices)| choices).unwrap_or_default());
    }
    let (mut is_ours, mut choices) = (false, Vec::new());
    for part in fragment.split('&').filter_map(decoded) {
        let Some(rest) = part.strip_prefix(FORMER_PREFIX) else { continue };
        is_ours = true;
        let choice = rest.strip_prefix(profile).and_then(|rest| rest.strip_prefix(':')?.split_once('='));
        choices.extend(choice.map(|(key, value)| (key.to_owned(), value.to_owned())));
    }
    is_ours.then_some(choices)
}

/// A fragment with the choices for a profile, and those for others that it held; `None` where it is not ours to change.
fn fragment_with(before: &str, profile: &str, choices: &[(String, String)]) -> Option<String> {
    let is_former = |part: &str| decoded(part).is_some_and(|part| part.starts_with(FORMER_PREFIX));
    let mut profiles = match profiles_in(before) {
        Some(profiles) => profiles,
        None if before.is_empty() || before.split('&').all(is_former) => Vec::new(),
        None => return None,
    };
    profiles.retain(|(other, _)| other != profile);
    if !choices.is_empty() {
        profiles.push((profile.to_owned(), choices.to_vec()));
    }
    let mut fragment = String::new();
    for (profile, choices) in &profiles {
        fragment.push_str(if fragment.is_empty() { "vp--" } else { PROFILE_MARK });
        fragment.push_str(&escaped(profile));
        for word in choices.iter().flat_map(|(key, value)| [key, value]) {
            fragment.push('-');
            fragment.push_str(&escaped(word));
        }
    }
    Some(fragment)
}

/// Profiles with their choices, as a fragment of ours holds them; `None` where it is none.
fn profiles_in(fragment: &str) -> Option<Vec<(String, Vec<(String, String)>)>> {
    let parts = fragment.strip_prefix(PREFIX)?.strip_prefix(PROFILE_MARK)?.split(PROFILE_MARK);
    parts
        .map(|part| {
            let words = part.split('-').map(unescaped).collect::<Option<Vec<String>>>()?;
            let (profile, words) = words.split_first()?;
            let (pairs, rest) = words.as_chunks::<2>();
            let choices = pairs.iter().map(|[key, value]| (key.clone(), value.clone())).collect::<Vec<_>>();
            (rest.is_empty() && !choices.is_empty()).then(|| (profile.clone(), choices))
        })
        .collect()
}

/// A text in letters and digits of ASCII: any other character as its number in hexadecimal digits, between low lines.
fn escaped(text: &str) -> String {
    if text.is_empty() {
        return "__".to_owned();
    }
    let mut escaped = String::new();
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            escaped.push(character);
        } else {
            escaped.push_str(&format!("_{:x}_", u32::from(character)));
        }
    }
    escaped
}

/// The text that [`escaped`] made this of; `None` where it made nothing of the kind.
fn unescaped(word: &str) -> Option<String> {
    let mut text = String::new();
    for (index, piece) in word.split('_').enumerate() {
        if index % 2 == 0 {
            text.push_str(piece);
        } else if !piece.is_empty() {
            text.push(char::from_u32(u32::from_str_radix(piece, 16).ok()?)?);
        }
    }
    (word.matches('_').count() % 2 == 0 && !word.is_empty()).then_some(text)
}

/// `None` where the percent signs make no text.
fn decoded(text: &str) -> Option<String> {
    decode_uri_component(text).ok().map(String::from)
}
