//! Very long lists and texts: a part is drawn or shown, the page says how much more there is, and tables and static pages have all.

#![allow(clippy::unwrap_used)]

#[path = "support/page.rs"]
mod page;
#[path = "support/profile.rs"]
mod sample;
#[path = "support/tree.rs"]
mod tree;

use page::settings;
use sample::profile;
use tree::charts_of;
use village_profile::{
    chart::{self, EstimatedTextMeasure, Frame, Scene},
    locale::Lang,
    profile::{Profile, report::Report},
    view::{self, Mode, Settings},
};

fn entries(count: usize, entry: impl Fn(usize) -> String) -> String {
    (0..count).map(entry).collect::<Vec<_>>().join(", ")
}

/// The first chart of a profile, laid out for a phone, its sentence and its file for spreadsheets.
fn first_chart(profile: &Profile) -> (Scene, String, String) {
    let tree = view::profile(profile, &Report::default(), &Settings::default());
    let chart = *charts_of(&tree).first().unwrap();
    let scene = chart::layout(chart, Frame::new(320.0), &EstimatedTextMeasure, Lang::ZhHans);
    (scene, chart::sentence(chart, Lang::ZhHans), chart::csv(chart, Lang::ZhHans))
}

#[test]
fn a_chart_of_many_levels_has_a_height_that_can_be_seen_and_says_what_its_table_adds() {
    let grid = entries(4000, |level| format!(r#"{{"name": "g{level}", "count": {}}}"#, 600 - level % 2));
    let (scene, sentence, csv) = first_chart(&profile(&format!(r#""governance": {{"grid": [{grid}]}}"#)));
    assert!(scene.height < 16_000.0, "{}", scene.height);
    assert_eq!(scene.points.len(), 50);
    assert!(sentence.contains("g49 ") && !sentence.contains("g50 "), "{sentence}");
    assert!(sentence.ends_with("另有3950项见数据表。"), "{sentence}");
    assert!(csv.contains(",g3999,"));
}

#[test]
fn a_long_line_shows_its_latest_times() {
    let day = |day: usize| format!(r#"{{"year": "{}-{:02}", "figure": "{day}个"}}"#, 1900 + day / 12, 1 + day % 12);
    let figures = format!(r#""figures": [{{"label": "甲", "series": [{}]}}]"#, entries(1000, day));
    let (scene, _, csv) = first_chart(&profile(&figures));
    assert_eq!(scene.points.len(), 400);
    let last = scene.points.last().unwrap();
    assert_eq!(last.item, 999);
    assert!(last.spoken.contains("999个"), "{}", last.spoken);
    assert!(csv.contains(",0个,"));
}

#[test]
fn charts_beyond_those_that_are_drawn_keep_their_tables() {
    let indicator = |index: usize| {
        let time = |year: usize| format!(r#"{{"year": {year}, "figure": "{index}{year}只"}}"#);
        format!(r#"{{"label": "甲{index}", "series": [{}, {}]}}"#, time(2020), time(2021))
    };
    let profile = profile(&format!(r#""figures": [{}]"#, entries(100, indicator)));
    let tree = view::profile(&profile, &Report::default(), &Settings::default());
    assert_eq!(charts_of(&tree).len(), 60);
    let html = page::html(&profile, &settings(false, Mode::Standard));
    assert_eq!(html.matches("<figure class=\"vp-chart\"").count(), 100);
    assert_eq!(html.matches("<details class=\"vp-data\"").count(), 100);
}

#[test]
fn a_living_page_shows_the_beginning_of_a_very_long_text_and_static_content_all() {
    let profile = profile(&format!(r#""summary": "{}""#, "（a）".repeat(10_000)));
    let live = page::html(&profile, &settings(true, Mode::Standard));
    assert_eq!(live.matches("（a）").count(), 6666);
    assert!(live.contains("……（另有10000字未显示）"));
    let fixed = page::html(&profile, &settings(false, Mode::Standard));
    // A text of several nodes is parted inside a pair of brackets.
    assert_eq!(fixed.matches('）').count(), 10_000);
}
