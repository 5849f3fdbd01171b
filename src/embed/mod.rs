//! The element in the page: profiles as DOM, canvas and events. The only room that knows a browser.
//!
//! The loader in `www/loader/` finds the elements, fetches the files and calls these functions; everything that a profile is happens
//! here. Data goes one way: [`profile_view`] owns one profile and hands its parts what they work on; no part knows the profile.

mod action;
mod addresses;
mod allocator;
mod anchor_number;
mod bindings;
mod charts;
mod conversion;
mod copy_link;
mod dom;
mod dom_writer;
mod expanded;
mod failure;
mod filter;
mod guard;
mod hooks;
mod load;
mod mode;
mod pages;
mod profile_count;
mod profile_view;
mod read_aloud;
mod schedule;
mod sections;
mod settings;
mod standing_parts;
mod table_order;
mod trail;
mod url_state;
mod waiting;
mod year;

use std::rc::Rc;

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, Node};

use crate::locale::{Lang, catalog};
use failure::Failure;
use profile_view::ProfileView;

pub use charts::SharpCanvas;
pub use load::Reader;

/// The loader's hold on one profile. Freeing it removes every listener and observer of the profile.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ProfileHandle(Result<Rc<ProfileView>, Failure>);

#[wasm_bindgen]
impl ProfileHandle {
    /// Builds the profile anew, since an attribute of its element has changed, or its language, whose messages must have been installed.
    #[wasm_bindgen(js_name = attributeChanged)]
    pub fn attribute_changed(&self, lang: &str) {
        if let Ok(view) = &self.0 {
            view.set_language(language(lang));
        }
    }

    /// Shows other data in place of what is shown; see [`mount`].
    pub fn replace(&mut self, reader: Reader, url: &str, lang: &str) {
        let Ok(view) = &self.0 else { return };
        match reader.finish(&view.host, url) {
            Ok(loaded) => view.replace(loaded, language(lang)),
            Err(failure) => self.0 = Err(failure),
        }
    }

    /// Whether all of the profile is written.
    #[wasm_bindgen(js_name = isWhole)]
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.as_ref().is_ok_and(|view| view.is_whole())
    }

    /// Writes the next piece of a profile that is not whole.
    #[wasm_bindgen(js_name = writeMore)]
    pub fn write_more(&self) {
        if let Ok(view) = &self.0 {
            view.write_more();
        }
    }

    /// The reason why nothing is shown, as an object with `code`, one of the embedding contract, and `detail`; `undefined` where a
    /// profile is shown.
    #[must_use]
    pub fn failure(&self) -> JsValue {
        self.0.as_ref().map_or_else(|failure| hooks::failure(failure.code, &failure.detail), |_| JsValue::UNDEFINED)
    }

    /// A chart by its name, such as `industry.2`, or the table of a section by the section's name, as CSV; `undefined` where there is no
    /// such chart or table.
    #[must_use]
    pub fn csv(&self, name: &str) -> Option<String> {
        let view = self.whole()?;
        view.charts.csv(name).or_else(|| view.csv(name))
    }

    /// A chart by its name, such as `industry.2`, as a promise of a `Blob` with a PNG; `undefined` where there is no such chart.
    #[must_use]
    pub fn png(&self, chart: &str) -> Option<Promise> {
        Some(hooks::to_blob(&self.whole()?.charts.picture(chart)?))
    }

    /// The findings of reading the profile: objects with `severity`, `code`, `path` and `detail`.
    #[must_use]
    pub fn report(&self) -> Array {
        match &self.0 {
            Ok(view) => hooks::findings(view.loaded().report()),
            Err(failure) => hooks::findings(&failure.report),
        }
    }
}

impl ProfileHandle {
    /// The profile, all written.
    fn whole(&self) -> Option<&ProfileView> {
        let view = self.0.as_ref().ok()?;
        view.complete();
        Some(view)
    }
}

/// Takes over the text with the messages of a language; `false` where it is not the one that was built with this engine.
#[wasm_bindgen(js_name = installMessages)]
#[must_use]
pub fn install_messages(lang: &str, text: String) -> bool {
    catalog::install(language(lang), text)
}

/// Shows the profile that `reader` reads in `root`; where it finds none, the handle says why. `url` is the address that the bytes came
/// from, empty where they stood in the page; `lang` is a language whose messages have been installed.
#[wasm_bindgen]
#[must_use]
pub fn mount(host: HtmlElement, root: Node, reader: Reader, url: &str, lang: &str) -> ProfileHandle {
    let host = host.unchecked_into();
    ProfileHandle(
        reader.finish(&host, url).map(|loaded| ProfileView::new(host, root.unchecked_into(), loaded, language(lang))),
    )
}

/// The text to show where no profile is, for a code of the embedding contract, as an object with `sentence`, `openData` (for the link to
/// the data), `retry` (for the button) and `remedy` (for the maintainer). `may_pass` where trying again can help.
#[wasm_bindgen(js_name = failureText)]
#[must_use]
pub fn failure_text(lang: &str, code: &str, may_pass: bool) -> JsValue {
    failure::text(language(lang), code, may_pass)
}

/// The loader names languages by their tags.
fn language(tag: &str) -> Lang {
    Lang::from_tag(tag).unwrap_or_default()
}
