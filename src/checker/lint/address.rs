//! Addresses that a page may not link to.

use super::Lint;
use crate::checker::profile_index::{ProfileIndex, StringRole};

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for string in &index.strings {
        let StringRole::Identifier(field) = string.role else { continue };
        let is_address = matches!(field, "address" | "src") || string.text.starts_with("http");
        if let Some(stray) = stray(string.text).filter(|_| is_address || field == "id") {
            index.report(string.node, Lint::StrayCharacter, string.text, stray);
        } else if matches!(field, "address" | "src") && !may_be_linked(string.text) {
            index.report(string.node, Lint::BadAddress, string.text, "");
        }
    }
}

/// The name of a quote that a word processor put in place of another, or of a space, also of one without width, which nobody sees.
fn stray(address: &str) -> Option<String> {
    let stray = address.chars().find(|char| match char {
        '“' | '”' | '‘' | '’' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => true,
        _ => char.is_whitespace() && !char.is_control(),
    })?;
    let shown = if matches!(stray, '“'..='”' | '‘'..='’') { format!("{stray} ") } else { String::new() };
    Some(format!("{shown}U+{:04X}", u32::from(stray)))
}

/// Whether the address is `http:`, `https:` or relative. A colon before the first slash ends a scheme (RFC 3986, 4.2); browsers drop
/// tabs and line ends inside one.
fn may_be_linked(address: &str) -> bool {
    if address.is_empty() || address.contains(|char: char| char.is_control() || char.is_whitespace() || char == '\\') {
        return false;
    }
    let first_segment = address.split(['/', '?', '#']).next().unwrap_or_default();
    match first_segment.split_once(':') {
        Some((scheme, _)) => ["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web)) && has_host(address),
        None => true,
    }
}

fn has_host(address: &str) -> bool {
    address.split_once("://").is_some_and(|(_, rest)| !rest.is_empty() && !rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    #[test]
    fn addresses_lead_to_pages_and_nowhere_else() {
        let source = |address: &str| format!(r#""sources": [{{"id": "s", "title": "甲", "address": "{address}"}}]"#);
        for address in [
            "javascript:alert(1)",
            "ftp://a.cn/",
            "file:///c:/a",
            "C:\\\\a.jpg",
            "https:",
            "http://",
            "java\\tscript:a",
            "",
        ] {
            fires("bad-address", &source(address), &["$.sources[0].address"]);
        }
        for address in ["https://a.cn/x?y=1:2", "HTTP://a.cn", "a/b.html", "../a.jpg", "/a:b", "//a.cn/b", "#top"] {
            fires("bad-address", &source(address), &[]);
        }
        for address in
            [" https://a.cn", "“https://a.cn”", "https://a.cn/’", "https://a.cn/a　b", "https://a.cn/\u{200b}x"]
        {
            fires("stray-character", &source(address), &["$.sources[0].address"]);
            fires("bad-address", &source(address), &[]);
        }
        fires("stray-character", &source("https://a.cn/%20"), &[]);
        fires("bad-address", r#""members": [{"name": "甲", "src": "data:text/plain,1"}]"#, &["$.members[0].src"]);
        fires("bad-address", r#""images": [{"alt": "甲", "src": "mailto:a"}]"#, &["$.images[0].src"]);
    }
}
