//! The limit of the text of a living page: browsers take seconds to lay out a million characters.

use crate::{
    locale::{Lang, action::ActionMessages},
    profile::character::stream_safe,
};

/// So many characters of one text are shown.
const MOST: usize = 20_000;

/// A text of so many characters is never long.
const BEGINNING: usize = 200;

/// So many characters that go beyond the beginnings of their texts are shown in all; of the long texts that follow, only the beginnings.
const ROOM: usize = 50_000;

/// How much text is shown, and the words for what is left out.
#[derive(Debug)]
pub(super) struct TextLimit {
    pub(super) words: &'static ActionMessages,
    /// How many more characters of long texts there is room for.
    room: usize,
}

impl TextLimit {
    pub(super) fn new(lang: Lang) -> Self {
        Self { words: ActionMessages::of(lang), room: ROOM }
    }

    /// The beginning of a text that is shown, the whole of a usual one.
    pub(super) fn take<'t>(&mut self, text: &'t str) -> &'t str {
        let most = (BEGINNING + self.room).min(MOST);
        let safe = stream_safe(text);
        let end = safe.char_indices().nth(most);
        let shown = end.and_then(|(end, _)| safe.get(..end)).unwrap_or(safe);
        self.room -= shown.chars().count().saturating_sub(BEGINNING);
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, MOST, TextLimit};

    #[test]
    fn usual_texts_are_shown_whole_and_long_ones_in_part() {
        let mut limit = TextLimit::new(Lang::ZhHans);
        assert_eq!(limit.take("锦溪镇"), "锦溪镇");
        assert_eq!(limit.take(&"字".repeat(MOST + 1)).chars().count(), MOST);
        let all: usize = (0..10).map(|_| limit.take(&"字".repeat(MOST)).chars().count()).sum();
        assert!(all < 5 * MOST, "{all}");
        assert_eq!(limit.take("锦溪镇"), "锦溪镇");
    }

    #[test]
    fn a_character_bears_so_many_marks() {
        let mut limit = TextLimit::new(Lang::En);
        let marked = ["o", &"\u{301}".repeat(30)].concat();
        assert_eq!(limit.take(&marked), marked);
        assert_eq!(limit.take(&[&marked, "\u{301}o"].concat()), marked);
    }
}
