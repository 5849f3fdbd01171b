//! The static rendering as a page: the tree that HTML is written from.

use village_profile::{
    locale::Lang,
    profile::{Profile, report::Report},
    view::{self, Settings, node::Node},
};

use super::page::{ATTRIBUTES, Page};

pub fn page(profile: &Profile, report: &Report, lang: Lang) -> Page {
    let mut page = Page::default();
    page.all = read(&view::profile(profile, report, &Settings { lang, ..Settings::default() }), &mut page);
    page
}

/// The words of a node; those of each block inside it are noted.
fn read(node: &Node, page: &mut Page) -> String {
    let element = match node {
        Node::Text(text) => return text.clone(),
        // The table beside a chart holds all that the chart draws.
        Node::Chart(_) => return String::new(),
        Node::Element(element) => element,
    };
    let attribute =
        |name: &str| element.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
    let mut words: String =
        ATTRIBUTES.iter().filter_map(|name| attribute(name)).flat_map(|value| [value, " "]).collect();
    for child in &element.children {
        words += &read(child, page);
    }
    page.note(element.tag, attribute("class").unwrap_or_default(), &words);
    words
}
