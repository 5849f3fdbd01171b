//! Where a value stands in its file.

use std::fmt::{self, Write};

/// The way from the root to a value, kept on the stack of the reader. Written as a JSONPath (RFC 9535).
#[derive(Clone, Copy, Debug)]
pub enum Path<'a> {
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
            Self::Member(parent, name) => {
                parent.fmt(out)?;
                write_member(name, out)
            }
            Self::Index(parent, index) => {
                parent.fmt(out)?;
                write_index(*index, out)
            }
        }
    }
}

/// Names longer than this are cut, so that a hostile file cannot make every path as long as itself.
const LONGEST_NAME: usize = 60;

/// Writes the step to a member.
pub fn write_member(name: &str, out: &mut impl Write) -> fmt::Result {
    if is_shorthand(name) {
        out.write_str(".")?;
        return out.write_str(name);
    }
    let (name, end) = match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => (name.get(..end).unwrap_or_default(), "…']"),
        None => (name, "']"),
    };
    out.write_str("['")?;
    out.write_str(name)?;
    out.write_str(end)
}

/// Writes the step to an entry.
pub fn write_index(index: usize, out: &mut impl Write) -> fmt::Result {
    out.write_str("[")?;
    out.write_str(&index.to_string())?;
    out.write_str("]")
}

/// Whether a name may stand after a dot without quotes.
fn is_shorthand(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len())
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
