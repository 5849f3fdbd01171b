//! The text of a figure with full-width forms, spaces and the many dashes and arrows brought to one form each.

use super::unreadable::{Reason, Unreadable};

/// No figure needs more characters; what is longer is prose.
const LONGEST: usize = 120;

/// One character of the cleaned text and where it stood in the original.
#[derive(Clone, Copy, Debug)]
struct Glyph {
    char: char,
    at: usize,
}

/// The cleaned text, the stretch of it that is being read, and what is wrong once something is.
///
/// Who reads takes from the front of the stretch by moving `at`, and from its back by moving `to`. Every reader gives `None`
/// once the text is refused.
#[derive(Debug)]
pub(super) struct Cursor {
    glyphs: Vec<Glyph>,
    /// Characters of the original.
    length: usize,
    /// Index of the next character.
    pub at: usize,
    /// Index of the character behind the stretch.
    pub to: usize,
    /// Why and where the text was refused.
    pub fault: Unreadable,
}

impl Cursor {
    /// Over the whole of a text.
    ///
    /// What is left of it: `-` for a minus or hyphen, `—` for every longer dash, `→` for every arrow, `~` for every tilde, ASCII
    /// for its full-width forms. Spaces go, except one between two digits, where it may hide a lost character.
    pub fn new(text: &str) -> Result<Self, Unreadable> {
        let mut glyphs: Vec<Glyph> = Vec::new();
        let mut gap = None;
        let mut length = 0;
        for char in text.chars() {
            let mut at = length;
            if at == LONGEST {
                return Err(Unreadable { reason: Reason::TooLong, at });
            }
            length += 1;
            let mut char = match char {
                '\u{3000}' | '\u{a0}' | '\u{feff}' | '\u{200b}'..='\u{200d}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => {
                    ' '
                }
                '！'..='～' => char::from_u32(u32::from(char) - 0xfee0).unwrap_or(char),
                '\u{2212}' => '-',
                '–' | '―' | '─' => '—',
                '〜' | '∼' => '~',
                '⇒' | '➔' | '➜' | '⟶' => '→',
                _ => char,
            };
            if matches!(char, ' ' | '\t' | '\r' | '\n') {
                gap = gap.or(Some(at));
                continue;
            }
            if char == '>' {
                while let Some(shaft) = glyphs.pop_if(|last| matches!(last.char, '-' | '=' | '—')) {
                    (char, at) = ('→', shaft.at);
                }
            } else if let Some(at) = gap
                && char.is_ascii_digit()
                && glyphs.last().is_some_and(|last| last.char.is_ascii_digit())
            {
                glyphs.push(Glyph { char: ' ', at });
            }
            glyphs.push(Glyph { char, at });
            gap = None;
        }
        let to = glyphs.len();
        Ok(Self { glyphs, length, at: 0, to, fault: Unreadable { reason: Reason::Empty, at: length } })
    }

    /// The character at this index; NUL, which no figure has, outside the stretch.
    pub fn char(&self, index: usize) -> char {
        self.glyphs.get(index).filter(|_| index < self.to).map_or('\0', |glyph| glyph.char)
    }

    /// The next character.
    pub fn peek(&self) -> char {
        self.char(self.at)
    }

    /// The stretch's length.
    pub fn left(&self) -> usize {
        self.to - self.at
    }

    /// Takes the next character where it is this one.
    pub fn take(&mut self, char: char) -> bool {
        let is = self.peek() == char;
        self.at += usize::from(is);
        is
    }

    /// The length of the longest of these words, with a space between, that the text goes on with at this index.
    pub fn word(&self, words: &str, start: usize) -> usize {
        let mut longest = 0;
        for word in words.split(' ') {
            let mut end = start;
            if word.chars().all(|char| {
                end += 1;
                self.char(end - 1) == char
            }) {
                longest = longest.max(end - start);
            }
        }
        longest
    }

    /// Where the longest of these words that ends the stretch begins; the stretch's end where none does.
    pub fn ending(&self, words: &str) -> usize {
        (self.at..self.to).find(|start| start + self.word(words, *start) == self.to).unwrap_or(self.to)
    }

    /// Refuses the text at this index.
    pub fn refuse<T>(&mut self, reason: Reason, index: usize) -> Option<T> {
        self.blame(reason, index);
        None
    }

    // Inlined into each of its callers this alone would be a kilobyte.
    #[inline(never)]
    fn blame(&mut self, reason: Reason, index: usize) {
        self.fault = Unreadable { reason, at: self.glyphs.get(index).map_or(self.length, |glyph| glyph.at) };
    }
}
