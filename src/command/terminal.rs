//! The one way from the command to a terminal: nothing that a file, its name or an option holds steers it.

use std::{
    io::{self, Write},
    panic,
    path::Path,
};

use crate::profile::character::{is_hidden, visible};

/// A path on one line, in visible form.
pub(super) fn path(path: &Path) -> String {
    visible(&path.to_string_lossy())
}

/// JSON that says the same and holds nothing that a terminal would act on.
pub(super) fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) && character != '\n' {
            let mut units = [0; 2];
            out.extend(character.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            out.push(character);
        }
    }
    out
}

/// Prints what was asked for. Whoever closed the pipe wants no more, and that is no failure.
pub fn print(output: &str) {
    let _ = io::stdout().write_all(lines(output).as_bytes());
}

/// Prints a message to the standard error.
pub fn tell(message: &str) {
    let _ = io::stderr().write_all(lines(message).as_bytes());
}

/// From here on, a panic tells its message likewise.
pub fn tell_panics() {
    panic::set_hook(Box::new(|panic| tell(&format!("{panic}\n"))));
}

/// Several lines: only their ends and tabs stay, of all that a terminal acts on.
fn lines(text: &str) -> String {
    let line = |text: &str| text.split('\t').map(visible).collect::<Vec<_>>().join("\t");
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{json, lines, visible};

    #[test]
    fn what_a_terminal_would_act_on_is_shown() {
        assert_eq!(visible("a\u{1b}[31m\u{9b}\u{202e}\r\n\t镇"), r"a\u{1b}[31m\u{9b}\u{202e}\u{d}\u{a}\u{9}镇");
        assert_eq!(lines("a\n\tb\r\u{2028}"), "a\n\tb\\u{d}\\u{2028}");
    }

    #[test]
    fn json_says_the_same() {
        let text = "\u{1b}[31m\u{7f}\u{9b}\u{202e}\u{e0041}镇\n";
        let printed = json(&serde_json::to_string(text).unwrap());
        assert_eq!(printed, r#""\u001b[31m\u007f\u009b\u202e\udb40\udc41镇\n""#);
        assert_eq!(serde_json::from_str::<String>(&printed).unwrap(), text);
    }
}
