//! The element in the page: its life, its DOM, its canvas, its events. The only room that knows a browser.
//!
//! The loader in `www/loader/` finds the elements, fetches and hands over; everything that a profile is happens here.

mod allocator;
mod bindings;
mod buttons;
pub mod canvas;
mod chart_renderer;
mod chart_view;
mod chart_views;
mod controls;
mod dom;
mod expanded;
mod failure;
mod filter;
mod guard;
mod highlight;
mod hooks;
mod links;
mod load;
mod mode;
mod palette;
mod profile_view;
mod read_aloud;
mod render_style;
mod sections;
mod settings;
mod tooltip;
mod url_state;

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, Node};

use crate::locale::{Lang, catalog};
use failure::Failure;
use profile_view::ProfileView;

/// What the loader holds for one element. Freeing it removes every listener and observer that the profile has.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle(Result<Rc<ProfileView>, Failure>);

#[wasm_bindgen]
impl Handle {
    /// Tells the profile that an attribute of its element has changed, or its language, which must have been learnt.
    pub fn attribute_changed(&self, lang: &str) {
        if let Ok(shown) = &self.0 {
            shown.speak(language(lang));
        }
    }

    /// Why nothing is shown: a code of the embedding contract and, on the next line, what was seen; empty where a profile is shown.
    #[must_use]
    pub fn failure(&self) -> String {
        self.0.as_ref().map_or_else(|failure| [failure.code, "\n", &failure.detail].concat(), |_| String::new())
    }

    /// A chart by its name, such as `industry.2`, to take along: as CSV, a text, or as a picture, a canvas; `undefined` where there is
    /// no such chart.
    #[must_use]
    pub fn file(&self, chart: &str, is_picture: bool) -> JsValue {
        let file = self.0.as_ref().ok().and_then(|shown| shown.plots.file(chart, is_picture));
        file.unwrap_or_default()
    }

    /// What reading the profile found: objects with `severity`, `code`, `path` and `detail`.
    #[must_use]
    pub fn report(&self) -> Array {
        hooks::findings(match &self.0 {
            Ok(shown) => shown.report(),
            Err(failure) => &failure.report,
        })
    }
}

/// Takes over the text with the words of a language; `false` where it is not the one that was built with this engine.
#[wasm_bindgen]
#[must_use]
pub fn learn(lang: &str, words: String) -> bool {
    catalog::install(language(lang), words)
}

/// Shows the profile that `bytes` hold in `root`; where they hold none, the handle says why. `url` is the address they came from, empty
/// where they stood in the page; `lang` is a language that has been learnt.
#[wasm_bindgen]
#[must_use]
pub fn mount(host: HtmlElement, root: Node, bytes: &[u8], url: &str, lang: &str) -> Handle {
    Handle(load::read(bytes).map(|(profile, report)| {
        let (host, root) = (host.unchecked_into(), root.unchecked_into());
        let shown = ProfileView::new(host, root, profile, report, url, language(lang));
        shown.render();
        shown.log_findings();
        shown
    }))
}

/// What to say where no profile is shown, for a code of the embedding contract, in a language that has been learnt; `may_pass` where
/// trying again can help. One a line: the sentence, the link to the data, the button that tries again, and the maintainer's remedy.
#[wasm_bindgen]
#[must_use]
pub fn words(lang: &str, code: &str, may_pass: bool) -> String {
    failure::words(language(lang), code, may_pass)
}

/// The loader says languages by their tags.
fn language(tag: &str) -> Lang {
    Lang::from_tag(tag).unwrap_or_default()
}
