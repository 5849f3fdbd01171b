//! The card never makes more of an honor or a figure than the file says.

#![expect(clippy::unwrap_used, reason = "a sample that cannot be read ends the test")]

use village_profile::{
    profile::{json::Json, read},
    view::static_html::{HtmlOptions, fragment},
};

/// The card of a profile with these members, as HTML.
fn card(members: &str) -> String {
    let text = format!(r#"{{"format": 1, "name": "甲镇", {members}}}"#);
    let json: Json = serde_json::from_str(&text).unwrap();
    let (profile, report) = read(&json);
    let html = fragment(&profile.unwrap(), &report, &HtmlOptions::default());
    let (card, _) = html.split_once("</header>").unwrap();
    card.to_owned()
}

#[test]
fn an_honor_says_whose_it_is_and_how_far_it_has_come() {
    let card = card(
        r#""honors": [
            {"title": "拟评称号", "level": "national", "status": "proposed"},
            {"title": "撤销称号", "level": "national", "status": "revoked"},
            {"title": "乙村称号", "level": "provincial", "recipients": ["乙村"]},
            {"title": "文明村", "level": "municipal", "count": "3个"}
        ]"#,
    );
    assert!(!card.contains("撤销称号"));
    let place = |words: &str| card.find(words).unwrap_or_else(|| panic!("{words} in {card}"));
    assert!(place("乙村称号") < place(">乙村<") && place(">乙村<") < place("文明村"));
    assert!(place("文明村") < place("3个") && place("3个") < place("拟评称号"), "what is proposed comes last");
    assert!(place("拟评称号") < place("拟命名"));
}

#[test]
fn a_headline_figure_says_of_what_it_speaks() {
    let card = card(
        r#""branches": [{"name": "第一支部", "members": {"value": "32人", "headline": true}}],
           "industries": [{"name": "养殖", "output": {"value": "90万元", "headline": true}}],
           "figures": [{"label": "自来水普及率", "about": "乙村", "figure": "98%", "headline": true, "as_of": "2024-12"}],
           "as_of": "2025-03""#,
    );
    for words in ["党员（第一支部）", "产值（养殖）", "自来水普及率（乙村）", "2024年12月"] {
        assert!(card.contains(words), "{words} in {card}");
    }
}
