//! The style sheets against the pages that they style: no rule is for nothing, and no property is read that nothing sets.

#![cfg(not(target_arch = "wasm32"))]
// A panic fails the test.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::Path};

use village_profile::{
    checker::document::Document,
    profile::read,
    view::{
        self, Mode, Settings, Tools,
        node::Node,
        static_html::{HtmlOptions, page},
        style,
    },
};

const SAMPLES: [&str; 5] = ["jinxi", "hongqinghe", "unnamed-town", "xiuwen", "jinchang"];

/// The name at the beginning of a text.
fn name(text: &str) -> &str {
    text.split(|character: char| !character.is_ascii_alphanumeric() && character != '-' && character != '_')
        .next()
        .unwrap()
}

/// The names that stand behind a prefix, with the prefix.
fn names<'a>(text: &'a str, prefix: &'a str) -> impl Iterator<Item = String> + 'a {
    text.match_indices(prefix).map(move |(start, _)| name(text.get(start..).unwrap()).to_owned())
}

/// The text of every script, module and page in a folder.
fn sources(folder: &str) -> String {
    let paths = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let paths = paths.map(|file| file.unwrap().path());
    let sources = paths
        .filter(|path| path.extension().is_some_and(|kind| ["rs", "js", "html"].iter().any(|known| kind == *known)));
    sources.map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn classes(node: &Node, found: &mut BTreeSet<String>) {
    if let Node::Element(element) = node {
        for (name, value) in &element.attributes {
            if *name == "class" {
                found.extend(value.split(' ').map(str::to_owned));
            }
        }
        for child in &element.children {
            classes(child, found);
        }
    }
}

#[test]
fn every_class_that_has_a_style_is_in_a_page() {
    let mut known = BTreeSet::new();
    // The script adds the controls, the tooltip and the failure.
    for folder in ["src/embed", "www/loader"] {
        let text = sources(folder);
        for quoted in text.split(['"', '\'']).filter(|quoted| quoted.starts_with("vp-")) {
            known.extend(quoted.split(' ').map(str::to_owned));
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let samples = SAMPLES.map(|id| folder.join("www/data").join(id).with_extension("json"));
    // No sample has figures over time.
    for path in samples.into_iter().chain([folder.join("tests/e2e/pages/data/charts.json")]) {
        let (profile, report) = read(&Document::parse(&fs::read_to_string(path).unwrap()).json.unwrap());
        let profile = profile.unwrap();
        for mode in Mode::ALL {
            let tools = Tools { live: true, mode_switch: true, speech: true, links: true };
            let settings = Settings { mode: *mode, back: Some("甲".to_owned()), tools, ..Settings::default() };
            classes(&view::profile(&profile, &report, &settings), &mut known);
        }
        let html = page(&profile, &report, &HtmlOptions::default(), "");
        known.extend(
            html.split("class=\"")
                .skip(1)
                .flat_map(|rest| rest.split('"').next().unwrap().split(' ').map(str::to_owned)),
        );
    }
    let sheet = style::static_sheet();
    let unused: BTreeSet<String> = names(&sheet, ".vp-")
        .map(|class| class.trim_start_matches('.').to_owned())
        .filter(|class| !known.contains(class))
        .collect();
    assert_eq!(unused, BTreeSet::new());
}

#[test]
fn every_property_that_is_read_is_set_and_every_one_that_is_set_is_read() {
    let sheet = style::static_sheet();
    let script = ["src/embed", "src/embed/charts"].map(sources).concat();
    let read: BTreeSet<String> = sheet
        .split("var(")
        .skip(1)
        .map(|rest| name(rest.trim_start()).to_owned())
        .filter(|name| name.starts_with("--_"))
        .collect();
    let set: BTreeSet<String> = names(&sheet, "--_")
        .filter(|name| sheet.contains(&format!("{name}:")))
        .chain(names(&script, "--_").filter(|name| !name.ends_with('-')))
        .collect();
    assert_eq!(read, set);
}

#[test]
fn every_class_of_the_demo_pages_is_in_one_of_them() {
    let pages = ["www", "www/check"].map(sources).concat();
    let known: BTreeSet<&str> = pages.split(['"', '\'', '`']).flat_map(|quoted| quoted.split(' ')).collect();
    let mut unused = BTreeSet::new();
    for sheet in [include_str!("../www/demo.css"), include_str!("../www/check.css")] {
        // A selector stands between the end of a rule or of a comment and a brace.
        let selectors = sheet.split('{').filter_map(|before| before.rsplit(['}', '/']).next());
        let classes = selectors.flat_map(|selector| selector.split('.').skip(1).map(name));
        unused.extend(classes.filter(|class| !known.contains(class)));
    }
    assert_eq!(unused, BTreeSet::new());
}
