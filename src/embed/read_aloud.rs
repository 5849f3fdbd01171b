//! Reads a section aloud with the browser's own speech.

use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance};

use super::{
    bindings::{Element, Window},
    dom,
    guard::Callback,
};
use crate::locale::{Lang, action::ActionMessages};

/// A little slower than people talk.
const RATE: f32 = 0.9;

/// One utterance each: everything that is shown as text and leads nowhere.
const UTTERANCES: &str = ".vp-heading, .vp-subheading, .vp-title, .vp-item > p, .vp-branch, .vp-fact, .vp-description, .vp-honors p, \
    .vp-plain > li, .vp-grid > li, .vp-members > li, .vp-sources > li, .vp-image span";

/// Whether the browser can speak.
pub(super) fn is_supported() -> bool {
    Window::speech_synthesis().is_some()
}

/// A section being read aloud. Dropping it ends the reading.
#[derive(Debug)]
#[must_use = "the reading ends when this is dropped"]
pub(super) struct ReadAloud {
    speech: SpeechSynthesis,
    /// The button that started the reading, and stops it.
    pub(super) button: Element,
    lang: Lang,
    /// Whether the speech has come to an end by itself.
    pub(super) has_ended: bool,
    // Chromium forgets utterances that nothing holds, and those that were to follow.
    utterances: Vec<SpeechSynthesisUtterance>,
    _on_end: Callback,
}

impl ReadAloud {
    /// Reads the section of a button. `on_end` is called when the speech ends, or fails.
    pub(super) fn start(button: Element, lang: Lang, on_end: Callback) -> Option<Self> {
        let (speech, section) = (Window::speech_synthesis()?, button.closest(".vp-section")?);
        speech.cancel();
        let mut utterances = Vec::new();
        for part in &dom::query_all(&section, UTTERANCES) {
            // As it is seen: hidden text is not read.
            let utterance = SpeechSynthesisUtterance::new_with_text(&part.inner_text()).ok()?;
            utterance.set_lang(voice(&language(part)));
            utterance.set_rate(RATE);
            utterance.set_onerror(Some(on_end.function()));
            utterances.push(utterance);
        }
        utterances.last()?.set_onend(Some(on_end.function()));
        for utterance in &utterances {
            speech.speak(utterance);
        }
        rename(&button, ActionMessages::of(lang).read, ActionMessages::of(lang).stop);
        Some(Self { speech, button, lang, has_ended: false, utterances, _on_end: on_end })
    }
}

impl Drop for ReadAloud {
    fn drop(&mut self) {
        for utterance in &self.utterances {
            utterance.set_onerror(None);
            utterance.set_onend(None);
        }
        // Speech belongs to the whole page: if this one has ended, another profile may be speaking by now.
        if !self.has_ended {
            self.speech.cancel();
        }
        rename(&self.button, ActionMessages::of(self.lang).stop, ActionMessages::of(self.lang).read);
    }
}

/// Puts other words on a button, and at the beginning of its accessible name, which goes on with the section.
fn rename(button: &Element, before: &str, words: &str) {
    let name = button.get_attribute("aria-label").unwrap_or_default();
    button.set_attribute("aria-label", &[words, name.strip_prefix(before).unwrap_or_default()].concat());
    button.set_text_content(Some(words));
}

/// The language of a text: that of the first part inside that names one, otherwise of the nearest around.
fn language(part: &Element) -> String {
    let named = part.query_selector("[lang]").or_else(|| part.closest("[lang]"));
    named.and_then(|named| named.get_attribute("lang")).unwrap_or_default()
}

/// Voices are named by country, not by script.
fn voice(tag: &str) -> &str {
    match Lang::from_tag(tag) {
        Some(Lang::ZhHans) => "zh-CN",
        Some(Lang::ZhHant) => "zh-TW",
        _ => tag,
    }
}
