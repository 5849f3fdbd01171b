//! One cell of a CSV file, which no spreadsheet takes for a formula.

use crate::profile::character::is_hidden;

/// A text as a cell: in quotes where it must be, and with an apostrophe where a spreadsheet would compute it.
pub(super) fn cell(text: &str) -> String {
    let is_formula = is_formula(text);
    // Where the semicolon or the tab parts cells, both need quotes, too.
    if !is_formula && !text.contains(['"', ',', ';', '\t', '\n', '\r']) {
        return text.to_owned();
    }
    let escaped = text.replace('"', "\"\"");
    ["\"", if is_formula { "'" } else { "" }, &escaped, "\""].concat()
}

/// Whether a spreadsheet would compute the text: it begins with a sign of formulas, also of full width, or with a tab or a new line,
/// whatever invisible stands before it. A plain number with its sign is no formula.
fn is_formula(text: &str) -> bool {
    let visible = text.trim_start_matches(is_invisible);
    let before = text.strip_suffix(visible).unwrap_or_default();
    before.contains(['\t', '\n', '\r'])
        || visible.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'])
            && !is_number(text.trim())
}

/// Whether nothing is seen of a character: spaces, what is hidden, and selectors of variants.
fn is_invisible(character: char) -> bool {
    character.is_whitespace() || is_hidden(character) || matches!(character, '\u{fe00}'..='\u{fe0f}')
}

/// Whether a text is one number: a sign, digits with commas and points between them, a percent sign.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-', '＋', '－']).unwrap_or(text);
    let digits = digits.strip_suffix(['%', '％']).unwrap_or(digits).as_bytes();
    let is_digit = |end: Option<&u8>| end.is_some_and(u8::is_ascii_digit);
    let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b',' | b'.');
    is_digit(digits.first()) && is_digit(digits.last()) && digits.iter().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_text_is_a_formula_whatever_stands_before_it() {
        for sign in ["=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "\t", "\r", "\n", "\t-3.5", "--3", "-3+"] {
            for before in [
                "",
                " ",
                "  ",
                "\u{3000}",
                "\u{a0}",
                "\u{200b}",
                "\u{feff}",
                "\u{202e}",
                "\u{1b}",
                "\u{2060} ",
                "\u{fe0f}",
            ] {
                let text = [before, sign, "cmd|' /C calc'!A0"].concat();
                assert_eq!(cell(&text), ["\"'", &text, "\""].concat());
            }
        }
    }

    #[test]
    fn numbers_stay_as_they_are() {
        for number in ["-3.5", "+5%", "-5", "－3.5％", " -3.5", "3.5", "-0.25%", "+12", "10~20", "a=b", "a-b", "锦溪镇"]
        {
            assert_eq!(cell(number), number);
        }
        assert_eq!(cell("-1,234.5"), "\"-1,234.5\"");
    }

    #[test]
    fn what_parts_cells_anywhere_stands_in_quotes() {
        for (text, expected) in
            [("a;=b", "\"a;=b\""), ("a\tb", "\"a\tb\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("a\nb", "\"a\nb\"")]
        {
            assert_eq!(cell(text), expected);
        }
    }
}
