//! A page as its readers meet it: the words of each of its blocks, those for screen readers among them.

use crate::expected::{Expected, Place};

/// Elements that hold one figure and what belongs to it, by tag or class.
const ROWS: [&str; 5] = ["tr", "li", "vp-fact", "vp-branch", "figcaption"];
/// Elements that hold an entry with its figures.
const ENTRIES: [&str; 5] = ["article", "details", "li", "vp-fact", "tr"];
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
    /// Notes the words of an element with all that stands inside it.
    pub fn note(&mut self, tag: &str, class: &str, words: &str) {
        let is = |name: &&str| *name == tag || class.split(' ').any(|class| class == *name);
        if ROWS.iter().any(is) {
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
            expected.words.iter().any(|words| block.contains(words))
                && expected.beside.iter().all(|words| block.contains(words))
        };
        match expected.place {
            Place::Page => holds(&self.all),
            Place::Card => holds(&self.card),
            Place::Row => self.rows.iter().any(holds),
            Place::Entry => self.entries.iter().any(holds),
        }
    }
}
