//! Phrases as readers of each language see them, beside each other in `tests/phrases.tsv` for a reader of the language to judge.
//!
//! Each is rendered by the library from what an editor writes. `VP_ACCEPT=1 cargo test --test phrases` takes the phrases of today as the
//! right ones; read the difference before it is committed.

#![expect(clippy::unwrap_used, reason = "a sample that cannot be read ends the test")]

#[path = "support/tree.rs"]
mod page_tree;
#[path = "support/profile.rs"]
mod sample;

use std::{env, fmt::Write, fs, path::PathBuf};

use page_tree::charts_of;
use sample::profile;
use village_profile::{
    chart::{self, Chart},
    locale::{
        Lang,
        action::ActionMessages,
        failure::FailureMessages,
        format::{date, figure, meaning},
        loader::LoaderMessages,
    },
    profile::{date::Date, figure::Figure, report::Report},
    view::{self, Settings, node::Node},
};

/// The variable that accepts the phrases of today as the right ones.
const ACCEPT: &str = "VP_ACCEPT";

/// Figures as they stand without a label: counts, bounds, ranges, statuses, money, shares, changes, and what amounts fall to.
const FIGURES: [&str; 50] = [
    "0人",
    "1人",
    "2名",
    "369人",
    "1名党员",
    "437名党员",
    "1家企业",
    "12家合作社",
    "3个村民小组",
    "48名退休干部",
    "1户",
    "近30户",
    "19个",
    "1次",
    "1人次",
    "1000余人次",
    "约3000亩",
    "500余亩耕地",
    "近10400人",
    "100万元以上",
    "最多30户",
    "不足35岁",
    "2万元~5万元",
    "2~5亿元",
    "30~40%",
    "3~5个村",
    "1590万元",
    "35.4亿元",
    "1.5万亿元",
    "1639.27万元",
    "12.5%",
    "三分之一",
    "1.5个百分点",
    "50余万元/年",
    "8人/组",
    "2张/千人",
    "每季度1次",
    "户均年增收5000余元",
    "增长12.3%",
    "增加120户",
    "减少12户",
    "下降超过3.5%",
    "29.5%→60.4%",
    "47.1岁→39.1岁",
    "预计超过5个",
    "计划2个村",
    "预计1户",
    "*人",
    "*%",
    "—",
];

/// Figures whose qualifiers are put into words.
const MEANINGS: [&str; 9] =
    ["1000余人次", "约3亩", "近3亩", "3户以上", "3户以下", "不到3户", "2~5万元", "计划超过5户", "*→近5户"];

/// Dates of every span.
const DATES: [&str; 9] =
    ["2023", "2021-08", "2021-08-12", "2023年末", "2023年初", "2023年上半年", "2023年第一季度", "2020—2022年", "201x"];

/// Parts of a page: the situation, the members of the profile, and the class of the element that is read.
const PARTS: [(&str, &str, &str); 21] = [
    ("tile", r#""figures": [{"measure": "party_members", "figure": "437名"}]"#, "vp-fact"),
    ("tile", r#""figures": [{"measure": "visitors", "figure": "1.2万余人次"}]"#, "vp-fact"),
    ("tile", r#""figures": [{"measure": "households_resident", "figure": "约310户"}]"#, "vp-fact"),
    (
        "tile of an editor's label",
        r#""figures": [{"label": {"zh-Hans": "志愿服务", "zh-Hant": "志願服務", "en": "Volunteer service"}, "theme": "culture", "figure": "52人"}]"#,
        "vp-fact",
    ),
    (
        "tile with rank and target",
        r#""figures": [{"measure": "forest_coverage", "figure": "61%", "rank": {"place": 3, "of": 12}, "target": {"figure": "65%", "by": "2027"}}]"#,
        "vp-fact",
    ),
    (
        "tile with change",
        r#""figures": [{"measure": "collective_income_operating", "series": [{"year": "2022", "figure": "100万元"}, {"year": "2023", "figure": "125万元"}]}]"#,
        "vp-fact",
    ),
    ("tile withheld", r#""figures": [{"measure": "party_members", "figure": "*人"}]"#, "vp-fact"),
    ("branch of one", r#""branches": [{"name": "甲", "kind": "branch", "members": "1名"}]"#, "vp-branch"),
    (
        "branch of several",
        r#""branches": [{"name": "甲", "kind": "joint_branch", "members": "35名党员"}]"#,
        "vp-branch",
    ),
    ("branch about", r#""branches": [{"name": "甲", "kind": "general_branch", "members": "约120人"}]"#, "vp-branch"),
    ("branch withheld", r#""branches": [{"name": "甲", "members": "*"}]"#, "vp-branch"),
    ("branch with stars", r#""branches": [{"name": "甲", "rating": {"stars": 4, "of": 5}}]"#, "vp-branch"),
    ("branches", r#""branches": [{"name": "甲", "kind": "action_branch", "count": "19个"}]"#, "vp-branch"),
    (
        "honor",
        r#""honors": [{"title": "甲", "level": "national", "year": "2021-05", "status": "confirmed", "count": "3个村"}]"#,
        "vp-honors",
    ),
    ("honor proposed", r#""honors": [{"title": "甲", "level": "county", "status": "proposed"}]"#, "vp-honors"),
    (
        "what rose",
        r#""figures": [{"measure": "party_members", "series": [{"year": "2015", "figure": "40人"}, {"year": "2020", "figure": "60人"}]}]"#,
        "vp-changes",
    ),
    (
        "what fell",
        r#""figures": [{"measure": "households_registered", "series": [{"year": "2015", "figure": "约400户"}, {"year": "2020", "figure": "300户"}]}]"#,
        "vp-changes",
    ),
    (
        "change of a bound",
        r#""figures": [{"measure": "visitors", "series": [{"year": "2015", "figure": "超过400人次"}, {"year": "2020", "figure": "近3万人次"}]}]"#,
        "vp-changes",
    ),
    (
        "industry",
        r#""industries": [{"name": "甲", "output": "1590万元", "jobs": "85人", "villages": "1个村"}]"#,
        "vp-measures",
    ),
    (
        "pact",
        r#""governance": {"grid": [], "pacts": [{"name": "甲", "villages": "12个村", "of": "20个村"}]}"#,
        "vp-plain",
    ),
    (
        "partnership",
        r#""partnerships": [{"kind": "enterprise", "from": {"names": ["甲"]}, "to": {"names": ["乙", "丙"], "and_others": true}}]"#,
        "vp-item",
    ),
];

/// Profiles with a chart.
const CHARTS: [(&str, &str); 6] = [
    (
        "talent",
        r#""talents": [{"category": "甲", "count": "58人", "origin": "trained"}, {"category": "乙", "count": "34人", "origin": "brought_in"},
            {"category": "丙", "count": "*人", "origin": "returned"}]"#,
    ),
    (
        "incomes",
        r#""incomes": [{"definition": "disposable_per_person", "series": [{"year": "2020", "figure": "20000元"},
            {"year": "2021", "figure": "*元"}, {"year": "2022", "figure": "23000元"}, {"year": "2023", "figure": "25000元"}]}]"#,
    ),
    ("grid workers", r#""governance": {"workers": "470人", "member_workers": "437人"}"#),
    ("grid levels", r#""governance": {"grid": [{"name": "甲", "count": "26个"}, {"name": "乙", "count": "104个"}]}"#),
    (
        "honors",
        r#""honors": [{"title": "a", "level": "national", "year": "2019"}, {"title": "b", "level": "county", "year": "2021"},
            {"title": "c", "level": "county", "year": "2021"}, {"title": "d", "level": "provincial", "year": "2021"}]"#,
    ),
    ("ages before and after", r#""figures": [{"measure": "secretaries_average_age", "figure": "47.1岁→39.1岁"}]"#),
];

/// The codes of failures, and whether they may pass.
const FAILURES: [(&str, bool); 4] =
    [("network", true), ("http-status", false), ("not-json", false), ("newer-format", false)];

/// The page of a profile with these members.
fn page(members: &str, lang: Lang) -> Node {
    let profile = profile(&format!(r#""as_of": "2024", {members}"#));
    view::profile(&profile, &Report::default(), &Settings { lang, ..Settings::default() })
}

/// The first element of a class.
fn element<'a>(node: &'a Node, class: &str) -> Option<&'a Node> {
    let Node::Element(element) = node else { return None };
    let classes = element.attributes.iter().find(|(name, _)| *name == "class").map_or("", |(_, classes)| classes);
    let is_it = classes.split(' ').any(|own| own == class);
    if is_it { Some(node) } else { element.children.iter().find_map(|child| self::element(child, class)) }
}

/// The words of a part of a page, a dot between its elements.
fn words(node: &Node, said: &mut Vec<String>) {
    match node {
        Node::Text(text) => match said.last_mut() {
            Some(last) => last.push_str(text),
            None => said.push(text.clone()),
        },
        Node::Element(element) => {
            let is_apart = !matches!(element.tag, "small" | "wbr" | "b" | "time" | "sup");
            if is_apart {
                said.push(String::new());
            }
            element.children.iter().for_each(|child| words(child, said));
            if is_apart {
                said.push(String::new());
            }
        }
        Node::Chart(_) => {}
    }
}

fn part(members: &str, class: &str, lang: Lang) -> String {
    let page = page(members, lang);
    let mut said = Vec::new();
    words(element(&page, class).unwrap(), &mut said);
    said.retain(|words| !words.trim().is_empty());
    said.join(" · ")
}

/// The first chart of a profile.
fn chart(members: &str, lang: Lang) -> Chart {
    let page = page(members, lang);
    charts_of(&page).first().map(|chart| Chart::clone(chart)).unwrap()
}

/// A phrase: the situation, and how it is put in each language.
type Phrase = (String, [String; 3]);

fn phrases() -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = Vec::new();
    let mut add = |situation: String, put: &dyn Fn(Lang) -> String| phrases.push((situation, Lang::ALL.map(put)));
    for written in FIGURES {
        add(format!("figure {written}"), &|lang| figure(&Figure::parse(written).unwrap(), lang));
    }
    for written in MEANINGS {
        add(format!("meaning of {written}"), &|lang| meaning(&Figure::parse(written).unwrap(), lang).unwrap());
    }
    for written in DATES {
        add(format!("date {written}"), &|lang| date(&Date::parse(written).unwrap(), lang));
    }
    for (situation, members, class) in PARTS {
        add(situation.to_owned(), &|lang| part(members, class, lang));
    }
    for (situation, members) in CHARTS {
        add(format!("{situation}, spoken"), &|lang| chart::sentence(&chart(members, lang), lang));
        add(format!("{situation}, beside the chart"), &|lang| {
            chart::remark(&chart(members, lang), lang)
                .unwrap_or_default()
                .replace(['\u{2060}'], "")
                .replace('\u{a0}', " ")
        });
        add(format!("{situation}, a point"), &|lang| chart::spoken(&chart(members, lang), 0, 0, (1, 3), lang));
    }
    add("filtered honors".to_owned(), &|lang| ActionMessages::of(lang).honors_shown(1, 12));
    add("as of a year".to_owned(), &|lang| {
        ActionMessages::of(lang).shown_as_of(&date(&Date::parse("2020").unwrap(), lang))
    });
    for (code, may_pass) in FAILURES {
        add(format!("failure {code}"), &|lang| FailureMessages::of(lang).sentence(code, may_pass).to_owned());
    }
    add("failure before the engine runs".to_owned(), &|lang| LoaderMessages::of(lang).unavailable.to_owned());
    phrases
}

#[test]
fn phrases_are_as_a_reader_accepted_them() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/phrases.tsv");
    let mut now = String::from("situation\tzh-Hans\tzh-Hant\ten\n");
    for (situation, [hans, hant, english]) in phrases() {
        writeln!(now, "{situation}\t{hans}\t{hant}\t{english}").unwrap();
    }
    if env::var_os(ACCEPT).is_some() {
        fs::write(&file, &now).unwrap();
    }
    let accepted = fs::read_to_string(&file).unwrap();
    let (accepted, now): (Vec<&str>, Vec<&str>) = (accepted.lines().collect(), now.lines().collect());
    assert!(now.len() > 60, "a reader judges sixty phrases and more");
    let differences: Vec<String> = now
        .iter()
        .filter(|line| !accepted.contains(line))
        .map(|line| format!("now:      {line}"))
        .chain(accepted.iter().filter(|line| !now.contains(line)).map(|line| format!("accepted: {line}")))
        .collect();
    assert!(
        differences.is_empty(),
        "{}\n\nIf a reader of each language writes it so, `{ACCEPT}=1 cargo test --test phrases` keeps them.",
        differences.join("\n")
    );
}

#[test]
fn no_label_and_unit_say_the_same_twice() {
    for (label, written, shown) in [
        ("Party members", "5人", "5"),
        ("Party members", "5名党员", "5"),
        ("Volunteers", "5名党员", "5 Party members"),
        ("Volunteer service", "5人", "5 people"),
        ("Villages taking part", "1个村", "1"),
        ("Village clinics", "12个村", "12 villages"),
        ("Villagers", "3户", "3 households"),
        ("People served", "30~40人", "30–40"),
        ("Farmers trained", "不足10人次", "under 10 attendances"),
        ("Members", "8人/组", "8 people per group"),
        ("Grid workers", "*人", "withheld"),
        ("Households", "增加5户", "up 5"),
    ] {
        let figure = Figure::parse(written).unwrap();
        assert_eq!(village_profile::locale::format::figure_at(label, &figure, Lang::En), shown, "{written} at {label}");
        assert_eq!(
            village_profile::locale::format::figure_at(label, &figure, Lang::ZhHans),
            village_profile::locale::format::figure(&figure, Lang::ZhHans)
        );
    }
}
