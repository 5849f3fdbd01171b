//! What the figures rest on.

use super::{
    context::Context,
    node::{Element, element},
};
use crate::profile::source::Source;

/// The numbered list of sources, each with publisher, date, address and terms.
pub(super) fn list(context: &Context<'_>) -> Option<Element> {
    let sources = &context.profile.sources;
    let items = sources.iter().map(|source| item(context, source));
    (!sources.is_empty()).then(|| element("ol").class("vp-sources").children(items))
}

fn item(context: &Context<'_>, source: &Source) -> Element {
    let words = context.words;
    let title = match source.address.as_deref().filter(|address| is_link(address)) {
        Some(address) => context.fill(link(address), &source.title),
        None => context.fill(element("span"), &source.title),
    };
    let mut details: Vec<Element> = Vec::new();
    details.extend(source.publisher.as_ref().map(|publisher| context.fill(element("span"), publisher)));
    details.push(match source.date {
        Some(date) => context.time(date),
        None => element("span").text(words.no_date),
    });
    details.extend(source.attribution.as_ref().map(|text| context.fill(element("span"), text)));
    details.extend(source.licence.as_ref().map(|text| context.fill(element("span"), text)));
    element("li")
        .attribute("id", context.source_anchor(source))
        .attribute("tabindex", "-1")
        .child(title)
        .child(element("span").class("vp-aside vp-inline").children(details))
        .children(unlinked(source))
}

/// An address that may not be followed is still shown, as text.
fn unlinked(source: &Source) -> Option<Element> {
    let address = source.address.as_deref().filter(|address| !is_link(address))?;
    Some(element("span").class("vp-aside").text(address))
}

/// A plain link to another page.
pub(super) fn link(address: &str) -> Element {
    element("a").attribute("href", address).attribute("rel", "noopener noreferrer")
}

/// Whether an address may be followed: `http:`, `https:`, or relative.
///
/// A scheme ends at the first colon before any `/`, `?` or `#` (RFC 3986, 4.2). Browsers drop control characters and white
/// space from addresses, so that `java\nscript:` is a scheme to them: such addresses are refused.
pub(super) fn is_link(address: &str) -> bool {
    if address.is_empty() || address.chars().any(|character| character.is_control() || character == '\\') {
        return false;
    }
    let head = address.trim_start().split(['/', '?', '#']).next().unwrap_or_default();
    match head.split_once(':') {
        Some((scheme, _)) => scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https"),
        None => true,
    }
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
