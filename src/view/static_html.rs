//! A profile as static HTML: the content of the element until the script takes over, or a page of its own.

use super::{
    ColorScheme, Settings,
    escape::escaped,
    html,
    node::{ElementNode, Node},
};
use crate::profile::{Profile, report::Report, text::Text};

/// How static HTML is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HtmlOptions<'a> {
    /// Language, heading level, layout and colour scheme.
    pub settings: Settings,
    /// Where the data lies, seen from the page: stands before relative addresses in the data. Empty for the page's own folder.
    pub base: &'a str,
    /// Whether places below lead to pages rendered beside this one (`xiuwen.html`) and not to their data (`xiuwen.json`).
    pub member_pages: bool,
    /// Whether everything beyond ASCII is written as character references, which read right in a page of any encoding.
    pub ascii: bool,
}

/// A profile as the content of `<village-profile>`: one `<article>` without script, inline style or event handler.
///
/// ```
/// use village_profile::profile::{json::Json, read};
/// use village_profile::view::static_html::{HtmlOptions, fragment};
///
/// let json = Json::Object(vec![
///     ("format".into(), Json::Number(1.0)),
///     ("name".into(), Json::String("锦溪镇".into())),
/// ]);
/// let (profile, report) = read(&json);
/// let html = fragment(&profile.unwrap(), &report, &HtmlOptions::default());
/// assert!(html.starts_with("<article class=\"vp-profile\" lang=\"zh-Hans\"") && html.contains(">锦溪镇</h2>"));
/// ```
#[must_use]
pub fn fragment(profile: &Profile, report: &Report, options: &HtmlOptions<'_>) -> String {
    encoded(article(profile, report, options), options.ascii)
}

/// A profile as a document of its own. `style` is the address of `village-profile-static.css`; the page is readable without it.
#[must_use]
pub fn page(profile: &Profile, report: &Report, options: &HtmlOptions<'_>, style: &str) -> String {
    let lang = options.settings.lang;
    let text = |text: &Text| escaped(text.pick(lang.preferred_tags()).0);
    let description = profile
        .summary
        .as_ref()
        .map_or(String::new(), |summary| format!("<meta name=\"description\" content=\"{}\">\n", text(summary)));
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"{scheme}\">\n<title>{name}</title>\n{description}\
         <link rel=\"stylesheet\" href=\"{style}\">\n</head>\n\
         <body class=\"vp-page\" data-theme=\"{theme}\">\n<main>\n{article}\n</main>\n</body>\n</html>\n",
        tag = lang.tag(),
        scheme = color_scheme(options.settings.color_scheme),
        name = text(&profile.name),
        style = escaped(style),
        theme = options.settings.color_scheme.name(),
        article = article(profile, report, options),
    );
    encoded(page, options.ascii)
}

/// The CSS property `color-scheme`, by which the browser paints what stands around the profile.
const fn color_scheme(scheme: ColorScheme) -> &'static str {
    match scheme {
        ColorScheme::Auto => "light dark",
        ColorScheme::Light => "light",
        ColorScheme::Dark => "dark",
    }
}

fn article(profile: &Profile, report: &Report, options: &HtmlOptions<'_>) -> String {
    let mut tree = super::profile(profile, report, &options.settings);
    readdress(&mut tree, options);
    html::write(&tree, options.settings.lang)
}

/// Makes addresses that are relative to the data relative to the page.
fn readdress(node: &mut Node, options: &HtmlOptions<'_>) {
    let Node::Element(ElementNode { attributes, children, .. }) = node else { return };
    let is_member = attributes.iter().any(|(name, value)| *name == "class" && value == "vp-member");
    for (_, value) in attributes.iter_mut().filter(|(name, _)| matches!(*name, "href" | "src")) {
        *value = match member_page(value).filter(|_| is_member && options.member_pages) {
            Some(page) => page,
            None => joined(options.base, value),
        };
    }
    for child in children {
        readdress(child, options);
    }
}

/// The page that is rendered from a file of data, where the address is one of a file.
fn member_page(address: &str) -> Option<String> {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let (path, rest) = address.split_at_checked(end)?;
    Some([path.strip_suffix(".json")?, ".html", rest].concat())
}

/// An address behind the base, unless it does not start from the data's folder (RFC 3986, 4.2).
fn joined(base: &str, address: &str) -> String {
    let head = address.split(['/', '?', '#']).next().unwrap_or_default();
    if base.is_empty() || head.is_empty() || head.contains(':') {
        return address.to_owned();
    }
    [base, if base.ends_with('/') { "" } else { "/" }, address].concat()
}

/// Character references for everything beyond ASCII, where they are asked for.
fn encoded(html: String, ascii: bool) -> String {
    if !ascii {
        return html;
    }
    let mut out = String::with_capacity(html.len() * 2);
    for character in html.chars() {
        if character.is_ascii() {
            out.push(character);
        } else {
            out.push_str(&format!("&#x{:x};", u32::from(character)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{joined, member_page};

    #[test]
    fn addresses_are_seen_from_the_page() {
        for (address, seen) in [
            ("xiuwen.json", "/data/xiuwen.json"),
            ("./a:b.png", "/data/./a:b.png"),
            ("https://example.org/x", "https://example.org/x"),
            ("//example.org/x", "//example.org/x"),
            ("/x", "/x"),
            ("#vp-a-source-s1", "#vp-a-source-s1"),
        ] {
            assert_eq!(joined("/data", address), seen);
            assert_eq!(joined("", address), address);
        }
    }

    #[test]
    fn a_file_of_data_has_its_page_beside_it() {
        assert_eq!(member_page("towns/xiuwen.json?v=1.json").as_deref(), Some("towns/xiuwen.html?v=1.json"));
        assert_eq!(member_page("https://example.org/"), None);
    }
}
