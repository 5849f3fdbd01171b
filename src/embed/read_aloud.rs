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

/// What is read in one breath each: everything that is shown as words and leads nowhere.
const BREATHS: &str = ".vp-heading, .vp-subheading, .vp-title, .vp-item > p, .vp-branch, .vp-fact, .vp-sentence, .vp-honors p, \
    .vp-plain > li, .vp-grid > li, .vp-members > li, .vp-sources > li, .vp-image span";

/// A section being read aloud. Dropping it ends the reading.
#[derive(Debug)]
#[must_use = "the reading ends when this is dropped"]
pub(super) struct ReadAloud {
    speech: SpeechSynthesis,
    /// The button that started it, and now ends it.
    pub(super) button: Element,
    lang: Lang,
    /// Whether the speech has come to an end by itself.
    pub(super) ended: bool,
    // Chromium forgets utterances that nothing holds, and what was to follow them.
    utterances: Vec<SpeechSynthesisUtterance>,
    _ended: Callback,
}

impl ReadAloud {
    /// Reads the section of a button. `ended` is called when the speech ends, or fails.
    pub(super) fn start(button: Element, lang: Lang, ended: Callback) -> Option<Self> {
        let (speech, section) = (Window::speech_synthesis()?, dom::closest(&button, ".vp-section")?);
        let mut utterances = Vec::new();
        speech.cancel();
        for part in &dom::all(&section, BREATHS) {
            // As it is seen: what is hidden is not read.
            let utterance = SpeechSynthesisUtterance::new_with_text(&part.inner_text()).ok()?;
            let foreign = part.query_selector("[lang]").or_else(|| dom::closest(part, "[lang]"));
            let tag = foreign.and_then(|foreign| foreign.get_attribute("lang")).unwrap_or_default();
            utterance.set_lang(voice(&tag));
            utterance.set_rate(RATE);
            utterance.set_onerror(Some(ended.function()));
            utterances.push(utterance);
        }
        utterances.last()?.set_onend(Some(ended.function()));
        for utterance in &utterances {
            speech.speak(utterance);
        }
        button.set_text_content(Some(ActionMessages::of(lang).stop));
        Some(Self { speech, button, lang, ended: false, utterances, _ended: ended })
    }
}

impl Drop for ReadAloud {
    fn drop(&mut self) {
        for utterance in &self.utterances {
            utterance.set_onerror(None);
            utterance.set_onend(None);
        }
        // Speech belongs to the whole page: what another profile has begun since goes on.
        if !self.ended {
            self.speech.cancel();
        }
        self.button.set_text_content(Some(ActionMessages::of(self.lang).read));
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
