//! The contract's list against the rest of the code: what is promised is there, and what is there is promised.

use std::collections::BTreeSet;
use village_profile::{contract, locale::failure, view};

const STYLES: &str = include_str!("../www/village-profile.css");

#[test]
fn every_custom_property_that_the_styles_read_is_promised_and_every_promise_is_read() {
    let text = [view::style::colors().as_str(), STYLES].concat();
    let names = text.split("var(").skip(1).filter_map(|rest| {
        let name = rest.trim_start().split([',', ')']).next()?.trim();
        name.starts_with("--vp-").then_some(name)
    });
    let promised: BTreeSet<&str> = contract::CUSTOM_PROPERTIES.iter().map(|named| named.name).collect();
    assert_eq!(names.collect::<BTreeSet<_>>(), promised);
}

#[test]
fn every_part_is_promised_and_every_promise_is_a_part() {
    // These two the loader draws.
    let parts = view::part::PARTS.split(',').chain(["error", "retry"]);
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

#[test]
fn every_section_and_every_chart_can_stand_alone() {
    let layout = contract::ATTRIBUTES.into_iter().find(|attribute| attribute.name == "layout").expect("layout");
    let all = view::LAYOUTS.split('|').chain([contract::A_CHART]);
    assert!(all.eq(layout.values.iter().copied()));
}
