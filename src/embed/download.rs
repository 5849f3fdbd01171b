//! Files that a visitor takes along, made in the page: no server is asked.

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag, Url};

use super::dom;

/// A file that was handed to the browser. Dropping it frees the file's memory: keep it until the next one.
#[derive(Debug)]
#[must_use = "the browser may still be reading the file"]
pub(super) struct Download {
    address: String,
}

impl Download {
    /// Lets the browser save a file, as if the visitor had followed a link to it.
    #[inline(never)]
    pub(super) fn new(file: &Blob, name: &str) -> Result<Self, JsValue> {
        let download = Self { address: Url::create_object_url_with_blob(file)? };
        let link = dom::create("a", "")?;
        link.set_attribute("href", &download.address)?;
        link.set_attribute("download", name)?;
        link.click();
        Ok(download)
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        // Only throws where the page is gone, and its files with it.
        let _ = Url::revoke_object_url(&self.address);
    }
}

/// A text as a file.
#[inline(never)]
pub(super) fn text(words: &str, mime: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    Blob::new_with_str_sequence_and_options(&Array::of1(&words.into()), &options)
}
