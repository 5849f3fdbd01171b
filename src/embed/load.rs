//! From bytes to a profile, with the browser's own decoder and parser.

use js_sys::JSON;

use super::{bindings::Element, failure::Failure, profile_view::Loaded};
use crate::{
    encoding::decode,
    profile::{self, json::Json},
};

/// How much of a web page, sent in place of JSON, is told to the maintainer, in characters.
const EXCERPT: usize = 80;

/// Reads a profile for an element. `url` is the address of the bytes, empty where they stood in the page.
pub(super) fn read(host: &Element, bytes: &[u8], url: &str) -> Result<Loaded, Failure> {
    let text =
        decode(bytes).ok_or_else(|| Failure::new("unreadable-encoding", "neither UTF-8, UTF-16 nor GB 18030"))?;
    let start = text.trim_start();
    if start.starts_with('<') {
        let line = start.lines().next().unwrap_or_default();
        return Err(Failure::new("html-instead", line.chars().take(EXCERPT).collect::<String>()));
    }
    let value = JSON::parse(&text).map_err(|error| {
        // JavaScript engines name the position in their own words; a maintainer finds it by them.
        Failure::new("not-json", js_sys::Error::from(error).message())
    })?;
    let json: Json =
        serde_wasm_bindgen::from_value(value).map_err(|error| Failure::new("invalid", error.to_string()))?;
    match profile::read(&json) {
        (Some(profile), report) => Ok(Loaded::new(host, profile, report, url)),
        (None, report) => Err(Failure::unreadable(report)),
    }
}
