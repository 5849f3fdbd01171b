//! Tables of entries: industries, organisations, talent, places below.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "support/page.rs"]
mod page;
#[path = "support/profile.rs"]
mod sample;

use page::settings;
use sample::profile;
use village_profile::{
    chart,
    locale::Lang,
    view::{self, Mode, Section, Settings},
};

/// The page of a profile with these members.
fn html(members: &str, settings: &Settings) -> String {
    page::html(&profile(members), settings)
}

const INDUSTRIES: &str = r#""industries": [
    {"name": "茶业", "sector": "primary", "output": "12万元", "jobs": "30人", "text": "高山绿茶。"},
    {"name": "竹业", "output": "超过40万元", "jobs": "9人", "figures": [{"label": "竹林", "figure": "约70亩"}]},
    {"name": "民宿", "output": "*", "jobs": "12人"}]"#;

/// The part of a page in which a section stands.
fn section(page: &str, name: &str) -> String {
    let start = page.split_once(&format!("data-section=\"{name}\"")).unwrap().1;
    start.split("<section").next().unwrap().to_owned()
}

/// The texts between tags, those that say something.
fn texts(html: &str) -> Vec<&str> {
    let texts = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim());
    texts.filter(|text| !text.is_empty()).collect()
}

#[test]
fn industries_stand_in_a_table_that_says_its_roles() {
    let page = section(&html(INDUSTRIES, &settings(false, Mode::Standard)), "industry");
    for (role, count) in [("table", 1), ("columnheader", 3), ("rowheader", 3)] {
        assert_eq!(page.matches(&format!("role=\"{role}\"")).count(), count, "{role} in {page}");
    }
    let names: Vec<&str> = texts(&page).into_iter().filter(|text| ["茶业", "竹业", "民宿"].contains(text)).collect();
    assert_eq!(names, ["茶业", "竹业", "民宿"], "in the order that the editor gave");
    assert_eq!(page.matches("class=\"vp-bar\"").count(), 2, "no bar for what is withheld");
    assert!(page.contains("约"), "figures of one entry alone stand beneath it: {page}");
}

#[test]
fn a_living_table_can_be_sorted_by_measures_that_compare() {
    let page = section(&html(INDUSTRIES, &settings(true, Mode::Standard)), "industry");
    assert_eq!(page.matches("vp-sort\"").count(), 3, "names, output and jobs: {page}");
    assert_eq!(page.matches("data-rank=").count(), 5, "not the output that is withheld: {page}");
    for settings in [settings(false, Mode::Standard), settings(true, Mode::Elder)] {
        assert!(
            !html(INDUSTRIES, &settings).contains("vp-sort"),
            "no controls where they are dead, or in the elder mode"
        );
    }
    let other_units = INDUSTRIES.replace("12万元", "12吨");
    let page = section(&html(&other_units, &settings(true, Mode::Standard)), "industry");
    assert_eq!(page.matches("vp-sort\"").count(), 2, "tons and yuan do not compare");
    assert_eq!(page.matches("class=\"vp-bar\"").count(), 3, "bars show the jobs then");
}

#[test]
fn a_row_opens_to_what_has_no_room_in_it() {
    let live = section(&html(INDUSTRIES, &settings(true, Mode::Standard)), "industry");
    assert!(live.contains("<summary aria-label=\"详情：竹业\">详情</summary>"), "{live}");
    assert!(!live.contains("详情：茶业"), "a short text stands beside its name");
    for settings in [settings(false, Mode::Standard), settings(true, Mode::Elder)] {
        assert!(!html(INDUSTRIES, &settings).contains("<summary aria-label"), "open on paper and in the elder mode");
    }
}

#[test]
fn organisations_side_by_side_are_rows_and_those_that_hold_others_open() {
    let members = r#""branches": [{"name": "甲总支", "members": "46人", "children": [
        {"name": "一支部", "kind": "branch", "members": "14人", "rating": {"stars": 5, "of": 5}},
        {"name": "二支部", "kind": "branch", "members": "9人", "rating": {"stars": 4, "of": 5}},
        {"name": "三支部", "kind": "branch", "members": "23人", "rating": {"stars": 5, "of": 5}}]}]"#;
    let page = section(&html(members, &settings(true, Mode::Standard)), "organisation");
    let tree = page.split_once("<details").unwrap().1;
    let (summary, table) = tree.split_once("</summary>").unwrap();
    assert!(summary.contains("甲总支") && table.contains("一支部"), "{page}");
    let headings: Vec<&str> = texts(table.split_once("</thead>").unwrap().0);
    assert_eq!(headings, ["组织", "类型", "党员", "评定"]);
    assert_eq!(table.matches("role=\"rowheader\"").count(), 3);
}

#[test]
fn no_link_stands_in_what_opens_and_closes_a_part_and_every_source_is_reached_behind_it() {
    let members = r#""sources": [{"id": "a", "title": "甲文件"}, {"id": "b", "title": "乙文件"}],
        "branches": [{"name": "甲总支", "source": "a", "count": {"value": "2个", "source": "https://example.org/c"},
            "members": {"value": "46人", "source": "b"}, "children": [{"name": "一支部"}]}]"#;
    for (live, mode) in [(true, Mode::Standard), (true, Mode::Elder), (false, Mode::Standard)] {
        let page = html(members, &settings(live, mode));
        let mut summaries = page.split("<summary").skip(1).map(|part| part.split_once("</summary>").unwrap());
        let (summary, inside) = summaries.find(|(summary, _)| summary.contains("甲总支")).unwrap();
        for told in
            ["<span class=\"vp-hidden\">来源 </span>1", "<span class=\"vp-hidden\">来源 </span>2", "example.org/c"]
        {
            assert!(summary.contains(told), "{told} in {summary}");
        }
        for part in page.split("<summary").skip(1) {
            let summary = part.split_once("</summary>").unwrap().0;
            assert!(!["<a", "<button", "<select"].iter().any(|control| summary.contains(control)), "{summary}");
        }
        let cited = inside.split_once("</p>").unwrap().0;
        for address in ["-source-a\"", "-source-b\"", "\"https://example.org/c\""] {
            assert_eq!(cited.matches(address).count(), 1, "{address} in {cited}");
        }
    }
}

#[test]
fn places_below_compare_by_the_measures_that_several_of_them_publish() {
    let members = r#""members": [
        {"name": "东村", "src": "east.json", "figures": [
            {"measure": "population_registered", "figure": "1200人"}, {"label": "茶园", "figure": "30亩"}]},
        {"name": "西村", "figures": [{"measure": "population_registered", "figure": "约900人"},
            {"label": "竹林", "figure": "70亩", "note": "含邻村的一部分。"}]},
        {"name": "南村"}]"#;
    let page = section(&html(members, &settings(true, Mode::Standard)), "members");
    let headings: Vec<&str> = texts(page.split_once("<thead").unwrap().1.split_once("</thead>").unwrap().0);
    assert_eq!(headings[0], "下辖");
    assert_eq!(headings.len(), 2, "one measure is shared: {headings:?}");
    assert!(page.contains("href=\"east.json\"") && page.contains("class=\"vp-member\""), "{page}");
    for told in ["茶园", "竹林", "含邻村的一部分。", "南村"] {
        assert!(page.contains(told), "{told} in {page}");
    }
    let links = section(
        &html(r#""members": [{"name": "东村"}, {"name": "西村"}]"#, &settings(true, Mode::Standard)),
        "members",
    );
    assert!(!links.contains("<table"), "names alone make no table: {links}");
}

#[test]
fn talent_that_no_chart_shows_stands_in_a_table() {
    let members = r#""talents": [
        {"category": "农技员", "count": "12人", "year": "2021", "class": "technology", "origin": "trained"},
        {"category": "村医", "count": "5人", "year": "2022", "class": "public_service"},
        {"category": "匠人", "note": "名单另行公布。"}]"#;
    let page = section(&html(members, &settings(true, Mode::Standard)), "talent");
    let headings: Vec<&str> = texts(page.split_once("<thead").unwrap().1.split_once("</thead>").unwrap().0);
    assert_eq!(headings, ["人才", "人数", "来源", "类别", "年份"]);
    assert_eq!(page.matches("role=\"rowheader\"").count(), 3);
}

#[test]
fn a_table_is_saved_with_what_was_written_and_with_bare_numbers() {
    let settings = settings(true, Mode::Standard);
    let table = view::section_table(&profile(INDUSTRIES), &settings, Section::Industry).unwrap();
    assert_eq!(table.head, ["产业", "产值", "产值（元）", "带动就业", "带动就业（人）", "说明", "来源"]);
    assert_eq!(table.rows[0], ["茶业", "12万元", "120000", "30人", "30", "第一产业；高山绿茶。", ""]);
    assert_eq!(table.rows[1], ["竹业", "超过40万元", "400000", "9人", "9", "竹林：约70亩", ""]);
    assert_eq!(table.rows[2][1..3], ["未公开", ""]);
    assert!(chart::table_csv(&table).starts_with("\u{feff}产业,产值,"));
    assert!(view::section_table(&profile(INDUSTRIES), &settings, Section::Honors).is_none());
}

#[test]
fn a_column_keeps_the_number_of_its_measure_where_other_tables_of_the_section_have_further_ones() {
    let members = r#""branches": [
        {"name": "甲总支", "children": [{"name": "一支部", "kind": "branch", "members": "14人"},
            {"name": "二支部", "members": "9人"}, {"name": "三支部", "members": "23人"}]},
        {"name": "乙总支", "children": [{"name": "四支部", "members": "1人"}, {"name": "五支部", "members": "2人"},
            {"name": "六支部", "members": "3人"}]}]"#;
    let page = section(&html(members, &settings(true, Mode::Standard)), "organisation");
    let heading = |about: &str| {
        format!(
            "data-column=\"3\" aria-label=\"党员\"><button class=\"vp-button vp-sort\" type=\"button\" aria-label=\"党员：{about}\">党员</button>"
        )
    };
    for about in ["甲总支", "乙总支"] {
        assert!(page.contains(&heading(about)), "{about} in {page}");
    }
}

#[test]
fn lines_say_their_sources_once_where_all_have_the_same_and_otherwise_each_its_own() {
    let page = |first: &str, second: &str, own: &str| {
        let members = format!(
            r#""sources": [{{"id": "a", "title": "甲年报", "date": "2021"}}, {{"id": "b", "title": "乙统计"}}], "industries": [
            {{"name": "茶业", "source": "{first}", "series": [{{"year": "2019", "figure": "1万元"}}, {{"year": "2020", "figure": "2万元"}}]}},
            {{"name": "竹业", "source": "{second}", "series": [{{"year": "2019", "figure": "3万元"}}, {{"year": "2020", "figure": {own}}}]}}]"#
        );
        let page = html(&members, &settings(true, Mode::Standard));
        let figure = page.split_once("<figure").unwrap().1.split_once("</figure>").unwrap().0.to_owned();
        let (caption, rest) = figure.split_once("</figcaption>").unwrap();
        (caption.to_owned(), rest.split_once("<tbody").unwrap().1.to_owned())
    };
    let plain = r#""4万元""#;
    let (caption, table) = page("a", "a", plain);
    assert!(caption.contains("<p class=\"vp-aside\">来源：甲年报、2021年</p>"), "{caption}");
    assert_eq!(table.matches("甲年报、2021年").count(), 4, "{table}");
    let (caption, table) = page("a", "b", plain);
    assert!(caption.contains("来源：茶业：甲年报、2021年；竹业：乙统计<"), "{caption}");
    assert_eq!((table.matches("甲年报").count(), table.matches("乙统计").count()), (2, 2), "{table}");
    let (caption, _) = page("a", "a", r#"{"value": "4万元", "source": "b"}"#);
    assert!(caption.contains("竹业：甲年报、2021年；乙统计<"), "{caption}");
}

#[test]
fn the_way_back_names_the_place_that_was_left() {
    for (lang, words) in [(Lang::ZhHans, "返回甲县"), (Lang::ZhHant, "返回甲县"), (Lang::En, "Back to 甲县")]
    {
        let settings = Settings { lang, back: Some("甲县".to_owned()), ..settings(true, Mode::Standard) };
        let page = html(r#""level": "town""#, &settings);
        assert!(page.contains(&format!(">{words}</button>")), "{page}");
    }
}
