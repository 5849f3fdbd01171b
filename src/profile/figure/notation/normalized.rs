//! The text of a figure with full-width forms, spaces and the many dashes and arrows brought to one form each.

use crate::profile::figure::error::{FigureError, Reason};

/// No figure needs more characters; a longer text is prose.
const MAX_CHARS: usize = 120;

/// A text in which only these signs are left: `-` for a minus or hyphen, `—` for every longer dash, `→` for every arrow, `~` for
/// every tilde, ASCII for its full-width forms. There are no spaces, except one between two digits, where it may hide a lost
/// character.
#[derive(Debug)]
pub(super) struct NormalizedText {
    chars: Vec<char>,
    /// The place of each character in the original, counted in characters.
    places: Vec<usize>,
    /// Characters of the original.
    length: usize,
}

impl NormalizedText {
    pub(super) fn new(original: &str) -> Result<Self, FigureError> {
        if original.chars().nth(MAX_CHARS).is_some() {
            return Err(FigureError { reason: Reason::TooLong, at: MAX_CHARS });
        }
        let mut text = Self { chars: Vec::new(), places: Vec::new(), length: original.chars().count() };
        let mut gap = None;
        for (place, char) in original.chars().enumerate() {
            match normalized(char) {
                ' ' => {
                    gap = gap.or(Some(place));
                    continue;
                }
                '>' => text.push_arrow(place),
                char => {
                    let between_digits = char.is_ascii_digit() && text.chars.last().is_some_and(char::is_ascii_digit);
                    if let Some(gap) = gap.filter(|_| between_digits) {
                        text.push(' ', gap);
                    }
                    text.push(char, place);
                }
            }
            gap = None;
        }
        Ok(text)
    }

    fn push(&mut self, char: char, place: usize) {
        self.chars.push(char);
        self.places.push(place);
    }

    /// Makes one arrow of `->`, `=>` and `-->`; a `>` alone stays.
    fn push_arrow(&mut self, head: usize) {
        let mut arrow = ('>', head);
        while self.chars.pop_if(|last| matches!(last, '-' | '=' | '—')).is_some() {
            arrow = ('→', self.places.pop().unwrap_or(head));
        }
        self.push(arrow.0, arrow.1);
    }

    pub(super) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The place in the original of the character with this index; the original's length behind the last one.
    pub(super) fn place(&self, index: usize) -> usize {
        self.places.get(index).copied().unwrap_or(self.length)
    }
}

/// The one form of this character.
fn normalized(char: char) -> char {
    match char {
        '\t' | '\r' | '\n' => ' ',
        '\u{3000}' | '\u{a0}' | '\u{feff}' | '\u{200b}'..='\u{200d}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => ' ',
        // Full-width forms stand in the order of ASCII.
        '！'..='～' => char::from_u32(u32::from(char) - 0xfee0).unwrap_or(char),
        '\u{2212}' => '-',
        '–' | '―' | '─' => '—',
        '〜' | '∼' => '~',
        '⇒' | '➔' | '➜' | '⟶' => '→',
        _ => char,
    }
}
