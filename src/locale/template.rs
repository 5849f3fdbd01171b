//! Sentences with places for values, and parts in one line.

/// Puts `values` in the place of `{0}`, `{1}`, ... in a template; a place without a value stays empty.
///
/// ```
/// use village_profile::locale::template::fill;
/// assert_eq!(fill("{1}中的 {0}", &["437 名", "470 名"]), "470 名中的 437 名");
/// ```
#[must_use]
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (index, after) = after.split_once('}').unwrap_or((after, ""));
        text.push_str(before);
        text.push_str(index.parse().ok().and_then(|index: usize| values.get(index)).copied().unwrap_or_default());
        rest = after;
    }
    text + rest
}

/// A text with a capital at its beginning, in languages that have such.
#[must_use]
pub fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| [first.to_ascii_uppercase()].into_iter().chain(chars).collect()).unwrap_or_default()
}

/// Joins the parts that are not empty, with a separator between them.
///
/// ```
/// use village_profile::locale::template::join;
/// assert_eq!(join(&["万元", "", "2025 年"], " · "), "万元 · 2025 年");
/// ```
#[must_use]
pub fn join(parts: &[&str], separator: &str) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(separator)
}
