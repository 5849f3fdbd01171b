//! Where a value stands in its file.

use std::fmt;

/// The way from the root to a value, kept on the stack of the reader. Written as a JSONPath (RFC 9535).
#[derive(Clone, Copy, Debug)]
pub(super) enum Path<'a> {
    /// The whole file.
    Root,
    /// A member of the object at the parent.
    Member(&'a Path<'a>, &'a str),
    /// An entry of the array at the parent.
    Index(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => out.write_str("$"),
            Self::Member(parent, name) if is_shorthand(name) => write!(out, "{parent}.{name}"),
            Self::Member(parent, name) => write!(out, "{parent}['{name}']"),
            Self::Index(parent, index) => write!(out, "{parent}[{index}]"),
        }
    }
}

/// Whether a name may stand after a dot without quotes.
fn is_shorthand(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
