//! The line that a finding is about, with a marker under its position.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::{checker::document::source_map::Span, profile::character::visible};

/// How many columns of a terminal an excerpt takes; a Chinese character takes two.
const WIDTH: usize = 120;

/// How many bytes before and behind the position are looked at: in no script does a column take more than two. The renderer cuts longer
/// lines, but reads all of them first: about a second for each finding in a file of 8 MiB on one line.
const AROUND: usize = 2 * WIDTH;

/// The part of the line around the position, with the line's number and a marker under it, ended by a newline; nothing where the line
/// is empty.
pub(super) fn excerpt(text: &str, line: Span, number: usize, span: Span) -> Option<String> {
    if line.start == line.end {
        return None;
    }
    let start = span.start.clamp(line.start, line.end);
    let end = span.end.clamp(start, line.end);
    let marked_end = end.min(text.ceil_char_boundary(start + WIDTH));
    let from = text.floor_char_boundary(start.saturating_sub(AROUND)).max(line.start);
    let to = text.ceil_char_boundary(end + AROUND).min(line.end);
    // As wide as a space, lines keep their place under each other.
    let shown = |from: usize, to: usize| visible(&text.get(from..to).unwrap_or_default().replace('\t', " "));
    let (before, marked) = (shown(from, start), shown(start, marked_end));
    let after = if marked_end < end { "…".to_owned() } else { shown(end, to) };
    let shown = [before.as_str(), &marked, &after].concat();
    let marker = AnnotationKind::Primary.span(before.len()..before.len() + marked.len());
    let snippet = Snippet::source(&shown).line_start(number).annotation(marker);
    let rendered = Renderer::plain().term_width(WIDTH).render(&[Group::with_level(Level::ERROR).element(snippet)]);
    // The first line holds nothing but the bar.
    Some(rendered.split_once('\n')?.1.to_owned() + "\n")
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Span, excerpt};

    /// Line and marker without their gutter, for a text of one line.
    fn shown(text: &str, start: usize, end: usize) -> (String, String) {
        let rendered = excerpt(text, Span { start: 0, end: text.len() }, 1, Span { start, end }).unwrap();
        let (line, marker) = rendered.trim_end().split_once('\n').unwrap();
        (line.strip_prefix("1 | ").unwrap().to_owned(), marker.strip_prefix("  | ").unwrap().to_owned())
    }

    #[test]
    fn the_marker_stands_under_what_it_marks() {
        let text = "{\"名称\": \"锦溪镇\", \"级\": 1}";
        let start = text.find("锦溪镇").unwrap();
        let (line, marker) = shown(text, start, start + 9);
        assert_eq!(line, text);
        // Each character before it takes two columns.
        assert_eq!(marker, format!("{}^^^^^^", " ".repeat(10)));
    }

    #[test]
    fn the_end_of_a_line_is_marked_and_an_empty_line_is_not_shown() {
        assert_eq!(shown("甲", 3, 3), ("甲".to_owned(), "  ^".to_owned()));
        assert_eq!(excerpt("甲\n\n乙", Span { start: 4, end: 4 }, 2, Span { start: 4, end: 8 }), None);
    }

    #[test]
    fn no_character_that_a_terminal_acts_on_is_printed() {
        let text = "a\u{1b}[31m\u{9b}\u{202e}\u{200f}\u{2028}\t村\u{7f}";
        let (line, marker) = shown(text, text.find('村').unwrap(), text.find('\u{7f}').unwrap());
        assert!(!line.contains(|char: char| char.is_control() || ('\u{2000}'..'\u{2100}').contains(&char)), "{line:?}");
        assert_eq!(marker.trim_start(), "^^");
    }

    #[test]
    fn a_long_line_is_shown_around_the_position() {
        let text = format!("[{}\"x\", {}]", "1, ".repeat(100_000), "2, ".repeat(100_000));
        let start = text.find('x').unwrap();
        let (line, marker) = shown(&text, start, start + 1);
        assert!(line.chars().count() < 130, "{line}");
        let column = marker.find('^').unwrap();
        assert_eq!(line.chars().nth(column), Some('x'));
    }

    #[test]
    fn a_line_of_eight_mebibytes_costs_no_more_than_others() {
        let text = "村".repeat((8 << 20) / 3);
        let start = Instant::now();
        for at in (0..text.len()).step_by(text.len() / 30 / 3 * 3) {
            let (line, _) = shown(&text, at, text.len());
            assert!(line.chars().count() < 130, "{line}");
        }
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }
}
