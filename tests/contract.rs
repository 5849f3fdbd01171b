//! The contract's list against the rest of the code: every promise is kept, and nothing is offered that is not promised.

use std::{collections::BTreeSet, path::Path};
use village_profile::{
    contract,
    locale::{Lang, failure},
    view::{self, Layout, Section, Settings, Switch},
};

#[test]
fn every_custom_property_that_the_styles_read_is_promised_and_every_promise_is_read() {
    let sheet = view::style::sheet();
    let names = sheet.split("var(").skip(1).filter_map(|rest| {
        let name = rest.trim_start().split([',', ')']).next()?.trim();
        name.starts_with("--vp-").then_some(name)
    });
    let promised: BTreeSet<&str> = contract::CUSTOM_PROPERTIES.iter().map(|named| named.name).collect();
    assert_eq!(names.collect::<BTreeSet<_>>(), promised);
}

#[test]
fn every_part_is_promised_and_every_promise_is_a_part() {
    // These two the loader draws.
    let parts = view::part::PARTS.into_iter().chain(["error", "retry"]);
    let promised: BTreeSet<&str> = contract::PARTS.iter().map(|named| named.name).collect();
    assert_eq!(parts.collect::<BTreeSet<_>>(), promised);
}

#[test]
fn every_code_of_the_data_has_a_remedy_of_its_own() {
    let of_the_data = contract::CODES.iter().filter(|code| !code.name.starts_with("wasm")).map(|code| code.name);
    let remedies: BTreeSet<&str> =
        of_the_data.clone().filter(|code| !["browser-too-old", "crash"].contains(code)).map(failure::remedy).collect();
    assert_eq!(remedies.len(), of_the_data.count() - 2);
}

#[test]
fn the_loader_sets_no_part_that_is_not_promised() {
    let loader = include_str!("../www/loader/failure.js");
    for part in ["error", "retry"] {
        assert!(loader.contains(&format!("'part', '{part}'")), "{part}");
    }
}

/// The values of an attribute.
fn values(name: &str) -> Vec<&'static str> {
    contract::ATTRIBUTES.into_iter().find(|attribute| attribute.name == name).expect(name).values()
}

/// The value that holds where the attribute is not set.
fn default(name: &str) -> &'static str {
    values(name).first().expect(name)
}

#[test]
fn the_first_value_of_an_attribute_is_what_holds_without_it() {
    let defaults = Settings::default();
    assert_eq!(default("theme"), defaults.color_scheme.name());
    assert_eq!(default("mode"), defaults.mode.name());
    assert_eq!(default("heading-level"), defaults.heading_level.to_string());
    assert_eq!(Layout::from_name(default("layout")), Some(defaults.layout));
    assert_eq!(default("lang"), defaults.lang.tag());
}

#[test]
fn every_language_and_every_layout_that_is_promised_is_known() {
    for tag in values("lang") {
        assert_eq!(Lang::from_tag(tag).map(Lang::tag), Some(tag));
    }
    assert_eq!(values("lang").len(), Lang::ALL.len());
    for layout in values("layout") {
        let name = if layout == contract::A_CHART { "industry.2" } else { layout };
        assert!(Layout::from_name(name).is_some(), "{layout}");
    }
}

#[test]
fn the_loader_knows_the_values_that_it_reads_itself() {
    let loader: String = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("www/loader"))
        .unwrap()
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    for name in ["root", "loading"] {
        let is_read = |value| loader.contains(&format!("getAttribute(host, '{name}') {value}"));
        let quoted = values(name).into_iter().flat_map(|value| [format!("=== '{value}'"), format!("!== '{value}'")]);
        assert!(quoted.into_iter().any(is_read), "{name}");
    }
}

#[test]
fn the_readme_names_every_attribute_with_its_values() {
    let readme = include_str!("../README.md");
    for attribute in contract::ATTRIBUTES {
        let row = readme.lines().find(|line| line.starts_with(&format!("| `{}` |", attribute.name)));
        let row = row.expect(attribute.name);
        let named = |value: &&&str| !row.contains(&format!("`{value}`"));
        let missing: Vec<&str> = match attribute.name {
            // Rows of a range, of sections by name and of the switches say only what differs from the default.
            "heading-level" => ["1", "6"].iter().filter(named).copied().collect(),
            "layout" => Layout::NAMES.iter().chain(&["industry.2"]).filter(named).copied().collect(),
            "sections" => Section::NAMES.iter().filter(named).copied().collect(),
            _ => {
                attribute.values().iter().filter(|value| **value != Switch::On.name()).filter(named).copied().collect()
            }
        };
        assert!(missing.is_empty(), "{row} says nothing of {missing:?}");
    }
}
