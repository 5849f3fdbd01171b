//! Characters that need care where text leaves the profile: on a terminal, in a spreadsheet, as the name of a file.

/// Whether a character shows nothing of itself, or acts on what stands around it: control characters, joiners and spaces without
/// width, line and paragraph separators, marks and controls of direction (UAX #9), tags.
///
/// ```
/// use village_profile::profile::character::is_hidden;
/// assert!(['\u{1b}', '\u{9b}', '\u{202e}', '\u{2028}', '\u{feff}'].into_iter().all(is_hidden));
/// assert!(!['镇', '𠮷', ' ', '\u{3000}'].into_iter().any(is_hidden));
/// ```
#[must_use]
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// So many marks stand on one character: the most that the Stream-Safe Text Format allows (UAX #15, section 13), more than any language has.
const MOST_MARKS: usize = 30;

/// A text up to the character that bears more marks than any language has: each of them makes browsers slower.
#[must_use]
pub fn stream_safe(text: &str) -> &str {
    let mut marks = 0;
    let end = text.char_indices().find(|(_, character)| {
        marks = if is_combining(*character) { marks + 1 } else { 0 };
        marks > MOST_MARKS
    });
    end.and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Whether a character is of one of Unicode's blocks of combining marks.
const fn is_combining(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

/// A text on one line, with every hidden character as `\u{1b}`.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive(is_hidden) {
        match piece.char_indices().next_back() {
            Some((at, last)) if is_hidden(last) => {
                out.push_str(piece.get(..at).unwrap_or_default());
                out.extend(last.escape_unicode());
            }
            _ => out.push_str(piece),
        }
    }
    out
}

/// Whether some file system forbids a character in names, or it would hide what a name is.
#[must_use]
pub fn is_unfit_for_file_names(character: char) -> bool {
    matches!(character, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') || is_hidden(character)
}
