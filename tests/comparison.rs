//! Which charts the sections of a profile draw, and that no figure is lost or made up on the way there.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "support/tree.rs"]
mod page_tree;
#[path = "support/profile.rs"]
mod sample;

use page_tree::charts_of;
use sample::profile;
use village_profile::{
    chart::{Chart, ChartKind},
    profile::report::Report,
    view::{self, Settings, node::Node},
};

/// The page of a profile with these members.
fn tree(members: &str) -> Node {
    view::profile(&profile(members), &Report::default(), &Settings::default())
}

/// The charts of a profile with these members.
fn charts(members: &str) -> Vec<Chart> {
    owned_charts(&tree(members))
}

fn owned_charts(tree: &Node) -> Vec<Chart> {
    charts_of(tree).into_iter().cloned().collect()
}

/// Series with their reported data: `引进: 甲 34 人`.
fn reported(chart: &Chart) -> Vec<String> {
    let line = |(series, _, datum): (usize, usize, &village_profile::chart::Datum)| {
        format!("{}: {} {}", chart.series[series].name, datum.label, datum.written)
    };
    chart.data().into_iter().map(line).collect()
}

#[test]
fn honors_stack_by_year_and_those_without_a_year_are_kept() {
    let honors = charts(
        r#""honors": [
            {"title": "a", "level": "national", "year": "2019"}, {"title": "b", "level": "county", "year": "2021-05"},
            {"title": "c", "level": "county", "year": "2021"}, {"title": "d", "level": "county"},
            {"title": "e", "level": "county", "year": "2020", "status": "revoked"}]"#,
    );
    let [chart] = honors.as_slice() else { panic!("{honors:?}") };
    assert_eq!(chart.kind, ChartKind::Stacked);
    assert_eq!(reported(chart), ["国家级: 2019 1项", "县级: 2021 2项", "县级: 未注明日期 1项"]);
    assert_eq!(chart.items(), 4, "2020 keeps its place");
}

#[test]
fn honors_that_make_no_shape_by_year_are_counted_by_level_or_not_at_all() {
    let honors = |levels: &[&str], first_year: usize, status: &str| {
        let honors = levels.iter().enumerate().map(|(index, level)| {
            let year = first_year + index;
            format!(r#"{{"title": "{index}", "level": "{level}", "year": "{year}", "status": "{status}"}}"#)
        });
        charts(&format!(r#""honors": [{}]"#, honors.collect::<Vec<_>>().join(",")))
    };
    let [by_level] = &honors(&["county", "national", "county"], 2019, "awarded")[..] else { panic!("one chart") };
    assert_eq!((&by_level.kind, by_level.title.as_str()), (&ChartKind::Bars, "各级荣誉数量"));
    assert_eq!(reported(by_level), [": 国家级 1项", ": 县级 2项"]);
    assert!(honors(&["county", "national"], 2019, "awarded").is_empty(), "two honors, one of each level");
    assert!(honors(&["county", "county", "county"], 2019, "awarded").is_empty(), "one level, one honor a year");
    assert!(honors(&["county", "national", "county"], 2019, "proposed").is_empty(), "nothing is awarded yet");
}

#[test]
fn a_ring_is_drawn_where_the_profile_states_the_total_and_the_parts_make_it() {
    let talents = |total: &str| {
        let chart = charts(&format!(
            r#""talents": [{{"category": "农技员", "count": "12人"}}, {{"category": "村医", "count": "30人"}}{total}]"#
        ));
        (chart[0].kind.clone(), chart[0].whole.as_ref().map(|whole| whole.written.clone()), chart[0].items())
    };
    assert_eq!(talents(r#", {"category": "合计", "count": "42人"}"#), (ChartKind::Donut, Some("42人".into()), 2));
    let about = r#", {"category": "合计", "count": "约42人"}"#;
    assert_eq!(talents(about), (ChartKind::Bars, None, 2), "a total does not stand beside its parts");
    assert_eq!(talents(""), (ChartKind::Bars, None, 2));
}

#[test]
fn talent_is_told_apart_by_origin_where_several_are_stated() {
    let talents = |last: &str| {
        charts(&format!(
            r#""talents": [{{"category": "农技员", "count": "12人", "origin": "assigned"}},
                {{"category": "村医", "count": "30人"}}, {{"category": "电商", "count": "*人", "origin": "{last}"}}]"#
        ))
    };
    let [one] = &talents("assigned")[..] else { panic!("one chart") };
    assert_eq!(one.title, "各类人才人数");
    assert_eq!(reported(one), [": 农技员 12人", ": 村医 30人", ": 电商 未公开（人）"]);
    let [two] = &talents("returned")[..] else { panic!("one chart") };
    assert_eq!(two.title, "按来源分的人才");
    assert_eq!(reported(two), ["选派: 农技员 12人", "未注明: 村医 30人", "返乡: 电商 未公开（人）"]);
}

#[test]
fn income_bands_are_stacked_where_they_make_a_whole() {
    let bands = |bands: &str| {
        let charts = charts(&format!(r#""collective_economy": {{"bands": [{bands}]}}"#));
        (charts[0].kind.clone(), charts[0].data().len())
    };
    let shares = r#"{"label": "少", "villages": "40%"}, {"label": "多", "villages": "60%"}"#;
    assert_eq!(bands(shares), (ChartKind::Stacked, 2));
    let counts = r#"{"label": "少", "villages": "4个"}, {"label": "多", "villages": "6个"}"#;
    assert_eq!(bands(counts), (ChartKind::Bars, 2), "nobody said how many there are");
    let total = format!(r#"{counts}, {{"label": "合计", "villages": "10个"}}"#);
    assert_eq!(bands(&total), (ChartKind::Stacked, 2));
    assert_eq!(
        bands(r#"{"label": "少", "villages": "30%"}, {"label": "多", "villages": "60%"}"#),
        (ChartKind::Bars, 2)
    );
}

#[test]
fn lines_share_a_chart_only_in_one_unit() {
    let outputs = charts(
        r#""industries": [
            {"name": "茶", "series": [{"year": 2019, "figure": "10万元"}, {"year": 2021, "figure": "2000元"}]},
            {"name": "竹", "series": [{"year": 2020, "figure": "3万元"}, {"year": 2021, "figure": "*"}, {"year": 2022, "figure": "4万元"}]},
            {"name": "菌", "series": [{"year": 2020, "figure": "3吨"}, {"year": 2021, "figure": "5吨"}]}],
          "collective_economy": {"incomes": [
            {"definition": "operating", "series": [{"year": 2020, "figure": "9万元"}, {"year": 2021, "figure": "8万元"}]},
            {"definition": "net_per_person", "series": [{"year": 2020, "figure": "2万元"}, {"year": 2021, "figure": "3万元"}]}]}"#,
    );
    let lines: Vec<_> = outputs.iter().filter(|chart| chart.kind == ChartKind::Line).collect();
    let names = |chart: &Chart| chart.series.iter().map(|series| series.name.clone()).collect::<Vec<_>>();
    assert_eq!(
        lines.iter().map(|chart| names(chart)).collect::<Vec<_>>(),
        [vec!["茶", "竹"], vec!["菌"], vec!["经营性收入"], vec!["人均纯收入"]]
    );
    assert_eq!(
        (lines[0].items(), reported(lines[0]).len()),
        (4, 5),
        "茶 says nothing about 2020, 竹 nothing about 2019"
    );
}

/// The charts of figures such as `甲=3个`, of the group in front of them, and how many figures the list shows.
fn compared(figures: &[&str]) -> (Vec<Chart>, usize) {
    let figures = figures.iter().map(|figure| {
        let (label, figure) = figure.split_once('=').unwrap();
        let (group, label) = label.split_once('/').unwrap_or(("", label));
        let group = if group.is_empty() { String::new() } else { format!(r#""group": "{group}", "#) };
        let total = if label == "总数" { r#""total": true, "# } else { "" };
        format!(r#"{{"label": "{label}", {group}{total}"theme": "culture", "figure": "{figure}"}}"#)
    });
    let tree = tree(&format!(r#""figures": [{}]"#, figures.collect::<Vec<_>>().join(",")));
    (owned_charts(&tree), count_facts(&tree))
}

fn count_facts(node: &Node) -> usize {
    let Node::Element(element) = node else { return 0 };
    let is_fact = element.attributes.iter().any(|(name, value)| *name == "class" && value == "vp-fact");
    usize::from(is_fact) + element.children.iter().map(count_facts).sum::<usize>()
}

#[test]
fn loose_figures_are_never_compared_however_alike_their_units() {
    for loose in [&["书屋=3个", "戏台=9个"][..], &["演出=60%", "场地=40%"], &["入户率=60%"], &["增幅=120%"]]
    {
        let (charts, facts) = compared(loose);
        assert_eq!((charts.len(), facts), (0, loose.len()), "{loose:?}");
    }
}

#[test]
fn figures_of_a_group_are_compared_where_that_shows_something() {
    let (charts, facts) = compared(&["场所/书屋=3个", "场所/戏台=9个", "场所/占地=5亩", "演出=4场"]);
    assert_eq!(charts.iter().map(|chart| chart.title.as_str()).collect::<Vec<_>>(), ["场所"]);
    assert_eq!((reported(&charts[0]), facts), (vec![": 书屋 3个".to_owned(), ": 戏台 9个".to_owned()], 2));
    for no_chart in [
        &["场所/书屋=3个", "场所/戏台=3个"][..],
        &["场所/书屋=3个", "场所/戏台=*个"],
        &["场所/书屋=3个", "场所/戏台=5亩"],
        &["场所/书屋=增加3户", "场所/戏台=增加5户"],
        &["场所/书屋=3元/人", "场所/戏台=5元/户"],
    ] {
        let (charts, facts) = compared(no_chart);
        assert_eq!((charts.len(), facts), (0, no_chart.len()), "{no_chart:?}");
    }
}

#[test]
fn a_total_is_the_whole_of_a_ring_or_stays_in_the_list() {
    let (ring, facts) = compared(&["场所/书屋=3个", "场所/戏台=9个", "场所/总数=12个"]);
    assert_eq!((&ring[0].kind, ring[0].items(), facts), (&ChartKind::Donut, 2, 0));
    let (bars, facts) = compared(&["场所/书屋=3个", "场所/戏台=9个", "场所/总数=20个"]);
    assert_eq!((&bars[0].kind, bars[0].items(), facts), (&ChartKind::Bars, 2, 1));
}

#[test]
fn values_before_and_after_are_one_chart_a_unit_under_their_own_name() {
    let (charts, facts) =
        compared(&["平均年龄=47.1岁→39.1岁", "书屋=3个→9个", "戏台=2个→5个", "场次=4场→4场", "剧团=2支→*"]);
    let titles: Vec<_> = charts.iter().map(|chart| chart.title.as_str()).collect();
    assert_eq!(titles, ["平均年龄：前后变化", "文化：前后变化"]);
    assert_eq!((charts[1].items(), facts), (2, 2), "what did not change or is not known on one side stays in the list");
}

#[test]
fn organisations_are_drawn_where_their_stars_or_numbers_differ() {
    let titles = |branches: &str| {
        let charts = charts(&format!(r#""branches": [{branches}]"#));
        charts.into_iter().map(|chart| chart.title).collect::<Vec<_>>()
    };
    let rated = |stars: u8, count: &str| {
        format!(r#"{{"name": "支部", "count": "{count}", "rating": {{"stars": {stars}, "of": 5}}}}"#)
    };
    assert_eq!(titles(&[rated(5, "26个"), rated(4, "12个")].join(",")), ["各星级党组织数量"]);
    assert!(titles(&rated(5, "26个")).is_empty(), "one bar shows nothing");
    assert!(titles(&[rated(5, "3个"), rated(4, "3个")].join(",")).is_empty());
    let counted =
        |count: &str| format!(r#"{{"name": "支部", "count": "3个"}}, {{"name": "小组", "count": "{count}"}}"#);
    let below = |branches: &str| format!(r#"{{"name": "总支", "children": [{branches}]}}"#);
    assert_eq!(titles(&below(&counted("9个"))), ["各类党组织数量"]);
    assert!(titles(&below(&counted("3个"))).is_empty());
    assert!(titles(&counted("9个")).is_empty(), "side by side they stand in a table with bars");
}

#[test]
fn grid_workers_are_a_whole_of_which_some_are_members() {
    let share = |workers: &str, members: &str| {
        let charts = charts(&format!(r#""governance": {{"workers": "{workers}", "member_workers": "{members}"}}"#));
        charts.into_iter().map(|chart| (chart.kind, chart.title)).collect::<Vec<_>>()
    };
    assert_eq!(share("470名", "437名"), [(ChartKind::Share, "网格员中的党员".to_owned())]);
    assert!(share("470名", "470名").is_empty());
    assert!(share("470名", "*名").is_empty());
}
