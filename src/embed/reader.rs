//! Reads a section aloud with the browser's own speech.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance, window};

use super::dom;
use crate::locale::{Lang, tools::ToolWords};

/// A little slower than people talk.
const RATE: f32 = 0.9;

/// What is read in one breath each: everything that is shown as words and leads nowhere.
const BREATHS: &str = ".vp-heading, .vp-subheading, .vp-title, .vp-item > p, .vp-branch, .vp-fact, .vp-sentence, .vp-honors p, \
    .vp-plain > li, .vp-grid > li, .vp-members > li, .vp-sources > li, .vp-image span";

/// The browser's speech, where it has any.
pub(super) fn speech() -> Option<SpeechSynthesis> {
    let speech = window()?.speech_synthesis().ok()?;
    // The binding takes what a browser without speech answers for granted.
    (!AsRef::<JsValue>::as_ref(&speech).is_undefined()).then_some(speech)
}

/// A section being read aloud. Dropping it ends the reading.
#[derive(Debug)]
#[must_use = "the reading ends when this is dropped"]
pub(super) struct Reader {
    speech: SpeechSynthesis,
    /// The button that started it, and now ends it.
    pub(super) button: HtmlElement,
    lang: Lang,
    /// Whether the speech has come to an end by itself.
    pub(super) ended: bool,
    // Chromium forgets utterances that nothing holds, and what was to follow them.
    utterances: Vec<SpeechSynthesisUtterance>,
    _ended: Closure<dyn FnMut()>,
}

impl Reader {
    /// Reads the section of a button. `ended` is called when the speech ends, or fails.
    pub(super) fn start(button: HtmlElement, lang: Lang, ended: impl FnMut() + 'static) -> Option<Self> {
        let (speech, section) = (speech()?, button.closest(".vp-section").ok()??);
        let ended = Closure::<dyn FnMut()>::new(ended);
        let mut utterances = Vec::new();
        speech.cancel();
        for part in dom::all(&section, BREATHS) {
            // As it is seen: what is hidden is not read.
            let utterance = SpeechSynthesisUtterance::new_with_text(&part.inner_text()).ok()?;
            let foreign = part.query_selector("[lang]").ok().flatten().or_else(|| part.closest("[lang]").ok()?);
            let tag = foreign.and_then(|foreign| foreign.get_attribute("lang")).unwrap_or_default();
            utterance.set_lang(voice(&tag));
            utterance.set_rate(RATE);
            utterance.set_onerror(Some(ended.as_ref().unchecked_ref()));
            utterances.push(utterance);
        }
        utterances.last()?.set_onend(Some(ended.as_ref().unchecked_ref()));
        for utterance in &utterances {
            speech.speak(utterance);
        }
        button.set_text_content(Some(ToolWords::of(lang).stop));
        Some(Self { speech, button, lang, ended: false, utterances, _ended: ended })
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        for utterance in &self.utterances {
            utterance.set_onerror(None);
            utterance.set_onend(None);
        }
        // Speech belongs to the whole page: what another profile has begun since goes on.
        if !self.ended {
            self.speech.cancel();
        }
        self.button.set_text_content(Some(ToolWords::of(self.lang).read));
    }
}

/// Voices are named by country, not by script.
fn voice(tag: &str) -> &str {
    match Lang::from_tag(tag) {
        Some(Lang::ZhHans) => "zh-CN",
        Some(Lang::ZhHant) => "zh-TW",
        _ => tag,
    }
}
