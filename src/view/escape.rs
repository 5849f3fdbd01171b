//! Text as HTML, SVG and attribute values hold it.

use crate::profile::character::is_hidden;

/// Text with the characters escaped that markup is made of.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

/// Appends text to markup, escaped. Who reads the markup sees the characters that show nothing of themselves.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(character),
            // HTML has no way to write them.
            control if control.is_control() => {}
            hidden if is_hidden(hidden) => out.push_str(&format!("&#x{:x};", u32::from(hidden))),
            other => out.push(other),
        }
    }
}
