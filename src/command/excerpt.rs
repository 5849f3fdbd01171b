//! The line that a finding is about, with a marker under the place.

use unicode_width::UnicodeWidthChar;

use crate::profile::document::source_map::Span;

/// How many characters of a line are shown before and behind the place.
const AROUND: usize = 60;

/// The part of the line around the place, and the marker under it; nothing where the line is empty.
pub(super) fn excerpt(text: &str, line: Span, span: Span) -> Option<(String, String)> {
    let start = span.start.clamp(line.start, line.end);
    let end = span.end.clamp(start, line.end);
    let (before, marked, after) = (text.get(line.start..start)?, text.get(start..end)?, text.get(end..line.end)?);
    if line.start == line.end {
        return None;
    }
    let from = before.char_indices().rev().nth(AROUND).map_or(0, |(at, char)| at + char.len_utf8());
    let head = [if from > 0 { "…" } else { "" }, &visible(before.get(from..)?)].concat();
    let shown = visible(&cut(marked, AROUND));
    let tail = visible(&cut(after, AROUND.saturating_sub(marked.chars().count())));
    let marker = " ".repeat(width(&head)) + &"^".repeat(width(&shown).max(1));
    Some(([head, shown, tail].concat(), marker))
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}

/// The text without what a terminal would act on: control characters, and those that turn the direction of the line.
pub(super) fn visible(text: &str) -> String {
    let acts = |char: char| {
        char.is_control() || matches!(char, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|char| if acts(char) { ' ' } else { char }).collect()
}

/// How many columns of a terminal the text takes; a Chinese character takes two.
fn width(text: &str) -> usize {
    text.chars().map(|char| char.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use super::{Span, excerpt};

    #[test]
    fn the_marker_stands_under_what_it_marks() {
        let text = "{\"名称\": \"锦溪镇\", \"级\": 1}";
        let start = text.find("锦溪镇").unwrap();
        let (line, marker) = excerpt(text, Span { start: 0, end: text.len() }, Span { start, end: start + 9 }).unwrap();
        assert_eq!(line, text);
        // Each character before it takes two columns.
        assert_eq!(marker, format!("{}^^^^^^", " ".repeat(10)));
    }

    #[test]
    fn a_long_line_is_shown_around_the_place() {
        let text = format!("[{}\"x\", {}]", "1, ".repeat(100_000), "2, ".repeat(100_000));
        let start = text.find('x').unwrap();
        let (line, marker) =
            excerpt(&text, Span { start: 0, end: text.len() }, Span { start, end: start + 1 }).unwrap();
        assert!(line.chars().count() < 130, "{line}");
        let column = marker.find('^').unwrap();
        assert_eq!(line.chars().nth(column), Some('x'));
    }
}
