//! Party organisations, talent and honors.

use super::{FIGURES, NOTE, RecordExamples, SOURCE, example, examples};

pub(super) static RECORDS: &[RecordExamples] = &[
    examples(
        "Branch",
        &[
            example("name", "\"行动支部\""),
            example("kind", "\"action_branch\""),
            example("count", "\"19个\""),
            example("members", "\"58人\""),
            example("rating", r#"{ "stars": 5, "of": 5, "year": 2023 }"#),
            FIGURES,
            example("children", r#"[{ "name": "第一党支部", "kind": "branch" }]"#),
            SOURCE,
            NOTE,
        ],
    ),
    examples(
        "Rating",
        &[
            example("scheme", "\"星级评定\""),
            example("stars", "5"),
            example("of", "5"),
            example("class", "\"先进\""),
            example("year", "2023"),
        ],
    ),
    examples(
        "Talent",
        &[
            example("category", "\"新型职业农民\""),
            example("class", "\"production\""),
            example("origin", "\"trained\""),
            example("count", "\"18人\""),
            example("year", "\"2021\""),
            SOURCE,
            NOTE,
        ],
    ),
    examples(
        "Honor",
        &[
            example("title", "\"中国美丽休闲乡村\""),
            example("level", "\"national\""),
            example("year", "\"2020\""),
            example("recipients", r#"["计家墩村"]"#),
            example("issuer", "\"农业农村部\""),
            example("count", "\"3个\""),
            example("status", "\"awarded\""),
            SOURCE,
            NOTE,
        ],
    ),
];
