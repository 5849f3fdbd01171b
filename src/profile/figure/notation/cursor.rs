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

    /// The same characters in the script that they were written in.
    pub(super) fn written(self) -> &'a [char] {
        self.text.written().get(self.start..self.end).unwrap_or_default()
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

/// The length of the longest of these words with which a text begins, in upper or lower case. A Latin word is not the beginning of a
/// longer one.
pub(super) fn longest_prefix(text: &[char], words: &[&str]) -> Option<usize> {
    let goes_on = |index: usize| text.get(index).is_some_and(char::is_ascii_alphabetic);
    let lengths = words.iter().filter_map(|word| matching(word.chars(), text.iter()));
    lengths.filter(|length| !(goes_on(length - 1) && goes_on(*length))).max()
}

/// The length of the longest of these words with which a text ends.
pub(super) fn longest_suffix(text: &[char], words: &[&str]) -> Option<usize> {
    words.iter().filter_map(|word| matching(word.chars().rev(), text.iter().rev())).max()
}

/// The length of a word where a text begins with it. The first character tells most words apart, for which nothing is counted.
fn matching<'a>(word: impl Iterator<Item = char>, mut text: impl Iterator<Item = &'a char>) -> Option<usize> {
    let mut length = 0;
    for wanted in word {
        text.next().filter(|char| wanted.eq_ignore_ascii_case(char))?;
        length += 1;
    }
    Some(length)
}
