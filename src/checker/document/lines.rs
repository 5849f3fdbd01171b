//! Lines and columns of a text, counted in characters.
//!
//! The crate `line-index` knows no `\r` as the end of a line, and counts the characters of a whole line for each lookup: 2.5 ms on a line
//! of 6 MiB, for each of what may be thousands of findings.

use super::source_map::Span;

/// Bytes between two places whose column is known, so that a file of one long line costs no more than others.
const STEP: usize = 1024;

/// A place for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

/// The lines of a text. A line ends with `\n`, `\r\n` or `\r`.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    /// The first byte of each line.
    starts: Vec<usize>,
    /// How many characters begin before each multiple of [`STEP`].
    counts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, byte) in bytes.iter().enumerate() {
            if *byte == b'\n' || *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
                starts.push(at + 1);
            }
        }
        let mut counts = vec![0];
        let mut count = 0;
        for step in bytes.chunks(STEP) {
            count += begun(step);
            counts.push(count);
        }
        Self { text, starts, counts }
    }

    /// The place of a byte.
    #[must_use]
    pub fn position(&self, at: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        Position { line, column: 1 + self.characters(at) - self.characters(start) }
    }

    /// The line of a byte, without its end.
    #[must_use]
    pub fn line(&self, at: usize) -> Span {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let next = self.starts.get(line).copied().unwrap_or(self.text.len());
        let whole = self.text.get(start..next).unwrap_or_default();
        Span { start, end: start + whole.trim_end_matches(['\r', '\n']).len() }
    }

    /// How many characters begin before a byte.
    fn characters(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let before = self.counts.get(at / STEP).copied().unwrap_or_default();
        before + begun(self.text.as_bytes().get(at - at % STEP..at).unwrap_or_default())
    }
}

/// How many characters begin in these bytes of UTF-8.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::{Lines, Position, STEP};

    #[test]
    fn counts_characters_and_every_kind_of_line_end() {
        let text = "甲\r\n乙丙\r𠮷x\n";
        let lines = Lines::new(text);
        let at = |what| lines.position(text.find(what).unwrap());
        assert_eq!(at("甲"), Position { line: 1, column: 1 });
        assert_eq!(at("丙"), Position { line: 2, column: 2 });
        assert_eq!(at("x"), Position { line: 3, column: 2 });
        assert_eq!(lines.position(text.len()), Position { line: 4, column: 1 });
        assert_eq!(lines.line(text.find('丙').unwrap()).of(text), "乙丙");
    }

    #[test]
    fn counts_far_into_a_long_line() {
        let text = "村".repeat(STEP);
        let lines = Lines::new(&text);
        for character in [0, 1, 341, 342, 700, STEP - 1] {
            assert_eq!(lines.position(character * 3).column, character + 1);
        }
    }
}
