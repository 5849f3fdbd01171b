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
const MOST: f64 = 7.0;

/// A step that takes less is noise.
const LEAST: Duration = Duration::from_millis(30);

/// How many values the larger file of a kind has, and how many characters its text.
const VALUES: usize = 2_000;
const CHARACTERS: usize = 12_000;

/// The steps from a text to all that is made of it.
const STEPS: [&str; 7] = ["read", "check", "page", "layout", "tables", "html", "live"];

/// How long this thread has worked, where the system tells it: the time by the clock depends on what else the machine does.
fn worked(start: Instant) -> Duration {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = stat.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// How long each step takes.
type Times = [Duration; STEPS.len()];

/// Takes every step with a text.
fn times(text: &str) -> Times {
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
    black_box(check(text, Date::parse("2026-11-22").expect("a date")));
    let checked = lap();
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
    [read, checked, page, layout, tables, html, lap()]
}

/// The least times of some runs: whatever else the machine does only adds to them.
fn least(kind: &Kind, entries: usize, runs: usize) -> Times {
    let text = text(kind, entries);
    let all: Vec<Times> = (0..runs).map(|_| times(&text)).collect();
    std::array::from_fn(|step| all.iter().filter_map(|times| times.get(step)).min().copied().unwrap_or_default())
}

/// The steps that grow faster than the list.
fn steep(kind: &Kind, runs: usize) -> Vec<String> {
    let entries = VALUES.checked_div(kind.values).unwrap_or(CHARACTERS);
    let (few, many) = (least(kind, entries / 4, runs), least(kind, entries, runs));
    let steps = STEPS.iter().zip(few).zip(many);
    let grown = steps.filter(|((_, few), many)| *many > LEAST && many.as_secs_f64() > MOST * few.as_secs_f64());
    grown.map(|((step, few), many)| format!("{}: {step} takes {few:?}, then {many:?}", kind.name)).collect()
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
fn four_times_the_entries_take_about_four_times_as_long() {
    // Of what a busy machine makes look steep, more runs tell the truth.
    let found: Vec<String> =
        KINDS.iter().filter(|kind| !steep(kind, 1).is_empty()).flat_map(|kind| steep(kind, 4)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
