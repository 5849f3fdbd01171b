//! The profile itself, places above and below, pictures and sources.

use super::{RecordExamples, SOURCE, example, examples};

pub(super) static RECORDS: &[RecordExamples] = &[
    examples(
        "Profile",
        &[
            example("format", "1"),
            example("name", r#"{ "zh-Hans": "锦溪镇", "en": "Jinxi Town" }"#),
            example("id", "\"jinxi\""),
            example("summary", "\"江苏省苏州市昆山市下辖的镇。\""),
            example("level", "\"town\""),
            example("level_name", "\"苏木\""),
            example("division_code", "\"320583104000\""),
            example("within", r#"[{ "name": "江苏省" }, { "name": "苏州市" }]"#),
            example("as_of", "\"2023-08\""),
            example(
                "figures",
                r#"[{ "label": "村级党群服务中心", "theme": "organisation", "figure": "23个", "headline": true }]"#,
            ),
            example("incomes", r#"[{ "definition": "disposable_per_person", "figure": "38000元" }]"#),
            example("branches", r#"[{ "name": "行动支部", "kind": "action_branch", "count": "19个" }]"#),
            example("industries", r#"[{ "name": "乌驴养殖", "sector": "primary" }]"#),
            example("collective_economy", r#"{ "projects": "63个" }"#),
            example("talents", r#"[{ "category": "新型职业农民", "count": "18人" }]"#),
            example("honors", r#"[{ "title": "中国美丽休闲乡村", "level": "national", "year": "2020" }]"#),
            example("governance", r#"{ "workers": "470人" }"#),
            example("programmes", r#"[{ "name": "积分制", "theme": "governance" }]"#),
            example("partnerships", r#"[{ "kind": "mentoring", "from": ["甲村"], "to": ["乙村"] }]"#),
            example("images", r#"[{ "alt": "建在农场上的支部" }]"#),
            example("members", r#"[{ "name": "计家墩村", "src": "jijiadun.json" }]"#),
            example("sources", r#"[{ "id": "report-2023", "title": "工作报道" }]"#),
            example("accepted", r#"[{ "code": "outdated", "path": "$.as_of", "reason": "历史数据，特意保留" }]"#),
        ],
    ),
    examples(
        "Accepted",
        &[example("code", "\"outdated\""), example("reason", "\"历史数据，特意保留\""), example("path", "\"$.as_of\"")],
    ),
    examples("Place", &[example("name", "\"苏州市\""), example("id", "\"suzhou\"")]),
    examples(
        "Member",
        &[
            example("name", "\"计家墩村\""),
            example("id", "\"jijiadun\""),
            example("src", "\"jijiadun.json\""),
            example("figures", r#"[{ "label": "户籍人口", "figure": "3217人" }]"#),
            SOURCE,
        ],
    ),
    examples(
        "Image",
        &[
            example("alt", "\"建在农场上的支部\""),
            example("src", "\"photos/branch.jpg\""),
            example("caption", "\"建在农场上的支部\""),
            example("credit", "\"镇宣传办\""),
            example("map", "true"),
            example("map_approval", "\"苏S(2024)1号\""),
            SOURCE,
        ],
    ),
    examples(
        "Source",
        &[
            example("id", "\"report-2023\""),
            example("title", "\"锦溪镇2020年乡村振兴工作报道\""),
            example("publisher", "\"第一昆山网\""),
            example("date", "\"2021-01-19\""),
            example("address", "\"https://www.example.com/news/1\""),
            example("licence", "\"转载须注明来源。\""),
            example("attribution", "\"来源：第一昆山网\""),
        ],
    ),
];
