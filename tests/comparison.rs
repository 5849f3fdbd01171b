//! Which charts the sections of a profile draw, and that no figure is lost or made up on the way there.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use village_profile::{
    chart::{Chart, ChartKind},
    profile::{json::Json, read},
    view::{self, Settings, node::Node},
};

/// The page of a profile with these members.
fn tree(members: &str) -> Node {
    let text = format!(r#"{{"format": 1, "name": "甲", {members}}}"#);
    let json: Json = serde_json::from_str(&text).unwrap();
    let (profile, report) = read(&json);
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    view::profile(&profile.unwrap(), &report, &Settings::default())
}

/// The charts of a profile with these members.
fn charts(members: &str) -> Vec<Chart> {
    charts_of(&tree(members))
}

fn charts_of(tree: &Node) -> Vec<Chart> {
    let mut charts = Vec::new();
    collect(tree, &mut charts);
    charts
}

/// The words of a page, but for those in its charts.
fn text(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Element(element) => element.children.iter().map(text).collect(),
        Node::Chart(_) => String::new(),
    }
}

fn collect(node: &Node, charts: &mut Vec<Chart>) {
    match node {
        Node::Chart(chart) => charts.push((**chart).clone()),
        Node::Element(element) => element.children.iter().for_each(|child| collect(child, charts)),
        Node::Text(_) => {}
    }
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
            {"title": "f", "level": "county", "year": "2019"}, {"title": "g", "level": "county", "year": "2021"},
            {"title": "e", "level": "county", "year": "2020", "status": "revoked"}]"#,
    );
    let [chart] = honors.as_slice() else { panic!("{honors:?}") };
    assert_eq!((chart.kind.clone(), chart.title.as_str()), (ChartKind::Stacked, "历年各级荣誉"));
    assert_eq!(reported(chart), ["国家级: 2019 1 项", "县级: 2019 1 项", "县级: 2021 3 项", "县级: 未注明日期 1 项"]);
    assert_eq!(chart.items(), 4, "2020 keeps its place");
}

#[test]
fn honors_without_a_shape_have_no_chart() {
    let of = |honors: &[(&str, u16)]| {
        let honor = |(level, year): &(&str, u16)| {
            format!(r#"{{"title": "a{year}{level}", "level": "{level}", "year": {year}}}"#)
        };
        charts(&format!(r#""honors": [{}]"#, honors.iter().map(honor).collect::<Vec<_>>().join(",")))
    };
    let one_a_year = of(&[("county", 2011), ("county", 2012), ("national", 2013), ("county", 2014)]);
    assert_eq!(one_a_year[0].kind, ChartKind::Bars, "by level, since no year stands out");
    assert_eq!(reported(&one_a_year[0]), [": 国家级 1 项", ": 县级 3 项"]);
    assert_eq!(
        of(&[("county", 2011), ("county", 2012), ("county", 2013), ("county", 2014)]),
        [],
        "one bar is no chart"
    );
    assert_eq!(of(&[("county", 2011), ("county", 2011)]), [], "two are read faster");
}

#[test]
fn loose_figures_are_tiles_whatever_unit_they_share() {
    let members = r#""figures": [
        {"label": "服务中心", "theme": "governance", "figure": "23个"}, {"label": "值守村", "theme": "governance", "figure": "14个"},
        {"label": "书屋", "theme": "governance", "figure": "3个", "group": "设施"}, {"label": "礼堂", "theme": "governance", "figure": "2个", "group": "设施"},
        {"label": "树", "theme": "ecology", "figure": "3棵", "group": "古树"}, {"label": "楼", "theme": "ecology", "figure": "3棵", "group": "古树"}]"#;
    let charts = charts(members);
    assert_eq!(charts.len(), 1, "only the group whose figures differ");
    assert_eq!(
        (charts[0].title.as_str(), reported(&charts[0])),
        ("设施", vec![": 书屋 3个".into(), ": 礼堂 2个".into()])
    );
    let text = text(&tree(members));
    assert!(["服务中心23个", "值守村14个", "树3棵", "古树"].iter().all(|words| text.contains(words)), "{text}");
}

#[test]
fn pairs_are_titled_by_their_label_and_no_two_titles_are_alike() {
    let pair = |label: &str, theme: &str, figure: &str| {
        format!(r#"{{"label": "{label}", "theme": "{theme}", "figure": "{figure}"}}"#)
    };
    let titles = |figures: &[String]| -> Vec<String> {
        charts(&format!(r#""figures": [{}]"#, figures.join(","))).into_iter().map(|chart| chart.title).collect()
    };
    let figures = [
        pair("平均年龄", "organisation", "47.1岁→39.1岁"),
        pair("平均年龄", "talent", "50岁→40岁"),
        pair("甲", "governance", "1%→2%"),
        pair("乙", "governance", "3%→4%"),
        pair("丙", "governance", "3户→4户"),
        pair("丁", "governance", "3户→5户"),
    ];
    assert_eq!(
        titles(&figures),
        ["平均年龄：前后对比", "平均年龄：前后对比（人才）", "治理：前后对比", "治理：前后对比（户）"]
    );
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
    assert_eq!(talents(r#", {"category": "合计", "count": "约42人"}"#), (ChartKind::Bars, None, 3));
    assert_eq!(talents(""), (ChartKind::Bars, None, 2));
}

#[test]
fn talent_is_told_apart_by_origin() {
    let talents = charts(
        r#""talents": [{"category": "农技员", "count": "12人", "origin": "assigned"},
            {"category": "村医", "count": "30人"}, {"category": "电商", "count": "*人", "origin": "assigned"}]"#,
    );
    assert_eq!(reported(&talents[0]), ["选派: 农技员 12人", "未注明: 村医 30人", "选派: 电商 未公开（人）"]);
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
            {"name": "竹", "series": [{"year": 2020, "figure": "3万元"}, {"year": 2021, "figure": "*"}]},
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
        (3, 4),
        "茶 says nothing about 2020, 竹 nothing about 2019"
    );
}

#[test]
fn a_loose_share_is_a_tile() {
    let shown = |figure: &str| {
        let members = format!(r#""figures": [{{"label": "村集体增收", "theme": "culture", "figure": "{figure}"}}]"#);
        let tree = tree(&members);
        (charts_of(&tree).len(), text(&tree).contains(figure))
    };
    assert_eq!([shown("60%"), shown("120%")], [(0, true); 2]);
}
