//! The parts that a host page can style through `::part()`. A part has the name of its class without `vp-`; a table that of its tag.

/// The parts that the tree has.
pub const PARTS: [&str; 18] = [
    "card",
    "name",
    "summary",
    "headlines",
    "notice",
    "nav",
    "section",
    "heading",
    "subheading",
    "facts",
    "item",
    "chart",
    "title",
    "sentence",
    "plot",
    "tooltip",
    "table",
    "button",
];

/// The part that an element of this tag or of these classes is; only the first class counts.
#[must_use]
pub fn of(tag: &str, classes: &str) -> Option<&'static str> {
    let class = classes.split(' ').next().and_then(|first| first.strip_prefix("vp-"));
    PARTS.into_iter().find(|part| tag == *part || class == Some(part))
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_part_is_known_by_class_or_tag() {
        assert_eq!(of("figure", "vp-chart"), Some("chart"));
        assert_eq!(of("button", "vp-button vp-back"), Some("button"));
        assert_eq!(of("table", ""), Some("table"));
        assert_eq!(of("p", "vp-hidden"), None);
    }
}
