//! Addresses in the data: what they are relative to, and which of them may be requested without a click that leaves the page.

use web_sys::Url;

use super::bindings::{Element, Location};

/// The addresses of one file of data.
#[derive(Debug, Default)]
pub(super) struct Addresses {
    /// The address that relative ones are relative to: that of the data, or of the page where the data stood in it.
    base: String,
    /// The origins that may be asked: the page's own, that of the data, and those that the host page names.
    origins: Vec<String>,
}

impl Addresses {
    /// Those of data that came from `url`, which is empty where it stood in the page.
    pub(super) fn new(host: &Element, url: &str) -> Self {
        let page = host.base_uri().ok().flatten().unwrap_or_default();
        let named = ["allow-origins", "data-allow-origins"].map(|name| host.get_attribute(name).unwrap_or_default());
        let named = named.iter().flat_map(|list| list.split_whitespace());
        let origins = [Location::href().as_str(), url].into_iter().chain(named).filter_map(origin).collect();
        Self { base: if url.is_empty() { page } else { url.to_owned() }, origins }
    }

    /// The address in full; as it is where it makes none.
    pub(super) fn absolute(&self, address: &str) -> String {
        self.resolve(address).map_or_else(|| address.to_owned(), |url| url.href())
    }

    /// Whether the page may request an address only because the data names it: from an origin that the host page allows, and without
    /// credentials.
    pub(super) fn may_request(&self, address: &str) -> bool {
        self.resolve(address).is_some_and(|url| {
            url.username().is_empty() && url.password().is_empty() && self.origins.contains(&url.origin())
        })
    }

    fn resolve(&self, address: &str) -> Option<Url> {
        Url::new_with_base(address, &self.base).ok()
    }
}

fn origin(address: &str) -> Option<String> {
    Url::new(address).ok().map(|url| url.origin())
}
