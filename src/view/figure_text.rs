//! A figure as the reader sees it, with the places where a line may end: before a number, never between it and its unit.

use super::profile_builder::ProfileBuilder;
use crate::{locale, profile::figure::Figure};

impl ProfileBuilder<'_> {
    /// A figure as the reader sees it.
    pub(super) fn figure_text(&self, figure: &Figure) -> String {
        locale::format::figure(figure, self.lang())
    }

    /// A figure that stands at a label.
    pub(super) fn figure_text_at(&self, label: &str, figure: &Figure) -> String {
        locale::format::figure_at(label, figure, self.lang())
    }

    /// Adds the text of a figure to the current element.
    pub(super) fn add_figure(&mut self, text: &str) {
        for (index, piece) in number_parts(text).chunk_by(|_, next| !is_number(next)).enumerate() {
            if index > 0 {
                self.add_break();
            }
            self.tree.text(&piece.concat());
        }
    }

    /// Adds a figure whose numbers stand out from unit and qualifier.
    pub(super) fn add_large_figure(&mut self, text: &str) {
        if !text.contains(|char: char| char.is_ascii_digit()) {
            return self.tree.text(text);
        }
        for (index, part) in number_parts(text).into_iter().enumerate() {
            if is_number(part) {
                if index > 0 {
                    self.add_break();
                }
                self.tree.text(part);
            } else {
                self.tree.text_element("small", "", part);
            }
        }
    }

    /// Lets a line end here.
    fn add_break(&mut self) {
        self.tree.open("wbr", "");
        self.tree.close();
    }
}

fn is_number(part: &str) -> bool {
    part.starts_with(|char: char| char.is_ascii_digit())
}

/// The numbers of a text, and the words between them.
fn number_parts(text: &str) -> Vec<&str> {
    let is_of_number = |char: char| char.is_ascii_digit() || matches!(char, '.' | ',');
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_number = first.is_ascii_digit();
        let is_end = |char: char| if is_number { !is_of_number(char) } else { char.is_ascii_digit() };
        let (part, next) = rest.split_at(rest.find(is_end).unwrap_or(rest.len()));
        parts.push(part);
        rest = next;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::number_parts;

    #[test]
    fn numbers_are_told_from_the_words_around_them() {
        for (text, parts) in [
            ("超过1,639.27万元", &["超过", "1,639.27", "万元"][..]),
            ("2万～5万元", &["2", "万～", "5", "万元"]),
            ("up 12.3%", &["up ", "12.3", "%"]),
            ("三分之一", &["三分之一"]),
            ("", &[]),
        ] {
            assert_eq!(number_parts(text), parts, "{text}");
        }
    }
}
