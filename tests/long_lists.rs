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
    view::{self, Layout, Mode, Settings},
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

/// The profile as a living page shows it after these choices.
fn live(profile: &Profile, choices: &[(&str, &str)]) -> String {
    let mut settings = settings(true, Mode::Standard);
    settings.choices = choices.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    page::html(profile, &settings)
}

#[test]
fn a_living_page_shows_a_long_list_a_page_at_a_time_and_static_content_all() {
    let figures = entries(450, |index| format!(r#"{{"label": "甲{index}", "figure": "{index}个"}}"#));
    let profile = profile(&format!(r#""figures": [{figures}]"#));
    let labels = |html: &str| -> Vec<String> {
        html.split("<dt>").skip(1).filter_map(|rest| Some(rest.split_once('<')?.0.to_owned())).collect()
    };
    let first = live(&profile, &[]);
    assert_eq!(labels(&first).len(), 200);
    assert!(first.contains("第1至200项，共450项"));
    assert!(first.contains("value=\"0\" aria-label=\"上一页：其他指标\" disabled=\"\">上一页"));
    let last = live(&profile, &[("other.page.1", "3")]);
    assert_eq!((labels(&last).first().unwrap().as_str(), labels(&last).len()), ("甲400", 50));
    assert!(last.contains("value=\"4\" aria-label=\"下一页：其他指标\" disabled=\"\">下一页"));
    for unknown in ["4", "0", "-1", "x", "18446744073709551615", ""] {
        assert_eq!(labels(&live(&profile, &[("other.page.1", unknown)])), labels(&first), "{unknown}");
    }
    let fixed = page::html(&profile, &settings(false, Mode::Standard));
    assert_eq!(labels(&fixed).len(), 450);
    assert!(!fixed.contains("vp-pager"));
}

#[test]
fn lists_inside_lists_have_room_for_so_many_entries_in_all() {
    let figures = |of: usize| entries(40, |index| format!(r#"{{"label": "甲{of}之{index}", "figure": "{index}个"}}"#));
    let industry = |index: usize| format!(r#"{{"name": "产业{index}", "figures": [{}]}}"#, figures(index));
    let profile = profile(&format!(r#""industries": [{}]"#, entries(150, industry)));
    let html = live(&profile, &[]);
    assert_eq!(html.matches("vp-entry").count(), 150);
    let facts = html.matches("vp-fact\"").count();
    assert!((1000..2000).contains(&facts), "{facts}");
    assert!(html.contains("甲0之39") && html.contains("甲149之5") && !html.contains("甲149之6"));
}

#[test]
fn the_rows_of_a_long_table_are_sorted_over_all_pages() {
    let industry = |index: usize| format!(r#"{{"name": "产业{index}", "output": "{}万元"}}"#, 1 + index * 7 % 300);
    let profile = profile(&format!(r#""industries": [{}]"#, entries(300, industry)));
    let names = |choices| -> Vec<String> {
        let html = live(&profile, choices);
        let names = html.split("scope=\"row\">").skip(1);
        names.filter_map(|rest| Some(rest.split_once('<')?.0.to_owned())).take(2).collect()
    };
    assert_eq!(names(&[]), ["产业0", "产业1"]);
    assert_eq!(names(&[("industry.order", "1-descending")]), ["产业257", "产业214"]);
    assert_eq!(names(&[("industry.order", "1-ascending"), ("industry.page.1", "2")]), ["产业200", "产业243"]);
    assert_eq!(names(&[("industry.order", "9-descending")]), ["产业0", "产业1"]);
}

#[test]
fn filters_of_a_long_list_choose_among_all_pages() {
    let honor = |index: usize| {
        let level = if index.is_multiple_of(100) { "national" } else { "county" };
        format!(r#"{{"title": "荣誉{index}", "level": "{level}", "year": {}}}"#, 2000 + index % 20)
    };
    let profile = profile(&format!(r#""honors": [{}]"#, entries(500, honor)));
    let honors = |choices| live(&profile, choices).matches("data-level=").count();
    assert_eq!(honors(&[]), 200);
    assert_eq!(honors(&[("honors.level", "national")]), 5);
    assert!(live(&profile, &[("honors.level", "national")]).contains("显示5项，共500项"));
    assert_eq!(honors(&[("honors.level", "unheard-of")]), 200);
}

#[test]
fn a_link_to_a_source_on_another_page_says_which() {
    let sources = entries(450, |index| format!(r#"{{"id": "s{index}", "title": "来源{index}"}}"#));
    let figures = r#"{"label": "甲", "figure": 1, "source": "s430"}"#;
    let profile = profile(&format!(r#""figures": [{figures}], "sources": [{sources}]"#));
    let html = live(&profile, &[]);
    assert!(html.contains("data-page=\"3\""));
    assert!(live(&profile, &[("sources.page.1", "3")]).contains("<ol class=\"vp-sources\" start=\"401\">"));
}

#[test]
fn the_table_of_a_long_chart_has_pages_and_its_file_all_rows() {
    let day = |day: usize| format!(r#"{{"year": "{}-{:02}", "figure": "{day}个"}}"#, 1900 + day / 12, 1 + day % 12);
    let figures = format!(r#""figures": [{{"label": "甲", "series": [{}]}}]"#, entries(1000, day));
    let profile = profile(&figures);
    let html = live(&profile, &[]);
    assert_eq!(html.matches("<th scope=\"row\">").count(), 100);
    assert!(html.contains("第1至100项，共1000项"));
    let mut settings = settings(true, Mode::Standard);
    settings.layout = Layout::from_name("other.1").unwrap();
    let chart = view::chart(&profile, &settings).unwrap();
    assert_eq!(chart::csv(&chart, Lang::ZhHans).lines().count(), 1001);
    assert_eq!(chart::table_part(&chart, Lang::ZhHans, 990, 100).rows.len(), 10);
}

#[test]
fn charts_on_another_page_of_their_section_are_found_by_their_names() {
    let series = |index: usize| {
        format!(
            r#"{{"label": "甲{index}", "series": [{{"year": 2020, "figure": "{index}只"}}, {{"year": 2021, "figure": "9万只"}}]}}"#
        )
    };
    let profile = profile(&format!(r#""figures": [{}]"#, entries(100, series)));
    let figures = |choices| live(&profile, choices).matches("<figure class=\"vp-chart\"").count();
    assert_eq!((figures(&[]), figures(&[("other.page.1", "2")])), (60, 40));
    let mut settings = settings(true, Mode::Standard);
    settings.layout = Layout::from_name("other.87").unwrap();
    assert_eq!(view::chart(&profile, &settings).unwrap().title, "甲86");
    settings.layout = Layout::from_name("other.101").unwrap();
    assert!(view::chart(&profile, &settings).is_none());
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
