//! A page as its readers meet it: the words of each of its blocks, those for screen readers among them.

use village_profile::{
    locale::Lang,
    profile::{Profile, report::Report},
    view::{self, Settings, node::Node},
};

use crate::expected::{Expected, Place};

/// Elements that hold one figure and what belongs to it.
const ROWS: [&str; 5] = ["tr", "li", "vp-fact", "vp-branch", "figcaption"];
/// Elements that hold an entry with its figures.
const ENTRIES: [&str; 5] = ["article", "details", "li", "vp-fact", "tr"];

/// The words of a page by block.
#[derive(Default)]
pub struct Page {
    all: String,
    rows: Vec<String>,
    entries: Vec<String>,
    card: String,
}

impl Page {
    pub fn of(profile: &Profile, report: &Report, lang: Lang) -> Self {
        let mut page = Self::default();
        page.all = page.read(&view::profile(profile, report, &Settings { lang, ..Settings::default() }));
        page
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

    /// The words of a node; those of each block inside it are noted.
    fn read(&mut self, node: &Node) -> String {
        let element = match node {
            Node::Text(text) => return text.clone(),
            // The table beside a chart holds all that the chart draws.
            Node::Chart(_) => return String::new(),
            Node::Element(element) => element,
        };
        let attribute =
            |name: &str| element.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let class = attribute("class").unwrap_or_default();
        let mut words = String::new();
        for name in ["title", "aria-label", "alt", "href", "src"] {
            words.extend(attribute(name).into_iter().flat_map(|value| [value, " "]));
        }
        for child in &element.children {
            words += &self.read(child);
        }
        let is = |name: &&str| *name == element.tag || class.split(' ').any(|class| class == *name);
        if ROWS.iter().any(&is) {
            self.rows.push(words.clone());
        }
        if ENTRIES.iter().any(&is) {
            self.entries.push(words.clone());
        }
        if is(&"vp-card") {
            self.card = words.clone();
        }
        words
    }
}
