//! Measuring text and breaking it into lines.

/// Knows how wide text is in the font that it will be drawn in.
pub trait Measure {
    /// The width of `text` in CSS pixels at a font size of `size` CSS pixels.
    fn width(&self, text: &str, size: f64, bold: bool) -> f64;
}

/// Widths without a font: a Chinese character is one em, others a little over half. For static pictures, where
/// the reader's font is not known; it errs on the wide side.
#[derive(Clone, Copy, Debug, Default)]
pub struct Estimate;

impl Measure for Estimate {
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

/// Breaks `text` into lines no wider than `room`: between Chinese characters anywhere but before closing punctuation,
/// in other scripts at spaces, and inside a word only where the word alone is too wide.
pub(super) fn wrap(text: &str, room: f64, size: f64, bold: bool, measure: &dyn Measure) -> Vec<String> {
    let text = text.trim();
    if text.is_empty() {
        return Vec::new();
    }
    if measure.width(text, size, bold) <= room {
        return vec![text.to_owned()];
    }
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0.0);
    for piece in pieces(text) {
        let width = measure.width(piece, size, bold);
        if used + measure.width(piece.trim_end(), size, bold) > room && !line.is_empty() {
            lines.push(line.trim_end().to_owned());
            (line, used) = (String::new(), 0.0);
        }
        if width <= room {
            line.push_str(piece);
            used += width;
            continue;
        }
        for character in piece.chars() {
            let width = measure.width(character.encode_utf8(&mut [0; 4]), size, bold);
            if used + width > room && !line.is_empty() {
                lines.push(line.trim_end().to_owned());
                (line, used) = (String::new(), 0.0);
            }
            line.push(character);
            used += width;
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The stretches of `text` that stay on one line, each with the spaces after it.
fn pieces(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut before: Option<char> = None;
    for (place, character) in text.char_indices() {
        if let Some(last) = before {
            let breaks = last == ' ' || is_wide(last) || is_wide(character);
            if breaks && character != ' ' && !closes(character) && !opens(last) {
                cuts.push(place);
            }
        }
        before = Some(character);
    }
    cuts.push(text.len());
    cuts.windows(2).filter_map(|pair| text.get(*pair.first()?..*pair.last()?)).collect()
}

pub(super) fn is_wide(character: char) -> bool {
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
    use super::{Estimate, Measure, wrap};

    #[test]
    fn no_line_is_too_wide_and_no_character_is_lost() {
        let text = "锦溪镇“党建+网格”片区联合党委（含 3 个 micro-grids 示范点），Internationalisation";
        for room in [30.0, 60.0, 100.0, 300.0] {
            let lines = wrap(text, room, 14.0, false, &Estimate);
            let bare = |text: &str| text.replace(' ', "");
            assert_eq!(bare(&lines.concat()), bare(text));
            for line in lines {
                assert!(Estimate.width(&line, 14.0, false) <= room + 0.01, "{line} in {room}");
            }
        }
    }

    #[test]
    fn closing_punctuation_does_not_begin_a_line() {
        let lines = wrap("民宿旅游，来料加工", 14.0 * 4.5, 14.0, false, &Estimate);
        assert_eq!(lines, ["民宿旅", "游，来料", "加工"]);
    }
}
