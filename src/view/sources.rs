//! What the figures rest on.

use super::profile_builder::ProfileBuilder;
use crate::profile::{source::Source, text::legible};

impl ProfileBuilder<'_> {
    /// The numbered list of sources, each with publisher, date, address and terms.
    pub(super) fn sources(&mut self) {
        self.tree.open("ol", "vp-sources");
        for source in &self.profile.sources {
            self.source(source);
        }
        self.tree.close_if_filled(0);
    }

    fn source(&mut self, source: &Source) {
        let anchor = self.source_anchor(source);
        self.tree.open("li", "");
        self.tree.set("id", &anchor);
        self.tree.set("tabindex", "-1");
        match source.address.as_deref().filter(|address| is_link(address)) {
            Some(address) => self.link(address),
            None => self.tree.open("span", ""),
        }
        self.words(&source.title);
        self.tree.close();
        self.tree.open("span", "vp-aside vp-inline");
        self.maybe("span", "", source.publisher.as_ref());
        match source.date {
            Some(date) => self.time(date),
            None => self.tree.leaf("span", "", self.words.no_date),
        }
        self.maybe("span", "", source.attribution.as_ref());
        self.maybe("span", "", source.licence.as_ref());
        // An address that may not be followed is still shown, as text.
        if let Some(address) = source.address.as_deref().filter(|address| !is_link(address)) {
            self.tree.leaf("span", "", &legible(address));
        }
        self.tree.close();
        self.tree.close();
    }

    /// Opens a plain link to another page.
    pub(super) fn link(&mut self, address: &str) {
        self.tree.open("a", "");
        self.tree.set("href", address);
        self.tree.set("rel", "noopener noreferrer");
    }
}

/// Whether an address may be followed: `http:`, `https:`, or relative.
///
/// A scheme ends at the first colon before any `/`, `?` or `#` (RFC 3986, 4.2). Browsers drop control characters and white
/// space from addresses, so that `java\nscript:` is a scheme to them: such addresses are refused.
pub(super) fn is_link(address: &str) -> bool {
    if address.is_empty() || address.chars().any(|character| character.is_control() || character == '\\') {
        return false;
    }
    let Some((scheme, _)) = address.trim_start().split_once(':') else { return true };
    scheme.eq_ignore_ascii_case("http")
        || scheme.eq_ignore_ascii_case("https")
        || scheme.bytes().any(|byte| matches!(byte, b'/' | b'?' | b'#'))
}

#[cfg(test)]
mod tests {
    use super::is_link;

    #[test]
    fn only_web_addresses_are_links() {
        for address in ["https://example.org/a:b", "http://example.org", "data/jinxi.json", "/a?b:c", "#x", "./a:b"] {
            assert!(is_link(address), "{address}");
        }
        for address in ["javascript:alert(1)", " JavaScript:x", "data:text/html,x", "java\nscript:x", "file:///etc", ""]
        {
            assert!(!is_link(address), "{address}");
        }
    }
}
