//! Free figures, industries and the collective economy.

use super::{FIGURES, FieldExample, NOTE, RecordExamples, SOURCE, TEXT, example, examples};

const SERIES: FieldExample =
    example("series", r#"[{ "year": 2022, "figure": "1639.27万元" }, { "year": 2023, "figure": "预计1800万元" }]"#);

pub(super) static RECORDS: &[RecordExamples] = &[
    examples(
        "Indicator",
        &[
            example("measure", "\"population_registered\""),
            example("label", "\"村级党群服务中心\""),
            example("figure", "\"29.5%→60.4%\""),
            example("theme", "\"organisation\""),
            example("about", "\"计家墩村\""),
            example("series", r#"[{ "year": "2022", "figure": "3.1万元" }, { "year": "2023", "figure": "3.4万元" }]"#),
            example("target", r#"{ "figure": "5万元", "by": "2025" }"#),
            example("rank", r#"{ "place": 3, "of": 20, "among": "全镇各村" }"#),
            example("group", "\"作物面积\""),
            example("total", "true"),
            example("norm", "true"),
            example("definition", "\"不含集体土地\""),
            example("as_of", "\"2023-08\""),
            SOURCE,
            NOTE,
            example("headline", "true"),
        ],
    ),
    examples(
        "YearFigure",
        &[
            example("year", "2023"),
            example("figure", "\"1639.27万元\""),
            example("break", "\"2013年起改按可支配收入统计\""),
        ],
    ),
    examples("Target", &[example("figure", "\"5万元\""), example("by", "\"2025\"")]),
    examples("Rank", &[example("place", "3"), example("of", "20"), example("among", "\"全镇各村\"")]),
    examples(
        "Industry",
        &[
            example("name", "\"乌驴养殖\""),
            example("sector", "\"primary\""),
            example("state", "\"planned\""),
            TEXT,
            example("output", "\"1200万元\""),
            SERIES,
            example("bases", "\"12个\""),
            example("villages", "\"8个\""),
            example("jobs", "\"300余人\""),
            example("households", "\"560余户\""),
            example("investment", "\"100余万元\""),
            FIGURES,
            SOURCE,
            NOTE,
        ],
    ),
    examples("Income", &[example("definition", "\"operating\""), example("figure", "\"1639.27万元\""), SERIES, SOURCE]),
    examples("Band", &[example("label", "\"5万元以上\""), example("villages", "\"62.6%\""), SOURCE, NOTE]),
    examples(
        "CollectiveEconomy",
        &[
            example("incomes", r#"[{ "definition": "operating", "figure": "1639.27万元" }]"#),
            example("bands", r#"[{ "label": "超过100万元", "villages": "预计5个" }]"#),
            example("projects", "\"63个\""),
            example("villages", "\"28个\""),
            FIGURES,
            SOURCE,
        ],
    ),
];
