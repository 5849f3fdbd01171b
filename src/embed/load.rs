//! From bytes to a profile, with the browser's own decoder and parser, in steps of which each is short.

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::TextDecoderOptions;

use super::{bindings::Element, conversion::Conversion, failure::Failure, profile_view::Loaded};
use crate::{
    encoding,
    profile::{self, json::Json},
};

// The same as in web-sys and js-sys, but the text stays where it is, outside the memory of the wasm: it may have millions of characters.
#[wasm_bindgen]
extern "C" {
    type TextDecoder;

    #[wasm_bindgen(constructor, catch)]
    fn new(label: &str, options: &TextDecoderOptions) -> Result<TextDecoder, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn decode(this: &TextDecoder, bytes: &Uint8Array) -> Result<JsString, JsValue>;

    #[wasm_bindgen(js_namespace = JSON, js_name = parse, catch)]
    fn parse_json(text: &JsString) -> Result<JsValue, js_sys::Error>;
}

/// How much of a web page, sent in place of JSON, is told to the maintainer, in characters.
const EXCERPT: u32 = 80;

/// How many values are converted, and how many entries of lists are read, in one step: about a millisecond's worth.
const STEP: usize = 250;

/// The data of an element, until they are read.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Reader(Stage);

/// How far the data have come.
#[derive(Debug)]
enum Stage {
    Bytes(Uint8Array),
    Text(JsString),
    Parsed(Conversion),
    Json(Box<profile::Reader<Json>>),
    Failed(Failure),
}

#[wasm_bindgen]
impl Reader {
    /// Takes over the bytes of a file.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(bytes: Uint8Array) -> Self {
        Self(Stage::Bytes(bytes))
    }

    /// Reads on for a moment; returns whether all is read.
    #[wasm_bindgen(js_name = goOn)]
    pub fn go_on(&mut self) -> bool {
        let next = match &mut self.0 {
            Stage::Bytes(bytes) => decode(bytes).map(Stage::Text),
            Stage::Text(text) => parse(text).and_then(|value| Conversion::new(&value)).map(Stage::Parsed),
            Stage::Parsed(conversion) => match conversion.go_on(STEP) {
                Ok(Some(json)) => Ok(Stage::Json(Box::new(profile::Reader::new(json)))),
                Ok(None) => return false,
                Err(failure) => Err(failure),
            },
            Stage::Json(reader) => return reader.go_on(STEP),
            Stage::Failed(_) => return true,
        };
        self.0 = next.unwrap_or_else(Stage::Failed);
        false
    }
}

impl Reader {
    /// Reads the rest for an element. `url` is the address of the bytes, empty where they stood in the page.
    pub(super) fn finish(mut self, host: &Element, url: &str) -> Result<Loaded, Failure> {
        while !self.go_on() {}
        match self.0 {
            Stage::Json(reader) => match reader.finish() {
                (Some(profile), report) => Ok(Loaded::new(host, profile, report, url)),
                (None, report) => Err(Failure::unreadable(report)),
            },
            Stage::Failed(failure) => Err(failure),
            // All is read.
            Stage::Bytes(_) | Stage::Text(_) | Stage::Parsed(_) => Err(Failure::default()),
        }
    }
}

/// The text of a file, in whichever encoding it is.
fn decode(bytes: &Uint8Array) -> Result<JsString, Failure> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    encoding::labels(&[bytes.get_index(0), bytes.get_index(1)])
        .iter()
        .find_map(|label| TextDecoder::new(label, &options).ok()?.decode(bytes).ok())
        .ok_or_else(|| Failure::new("unreadable-encoding", "neither UTF-8, UTF-16 nor GB 18030"))
}

/// The value that a text is in JSON.
fn parse(text: &JsString) -> Result<JsValue, Failure> {
    let start = String::from(text.trim_start().slice(0, 2 * EXCERPT));
    if start.starts_with('<') {
        let line = start.lines().next().unwrap_or_default();
        return Err(Failure::new("html-instead", line.chars().take(EXCERPT as usize).collect::<String>()));
    }
    // JavaScript engines name the position in their own words; a maintainer finds it by them.
    parse_json(text).map_err(|error| Failure::new("not-json", error.message()))
}
