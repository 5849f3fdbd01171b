//! A stretch of the text of a figure, which is read from its front and from its back.

use super::normalized::NormalizedText;
use crate::profile::figure::error::{FigureError, Reason};

/// A stretch of a normalized text. Copies are cheap, so that a reader may look ahead with one.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextCursor<'a> {
    text: &'a NormalizedText,
    /// Index of the first character of the stretch in the whole text.
    start: usize,
    /// Index of the character behind the stretch.
    end: usize,
}

impl<'a> TextCursor<'a> {
    /// Over the whole of a text.
    pub(super) fn new(text: &'a NormalizedText) -> Self {
        Self { text, start: 0, end: text.chars().len() }
    }

    /// The characters of the stretch.
    pub(super) fn rest(self) -> &'a [char] {
        self.text.chars().get(self.start..self.end).unwrap_or_default()
    }

    pub(super) fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// The next character.
    pub(super) fn peek(self) -> Option<char> {
        self.rest().first().copied()
    }

    /// Passes over characters.
    pub(super) fn skip(&mut self, count: usize) {
        self.start += count;
    }

    /// Drops characters at the back.
    pub(super) fn drop_back(&mut self, count: usize) {
        self.end -= count;
    }

    /// Takes the next character where it is this one.
    pub(super) fn take(&mut self, char: char) -> bool {
        let is_next = self.peek() == Some(char);
        self.skip(usize::from(is_next));
        is_next
    }

    /// Takes characters as long as they are wanted.
    pub(super) fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a [char] {
        let rest = self.rest();
        let count = rest.iter().take_while(|char| wanted(**char)).count();
        self.skip(count);
        rest.get(..count).unwrap_or_default()
    }

    /// The stretches before and behind characters of this stretch.
    pub(super) fn split_around(self, start: usize, end: usize) -> (Self, Self) {
        (Self { end: self.start + start, ..self }, Self { start: self.start + end, ..self })
    }

    /// Refuses the text for what stands at the front of the stretch.
    pub(super) fn error(self, reason: Reason) -> FigureError {
        FigureError { reason, at: self.text.place(self.start) }
    }
}

/// The length of the longest of these words with which a text begins.
pub(super) fn longest_prefix(text: &[char], words: &[&str]) -> Option<usize> {
    words.iter().filter(|word| begins_with(text, word)).map(|word| word.chars().count()).max()
}

/// The length of the longest of these words with which a text ends.
pub(super) fn longest_suffix(text: &[char], words: &[&str]) -> Option<usize> {
    let ends_with = |word: &&&str| word.chars().rev().eq(text.iter().rev().copied().take(word.chars().count()));
    words.iter().filter(ends_with).map(|word| word.chars().count()).max()
}

fn begins_with(text: &[char], word: &str) -> bool {
    word.chars().eq(text.iter().copied().take(word.chars().count()))
}
