//! Links to other pages.

use super::profile_builder::ProfileBuilder;
use crate::profile::text::Text;

impl ProfileBuilder<'_> {
    /// Adds the name of a place, as a link to its own profile where it has one.
    pub(super) fn add_place_name(&mut self, name: &Text, address: Option<&str>) {
        match address.filter(|address| is_link(address)) {
            Some(address) => {
                self.open_link(address);
                self.tree.set("class", "vp-member");
                self.add_text(name);
                self.tree.close();
            }
            None => self.add_text(name),
        }
    }

    /// Opens a link to another page.
    pub(super) fn open_link(&mut self, address: &str) {
        self.tree.open("a", "");
        self.tree.set("href", address);
        self.tree.set("rel", "noopener noreferrer");
    }
}

/// Whether an address may be followed: `http:`, `https:`, or relative, and without credentials.
///
/// A scheme ends at the first colon before any `/`, `?` or `#` (RFC 3986, 4.2). Browsers drop control characters and white
/// space from addresses, so that `java\nscript:` is a scheme to them: such addresses are refused.
pub(super) fn is_link(address: &str) -> bool {
    if address.is_empty() || address.chars().any(|character| character.is_control() || character == '\\') {
        return false;
    }
    if has_credentials(address) {
        return false;
    }
    let Some((scheme, _)) = address.trim_start().split_once(':') else { return true };
    scheme.eq_ignore_ascii_case("http")
        || scheme.eq_ignore_ascii_case("https")
        || scheme.bytes().any(|byte| matches!(byte, b'/' | b'?' | b'#'))
}

/// Whether an address names a user, or a password (RFC 3986, 3.2.1): links do not log anybody in, nor do they look like another server's.
/// Browsers take `https:host` for an address with a server, too.
fn has_credentials(address: &str) -> bool {
    let after_scheme = match address.split_once(':') {
        Some((scheme, rest)) if scheme.trim_start().bytes().all(|byte| byte.is_ascii_alphabetic()) => rest,
        _ if address.trim_start().starts_with("//") => address,
        _ => return false,
    };
    let authority = after_scheme.trim_start_matches(|first: char| first == '/' || first.is_whitespace());
    authority.split(['/', '?', '#']).next().is_some_and(|authority| authority.contains('@'))
}

/// Whether a text is the address of a page and no name.
pub(super) fn is_web_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    (lower.starts_with("http://") || lower.starts_with("https://")) && is_link(text)
}

#[cfg(test)]
mod tests {
    use super::is_link;

    #[test]
    fn only_web_addresses_are_links() {
        for address in [
            "https://example.org/a:b",
            "http://example.org",
            "data/jinxi.json",
            "/a?b:c",
            "#x",
            "./a:b",
            "https://example.org/@a",
            "a@b",
        ] {
            assert!(is_link(address), "{address}");
        }
        for address in [
            "https://user:pw@example.org/t.png",
            "//user@example.org",
            " HTTPS:/user@example.org",
            "http:user@example.org",
        ] {
            assert!(!is_link(address), "{address}");
        }
        for address in ["javascript:alert(1)", " JavaScript:x", "data:text/html,x", "java\nscript:x", "file:///etc", ""]
        {
            assert!(!is_link(address), "{address}");
        }
    }
}
