//! The element in the page: its life, its DOM, its canvas, its events. The only room that knows a browser.
//!
//! The loader in `www/loader/` finds the elements, fetches and hands over; everything that a profile is happens here.

mod allocator;
mod buttons;
pub mod canvas;
mod controls;
mod dom;
mod download;
mod encoding;
mod event;
mod failure;
mod filter;
mod folds;
mod guard;
mod highlight;
mod input;
mod links;
mod look;
mod mode;
mod palette;
mod plot;
mod plots;
mod reader;
mod sections;
mod settings;
mod shown;
mod state;
mod tooltip;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

use failure::Failure;
use shown::Shown;

/// What the loader holds for one element. Freeing it removes every listener and observer that the profile has.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle(Option<Rc<Shown>>);

#[wasm_bindgen]
impl Handle {
    /// Tells the profile that an attribute of its element has changed.
    ///
    /// # Errors
    /// When the page refuses a node.
    pub fn attribute_changed(&self, _name: &str) -> Result<(), JsValue> {
        self.0.as_ref().map_or(Ok(()), |shown| shown.render())
    }
}

/// Shows the profile that `bytes` hold, or says why there is none to show. `url` is the address they came from, empty where
/// they stood in the page.
///
/// # Errors
/// When the page refuses a node.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, root: ShadowRoot, bytes: &[u8], url: &str) -> Result<Handle, JsValue> {
    match input::read(bytes) {
        Ok((profile, report)) => {
            let shown = Shown::new(host.clone(), root, profile, report, url)?;
            shown.render()?;
            shown.log_findings();
            host.set_attribute("data-state", "ready")?;
            event::dispatch(&host, "village-profile-load", &[("url", url)])?;
            Ok(Handle(Some(shown)))
        }
        Err(failure) => refuse(&host, &root, &failure, url),
    }
}

/// Says that the data could not be had. `code` is one of the loader's, `detail` what was seen.
///
/// # Errors
/// When the page refuses a node.
#[wasm_bindgen]
pub fn fail(host: HtmlElement, root: ShadowRoot, code: &str, url: &str, detail: &str) -> Result<Handle, JsValue> {
    refuse(&host, &root, &Failure { code: code.to_owned(), detail: detail.to_owned() }, url)
}

fn refuse(host: &HtmlElement, root: &ShadowRoot, failure: &Failure, url: &str) -> Result<Handle, JsValue> {
    failure.show(host, root, url)?;
    host.set_attribute("data-state", "error")?;
    event::dispatch(
        host,
        "village-profile-error",
        &[("code", &failure.code), ("url", url), ("detail", &failure.detail)],
    )?;
    Ok(Handle(None))
}
