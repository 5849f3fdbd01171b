//! Time in proportion to size: no kind of list, and no kind of text, takes much more than its share.

// A panic in a helper function fails the test, as a panic in the test itself.
#![allow(clippy::expect_used, clippy::panic)]

#[path = "support/lists.rs"]
mod lists;
#[path = "support/tree.rs"]
mod tree;

use std::{
    fs,
    hint::black_box,
    time::{Duration, Instant},
};

use lists::{KINDS, Kind, text};
use tree::charts_of;
use village_profile::{
    chart::{self, EstimatedTextMeasure, Frame},
    checker::{check, document::Document},
    profile::{self, date::Date},
    view::{self, Section, Settings, static_html},
};

/// Four times as much may take so many times as long: in proportion it is four times, by the square sixteen.
const MOST: f64 = 8.0;

/// A step that takes less is noise: systems count the time of a thread in steps of 4 milliseconds.
const LEAST: Duration = Duration::from_millis(60);

/// How many values the larger file of a kind has, and how many characters its text, when it is rendered, and when it is checked: that
/// takes the most time for each value.
const RENDERED: Size = Size { values: 3_000, characters: 24_000 };
const CHECKED: Size = Size { values: 1_500, characters: 12_000 };

/// Where each of many is looked up among all: only in large files does that take longer than the rest.
const LOOKED_UP: Size = Size { values: 48_000, characters: 0 };
const LOOKUPS: [&str; 5] = [
    "figures that count other nouns",
    "points of one series",
    "points of other nouns",
    "industries that count other nouns",
    "sources, each cited",
];

struct Size {
    values: usize,
    characters: usize,
}

/// The steps from a text to all that is made of it.
const RENDER: [&str; 6] = ["read", "page", "layout", "tables", "html", "live"];
const CHECK: [&str; 1] = ["check"];

/// How long this thread has worked, where the system tells it: the time by the clock depends on what else the machine does.
fn worked(start: Instant) -> Duration {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = stat.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// How long it takes to check a text.
fn check_times(text: &str) -> [Duration; CHECK.len()] {
    let start = Instant::now();
    let before = worked(start);
    black_box(check(text, Date::parse("2026-11-22").expect("a date")));
    [worked(start) - before]
}

/// How long each step of rendering a text takes.
fn render_times(text: &str) -> [Duration; RENDER.len()] {
    let settings = Settings::default();
    let mut live = Settings::default();
    live.tools.live = true;
    let start = Instant::now();
    let mut last = worked(start);
    let mut lap = || {
        let now = worked(start);
        now - std::mem::replace(&mut last, now)
    };
    let json = Document::parse(text).json.expect("JSON within the limits");
    let (profile, report) = profile::read(&json);
    let profile = profile.expect("a profile");
    let read = lap();
    let tree = view::profile(&profile, &report, &settings);
    let page = lap();
    let charts = charts_of(&tree);
    for chart in &charts {
        black_box(chart::layout(chart, Frame::new(320.0), &EstimatedTextMeasure, settings.lang));
    }
    let layout = lap();
    for chart in &charts {
        black_box(chart::csv(chart, settings.lang));
    }
    for section in Section::ALL {
        black_box(view::section_table(&profile, &settings, *section).map(|table| chart::table_csv(&table)));
    }
    let tables = lap();
    black_box(static_html::fragment(&profile, &report, &static_html::HtmlOptions::default()));
    let html = lap();
    black_box(view::profile(&profile, &report, &live));
    [read, page, layout, tables, html, lap()]
}

/// The least times of some runs: whatever else the machine does only adds to them.
fn least<const STEPS: usize>(text: &str, runs: usize, times: fn(&str) -> [Duration; STEPS]) -> [Duration; STEPS] {
    let all: Vec<_> = (0..runs).map(|_| times(text)).collect();
    std::array::from_fn(|step| all.iter().filter_map(|times| times.get(step)).min().copied().unwrap_or_default())
}

/// The steps that grow faster than the list.
fn steep<const STEPS: usize>(
    kind: &Kind,
    size: &Size,
    runs: usize,
    steps: [&str; STEPS],
    times: fn(&str) -> [Duration; STEPS],
) -> Vec<String> {
    let entries = size.values.checked_div(kind.values).unwrap_or(size.characters);
    let (few, many) = (least(&text(kind, entries / 4), runs, times), least(&text(kind, entries), runs, times));
    let steps = steps.iter().zip(few).zip(many);
    let grown = steps.filter(|((_, few), many)| *many > LEAST && many.as_secs_f64() > MOST * few.as_secs_f64());
    grown.map(|((step, few), many)| format!("{}: {step} takes {few:?}, then {many:?}", kind.name)).collect()
}

/// Holds kinds to their share. Of what a busy machine makes look steep, more runs tell the truth.
fn hold<'a, const STEPS: usize>(
    kinds: impl Iterator<Item = &'a Kind>,
    size: &Size,
    steps: [&str; STEPS],
    times: fn(&str) -> [Duration; STEPS],
) {
    let suspects = kinds.filter(|kind| !steep(kind, size, 1, steps, times).is_empty());
    let found: Vec<String> = suspects.flat_map(|kind| steep(kind, size, 5, steps, times)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_files_say_what_they_are_meant_to() {
    for kind in KINDS {
        let json = Document::parse(&text(kind, 400)).json.expect("JSON");
        let (_, report) = profile::read(&json);
        let is_meant = kind.name.contains("unknown") || kind.name.contains("cannot be read");
        assert_eq!(report.findings.is_empty(), !is_meant, "{}: {:?}", kind.name, report.findings.first());
    }
}

#[test]
fn four_times_the_entries_take_about_four_times_as_long_to_render() {
    hold(KINDS.iter(), &RENDERED, RENDER, render_times);
}

#[test]
fn four_times_the_entries_take_about_four_times_as_long_to_check() {
    hold(KINDS.iter(), &CHECKED, CHECK, check_times);
}

#[test]
fn what_is_looked_up_among_many_is_found_without_going_through_all() {
    let kinds: Vec<&Kind> = KINDS.iter().filter(|kind| LOOKUPS.contains(&kind.name)).collect();
    assert_eq!(kinds.len(), LOOKUPS.len());
    hold(kinds.into_iter(), &LOOKED_UP, RENDER, render_times);
}
