//! Time in proportion to size: no kind of list, and no kind of text, takes much more than its share.

// A panic in a helper function fails the test, as a panic in the test itself.
#![allow(clippy::expect_used, clippy::panic)]

#[path = "support/sizes.rs"]
mod sizes;
#[path = "support/tree.rs"]
mod tree;

use std::time::Duration;

use sizes::{KINDS, Kind, STEPS, Times, text, times};

/// Four times as much may take so many times as long: in proportion it is four times, by the square sixteen.
const MOST: f64 = 7.0;

/// A step that takes less is noise.
const LEAST: Duration = Duration::from_millis(60);

/// How many values the larger file of a kind has, and how many characters its text.
const VALUES: usize = 3_000;
const CHARACTERS: usize = 30_000;

/// The least times of some runs: whatever else the machine does only adds to them.
fn least(kind: &Kind, entries: usize, runs: usize) -> Times {
    let text = text(kind, entries);
    let all: Vec<Times> = (0..runs).map(|_| times(&text)).collect();
    std::array::from_fn(|step| all.iter().filter_map(|times| times.get(step)).min().copied().unwrap_or_default())
}

/// The steps that grow faster than the list.
fn steep(kind: &Kind, runs: usize) -> Vec<String> {
    let entries = if kind.values > 0 { VALUES / kind.values } else { CHARACTERS };
    let (few, many) = (least(kind, entries / 4, runs), least(kind, entries, runs));
    let steps = STEPS.iter().zip(few).zip(many);
    let grown = steps.filter(|((_, few), many)| *many > LEAST && many.as_secs_f64() > MOST * few.as_secs_f64());
    grown.map(|((step, few), many)| format!("{}: {step} takes {few:?}, then {many:?}", kind.name)).collect()
}

#[test]
fn four_times_the_entries_take_about_four_times_as_long() {
    // Of what a busy machine makes look steep, more runs tell the truth.
    let found: Vec<String> =
        KINDS.iter().filter(|kind| !steep(kind, 1).is_empty()).flat_map(|kind| steep(kind, 4)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
