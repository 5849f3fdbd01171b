//! Tags and character references of HTML in a text, which is shown as it is written.

use super::Lint;
use crate::checker::profile_index::{ProfileIndex, StringRole};

pub(super) fn lint(index: &ProfileIndex<'_>) {
    let texts = index.strings.iter().filter(|string| matches!(string.role, StringRole::Text(_)));
    let found =
        texts.flat_map(|string| markup(string.text).into_iter().map(|found| (string.node, Lint::Markup, found)));
    index.report_distinct(found);
}

/// The first tag and the first character reference of a text.
fn markup(text: &str) -> Vec<&str> {
    [('<', '>', is_tag as fn(&str) -> bool), ('&', ';', is_reference)]
        .into_iter()
        .filter_map(|(open, close, is_markup)| {
            text.match_indices(open).find_map(|(start, _)| {
                let rest = text.get(start..)?;
                let found = rest.get(..rest.find(close)? + 1)?;
                is_markup(found.get(1..found.len() - 1)?).then_some(found)
            })
        })
        .collect()
}

/// Whether the words between `<` and `>` are those of a tag and no comparison.
fn is_tag(inner: &str) -> bool {
    let name = inner.trim_start_matches('/');
    name.starts_with(|char: char| char.is_ascii_alphabetic()) && name.is_ascii() || inner.starts_with("!--")
}

/// Whether the letters between `&` and `;` name a character.
fn is_reference(inner: &str) -> bool {
    let is_name = (2..=8).contains(&inner.len()) && inner.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let digits = inner.strip_prefix('#').unwrap_or_default().trim_start_matches(['x', 'X']);
    is_name || !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    #[test]
    fn markup_would_be_read_as_it_is_written() {
        let summary = |text: &str| format!(r#""summary": "{text}""#);
        for text in ["水乡<br>古镇", "<b>水乡</b>", "水乡&nbsp;古镇", "甲&#12288;乙", "a &lt; b", "<!-- x -->"]
        {
            fires("markup", &summary(text), &["$.summary"]);
        }
        for text in ["高 < 5 且 > 3", "<<乡村振兴>>", "R&D; 投入", "甲 & 乙；丙", "《<通知>》"] {
            fires("markup", &summary(text), &[]);
        }
    }
}
