//! Grid governance, programmes and partnerships.

use super::{FIGURES, NOTE, RecordExamples, SOURCE, TEXT, example, examples};

pub(super) static RECORDS: &[RecordExamples] = &[
    examples("GridLevel", &[example("name", "\"微网格\""), example("count", "\"378个\""), SOURCE, NOTE]),
    examples(
        "Events",
        &[
            example("label", "\"风险隐患\""),
            example("found", "\"219件\""),
            example("resolved", "\"219件\""),
            SOURCE,
            NOTE,
        ],
    ),
    examples(
        "Pact",
        &[example("name", "\"村规民约\""), example("villages", "\"139个\""), example("of", "\"139个\""), SOURCE, NOTE],
    ),
    examples(
        "Governance",
        &[
            example("grid", r#"[{ "name": "片区", "count": "104个" }]"#),
            example("workers", "\"470人\""),
            example("member_workers", "\"437人\""),
            example("events", r#"[{ "label": "急难问题", "resolved": "527件" }]"#),
            example("pacts", r#"[{ "name": "村规民约" }]"#),
            FIGURES,
            SOURCE,
        ],
    ),
    examples(
        "Programme",
        &[
            example("name", "\"积分制\""),
            example("theme", "\"governance\""),
            TEXT,
            example("state", "\"running\""),
            FIGURES,
            SOURCE,
        ],
    ),
    examples("Parties", &[example("names", r#"["乌兰淖尔", "巴音布拉格"]"#), example("and_others", "true")]),
    examples(
        "Partnership",
        &[
            example("kind", "\"mentoring\""),
            example("name", "\"强村帮弱村\""),
            example("from", r#"["乌兰淖尔"]"#),
            example("to", r#"{ "names": ["昌车渠"], "and_others": true }"#),
            TEXT,
            FIGURES,
            SOURCE,
        ],
    ),
];
