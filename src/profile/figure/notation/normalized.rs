//! The text of a figure with full-width forms, spaces, scripts and the many dashes and arrows brought to one form each.

use crate::profile::figure::{
    Figure,
    error::{FigureError, Reason},
};

/// The characters that the grammar knows, in both scripts.
const TRADITIONAL: &str = "萬億餘約個戶畝歲噸頃過滿預計劃擬達長減為從點兩貳參陸內單數幾總將標爭縮漲較環幣圓歐鎊還現無詳暫據開佈產業階間時鐘擔";
const SIMPLIFIED: &str = "万亿余约个户亩岁吨顷过满预计划拟达长减为从点两贰叁陆内单数几总将标争缩涨较环币圆欧镑还现无详暂据开布产业阶间时钟担";

/// A text in which only these signs are left: `-` for a minus or hyphen, `—` for every longer dash, `→` for every arrow, `~` for
/// every tilde, ASCII for its full-width forms, simplified characters for those that the grammar knows. There are no spaces, except
/// one between two digits, where it may hide a lost character, and one between two Latin letters.
#[derive(Debug)]
pub(super) struct NormalizedText {
    chars: Vec<char>,
    /// The same in the script that it was written in, for the names of units.
    written: Vec<char>,
    /// The place of each character in the original, counted in characters.
    places: Vec<usize>,
    /// Characters of the original.
    length: usize,
}

impl NormalizedText {
    pub(super) fn new(original: &str) -> Result<Self, FigureError> {
        if original.chars().nth(Figure::MAX_CHARS).is_some() {
            return Err(FigureError { reason: Reason::TooLong, at: Figure::MAX_CHARS });
        }
        let length = original.chars().count();
        let mut text = Self { chars: Vec::new(), written: Vec::new(), places: Vec::new(), length };
        let mut gap = None;
        for (place, char) in original.chars().enumerate() {
            match normalized(char) {
                ' ' => {
                    gap = gap.or(Some(place));
                    continue;
                }
                '>' => text.push_arrow(place),
                char => {
                    let parts_words = text.chars.last().is_some_and(|last| {
                        last.is_ascii_digit() && char.is_ascii_digit()
                            || last.is_ascii_alphabetic() && char.is_ascii_alphabetic()
                    });
                    if let Some(gap) = gap.filter(|_| parts_words) {
                        text.push(' ', gap);
                    }
                    text.push(char, place);
                }
            }
            gap = None;
        }
        Ok(text)
    }

    fn push(&mut self, char: char, place: usize) {
        self.chars.push(simplified(char));
        self.written.push(char);
        self.places.push(place);
    }

    /// Makes one arrow of `->`, `=>` and `-->`; a `>` alone stays.
    fn push_arrow(&mut self, head: usize) {
        let mut arrow = ('>', head);
        while self.chars.pop_if(|last| matches!(last, '-' | '=' | '—')).is_some() {
            self.written.pop();
            arrow = ('→', self.places.pop().unwrap_or(head));
        }
        self.push(arrow.0, arrow.1);
    }

    pub(super) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The characters in the script that they were written in.
    pub(super) fn written(&self) -> &[char] {
        &self.written
    }

    /// The place in the original of the character with this index; the original's length behind the last one.
    pub(super) fn place(&self, index: usize) -> usize {
        self.places.get(index).copied().unwrap_or(self.length)
    }
}

/// The one form of this character.
fn normalized(char: char) -> char {
    match char {
        '\t' | '\r' | '\n' => ' ',
        '\u{3000}' | '\u{a0}' | '\u{feff}' | '\u{200b}'..='\u{200d}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => ' ',
        // Full-width forms stand in the order of ASCII.
        '！'..='～' => char::from_u32(u32::from(char) - 0xfee0).unwrap_or(char),
        '\u{2212}' => '-',
        '–' | '―' | '─' => '—',
        '〜' | '∼' => '~',
        '⇒' | '➔' | '➜' | '⟶' => '→',
        '￥' => '¥',
        '≧' | '⩾' => '≥',
        '≦' | '⩽' => '≤',
        _ => char,
    }
}

/// The simplified form of a character that the grammar knows.
fn simplified(char: char) -> char {
    if char.is_ascii() {
        return char;
    }
    let mut pairs = TRADITIONAL.chars().zip(SIMPLIFIED.chars());
    pairs.find(|(traditional, _)| *traditional == char).map_or(char, |(_, simplified)| simplified)
}

#[cfg(test)]
mod tests {
    use super::{SIMPLIFIED, TRADITIONAL};

    #[test]
    fn each_traditional_character_has_its_simplified_one() {
        assert_eq!(TRADITIONAL.chars().count(), SIMPLIFIED.chars().count());
        for (traditional, simplified) in TRADITIONAL.chars().zip(SIMPLIFIED.chars()) {
            assert_ne!(traditional, simplified);
        }
    }
}
