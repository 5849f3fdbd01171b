//! Links to other pages.

use super::profile_builder::ProfileBuilder;

impl ProfileBuilder<'_> {
    /// Opens a link to another page.
    pub(super) fn open_link(&mut self, address: &str) {
        self.tree.open("a", "");
        self.tree.set("href", address);
        self.tree.set("rel", "noopener noreferrer");
    }
}

/// From where a profile's pictures and places below may be fetched, which the page decides and never the data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// Scheme, host and port of each origin that may be asked.
    named: Vec<String>,
    /// Whether relative addresses lead to none of them.
    is_foreign_base: bool,
}

impl Origins {
    /// The origins of some addresses; what is no address counts for nothing. `base` is the address that others are relative to, empty
    /// where that is the page's own.
    #[must_use]
    pub fn new<'a>(base: &str, addresses: impl IntoIterator<Item = &'a str>) -> Self {
        let mut origins = Self { named: addresses.into_iter().filter_map(origin).collect(), is_foreign_base: false };
        origins.is_foreign_base = !base.is_empty() && !origins.admits(base);
        origins
    }

    /// Whether an address may be fetched without the visitor asking for it: never one with a name and a password.
    #[must_use]
    pub fn admits(&self, address: &str) -> bool {
        let address = address.trim();
        if is_absolute(address) {
            origin(address).is_some_and(|origin| self.named.contains(&origin))
        } else {
            !self.is_foreign_base
        }
    }
}

/// Whether an address states its host. Browsers take `https:x` and `///x` for such too.
fn is_absolute(address: &str) -> bool {
    scheme(address).is_some() || address.starts_with("//")
}

/// `http` or `https` in small letters, where an address begins with it.
fn scheme(address: &str) -> Option<String> {
    let scheme = address.split_once(':')?.0.to_ascii_lowercase();
    matches!(scheme.as_str(), "http" | "https").then_some(scheme)
}

/// Scheme, host and port of an absolute address, the port left out where it is the usual one; `None` where there are credentials too.
fn origin(address: &str) -> Option<String> {
    let address = address.trim();
    let scheme = scheme(address)?;
    let authority = address.get(scheme.len() + 1..)?.trim_start_matches('/').split(['/', '?', '#']).next()?;
    let usual_port = if scheme == "http" { ":80" } else { ":443" };
    let host = authority.strip_suffix(usual_port).unwrap_or(authority).to_ascii_lowercase();
    (!host.is_empty() && !host.contains('@')).then(|| [&scheme, "://", &host].concat())
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

/// Whether a text is the address of a page and no name.
pub(super) fn is_web_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    (lower.starts_with("http://") || lower.starts_with("https://")) && is_link(text)
}

#[cfg(test)]
mod tests {
    use super::{Origins, is_link};

    #[test]
    fn only_origins_that_the_page_names_are_asked() {
        let origins = Origins::new("", ["https://town.example.org/vp/", "http://Media.example.org:80", "no address"]);
        for address in [
            "a.png",
            "/a.png",
            "a:b/c.png",
            "https://town.example.org/t.png",
            "HTTPS://TOWN.example.org:443/t.png",
            "http://media.example.org?x",
        ] {
            assert!(origins.admits(address), "{address}");
        }
        for address in [
            "https://evil.example.org/t.png",
            "//evil.example.org/t.png",
            "//town.example.org/t.png",
            "///evil.example.org/t.png",
            "https:evil.example.org/t.png",
            "https:/evil.example.org",
            "https://user:pw@town.example.org/t.png",
            "https://town.example.org@evil.example.org/",
            "https://town.example.org:8443/t.png",
            "http://town.example.org/t.png",
            "http://127.0.0.1/t.png",
            "http://[::1]/t.png",
            "http://169.254.1.1/t.png",
            "http://localhost/t.png",
            "https://town.example.org.evil.example.org/",
            "https:///",
            "https://",
        ] {
            assert!(!origins.admits(address), "{address}");
        }
    }

    #[test]
    fn relative_addresses_are_those_of_the_data() {
        assert!(Origins::new("https://a.example.org/x.json", ["https://a.example.org"]).admits("t.png"));
        assert!(!Origins::new("https://b.example.org/x.json", ["https://a.example.org"]).admits("t.png"));
        assert!(Origins::default().admits("t.png"));
    }

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
