//! The text of a figure with full-width forms, spaces and the many dashes and arrows brought to one form each.

use super::unreadable::{Reason, Unreadable};

/// No figure needs more characters; what is longer is prose.
const LONGEST: usize = 120;

/// One character of the cleaned text and where it stood in the original.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glyph {
    pub char: char,
    pub at: usize,
}

/// The cleaned text, and the length of the original in characters.
///
/// What is left: `-` for a minus or hyphen, `—` for every longer dash, `→` for every arrow, `~` for every tilde, ASCII for its
/// full-width forms. Spaces go, except one between two digits, where it may hide a lost character.
pub(super) fn clean(text: &str) -> Result<(Vec<Glyph>, usize), Unreadable> {
    let mut glyphs: Vec<Glyph> = Vec::new();
    let mut gap = None;
    let mut end = 0;
    for (at, char) in text.chars().enumerate() {
        end = at + 1;
        if end > LONGEST {
            return Err(Unreadable { reason: Reason::TooLong, at });
        }
        let char = match char {
            '\u{3000}' | '\u{a0}' | '\u{feff}' | '\u{200b}'..='\u{200d}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => ' ',
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
        if char == '>' && glyphs.last().is_some_and(|last| matches!(last.char, '-' | '=' | '—')) {
            let mut start = at;
            while let Some(shaft) = glyphs.pop_if(|last| matches!(last.char, '-' | '=' | '—')) {
                start = shaft.at;
            }
            glyphs.push(Glyph { char: '→', at: start });
        } else {
            let after_digit = glyphs.last().is_some_and(|last| last.char.is_ascii_digit());
            if let Some(at) = gap.filter(|_| after_digit && char.is_ascii_digit()) {
                glyphs.push(Glyph { char: ' ', at });
            }
            glyphs.push(Glyph { char, at });
        }
        gap = None;
    }
    Ok((glyphs, end))
}

/// A place in a stretch of the cleaned text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    rest: &'a [Glyph],
    end: usize,
}

impl<'a> Cursor<'a> {
    /// At the start of a stretch that ends before the original's character `end`.
    pub fn new(rest: &'a [Glyph], end: usize) -> Self {
        Self { rest, end }
    }

    /// What is left.
    pub fn rest(&self) -> &'a [Glyph] {
        self.rest
    }

    /// The next character.
    pub fn peek(&self) -> Option<char> {
        self.rest.first().map(|glyph| glyph.char)
    }

    /// The character after the next one.
    pub fn peek_second(&self) -> Option<char> {
        self.rest.get(1).map(|glyph| glyph.char)
    }

    /// Takes the next character.
    pub fn next(&mut self) -> Option<char> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first.char)
    }

    /// Takes the next character where it is this one.
    pub fn take(&mut self, char: char) -> bool {
        self.peek() == Some(char) && self.next().is_some()
    }

    /// How many characters the text goes on with, where it goes on with this word.
    pub fn starts_with(&self, word: &str) -> Option<usize> {
        let mut count = 0;
        for char in word.chars() {
            if self.rest.get(count)?.char != char {
                return None;
            }
            count += 1;
        }
        Some(count)
    }

    /// How many characters the text ends with, where it ends with this word.
    pub fn ends_with(&self, word: &str) -> Option<usize> {
        let start = self.rest.len().checked_sub(word.chars().count())?;
        Cursor::new(self.rest.get(start..)?, self.end).starts_with(word)
    }

    /// Takes the first of these words that the text goes on with.
    pub fn take_word(&mut self, words: &[&str]) -> bool {
        words.iter().find_map(|word| self.starts_with(word)).map(|count| self.skip(count)).is_some()
    }

    /// Passes over so many characters.
    pub fn skip(&mut self, count: usize) {
        self.rest = self.rest.get(count..).unwrap_or_default();
    }

    /// Leaves out so many characters at the end.
    pub fn drop_end(&mut self, count: usize) {
        let (kept, dropped) = self.rest.split_at(self.rest.len().saturating_sub(count));
        self.end = dropped.first().map_or(self.end, |glyph| glyph.at);
        self.rest = kept;
    }

    /// The stretches before the character at `index` and after `count` characters from it.
    pub fn split(&self, index: usize, count: usize) -> (Self, Self) {
        let (mut before, mut after) = (*self, *self);
        before.drop_end(self.rest.len().saturating_sub(index));
        after.skip(index + count);
        (before, after)
    }

    /// Refuses the text at this place.
    pub fn refuse<T>(&self, reason: Reason) -> Result<T, Unreadable> {
        Err(Unreadable { reason, at: self.rest.first().map_or(self.end, |glyph| glyph.at) })
    }
}
