//! Where values stand in the text of their file.

use std::{
    collections::HashMap,
    fmt::{self, Write},
};

use crate::profile::path::{write_index, write_member};

/// A stretch of the text, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// The text of this stretch.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// Where one value stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SourceSpan {
    /// The member's name with its quotes; where the value is no member, the value.
    pub name: Span,
    /// The value.
    pub value: Span,
}

/// The place of every value by its JSONPath. Paths are kept as hashes: a file that repeats long names would otherwise need far
/// more memory than its own size.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    places: HashMap<u64, SourceSpan>,
}

impl SourceMap {
    /// The place of the value with this path.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<SourceSpan> {
        let mut hash = PathHash::EMPTY;
        // Writing into a hash cannot fail.
        let _ = hash.write_str(path);
        self.places.get(&hash.0).copied()
    }

    pub(super) fn insert(&mut self, path: PathHash, place: SourceSpan) {
        self.places.insert(path.0, place);
    }
}

/// The hash of a path (64-bit FNV-1a), which goes on from the hash of the path before.
#[derive(Clone, Copy, Debug)]
pub(super) struct PathHash(u64);

impl PathHash {
    const EMPTY: Self = Self(0xcbf2_9ce4_8422_2325);

    pub fn root() -> Self {
        Self::EMPTY.and(|hash| hash.write_char('$'))
    }

    pub fn member(self, name: &str) -> Self {
        self.and(|hash| write_member(name, hash))
    }

    pub fn index(self, index: usize) -> Self {
        self.and(|hash| write_index(index, hash))
    }

    fn and(mut self, write: impl FnOnce(&mut Self) -> fmt::Result) -> Self {
        // Writing into a hash cannot fail.
        let _ = write(&mut self);
        self
    }
}

impl Write for PathHash {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(())
    }
}
