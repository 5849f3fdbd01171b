//! Measuring text and breaking it into lines.

use crate::profile::character::stream_safe;

/// The widths of text in the font that it will be drawn in.
pub trait TextMeasure {
    /// The width of `text` in CSS pixels at a font size of `size` CSS pixels.
    fn width(&self, text: &str, size: f64, bold: bool) -> f64;
}

/// Widths without a font: a Chinese character is one em, others a little over half. For static pictures, where
/// the reader's font is not known; it errs on the wide side.
#[derive(Clone, Copy, Debug, Default)]
pub struct EstimatedTextMeasure;

impl TextMeasure for EstimatedTextMeasure {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let em: f64 = text
            .chars()
            .map(|character| match character {
                ' ' | ',' | '.' | ':' | ';' | '\'' | '|' | '(' | ')' | 'i' | 'l' | 'j' | 't' | 'f' => 0.34,
                'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.9,
                'A'..='Z' => 0.68,
                other if (other as u32) < 0x1100 => 0.57,
                '→' | '–' | '·' | '…' => 1.0,
                _ => 1.0,
            })
            .sum();
        em * size * if bold { 1.04 } else { 1.0 }
    }
}

/// More characters of one text than this are not drawn, since measuring each of a million takes seconds; the table has them all.
const MOST: usize = 1000;

/// As much of a text as is drawn.
pub(super) fn drawn_part(text: &str) -> &str {
    let text = stream_safe(text);
    text.char_indices().nth(MOST).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Breaks `text` into lines no wider than `room`: between Chinese characters anywhere but before closing punctuation,
/// in other scripts at spaces, and inside a word only where the word alone is too wide.
pub(super) fn wrap(text: &str, room: f64, size: f64, bold: bool, measure: &dyn TextMeasure) -> Vec<String> {
    let text = drawn_part(text.trim());
    let mut lines = Vec::new();
    let mut put = |line: &str| {
        let line = line.trim_end();
        if !line.is_empty() {
            lines.push(line.to_owned());
        }
    };
    let (mut start, mut used) = (0, 0.0);
    // The last place where the line may end, and the width behind it.
    let (mut cut, mut behind) = (0, 0.0);
    let mut before = ' ';
    // A text that fits is measured once, as a whole, and not character by character.
    let fits = measure.width(text, size, bold) <= room;
    for (place, character) in text.char_indices() {
        if fits {
            break;
        }
        let width = measure.width(character.encode_utf8(&mut [0; 4]), size, bold);
        if may_break(before, character) {
            (cut, behind) = (place, 0.0);
        }
        while used + width > room && place > start && character != ' ' {
            if cut <= start {
                (cut, behind) = (place, 0.0);
            }
            put(text.get(start..cut).unwrap_or(""));
            (start, used) = (cut, behind);
        }
        used += width;
        behind += width;
        before = character;
    }
    put(text.get(start..).unwrap_or(""));
    lines
}

/// Whether a line may end between two characters.
fn may_break(last: char, next: char) -> bool {
    (last == ' ' || is_wide(last) || is_wide(next)) && next != ' ' && !closes(next) && !opens(last)
}

fn is_wide(character: char) -> bool {
    (character as u32) >= 0x2E80
}

fn closes(character: char) -> bool {
    matches!(
        character,
        '，' | '。' | '、' | '）' | '》' | '」' | '』' | '】' | '：' | '；' | '！' | '？' | '”' | '’' | '％'
    )
}

fn opens(character: char) -> bool {
    matches!(character, '（' | '《' | '「' | '『' | '【' | '“' | '‘')
}

#[cfg(test)]
mod tests {
    use super::{EstimatedTextMeasure, TextMeasure, wrap};

    #[test]
    fn no_line_is_too_wide_and_no_character_is_lost() {
        let text = "锦溪镇“党建+网格”片区联合党委（含 3 个 micro-grids 示范点），Internationalisation";
        for room in [30.0, 60.0, 100.0, 300.0] {
            let lines = wrap(text, room, 14.0, false, &EstimatedTextMeasure);
            let bare = |text: &str| text.replace(' ', "");
            assert_eq!(bare(&lines.concat()), bare(text));
            for line in lines {
                assert!(EstimatedTextMeasure.width(&line, 14.0, false) <= room + 0.01, "{line} in {room}");
            }
        }
    }

    #[test]
    fn closing_punctuation_does_not_begin_a_line() {
        let lines = wrap("民宿旅游，来料加工", 14.0 * 4.5, 14.0, false, &EstimatedTextMeasure);
        assert_eq!(lines, ["民宿旅", "游，来料", "加工"]);
    }
}
