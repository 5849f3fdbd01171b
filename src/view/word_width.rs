//! About how wide words are, so that type can shrink, and boxes widen, before a line would have to part a word or a number.
//!
//! The estimate is that of a usual sans-serif type in bold, in em: who draws knows the font only later.

use super::node::{ElementNode, Node};

/// The sizes of figures in tiles, in em of the text around them. The style sheet has the same.
pub(super) const LARGE: f64 = 1.4;
pub(super) const LONG: f64 = 1.15;
pub(super) const LONGEST: f64 = 1.0;

/// The size of labels, remarks and badges, likewise.
const SMALL: f64 = 0.9;

/// The room at both ends of a badge, in em.
const BADGE_ENDS: f64 = 1.2;

/// The width of a text on one line.
pub(super) fn text_width(text: &str) -> f64 {
    text.chars().map(char_width).sum()
}

/// The width of the widest word or number in a text. Chinese characters may stand on different lines.
pub(super) fn widest_word(text: &str) -> f64 {
    let is_of_word = |char: char| match char {
        '.' | ',' | '\'' => true,
        _ if char.is_ascii() => char.is_ascii_alphanumeric(),
        _ => !is_wide(char) && !is_space_or_sign(char),
    };
    text.split(|char| !is_of_word(char)).map(text_width).fold(0.0, f64::max)
}

/// The width of the widest word in nodes of a list of facts.
pub(super) fn widest_word_in(nodes: &[Node], size: f64) -> f64 {
    let width = |node: &Node| match node {
        Node::Text(text) => widest_word(text) * size,
        Node::Element(element) => match size_of(element) {
            (_, true) => element.children.iter().map(one_line).fold(0.0, f64::max) * SMALL,
            (own, false) => widest_word_in(&element.children, own.unwrap_or(size)),
        },
        Node::Chart(_) => 0.0,
    };
    nodes.iter().map(width).fold(0.0, f64::max)
}

fn one_line(node: &Node) -> f64 {
    if let Node::Text(text) = node { text_width(text) + BADGE_ENDS } else { 0.0 }
}

/// The size of an element, where it has one of its own, and whether its text stays on one line.
fn size_of(element: &ElementNode) -> (Option<f64>, bool) {
    let class = element.attributes.iter().find(|(name, _)| *name == "class").map_or("", |(_, class)| class.as_str());
    let size = match (element.tag, class) {
        (_, "vp-value") => Some(LARGE),
        (_, "vp-value vp-long") => Some(LONG),
        ("small" | "dt", _) => Some(SMALL),
        _ if class.starts_with("vp-aside") => Some(SMALL),
        _ => None,
    };
    (size, class == "vp-badge")
}

/// Latin-1 signs and the block of general punctuation, with its spaces and dashes: lines end there.
fn is_space_or_sign(char: char) -> bool {
    matches!(char, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}')
}

fn is_wide(char: char) -> bool {
    char >= '\u{2e80}'
}

fn char_width(char: char) -> f64 {
    match char {
        '.' | ',' | '\'' | ' ' | 'i' | 'l' | 'j' | 'f' | 't' | 'r' => 0.38,
        'm' | 'w' | 'M' | 'W' => 0.95,
        _ if is_wide(char) => 1.0,
        _ => 0.65,
    }
}

#[cfg(test)]
mod tests {
    use super::{text_width, widest_word};

    #[test]
    fn a_line_may_end_between_chinese_characters_and_between_words() {
        assert!(widest_word("超过1,639.27万元") < text_width("超过1,639.27万元"));
        assert!((widest_word("超过1,639.27万元") - text_width("1,639.27")).abs() < 1e-9);
        assert!((widest_word("Places within") - text_width("Places")).abs() < 1e-9);
        assert!(widest_word("乡村振兴") < 1e-9);
    }
}
