//! A page as its readers meet it: the words of each of its blocks, those for screen readers among them.

use crate::expected::{Expected, Place};

/// Elements that hold one figure and what belongs to it, by tag or class.
const ROWS: [&str; 5] = ["tr", "li", "vp-fact", "vp-branch", "figcaption"];
/// Elements that hold an entry with its figures.
const ENTRIES: [&str; 7] = ["vp-item", "vp-entry", "details", "li", "vp-fact", "tr", "figure"];
/// Attributes that hold words for readers, or an address that they follow.
pub const ATTRIBUTES: [&str; 5] = ["title", "aria-label", "alt", "href", "src"];

/// The words of a page by block.
#[derive(Default)]
pub struct Page {
    /// All words.
    pub all: String,
    rows: Vec<String>,
    entries: Vec<String>,
    card: String,
}

impl Page {
    /// How many rows are noted so far: taken where an element begins, for [`Page::note`].
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Notes the words of an element with all that stands inside it. `rows` is how many rows were noted where it began.
    pub fn note(&mut self, tag: &str, class: &str, words: &str, rows: usize) {
        let is = |name: &&str| *name == tag || class.split(' ').any(|class| class == *name);
        // A list entry with rows of its own is no single row.
        if ROWS.iter().any(is) && !(tag == "li" && self.rows.len() > rows) {
            self.rows.push(words.to_owned());
        }
        if ENTRIES.iter().any(is) {
            self.entries.push(words.to_owned());
        }
        if is(&"vp-card") {
            words.clone_into(&mut self.card);
        }
    }

    /// Whether the words stand on the page, with all that belongs beside them in the same block.
    pub fn shows(&self, expected: &Expected) -> bool {
        let holds = |block: &String| {
            expected.words.iter().any(|words| stands_in(block, words))
                && expected.beside.iter().all(|words| stands_in(block, words))
        };
        match expected.place {
            Place::Page => holds(&self.all),
            Place::Card => holds(&self.card),
            Place::CardRow => self.rows.iter().any(|row| holds(row) && self.card.contains(row.as_str())),
            Place::Row => self.rows.iter().any(holds),
            Place::Entry => self.entries.iter().any(holds),
        }
    }
}

/// Whether words stand in a block, and not as a part of a longer number: no 5 in 25, no 2,000 in 12,000.
fn stands_in(block: &str, words: &str) -> bool {
    let is_number = |char: Option<char>| char.is_some_and(|char| char.is_ascii_digit());
    block.match_indices(words).any(|(start, _)| {
        let (before, after) = (&block[..start], &block[start + words.len()..]);
        let goes_on_before = is_number(words.chars().next())
            && (is_number(before.chars().next_back())
                || before.ends_with([',', '.']) && is_number(before.chars().rev().nth(1)));
        let goes_on_after = is_number(words.chars().next_back()) && is_number(after.chars().next());
        !goes_on_before && !goes_on_after
    })
}
