//! The story of change: a profile as of a year before, and what changed most.

#![expect(clippy::unwrap_used, reason = "a sample that cannot be read ends the test")]

#[path = "support/page.rs"]
mod living;
#[path = "support/profile.rs"]
mod sample;

use living::html;
use village_profile::{
    locale::Lang,
    profile::Profile,
    view::{Mode, Settings},
};

fn profile(members: &str) -> Profile {
    sample::profile(&format!(r#""as_of": "2024", {members}"#))
}

/// The page of a profile in a language; as of a year in a living page, otherwise as static content.
fn page(members: &str, lang: Lang, year: Option<u16>) -> String {
    let settings = Settings { lang, year, ..living::settings(year.is_some(), Mode::Standard) };
    html(&profile(members), &settings)
}

/// A part of a page without its tags and the line ends between them.
fn words(html: &str, from: &str, to: &str) -> String {
    let part = html.split_once(from).map_or("", |(_, rest)| rest.split(to).next().unwrap());
    let texts = part.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    texts.collect::<String>().replace('\n', "")
}

/// The story that a page of these members tells.
fn story(members: &str, lang: Lang) -> String {
    words(&page(members, lang, None), "<div class=\"vp-changes\">", "</ul>")
}

/// A free figure with a series of years.
fn indicator(label: &str, series: &[(&str, &str)]) -> String {
    let entries: Vec<String> =
        series.iter().map(|(year, figure)| format!(r#"{{"year": "{year}", "figure": "{figure}"}}"#)).collect();
    format!(r#"{{"label": "{label}", "theme": "basics", "series": [{}]}}"#, entries.join(","))
}

fn figures(indicators: &[String]) -> String {
    format!(r#""figures": [{}]"#, indicators.join(","))
}

#[test]
fn a_change_keeps_its_qualifiers_and_has_a_percentage_only_where_it_can() {
    for (series, told) in [
        ([("2015", "1000元"), ("2020", "2500元")], "从2015年的1000元增至2020年的2500元，增长150%"),
        ([("2015", "1000元"), ("2020", "约2000元")], "从2015年的1000元增至2020年的约2000元，增长约100%"),
        ([("2015", "超过1000元"), ("2020", "约2000元")], "从2015年的超过1000元增至2020年的约2000元"),
        ([("2015", "20%"), ("2020", "15%")], "从2015年的20%降至2020年的15%"),
    ] {
        let story = story(&figures(&[indicator("测试指标", &series)]), Lang::ZhHans);
        assert_eq!(story, format!("自2015年以来测试指标：{told}"));
    }
}

#[test]
fn a_change_is_told_in_every_language() {
    let members = figures(&[indicator("x", &[("2015", "1000元"), ("2020", "500元")])]);
    assert_eq!(story(&members, Lang::ZhHant), "自2015年以來x：從2015年的1000元降至2020年的500元，下降50%");
    assert_eq!(story(&members, Lang::En), "Since 2015x: from 1,000 yuan (2015) to 500 yuan (2020), down 50%");
}

#[test]
fn what_does_not_compare_is_no_change() {
    for series in [
        // Other units, withheld, expected, planned, or the same.
        [("2015", "1000元"), ("2020", "20人")],
        [("2015", "*元"), ("2020", "2000元")],
        [("2015", "1000元"), ("2020", "预计2000元")],
        [("2015", "1000元"), ("2020", "1000元")],
    ] {
        assert_eq!(story(&figures(&[indicator("测试指标", &series)]), Lang::ZhHans), "", "{series:?}");
    }
    let broken = r#""figures": [{"label": "测试指标", "theme": "basics", "series": [{"year": "2015", "figure": "1000元"},
        {"year": "2018", "figure": "3000元", "break": "口径调整"}, {"year": "2020", "figure": "6000元"}]}]"#;
    assert_eq!(story(broken, Lang::ZhHans), "自2018年以来测试指标：从2018年的3000元增至2020年的6000元，增长100%");
}

#[test]
fn the_five_greatest_changes_are_told_the_greatest_first() {
    let growing = |last: i32| indicator(&format!("到{last}"), &[("2015", "100元"), ("2020", &format!("{last}元"))]);
    let story = story(&figures(&[110, 150, 10, 130, 120, 140].map(growing)), Lang::ZhHans);
    let order: Vec<&str> = story.split('到').skip(1).map(|rest| rest.split('：').next().unwrap()).collect();
    assert_eq!(order, ["10", "150", "140", "130", "120"]);
}

const PAST: &str = r#"
    "figures": [
        {"label": "测试指标甲", "theme": "basics", "figure": "900户", "headline": true,
         "series": [{"year": "2019", "figure": "700户"}, {"year": "2021", "figure": "800户"}]},
        {"label": "测试指标乙", "theme": "basics", "series": [{"year": "2021", "figure": "5千米"}, {"year": "2022", "figure": "6千米"}]},
        {"label": "测试指标丙", "theme": "basics", "figure": "77人"}],
    "incomes": [{"definition": "net_per_person", "figure": "3333元", "series": [{"year": "2018", "figure": "1111元"}, {"year": "2019", "figure": "2222元"}]}],
    "industries": [{"name": "测试产业", "output": "44万元", "series": [{"year": "2020", "figure": "41万元"}, {"year": "2021", "figure": "42万元"}]}],
    "honors": [{"title": "测试荣誉早", "level": "county", "year": "2018"}, {"title": "测试荣誉晚", "level": "county", "year": "2022"},
        {"title": "测试荣誉无年", "level": "county"}]"#;

#[test]
fn the_years_are_those_of_the_series() {
    assert_eq!(profile(PAST).series_years(), [2022, 2021, 2020, 2019, 2018]);
}

#[test]
fn a_year_shows_its_figures_and_none_that_came_later() {
    let page = page(PAST, Lang::ZhHans, Some(2020));
    // The latest value before the year, with the date at which it held, on the card too.
    let card = words(&page, "<header", "</header>");
    assert!(card.contains("700户") && card.contains("2019年"), "{card}");
    let words = words(&page, "<article", "</article>");
    for shown in ["2222元", "41万元", "77人", "测试荣誉早", "测试荣誉无年", "测试产业"] {
        assert!(words.contains(shown), "{shown} is shown: {words}");
    }
    for later in ["900户", "800户", "测试指标乙", "3333元", "42万元", "44万元", "测试荣誉晚"] {
        assert!(!words.contains(later), "{later} came later: {words}");
    }
    // A figure without a past holds at the date of the profile, which stays.
    assert!(card.contains("数据截至2024年"), "{card}");
}

#[test]
fn the_switch_stands_in_the_living_page_where_there_are_years_to_choose_between() {
    let switch = words(&page(PAST, Lang::ZhHans, Some(2020)), "<label class=\"vp-year-switch\">", "</label>");
    assert_eq!(switch, "查看年份最新2022年2021年2020年2019年2018年");
    assert!(page(PAST, Lang::ZhHans, Some(2020)).contains("selected"));
    assert!(!page(PAST, Lang::ZhHans, None).contains("vp-year-switch"));
    let without = r#""figures": [{"label": "测试指标", "theme": "basics", "figure": "77人"}]"#;
    assert!(!page(without, Lang::ZhHans, Some(2020)).contains("vp-changes"));
}

#[test]
fn a_year_without_figures_changes_nothing() {
    assert_eq!(page(PAST, Lang::ZhHans, Some(1999)), page(PAST, Lang::ZhHans, Some(2099)));
    assert!(words(&page(PAST, Lang::ZhHans, Some(1999)), "<article", "</article>").contains("900户"));
}
