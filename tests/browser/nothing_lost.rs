//! Nothing is lost in the living page either: what `tests/nothing_lost` looks for in the static rendering is looked for in the document.

use js_sys::Uint8Array;
use village_profile::{
    embed,
    locale::Lang,
    profile::{json::Json, read},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Node};

use crate::{
    expected::Expected,
    generator,
    nothing_lost_page::{ATTRIBUTES, Page},
    page::host,
};

/// As many as are shown in a few seconds.
const PROFILES: u64 = 40;

#[wasm_bindgen_test]
fn every_part_of_a_file_stands_in_the_document() {
    for seed in 0..PROFILES {
        let file = generator::profile(seed);
        let json: Json = serde_json::from_value(file.clone()).expect("JSON");
        let (profile, _) = read(&json);
        let (host, root) = host();
        // Of pictures that a page does not allow, their captions stand there without the address.
        host.set_attribute("allow-origins", "https://example.org").expect("an attribute");
        let handle = embed::mount(
            host.clone(),
            root.clone().into(),
            embed::Reader::new(Uint8Array::from(file.to_string().as_bytes())),
            "",
            "zh-Hans",
        );
        // Whoever asks for a chart gets the page as a whole.
        let _ = handle.csv("none");
        let mut page = Page::default();
        page.all = words(&root, &mut page);
        let expected = Expected::of(&file, &profile.expect("a profile"), Lang::ZhHans);
        for expected in expected.iter().filter(|expected| !expected.is_void()) {
            assert!(page.shows(expected), "seed {seed}: {} is lost: {expected:?}", expected.path);
        }
        drop(handle);
        host.remove();
    }
}

/// The words of a node; those of each block inside it are noted.
fn words(node: &Node, page: &mut Page) -> String {
    let Some(element) = node.dyn_ref::<Element>() else {
        let text = node.text_content().filter(|_| node.node_type() == Node::TEXT_NODE);
        return text.unwrap_or_else(|| inside(node, page));
    };
    let rows = page.rows();
    let mut words: String = ATTRIBUTES
        .iter()
        .filter_map(|name| element.get_attribute(name))
        .flat_map(|value| [value, " ".to_owned()])
        .collect();
    words += &inside(node, page);
    page.note(&element.local_name(), &element.get_attribute("class").unwrap_or_default(), &words, rows);
    // Elements side by side are read one after the other: 5 and 2021, not 52021. A unit in smaller type belongs to its number.
    if !matches!(element.local_name().as_str(), "wbr" | "small") {
        words += " ";
    }
    words
}

fn inside(node: &Node, page: &mut Page) -> String {
    let children = node.child_nodes();
    (0..children.length()).filter_map(|index| children.get(index)).map(|child| words(&child, page)).collect()
}
