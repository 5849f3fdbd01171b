//! The figures of the published reports must stand on the pages of the sample profiles: nothing lost, no qualifier dropped.

use village_profile::{
    locale::Lang,
    profile::{Profile, json::Json, read, report::Report},
    view::{self, Settings, node::Node},
};

/// One row of the facts.
#[derive(serde::Deserialize)]
struct Row {
    /// The profile's id.
    profile: String,
    /// The subject of the row, for the failure's message.
    what: String,
    /// Words and figures that a reader must find, in the profile's own language.
    shows: Vec<String>,
}

#[test]
fn every_row_of_the_facts_is_shown_on_its_page() {
    let rows: Vec<Row> = serde_json::from_str(include_str!("facts/rows.json")).unwrap();
    let mut lost = Vec::new();
    for row in &rows {
        let words = words_of_page(&row.profile);
        for shown in row.shows.iter().filter(|shown| !stands(&words, shown)) {
            lost.push(format!("{}, {}: {shown}", row.profile, row.what));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn withheld_figures_say_so() {
    let words = words_of_page("unnamed-town");
    let untold = words.iter().filter(|words| words.contains("未公开")).count();
    assert!(untold >= 3, "three redacted rows, {untold} shown as such");
    assert!(!words.iter().any(|words| words.contains('*')), "no redaction mark is left");
}

/// The profile of a sample, which reads without a finding.
fn sample(id: &str) -> (Profile, Report) {
    let path = format!("{}/www/data/{id}.json", env!("CARGO_MANIFEST_DIR"));
    let json: Json = serde_json::from_str(&std::fs::read_to_string(path).expect("the sample's file")).expect("JSON");
    let (profile, report) = read(&json);
    (profile.expect("a profile"), report)
}

/// Every piece of text on a sample's page.
fn words_of_page(id: &str) -> Vec<String> {
    let (profile, report) = sample(id);
    let lang = if id == "xiuwen" { Lang::ZhHant } else { Lang::ZhHans };
    let mut words = Vec::new();
    collect(&view::profile(&profile, &report, &Settings { lang, ..Settings::default() }), &mut words);
    words
}

fn collect(node: &Node, words: &mut Vec<String>) {
    match node {
        Node::Text(text) => words.push(text.clone()),
        Node::Element(element) => {
            element.children.iter().for_each(|child| collect(child, words));
            // A figure that may break into two lines, or whose unit is smaller, is read as one.
            if element.children.iter().any(is_within_words) {
                words.push(element.children.iter().map(inline_text).collect());
            }
            let values = element.attributes.iter().filter(|(name, _)| matches!(*name, "href" | "datetime"));
            words.extend(values.map(|(_, value)| value.clone()));
        }
        // The table beside a chart holds all that the chart draws.
        Node::Chart(_) => {}
    }
}

/// Whether a node parts no words: a place where a line may break, or a part in smaller type.
fn is_within_words(node: &Node) -> bool {
    matches!(node, Node::Element(element) if matches!(element.tag, "wbr" | "small"))
}

/// The words of a text, or of a part that stands within one.
fn inline_text(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Element(element) if is_within_words(node) => element.children.iter().map(inline_text).collect(),
        _ => String::new(),
    }
}

/// Whether the page shows these words; not inside a longer number, so that `14个` does not stand for `4个`.
fn stands(page: &[String], shown: &str) -> bool {
    page.iter().any(|words| {
        words.match_indices(shown).any(|(at, _)| !words[..at].ends_with(|before: char| before.is_ascii_digit()))
    })
}
